"""Who a statement and its quotes say did what to whom, or is larger than whom -> where they have changed places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product

import msgspec

from factsheet.text.cues.lists import cue_lists
from factsheet.text.cues.reading import Cues
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.words.kinds import sides
from factsheet.text.words.ladders import ladder_of, rungs
from factsheet.text.words.landmarks import WORD, sentence_around, shared
from factsheet.text.words.patterns import NONE, PhraseTable
from factsheet.text.words.spotting import Word
from factsheet.text.writing.spans import Span

LADDER, PASSIVE = "roles", "_by"
# Words before a name that only tells where, when or whose ("in Leeds", "of the Bundesliga"), and before one that it is
# done to where it stands before its verb ("A Teresa Gil la sustituyó Marcos Peña").
AWAY, FRONTED = "away", "fronted"
BESIDE = frozenset((AWAY, FRONTED))
NO_DEED = BESIDE | {NONE}
NEAR_CHARS = 60  # characters before a name in which its other words and such a word stand
# Of more words than these none are judged: who does what there is no longer plain.
MOST_ACTS = 60

Places = frozenset[int]


class Deed(msgspec.Struct, frozen=True):
    """A verb, what is done without its voice, and the names on either side, as places of names in the other text."""

    word: Word
    act: str
    doers: Places
    others: Places


def roles_exchanged(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says that one did to another what its quote says that the other did to the one."""
    acts = _acts(statement.language)
    if not any(one.meaning in acts for one in rungs(statement.text, statement.language, LADDER, acts)):
        return None
    for place, quote in enumerate(quotes):
        pairs = [*_parties(statement, quote)]
        if len(pairs) < 2:
            continue
        ours = [*_deeds(statement, [(here, here) for here, _ in pairs])]
        theirs = [*_deeds(quote, [(there, here) for here, there in pairs])] if ours else []
        for one, other in product(ours, theirs):
            if one.act == other.act and _exchanged(one, other):
                return mismatched(statement, one.word, place, quote, other.word)
    return None


def _exchanged(one: Deed, other: Deed) -> bool:
    """Whether all who do it in the one text have it done to them in the other, of those whom both tell of."""
    both = (one.doers | one.others) & (other.doers | other.others)
    ours, theirs = one.doers & both, other.doers & both
    return bool(ours and theirs) and ours <= other.others and theirs <= one.others


def _parties(statement: Cues, quote: Cues) -> Iterator[tuple[int, int]]:
    """Where both texts have the same name, or tell of the same kind: "men", "exports"."""
    for here, there in shared(statement.text, quote.text):
        if statement.text[here].isupper() and quote.text[there].isupper():
            yield here, there
    theirs = {one.meaning: one.start for one in sides(quote.text, quote.language)}
    ours = {one.meaning: one.start for one in sides(statement.text, statement.language)}
    yield from ((ours[kind], theirs[kind]) for kind in ours if kind in theirs)


def _deeds(text: Cues, names: Sequence[Span]) -> Iterator[Deed]:
    """What is done in a text once, by whom and to whom: those of these names before and after the verb."""
    words = rungs(text.text, text.language, LADDER, _acts(text.language))
    acts = [one.meaning.removesuffix(PASSIVE) for one in words if one.meaning not in NO_DEED]
    if len(acts) > MOST_ACTS:
        return
    told = [*_told(text, words, names)]
    for one in words:
        act = one.meaning.removesuffix(PASSIVE)
        if acts.count(act) == 1:
            before, after = _sides(text, one, told)
            if before and after:
                yield Deed(one, act, after, before) if one.meaning.endswith(PASSIVE) else Deed(one, act, before, after)


def _told(text: Cues, words: Sequence[Word], names: Sequence[Span]) -> Iterator[tuple[int, int, str]]:
    """Each name with what the word before it tells of it, if it is not the verb's own: "liegt 2 Punkte vor"."""
    own, places = {one.end for one in words if one.meaning not in NO_DEED}, frozenset(at for at, _ in names)
    known = {one.end: one.meaning for one in words if one.meaning in BESIDE and one.end not in own}
    return ((at, key, _beside(text, known, at, places)) for at, key in names)


def _sides(text: Cues, one: Word, told: Sequence[tuple[int, int, str]]) -> tuple[Places, Places]:
    """The names before and after a verb in its sentence, but for those that tell something else."""
    first, last = sentence_around(text.text, one.start)
    before = frozenset(key for at, key, beside in told if first <= at < one.start and beside not in BESIDE)
    return before, frozenset(key for at, key, beside in told if one.start < at < last and beside != AWAY)


@lru_cache(maxsize=64)
def _acts(language: str) -> frozenset[str]:
    """What tells of a deed: a text without any such word need not be read."""
    known = ladder_of(language, LADDER)
    if known is None or not isinstance(known.phrases, PhraseTable):
        return frozenset()
    return frozenset(one.meaning for one in known.phrases.all) - NO_DEED


def _beside(text: Cues, known: Mapping[int, str], at: int, names: Places) -> str:
    """What a word before a name tells of it, over its other words and an article: "in New York", "im März"."""
    lists, before = cue_lists(text.language), [*WORD.finditer(text.text, max(0, at - NEAR_CHARS), at)]
    articles = lists.articles if lists else frozenset()
    while before and before[-1].end() not in known and before[-1].group().lower() not in articles:
        if before[-1].start() not in names or text.text[before[-1].end() : at] != " ":
            return ""
        at = before.pop().start()
    if before and before[-1].end() not in known:
        before.pop()
    return known.get(before[-1].end(), "") if before else ""
