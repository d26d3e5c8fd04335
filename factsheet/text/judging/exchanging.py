"""Who a statement and its quotes say did what to whom -> where the two have changed places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

import msgspec

from factsheet.text.cues.lists import cue_lists
from factsheet.text.cues.reading import Cues
from factsheet.text.judging.mismatch import Mismatch, words_of
from factsheet.text.words.ladders import ladder_of, rungs
from factsheet.text.words.landmarks import SENTENCE_MARK, WORD, shared
from factsheet.text.words.spotting import Word

LADDER, AWAY, PASSIVE = "roles", "away", "_by"
# Of more words than these none are judged: who does what there is no longer plain.
MANY = 60

Places = frozenset[int]


class Deed(msgspec.Struct, frozen=True):
    """A verb, what is done without its voice, and the names on either side, as places of names in the other text."""

    word: Word
    act: str
    doers: Places
    others: Places


def roles_exchanged(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says that one did to another what its quote says that the other did to the one."""
    if ladder_of(statement.language, LADDER) is None:
        return None
    for place, quote in enumerate(quotes):
        pairs = [pair for pair in shared(statement.text, quote.text) if _named(statement, quote, *pair)]
        if len(pairs) < 2:
            continue
        ours = [*_deeds(statement, [(here, here) for here, _ in pairs])]
        theirs = [*_deeds(quote, [(there, here) for here, there in pairs])] if ours else []
        for one, other in product(ours, theirs):
            if one.act == other.act and one.doers <= other.others and other.doers <= one.others:
                return Mismatch(False, (words_of(-1, statement, one.word),), (words_of(place, quote, other.word),))
    return None


def _named(statement: Cues, quote: Cues, here: int, there: int) -> bool:
    """Whether both texts write a word as a name is written."""
    return statement.text[here].isupper() and quote.text[there].isupper()


def _deeds(text: Cues, names: Sequence[tuple[int, int]]) -> Iterator[Deed]:
    """What is done in a text once, by whom and to whom: those of these names before and after the verb."""
    words = rungs(text.text, text.language, LADDER, _acts(text.language))
    acts = [one.meaning.removesuffix(PASSIVE) for one in words if one.meaning != AWAY]
    for one in words[:MANY]:
        act = one.meaning.removesuffix(PASSIVE)
        if one.meaning == AWAY or acts.count(act) > 1:
            continue
        first = max((mark.end() for mark in SENTENCE_MARK.finditer(text.text, 0, one.start)), default=0)
        mark = SENTENCE_MARK.search(text.text, one.end)
        last = mark.start() if mark else len(text.text)
        told = [(at, key) for at, key in names if first <= at < last and not _away(text, words, at)]
        before = frozenset(key for at, key in told if at < one.start)
        after = frozenset(key for at, key in told if at > one.start)
        if before and after:
            yield Deed(one, act, after, before) if one.meaning.endswith(PASSIVE) else Deed(one, act, before, after)


@lru_cache(maxsize=64)
def _acts(language: str) -> frozenset[str]:
    """What tells of a deed: a text without any such word need not be read."""
    known = ladder_of(language, LADDER)
    return frozenset(one.meaning for one in known.phrases.all) - {AWAY} if known else frozenset()


def _away(text: Cues, words: Sequence[Word], at: int) -> bool:
    """Whether a name only tells where, when or whose: "in Leeds", "im März", "of the Bundesliga"."""
    lists, before = cue_lists(text.language), [*WORD.finditer(text.text, max(0, at - 40), at)]
    if before and lists is not None and before[-1].group().lower() in lists.articles:
        before = before[:-1]
    return bool(before) and any(one.meaning == AWAY and one.end == before[-1].end() for one in words)
