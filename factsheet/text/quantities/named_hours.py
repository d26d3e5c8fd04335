"""From hours that have names, or that count from dawn, to the time of day: “التاسعة والنصف”, "saa mbili asubuhi"."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from factsheet.text.notation.lexicon import Lexicon, lexicon
from factsheet.text.notation.phrases import Phrases, match, phrases
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.elements import elements_at
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.clock_halves import half_of
from factsheet.text.quantities.clocks import half_of_day, time_told

DAWN, NOON = 6, 12  # hours: Swahili's first is our seventh


def named_hour(at: Tokens, lex: Lexicon, index: int) -> tuple[int, Quantity] | None:
    """The time that begins at the token behind a word that leads to hours."""
    led = index > 0 and lex.has("clock_before", at.words[index - 1]) and at.joined(index - 1)
    if not led:
        return None
    return _from_dawn(at, lex, index) if lex.tree.get("dawn_hours") else _named(at, lex, index)


def _named(at: Tokens, lex: Lexicon, index: int) -> tuple[int, Quantity] | None:
    """“التاسعة إلا الربع مساء”."""
    hit = match(_hours(lex.language), at, index)
    if hit is None:
        return None
    after, minutes = _minutes_told(at, lex, hit[0])
    half = half_of_day(at, lex, after)
    hour = hit[1] % NOON + half[1] if half else hit[1]
    after = half[0] if half else after
    marked = half is not None
    return time_told(
        at, lex, index, after, hour * 60 + minutes, half_of(at, lex, index, after, hour, marked=marked, minutes=False)
    )


@lru_cache(maxsize=64)
def _hours(language: str) -> Phrases[int]:
    return phrases(lexicon(language).tree.get("named_hours", {}))


def _minutes_told(at: Tokens, lex: Lexicon, index: int) -> tuple[int, int]:
    """The token after "and a half" or "less a quarter", and the minutes."""
    for name, sign in (("and", 1), ("hour_less", -1)):
        if index + 1 < len(at.words) and lex.has(name, at.words[index]) and at.joined(index - 1):
            minutes = lex.tree.get("hour_parts", {}).get(at.words[index + 1])
            if minutes is not None:
                return index + 2, sign * minutes
    return index, 0


def _from_dawn(at: Tokens, lex: Lexicon, index: int) -> tuple[int, Quantity] | None:
    """“saa 2:30 asubuhi”: the word for the part of the day tells an hour from a length of hours."""
    told = _hour_and_minute(at, lex, index)
    if told is None or told[0] >= len(at.words) or not 1 <= told[1] <= NOON or not at.joined(told[0] - 1):
        return None
    after, hour, minute = told
    base = lex.tree["dawn_hours"].get(at.words[after])
    if base is None:
        return None
    clock = (base + (hour - base) % NOON + DAWN) % (2 * NOON)
    return time_told(at, lex, index, after + 1, clock * 60 + minute, "told")


def _hour_and_minute(at: Tokens, lex: Lexicon, index: int) -> tuple[int, int, Decimal] | None:
    if index in at.figures:
        clocked = at.gap(index) == ":" and index + 1 in at.figures
        minute = at.figures[index + 1].value if clocked else Decimal(0)
        value = at.figures[index].value
        return (index + 1 + clocked, int(value), minute) if value == int(value) else None
    elements = elements_at(at, lex, index)
    return (elements[0].after, int(elements[0].value), Decimal(0)) if len(elements) == 1 else None
