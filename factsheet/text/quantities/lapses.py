"""From the lengths of time of a text to the same, with what is told of them: within 30 days, after or ago."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache

import msgspec

from factsheet.text.dates.date import Side
from factsheet.text.notation.lexicon import Lexicon, lexicon
from factsheet.text.notation.phrases import Phrases, match, match_back, phrases
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.bounds import TIME
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.daytimes import Daytime, Way

DENIED_WORDS = 5  # words before it in which a denial turns it round
SIDES: dict[str, Side] = {"within": "until", "after": "after"}


class Lapses(msgspec.Struct, frozen=True):
    """One language's words, before the length and behind it."""

    before: Phrases[Side]
    behind: Phrases[Side]
    counted_before: Phrases[Way]
    counted_behind: Phrases[Way]


@lru_cache(maxsize=64)
def lapses(language: str) -> Lapses:
    """Sides are empty for a language in which nobody has listed these words; ways are CLDR's as well."""
    lex = lexicon(language)
    return Lapses(
        phrases(_sides(lex.tree.get("lapses", {})), back=True),
        phrases(_sides(lex.tree.get("lapses_behind", {}))),
        phrases(_ways(lex, "before"), back=True),
        phrases(_ways(lex, "behind")),
    )


def lapsed(at: Tokens, lex: Lexicon, quantities: Sequence[Quantity]) -> list[Quantity]:
    """A length has the side that a time of the day has, until it is over or after, or the way it is counted."""
    known = lapses(lex.language)
    return [_told(at, lex, known, one) if one.units[:1] and one.units[0] in TIME else one for one in quantities]


def _sides(stored: Mapping[str, Sequence[str]]) -> dict[str, Side]:
    return {phrase: SIDES[name] for name, listed in stored.items() for phrase in listed}


def _ways(lex: Lexicon, place: str) -> dict[str, Way]:
    ways: tuple[Way, ...] = ("ago", "ahead")
    return {phrase: way for way in ways for phrase in lex.lists.get(f"{way}_{place}", ())}


def _told(at: Tokens, lex: Lexicon, known: Lapses, one: Quantity) -> Quantity:
    after = bisect_left(at.starts, one.end)
    joined = after < len(at.words) and at.joined(after - 1)
    behind = match(known.behind, at, after) if joined else None
    counted = match(known.counted_behind, at, after) if joined else None
    told = _before(at, lex, known, one)
    last = bisect_left(at.starts, one.start) - 1
    led = match_back(known.counted_before, at, last) if last >= 0 and at.joined(last) and not counted else None
    if not (behind or counted or told or led):
        return one
    start = min([one.start, *(at.starts[hit[0]] for hit in (told, led) if hit)])
    end = max([one.end, *(at.ends[hit[0] - 1] for hit in (behind, counted) if hit)])
    sided, counting = told or behind, counted or led
    daytime = Daytime(
        side=sided[1] if sided else "",
        said=(start, end),
        way=counting[1] if counting else "",
        bounding=bool(led and one.bound_span and at.starts[led[0]] == one.bound_span[0]),
    )
    return msgspec.structs.replace(one, daytime=daytime)


def _before(at: Tokens, lex: Lexicon, known: Lapses, one: Quantity) -> tuple[int, Side] | None:
    """A bound may stand between, "within about 30 days", or be the word itself: "sous 30 jours"."""
    for start in (one.start, one.bound_span[0] if one.bound_span else one.start):
        last = bisect_left(at.starts, start) - 1
        last -= last > 0 and lex.has("fillers", at.words[last]) and at.words[last] not in known.before
        hit = match_back(known.before, at, last) if at.joined(last) else None
        if hit is not None and not _denied(at, lex, hit[0] - 1):
            return hit
    return None


def _denied(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“not paid within 30 days” is after them."""
    denials = lex.tree.get("said", {}).get("denials", ())
    return any(word in denials for word in at.words[max(0, index + 1 - DENIED_WORDS) : index + 1])
