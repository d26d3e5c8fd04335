"""From "half past eight", "halb neun", "wpół do dziewiątej" in its place to the time of day that it tells."""

from __future__ import annotations

from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.numerals import multiplies
from factsheet.text.notation.phrases import match
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.elements import elements_at
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.clock_halves import half_of
from factsheet.text.quantities.clocks import HOURS, half_of_day, time_told

NOON = 720


def part_of_hour(at: Tokens, lex: Lexicon, index: int) -> tuple[int, Quantity] | None:
    """The halves and quarters are told by the hour before them or the one after."""
    whole = lex.tree.get("clock_words", {}).get(at.words[index])
    if whole is not None:
        return _timed(at, lex, index, index + 1, whole)
    part = match(lex.clock_parts, at, index) or match(lex.marked_clock_parts, at, index)
    hour = _hour(at, lex, part[0]) if part and at.joined(part[0] - 1) else None
    if part is None or hour is None:
        return None
    # "Ten to six" is also from six to ten, unless a half of the day is told.
    plain = match(lex.clock_parts, at, index) is not None and not _measured(at, lex, hour[0])
    if not plain and half_of_day(at, lex, hour[0]) is None:
        return None
    return _timed(at, lex, index, hour[0], (hour[1] * 60 + part[1]) % NOON)


def _timed(at: Tokens, lex: Lexicon, index: int, after: int, minutes: int) -> tuple[int, Quantity]:
    change = half_of_day(at, lex, after)
    if change is not None:
        after, minutes = change[0], minutes % NOON + change[1] * 60
    elif minutes < 60:
        minutes += NOON
    half = half_of(at, lex, index, after, minutes // 60, marked=change is not None, minutes=False)
    return time_told(at, lex, index, after, minutes, half)


def _hour(at: Tokens, lex: Lexicon, index: int) -> tuple[int, int] | None:
    """The token after the hour, and the hour; a word of its own in languages that bend it."""
    if index >= len(at.words):
        return None
    bent = lex.tree.get("clock_hours", {}).get(at.words[index])
    if bent is not None:
        return index + 1, bent
    told = elements_at(at, lex, index)
    plain = len(told) == 1 and told[0].value in HOURS and at.words[told[0].first] not in lex.units
    return (told[0].after, int(told[0].value)) if plain else None


def _measured(at: Tokens, lex: Lexicon, after: int) -> bool:
    """“a quarter to five per cent”, "viertel vor zehn Jahren", "halb neun tausend"; "in" is no inch here."""
    if after >= len(at.words) or not at.joined(after - 1) or lex.has("no_nouns", at.words[after]):
        return False
    number = match(lex.numbers, at, after)
    return at.words[after] in lex.signs or bool(match(lex.units, at, after)) or bool(number and multiplies(number[1]))
