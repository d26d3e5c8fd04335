"""What a statement and its quotes give a figure's rate as -> where the one says "a year" and the other "a month"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

import msgspec

from factsheet.text.amounts import Quantity
from factsheet.text.comparing import MERITS, compared
from factsheet.text.holding import Holding
from factsheet.text.landmarks import WORD
from factsheet.text.mismatch import Mismatch, words_of
from factsheet.text.quantities import Reading
from factsheet.text.rates import TIMES, Rate, lists_of, rates
from factsheet.text.ways import way_of

# What a rate and its figure are not parted by; the comma only of what is close.
MARK = re.compile(r"[;:«»“”„\"—–\n!?；：。、，؛،]|\.(?=\s|$)")
COMMA = re.compile(r",(?!\d)")
BRACKETS = re.compile(r"\([^()]*\)")
# How many words may stand between: of a rate that is surely the figure's, and of one that may be.
BEHIND, BEFORE, LINKED, LOOSE = 3, 2, 3, 8
# Ways of being held in which the figure is the same, whatever is said of it.
BEARING = frozenset(MERITS[: MERITS.index("date-too-precise")])
# Of more figures than these only the first are judged, so that a hostile text costs no more than its length.
MANY = 60
APART = ("name", "article", "ordinal")
# Who is counted by heads may be called by what they are there, or by what they pay for, and a piece by what it is.
PEOPLE = frozenset("person employee pupil patient user passenger ticket".split())
ANYONE = frozenset(("person", "ticket"))

Span = tuple[int, int]


class Told(msgspec.Struct, frozen=True):
    """A rate of a figure, and whether it stands where it can be no other's."""

    rate: Rate
    close: bool


