"""Quantities or dates go in; where they lie on one axis from 0 to 1000 comes out. Geometry, and no words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal
from functools import lru_cache
from typing import Literal

import msgspec

from factsheet.model import Bound

WIDTH = 1000
LOG_FROM = 20
MOST_GRIDLINES = 12


class Mark(msgspec.Struct, frozen=True):
    """A quantity to be drawn, as model.Value has it: `min` has no high end, `max` no low one."""

    id: str
    low: Decimal | None
    high: Decimal | None
    bound: Bound = "exact"


class Place(msgspec.Struct, frozen=True):
    """Where a mark lies. A dot has start == end; an open mark runs to the end of the axis, with an arrow."""

    id: str
    start: str
    end: str
    arrow: Literal["", "left", "right"] = ""


class Gridline(msgspec.Struct, frozen=True):
    """A line of the grid and the value it stands for."""

    position: str
    value: Decimal


class Proportion(msgspec.Struct, frozen=True):
    """A finished axis. On a log one a gridline is `factor` times the last; on a linear one `zero` is where 0 lies.
    On a timeline a gridline is the beginning of a year.

    `ratio` is of the largest mark to the smallest, in two digits; None unless both are single numbers above 0.
    """

    kind: Literal["linear", "log", "timeline"]
    places: tuple[Place, ...]
    gridlines: tuple[Gridline, ...]
    zero: str = ""
    factor: Decimal | None = None
    ratio: Decimal | None = None
    smallest: str = ""
    largest: str = ""


def proportion(marks: Sequence[Mark]) -> Proportion:
    """Linear where the largest value is under 20 times the smallest, or one is 0 or less; else logarithmic."""
    drawn = [mark for mark in marks if _ends(mark)]
    ends = [end for mark in drawn for end in _ends(mark)]
    if not ends:
        return Proportion("linear", (), (), zero="0")
    smallest = min(ends)
    log = smallest > 0 and max(ends) >= _exact.multiply(smallest, Decimal(LOG_FROM))
    return (_log if log else _linear)(drawn, ends)


def timeline(spans: Iterable[tuple[str, str, str]]) -> Proportion:
    """Each span is (id, first day, last day), as edtf.bounds has them; one without an end yet flies off the axis."""
    drawn = [(id, _year(first), None if last >= OPEN else _year(last) + _DAY) for id, first, last in spans]
    if not drawn:
        return Proportion("timeline", (), ())
    start = int(min(low for _, low, _ in drawn))
    last = max(low if high is None else high for _, low, high in drawn)
    years = max(int(last.to_integral_value(ROUND_CEILING)) - start, 1) + any(high is None for _, _, high in drawn)
    step = next(step for step in _STEPS if years <= step * MOST_GRIDLINES)
    years += -years % step

    def at(year: Decimal) -> str:
        return _position(_exact.subtract(year, Decimal(start)), Decimal(years))

    lines = (Decimal(start + passed) for passed in range(0, years + 1, step))
    places = (
        Place(id, at(low), str(WIDTH), "right") if high is None else Place(id, at(low), at(high))
        for id, low, high in drawn
    )
    return Proportion("timeline", tuple(places), tuple(Gridline(at(line), line) for line in lines))


OPEN = "9999"
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_DAY = Decimal(1) / Decimal(372)


def _year(day: str) -> Decimal:
    """A day as a part of its year; every month is taken for 31 days, which no eye can see."""
    year, month, date = (int(part) for part in day.split("-"))
    return year + Decimal((month - 1) * 31 + date - 1) / Decimal(372)


# Wide enough for every number an editor can type, and without traps: no value breaks a build here.
_exact = Context(prec=50, rounding=ROUND_HALF_EVEN, Emin=-(10**9), Emax=10**9, traps=[])
_two_digits = Context(prec=2, rounding=ROUND_HALF_EVEN, Emin=-(10**9), Emax=10**9, traps=[])


# Facts alike stand in one another's comparisons.
@lru_cache(maxsize=4096)
def _ends(mark: Mark) -> tuple[Decimal, ...]:
    ends = {"min": (mark.low,), "max": (mark.high,)}.get(mark.bound, (mark.low, mark.high))
    return tuple(sorted({end for end in ends if end is not None and end.is_finite()}))


def _linear(marks: list[Mark], ends: list[Decimal]) -> Proportion:
    """The axis holds 0, so that a bar's length means its value."""
    low, high = min(Decimal(0), *ends), max(Decimal(0), *ends)
    step = _round_step(_exact.subtract(high, low))
    first, last = _count(low, step, ROUND_FLOOR), max(_count(high, step, ROUND_CEILING), 1)
    first -= _touches(marks, "max", _exact.multiply(step, Decimal(first)))
    last += _touches(marks, "min", _exact.multiply(step, Decimal(last)))
    lines = [_exact.multiply(step, Decimal(n)) for n in range(first, last + 1)]

    def at(value: Decimal) -> str:
        return _position(_exact.subtract(value, lines[0]), _exact.subtract(lines[-1], lines[0]))

    return _drawn("linear", marks, lines, at, zero=at(Decimal(0)))


