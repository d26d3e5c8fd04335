"""What a statement and its quotes say of somebody's office -> where the one gives what was once theirs in the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factsheet.text.cues.lists import cue_lists
from factsheet.text.cues.reading import Cues
from factsheet.text.judging.contrasting import one_language
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.judging.raising import MOST_WORDS, Scale, raised
from factsheet.text.words.ladders import rungs
from factsheet.text.words.landmarks import TOLD, WORD, tells
from factsheet.text.words.spotting import Word

OFFICES = Scale("offices", {"former": 0, "office": 1, "post": 1}, frozenset(("office",)))
FORMER = frozenset(("former",))


def former_dropped(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement gives somebody an office or a post, and the quotes say no more than that it was once theirs.

    A post that is no office for certain is known by its word: "Bausenator" for "der frühere Bausenator".
    """
    if found := raised(statement, quotes, OFFICES):
        return found
    former = [(place, one) for place, quote in enumerate(quotes) for one in _former(statement, quote)]
    for one in rungs(statement.text, statement.language, OFFICES.ladder)[:MOST_WORDS] if former else ():
        known = [(place, other) for place, other in former if _post(quotes[place], other) == _post(statement, one)]
        if known and one.meaning == "post":
            place, other = known[0]
            return mismatched(statement, one, place, quotes[place], other)
    return None


def _former(statement: Cues, quote: Cues) -> Iterator[Word]:
    """Words like "former director" in a quote of the statement's language that tells of no other office.

    Nobody is "director until 2020" now.
    """
    words = rungs(quote.text, quote.language, OFFICES.ladder, FORMER) if one_language(statement, quote) else ()
    lists = cue_lists(statement.language) if words else None
    ended = lists is not None and any(word in lists.until for word in WORD.findall(statement.text.lower()))
    if not ended and all(one.meaning == "former" for one in words):
        yield from (one for one in words[:MOST_WORDS] if tells(statement.text, quote.text, one.start, TOLD))


def _post(text: Cues, one: Word) -> list[str]:
    return WORD.findall(text.text[one.start : one.end].lower())[-1:]