def rate_mismatch(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement gives by the year what every quote that holds the figure gives by the month.

    A figure that one side gives without a rate tells nothing: much is said once for a whole text.
    """
    ours = rates(statement.text, statement.language)
    if not ours or not any(rates(quote.text, quote.language) for quote in quotes):
        return None
    figures = (one.item for one in held if one.how in BEARING and isinstance(one.item, Quantity))
    for item in islice(figures, MANY):
        told = rates_of(statement, item)
        found = _opposed(statement, told, list(_bearers(item, quotes))) if told else None
        if found:
            return found
    return None


def _bearers(item: Quantity, quotes: Sequence[Reading]) -> Iterator[tuple[int, Reading, tuple[Told, ...]]]:
    for place, quote in enumerate(quotes):
        for other in quote.quantities[:MANY]:
            if compared(item, other) in BEARING:
                yield place, quote, rates_of(quote, other)


def _opposed(
    statement: Reading, ours: Sequence[Told], bearers: Sequence[tuple[int, Reading, tuple[Told, ...]]]
) -> Mismatch | None:
    found: Mismatch | None = None
    for place, quote, theirs in bearers:
        pair = _differing(ours, theirs)
        if pair is None:
            return None
        mine, its = pair
        sure = mine.close and its.close
        if not sure and (_anywhere(mine, quote) or _anywhere(its, statement)):
            return None
        sure = sure and _tended(statement) and _tended(quote)
        found = found or Mismatch(sure, (words_of(-1, statement, mine.rate),), (words_of(place, quote, its.rate),))
    return found


def _differing(ours: Sequence[Told], theirs: Sequence[Told]) -> tuple[Told, Told] | None:
    """Two rates that cannot both be the figure's: both of time, or both of what is counted."""
    for kind in sorted({_kind(one) for one in ours} & {_kind(one) for one in theirs}):
        mine, its = ([one for one in told if _kind(one) == kind] for told in (ours, theirs))
        if not any(_same(one.rate.unit, other.rate.unit) for one in mine for other in its):
            return _closest(mine), _closest(its)
    return None


def _same(unit: str, other: str) -> bool:
    both = {unit, other}
    return unit == other or "unit" in both or (both <= PEOPLE and bool(both & ANYONE))


def _closest(told: Sequence[Told]) -> Told:
    return next((one for one in told if one.close), told[0])


def _kind(told: Told) -> bool:
    return told.rate.unit in TIMES


def _anywhere(told: Told, text: Reading) -> bool:
    return any(one.unit == told.rate.unit for one in rates(text.text, text.language))


def _tended(text: Reading) -> bool:
    lists = lists_of(text.language)
    return lists is not None and lists.tended


def rates_of(text: Reading, item: Quantity) -> tuple[Told, ...]:
    """What the words around a figure, and around no other, say that it is told by."""
    plain = BRACKETS.sub(lambda one: " " * len(one.group()), text.text)
    if not plain[item.start : item.end].strip():  # the figure itself stands in brackets
        plain = text.text
    told = [one for one in rates(text.text, text.language) if plain[one.start : one.end].strip()]
    others = [one for one in text.quantities if one is not item and one.form not in APART]
    others = [one for one in others if plain[one.start : one.end].strip() and not _within(one, told)]
    start = min(item.start, item.bound_span[0]) if item.bound_span else item.start
    end = max(item.end, item.bound_span[1]) if item.bound_span else item.end
    before = max((one.end for one in others if one.end <= start), default=0)
    after = min((one.start for one in others if one.start >= end), default=len(plain))
    way = way_of(text, item) if told else None
    changed = way is not None and way.kind == "by"
    found: list[Told] = []
    for rate in told:
        if changed and (rate.place == "period" or rate.end <= start):
            continue  # "quarterly profit rose 5%", "stieg im Quartal um 5 Prozent": when, and not by what
        if end <= rate.start and rate.end <= after:
            found.extend(_behind(plain, rate, end, after, found))
        elif before <= rate.start and rate.end <= start:
            found.extend(_before(plain, rate, start, before, text.language))
    return tuple(found)


def _within(item: Quantity, told: Sequence[Rate]) -> bool:
    """The one of "sur un an", the four of "quarterly"."""
    return any(one.start <= item.start and item.end <= one.end for one in told)


def _behind(plain: str, rate: Rate, end: int, after: int, found: Sequence[Told]) -> Iterator[Told]:
    """“5 tonnes of coal a day”; the second of "per person per day" counts from the first."""
    last = max([end, *(one.rate.end for one in found if one.rate.start >= end)])
    words = _apart(plain, last, rate.start, COMMA)
    next_ = _apart(plain, rate.end, after) if after < len(plain) else LOOSE
    if words is None or words > LOOSE or (rate.place != "after" and next_ is not None and next_ < words):
        return
    close = words <= (BEFORE if rate.place == "adjective" else BEHIND)
    if close or _phrase(plain, rate):
        yield Told(rate, close)


def _before(plain: str, rate: Rate, start: int, before: int, language: str) -> Iterator[Told]:
    """“jährlich 5 Tonnen”, "annual sales of $5 million"."""
    words = _apart(plain, rate.end, start)
    last = _apart(plain, before, rate.start) if before else LOOSE
    if rate.place == "after" or words is None or words > LOOSE or (last is not None and last <= words):
        return
    reach = LINKED if _linked(plain, rate.end, start, language) else BEFORE - (rate.place == "adjective")
    if words <= reach or _phrase(plain, rate):
        yield Told(rate, words <= reach)


def _phrase(plain: str, rate: Rate) -> bool:
    """Whether it can be nothing but a rate from afar as well: "every year", and not "daily", which may be a paper."""
    return rate.place != "adjective" and " " in plain[rate.start : rate.end]


def _linked(plain: str, start: int, end: int, language: str) -> bool:
    lists = lists_of(language)
    words = WORD.findall(plain[start:end].lower())
    return bool(words) and lists is not None and words[-1] in lists.links


def _apart(plain: str, start: int, end: int, also: re.Pattern[str] = MARK) -> int | None:
    """The words between; None where a mark sets the one off from the other."""
    between = plain[start:end]
    if MARK.search(between) or also.search(between):
        return None
    return len(WORD.findall(between)) + (BEHIND + 1 if COMMA.search(between) else 0)