def _log(marks: list[Mark], ends: list[Decimal]) -> Proportion:
    """The axis begins and ends on a power of ten; of too many for the eye, every second or so is drawn."""
    first, last = min(ends).adjusted(), max(ends).adjusted()
    last += max(ends) != _power(last)
    first -= _touches(marks, "max", _power(first))
    last += _touches(marks, "min", _power(last))
    step = -((first - last) // MOST_GRIDLINES)
    last += (first - last) % step
    lines = [_power(exponent) for exponent in range(first, last + 1, step)]

    def at(value: Decimal) -> str:
        return _position(_exact.subtract(_exact.log10(value), Decimal(first)), Decimal(last - first))

    return _drawn("log", marks, lines, at, factor=_power(step))


def _drawn(
    kind: Literal["linear", "log"],
    marks: list[Mark],
    lines: list[Decimal],
    at: Callable[[Decimal], str],
    zero: str = "",
    factor: Decimal | None = None,
) -> Proportion:
    places = tuple(_place(mark, at) for mark in marks)
    gridlines = tuple(Gridline(at(line), _exact.normalize(line)) for line in lines)
    smallest, largest = min(marks, key=lambda m: _ends(m)[0]), max(marks, key=lambda m: _ends(m)[-1])
    return Proportion(kind, places, gridlines, zero, factor, _ratio(smallest, largest), smallest.id, largest.id)


def _place(mark: Mark, at: Callable[[Decimal], str]) -> Place:
    ends = _ends(mark)
    if mark.bound == "min":
        return Place(mark.id, at(ends[0]), str(WIDTH), "right")
    if mark.bound == "max":
        return Place(mark.id, "0", at(ends[0]), "left")
    return Place(mark.id, at(ends[0]), at(ends[-1]))


def _ratio(smallest: Mark, largest: Mark) -> Decimal | None:
    (low, *more), (high, *others) = _ends(smallest), _ends(largest)
    open_ended = {smallest.bound, largest.bound} & {"min", "max"}
    comparable = low > 0 and smallest.id != largest.id and not (open_ended or more or others)
    return _two_digits.divide(high, low) if comparable else None


def _touches(marks: Iterable[Mark], bound: Bound, edge: Decimal) -> bool:
    """Whether an open mark begins at the axis' edge, which would leave its arrow no room."""
    return any(mark.bound == bound and _ends(mark)[0] == edge for mark in marks)


def _round_step(span: Decimal) -> Decimal:
    """1, 2 or 5 times a power of ten, such that some five of them make the span."""
    if not span:
        return Decimal(1)
    fifth = _exact.divide(span, Decimal(5))
    power = _power(fifth.adjusted())
    return next(step for n in (1, 2, 5, 10) if (step := _exact.multiply(power, Decimal(n))) >= fifth)


def _count(value: Decimal, step: Decimal, rounding: str) -> int:
    return int(_exact.divide(value, step).to_integral_value(rounding))


def _power(exponent: int) -> Decimal:
    return Decimal((0, (1,), exponent))


_WIDTH, _HUNDREDTH = Decimal(WIDTH), Decimal("0.01")


def _position(part: Decimal, whole: Decimal) -> str:
    """To a hundredth of a unit, without idle zeros."""
    scaled = _exact.divide(_exact.multiply(part, _WIDTH), whole)
    return format(_exact.quantize(scaled, _HUNDREDTH), "f").rstrip("0").rstrip(".")
