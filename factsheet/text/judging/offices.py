"""What a statement and its quotes call somebody -> where the one has another office: a minister for a mayor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factsheet.text.cues.reading import Cues
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.words.ladders import ladder_of, meant
from factsheet.text.words.landmarks import STEM, WORD
from factsheet.text.words.spotting import Word
from factsheet.text.writing.normal import letters

LADDER, OPEN = "titles", "open"
MOST_WORDS = 20  # the first ones, and no more, are judged
REACH_CHARS = 30  # characters from an office within which its holder's name, or its place's, begins
LEAST_LETTERS = 3  # of a name
DEPARTMENTS = frozenset(
    ("finance", "health", "defence", "interior", "foreign", "justice", "energy", "economy", "education",
     "environment", "transport", "labour", "agriculture", "culture"),
)  # fmt: skip
# One person may hold both at once, or be called either: departments are cut otherwise from country to country, a
# "presidente" presides over a government, a region, a board or a state, and who leads a region is a governor or more.
ALIKE = frozenset(
    frozenset(pair.split("/"))
    for pair in (
        "economy/finance", "economy/energy", "economy/environment", "economy/labour", "economy/transport",
        "energy/environment", "environment/agriculture", "environment/transport", "energy/transport",
        "health/labour", "education/culture", "justice/prosecutor", "chancellor/finance",
        "chancellor/premier", "minister/premier",
        "president/chair", "president/executive", "president/governor", "premier/governor",
        "presiding/president", "presiding/chair", "presiding/executive", "presiding/governor", "presiding/premier",
        "minister/deputy-premier",
    )
)  # fmt: skip


def office_exchanged(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement gives an office that no quote has, and a quote has another, by the same name, in its place.

    Nothing is said where a quote has a word that may be any office ("boss"), nor where one office includes the other.
    """
    if any(ladder_of(quote.language, LADDER) is None for quote in quotes):
        return None
    ours = _offices(statement)
    theirs = [(place, one) for place, quote in enumerate(quotes) for one in _offices(quote)] if ours else []
    if any(one.meaning == OPEN for _, one in theirs):
        return None
    told, asked = {one.meaning for _, one in theirs}, {one.meaning for one in ours}
    for one in ours:
        if one.meaning == OPEN or any(_alike(one.meaning, other) for other in told):
            continue
        left = ((place, other) for place, other in theirs if not any(_alike(other.meaning, mine) for mine in asked))
        for place, other in left:
            if _one_holder(statement, one, quotes[place], other):
                return mismatched(statement, one, place, quotes[place], other)
    return None


def _offices(text: Cues) -> Sequence[Word]:
    return meant(text.text, text.language, LADDER)[:MOST_WORDS]


def _alike(one: str, other: str) -> bool:
    departments = {one, other} <= DEPARTMENTS | {"minister"} and "minister" in (one, other)
    return one == other or departments or frozenset((one, other)) in ALIKE


def _one_holder(statement: Cues, one: Word, quote: Cues, other: Word) -> bool:
    """Whether the same name stands by both; in two scripts names are not alike, and there is one office in either."""
    here, there = frozenset(_names(statement, one)), frozenset(_names(quote, other))
    if all(name.isascii() for name in here) == all(name.isascii() for name in there):
        return not here.isdisjoint(there)
    return bool(here and there) and len(_offices(statement)) == len(_offices(quote)) == 1


def _names(text: Cues, one: Word) -> Iterator[str]:
    """The beginnings of the words with a capital around an office, and amid it: "minister Kim Bos van Onderwijs"."""
    amid = WORD.findall(text.text[one.start : one.end])[1:-1]
    before, after = text.text[max(0, one.start - REACH_CHARS) : one.start], text.text[one.end : one.end + REACH_CHARS]
    for word in (*WORD.findall(before), *amid, *WORD.findall(after)):
        if len(word) >= LEAST_LETTERS and word[0].isupper():
            yield letters(word)[:STEM]
