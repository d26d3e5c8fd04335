"""From an hour and one that follows it to two times of day, of which only one has its mark: "between 6 and 7 p.m."."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.phrases import match, match_back
from factsheet.text.notation.tokens import DASHES, Tokens
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.clocks import clock_at, free, half_of_day

Timed = tuple[int, Quantity]
LAST_HOUR, NOON, HOUR, HALF_DAY = 24, 12, 60, 720
BEHIND_WORDS = 3  # words from the second hour to the "vahel" or "välillä" behind it


def hour_before(at: Tokens, lex: Lexicon, index: int) -> tuple[Timed, Timed] | None:
    """The bare hour at the token and the time behind it, with their ends; None where the mark is a length's too."""
    if not _bare(at, index):
        return None
    place = _linked(at, lex, index, index)
    later = clock_at(at, lex, place) if place and place in at.figures else None
    if place is None or later is None or _lasts(at, lex, place + 1):
        return None
    if later[0] == place + 1 == index + 3:  # of "de 5 à 8" the word between is no hour's
        return None
    ahead = HALF_DAY if index and lex.has("pm_before", at.words[index - 1]) else 0
    end = int(later[1].low or 0)
    end += ahead if end < HALF_DAY else 0
    marked = bool(ahead) or half_of_day(at, lex, place + 1) is not None
    minutes = _before(int(at.figures[index].value), end, marked=marked)
    return (index + 1, _at(at, index, minutes, later[1])), (later[0], _timed(later[1], end))


def hour_behind(at: Tokens, lex: Lexicon, first: int, timed: Timed) -> Timed | None:
    """The bare hour behind a time of day, "klockan 18 och 19", where nothing is counted by it."""
    after, clock = timed
    place = _linked(at, lex, first, after - 1)
    if place is None or not _bare(at, place) or clock.daytime is None or clock_at(at, lex, place) is not None:
        return None
    mark = _mark(at, lex, first, after, place)
    told = mark or at.words[after] in _led(at, lex, first) or _between_behind(at, lex, place)
    if not (told or free(at, place + 1)):
        return None
    value, start = int(at.figures[place].value), int(clock.low or 0)
    later = value < NOON and start >= HALF_DAY and value * HOUR + HALF_DAY > start
    found = _at(at, place, value * HOUR + later * HALF_DAY, clock)
    return place + 1 + mark, msgspec.structs.replace(found, bound="exact", bound_span=None)


def _bare(at: Tokens, index: int) -> bool:
    figure = at.figures.get(index)
    return figure is not None and figure.plain and len(at.words[index]) <= 2 and figure.value <= LAST_HOUR


def _linked(at: Tokens, lex: Lexicon, first: int, last: int) -> int | None:
    """Where the other hour stands, behind a dash or the words that make a range of two."""
    if at.gap(last) in DASHES:
        return last + 1
    if last + 2 >= len(at.words) or not (at.joined(last) and at.joined(last + 1)):
        return None
    word, place = at.words[last + 1], last + 2
    if any(lex.has(name, at.words[place]) for name in ("fillers", "clock_before")):
        place += 1
    if lex.has("to", word) or word in _led(at, lex, first):
        return place
    return place if lex.has("and", word) and _between_behind(at, lex, place) else None


def _led(at: Tokens, lex: Lexicon, first: int) -> tuple[str, ...]:
    """The words that may stand between the ends: the "and" of "between"."""
    for index in (first - 1, first - 2):
        before = match_back(lex.between, at, index) if index >= 0 else None
        if before is not None:
            return before[1]
    return ()


def _between_behind(at: Tokens, lex: Lexicon, place: int) -> bool:
    return any(lex.has("between_behind", word) for word in at.words[place + 1 : place + 1 + BEHIND_WORDS])


def _mark(at: Tokens, lex: Lexicon, first: int, after: int, place: int) -> bool:
    """Whether both hours have the same mark: 6時から7時."""
    mark = at.words[place + 1 : place + 2]
    return bool(mark) and after > first + 1 and mark == at.words[after - 1 : after] and lex.has("clock", mark[0])


def _lasts(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“2 až 3 hodiny” are a length as often as a time."""
    unit = match(lex.units, at, index)
    return unit is not None and "hour" in unit[1] and half_of_day(at, lex, index) is None


def _before(hour: int, later: int, *, marked: bool) -> int:
    """The minutes of an hour that has the half of the day of the time behind it, or the other if it is to be first."""
    if not marked or hour > NOON:
        return hour * HOUR
    minutes = hour % NOON * HOUR + later // HALF_DAY * HALF_DAY
    return minutes if minutes < later else (minutes + HALF_DAY) % (2 * HALF_DAY)


def _at(at: Tokens, index: int, minutes: int, like: Quantity) -> Quantity:
    start, end = at.starts[index], at.ends[index]
    return msgspec.structs.replace(_timed(like, minutes), start=start, end=end, figure=(start, end))


def _timed(like: Quantity, minutes: int) -> Quantity:
    return msgspec.structs.replace(like, low=Decimal(minutes), high=Decimal(minutes))
