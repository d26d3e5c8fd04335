"""What a statement and its quotes say was done -> where the one says the opposite of the other."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import product

import msgspec

from factsheet.text.cues.lists import cue_lists
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.clauses import apart, clause, one_clause
from factsheet.text.words.acts import OPPOSITE, SIDED, acts, against, articles, plain, poles, turning
from factsheet.text.words.doers import doer
from factsheet.text.words.landmarks import SENTENCE_MARK, SURELY_TOLD, shared, tells
from factsheet.text.words.spotting import Word
from factsheet.text.words.stored import tended
from factsheet.text.writing.spans import Span

# How far, in words, a denial may stand from an act, and before it what makes it no more than a wish, or "without".
REACH_WORDS = {"denials": 10, "wishes": 6, "lacking": 3}
# How far, in words, what governs an act may stand before it.
GOVERNING_WORDS = 4
CLAIMED = frozenset(("confirm", "deny"))
REFUSING = frozenset(("reject", "fail"))
# What may tell of a refusal in other words.
REFUSED = frozenset(("reject", "fail", "deny", "oppose", "ban", "close", "end"))
MOST_ACTS = 12  # of a text that tells more of them, none is judged
OPENING = " \"'«“„("
# Things that begin and end, open and close, happen or are called off: both are told of many of them, or of some of them
# each, and neither denies the other for certain.
BOTH = frozenset(("open", "close", "start", "end", "apply", "exempt", "hold", "cancel", "mention", "omit"))
BOTH |= frozenset(("change", "stay", "hurt", "unhurt", "die", "survive", "decided", "drawn"))
# They answer with words like "since" and "until", which stand beside much.
TIMES = frozenset(("start", "end"))


class Act(msgspec.Struct, frozen=True):
    """An act with its clause, what else is told there, the acts there that turn what they govern, and how it is told.

    It may be denied, or refused ("refused to ratify"), or have been done before another; or what it says "that" of is
    denied ("confirmed that she had not paid").
    """

    word: Word
    poles: frozenset[str]
    clause: Span
    beside: frozenset[str]
    turned: frozenset[frozenset[str]]
    denied: bool
    refused: bool
    earlier: bool
    of_denial: bool


class ToldActs(msgspec.Struct, frozen=True):
    """All that a text may tell, and the acts that it tells for certain."""

    poles: frozenset[str]
    told: tuple[Act, ...]


def act_reversed(statement: Reading, quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement says that something was done, and the quotes that it was undone or refused.

    Each must tell its own alone, plainly, and in a clause that nothing else turns round. It is sure where nothing but
    these clauses can be meant: there are no others, or the two name the same things; and neither was done before.
    """
    words = acts(statement.text, statement.language)
    quoted = [acts(quote.text, quote.language) if words else () for quote in quotes]
    if not _differ(words, [one for those in quoted for one in those]):
        return None
    ours = _told_acts(statement, words)
    theirs = [_told_acts(quote, those) for quote, those in zip(quotes, quoted, strict=True)]
    found = [one for place in range(len(quotes)) for one in _opposed(ours, theirs, place)]
    judged = [
        (_sure(statement, one, quotes[place], other), place, one, other)
        for place, one, other in found
        if _meets(statement, one, quotes[place], other)
    ]
    for sure, place, one, other in sorted(judged, key=lambda each: not each[0])[:1]:
        return mismatched(statement, one.word, place, quotes[place], other.word, sure=sure)
    return None


def _differ(words: Sequence[Word], quoted: Sequence[Word]) -> bool:
    """Whether the two tell opposites, or one of them of a refusal: most do not, and need not be looked at closely."""
    ours, theirs = (frozenset(pole for one in side for pole in plain(one)) for side in (words, quoted))
    return bool(against(ours) & theirs or (ours & theirs and (ours ^ theirs) & REFUSING))


def _told_acts(text: Reading, words: Sequence[Word]) -> ToldActs:
    certain = [one for one in words if plain(one)]
    told = tuple(_read(text, words, one) for one in certain) if len(certain) <= MOST_ACTS else ()
    return ToldActs(frozenset(pole for one in words for pole in poles(one)), told)


def _read(text: Reading, words: Sequence[Word], word: Word) -> Act:
    start, end = clause(text, words, (word.start, word.end))
    beside = [one for one in words if start <= one.start < end and one is not word]
    before = [one for one in beside if one.end <= word.start]
    return Act(
        word=word, poles=poles(word), clause=(start, end),
        beside=frozenset(pole for one in beside for pole in poles(one)) - TIMES,
        turned=frozenset(poles(one) for one in beside if turning(one)),
        denied=_named(text, word) or _undone(text, word, beside),
        refused=_close(text.text, word, [one for one in before if plain(one) & REFUSING]),
        earlier=_close(text.text, word, [one for one in before if one.meaning == "earlier"]),
        of_denial=any(
            one.meaning == "denials" and one.start >= word.end and _content(text, word.end, one.start) for one in beside
        ),
    )  # fmt: skip


def _named(text: Reading, word: Word) -> bool:
    """Whether a word seems to be part of a name ("Campaign to Ban Landmines"), and so tells nothing."""
    lists = cue_lists(text.language)
    capital = text.text[word.start].isupper() and text.text[: word.start].strip(OPENING) != ""
    return capital and (lists is None or lists.capitals_tell)


def _undone(text: Reading, word: Word, beside: Sequence[Word]) -> bool:
    """Whether the nearest denial on either side, or a wish before it, is near enough to be about an act.

    What is denied behind "that" is something else: "confirmed that she had not paid".
    """
    before = [one for one in beside if one.end <= word.start]
    after = [one for one in beside if one.start >= word.end and one.meaning == "denials"]
    behind = [one for one in after[:1] if not _content(text, word.end, one.start)]
    nearest = {one.meaning: one for one in before if one.meaning in REACH_WORDS}.values()
    later = any(apart(text.text, one, (word.start, word.end)) <= _behind(text.language) for one in behind)
    return later or any(apart(text.text, one, (word.start, word.end)) <= REACH_WORDS[one.meaning] for one in nearest)


def _behind(language: str) -> int:
    """How far a denial may stand behind an act: where denials go before it, one farther off is another verb's."""
    lists = cue_lists(language)
    return (
        REACH_WORDS["denials"] if lists is None or lists.behind or lists.trailing or lists.unspaced else GOVERNING_WORDS
    )


def _content(text: Reading, start: int, end: int) -> bool:
    """Whether a word like "that" stands between."""
    lists = cue_lists(text.language)
    return lists is not None and not lists.content.isdisjoint(text.text[start:end].lower().split())


def _close(text: str, word: Word, before: Sequence[Word]) -> bool:
    return any(apart(text, one, (word.start, word.end)) < GOVERNING_WORDS for one in before[-1:])


def _opposed(ours: ToldActs, theirs: Sequence[ToldActs], place: int) -> Iterator[tuple[int, Act, Act]]:
    """The acts that are each other's opposites and that nothing on the other side answers or leaves open."""
    said, quoted = ours.poles, frozenset(pole for side in theirs for pole in side.poles)
    denied = {pole for side in (ours, *theirs) for one in side.told if one.denied for pole in one.poles}
    denied |= against(frozenset(denied))
    for one, other in product(ours.told, theirs[place].told):
        opposite = against(plain(one.word)) & plain(other.word)
        answered = one.poles & quoted or other.poles & said
        twice = any(OPPOSITE[pole] in other.beside for pole in one.beside)  # against closing, for keeping open
        # Who confirmed that it is not so denied that it is.
        turned = opposite <= CLAIMED and one.of_denial != other.of_denial
        if opposite and not (answered or turned or opposite & denied or twice) and _alike(one.turned, other.turned):
            yield place, one, other
        same = plain(one.word) & plain(other.word) - denied
        if same and (
            _only_refused(same, one, [ours], other, theirs) or _only_refused(same, other, theirs, one, [ours])
        ):
            yield place, one, other


def _only_refused(
    same: Collection[str], one: Act, here: Sequence[ToldActs], other: Act, there: Sequence[ToldActs]
) -> bool:
    """Whether an act is refused wherever the one side tells it, and the other tells it and of no refusal."""
    done = {pole for side in here for act in side.told if not act.refused for pole in act.poles}
    untold = not other.turned and not any(side.poles & REFUSED for side in there)
    return one.refused and done.isdisjoint(same) and untold


def _alike(here: Collection[frozenset[str]], there: Collection[frozenset[str]]) -> bool:
    """Whether each has its like on the other side."""
    return all(any(one & other for other in those) for these, those in ((here, there), (there, here)) for one in these)


def _meets(statement: Reading, one: Act, quote: Reading, other: Act) -> bool:
    """Whether the statement tells what its quote says there, and what it names stands there too."""
    if not tells(statement.text, quote.text, other.word.start, SURELY_TOLD):
        return False
    sided = plain(one.word) & SIDED and plain(other.word) & SIDED
    if sided and not _one_doer(statement, one, quote, other):
        return False
    here = [there for at, there in shared(statement.text, quote.text) if _within(at, one.clause)]
    return not here or any(_within(there, other.clause) for there in here) or _lone(statement, one, quote, other)


def _lone(statement: Reading, one: Act, quote: Reading, other: Act) -> bool:
    """Whether each is all that its text tells: a comma may then part it from its date."""
    sentences = all(not SENTENCE_MARK.search(text.text.rstrip()) for text in (statement, quote))
    return sentences and not one.beside and not other.beside


def _one_doer(statement: Reading, one: Act, quote: Reading, other: Act) -> bool:
    ours, theirs = _doer(statement, one), _doer(quote, other)
    return ours == theirs != frozenset()


def _doer(text: Reading, one: Act) -> frozenset[str]:
    return doer(text.text, one.clause[0], one.word.start, articles(text.language))


def _sure(statement: Reading, one: Act, quote: Reading, other: Act) -> bool:
    if (
        (one.poles | other.poles) & BOTH
        or one.refused != other.refused
        or one.earlier != other.earlier
        or not tended("acts", statement.language, quote.language)
    ):
        return False
    pairs = shared(statement.text, quote.text)
    here = [there for at, there in pairs if _within(at, one.clause)]
    there = [at for at, there in pairs if _within(there, other.clause)]
    common = sum(_within(there, other.clause) for there in here)
    return (one_clause(statement) and one_clause(quote)) or common * 2 > max(len(here), len(there))


def _within(at: int, span: Span) -> bool:
    return span[0] <= at < span[1]
