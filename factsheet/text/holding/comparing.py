"""From a statement's quantity and a quote's to how the one stands to the other: same, rounded, reversed, unrelated."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_FLOOR, Decimal
from itertools import product as pairs
from typing import Literal

import msgspec

from factsheet.text.dates.date import Date
from factsheet.text.holding.bounds import bounds_compared
from factsheet.text.holding.conversions import converted, exact, hundredth, interval, is_measure, kind_of, lasts
from factsheet.text.holding.meeting import met, missed
from factsheet.text.holding.rounding import rounded
from factsheet.text.holding.shares import SMALL_WHOLE, drawn, is_percentage, plain, share_told
from factsheet.text.holding.sizes import never_meet
from factsheet.text.notation.money_signs import akin
from factsheet.text.notation.numerals import product, quotient
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.daytimes import ahead_without_bound, half_apart, lapse_apart, side_apart

How = Literal[
    "same", "anchored", "converted", "unit-converted", "rounded", "bound-added", "bound-met",
    "approximation-dropped", "bound-dropped", "near-reversed", "bound-reversed",
    "side-dropped", "part-added", "other-part", "date-reversed", "date-too-precise",
    "unit-mismatch", "share-mismatch", "noun-mismatch", "subject-mismatch", "magnitude-off", "relative-unanchored",
    "other-half", "small-number", "unsupported", "too-many",
]  # fmt: skip

MERITS: tuple[How, ...] = (
    "same", "anchored", "converted", "unit-converted", "rounded", "bound-added", "bound-met",
    "approximation-dropped", "bound-dropped", "near-reversed", "bound-reversed",
    "side-dropped", "part-added", "other-part", "date-reversed", "date-too-precise",
    "share-mismatch", "noun-mismatch", "unit-mismatch", "subject-mismatch", "other-half",
    "relative-unanchored", "magnitude-off",
)  # fmt: skip
BEARING = MERITS[: MERITS.index("side-dropped")]
# Ways of being held in which the figure or date is the same, whatever is said of it.
SAME = frozenset(MERITS[: MERITS.index("date-too-precise")])
FORTNIGHT = {("week", Decimal(2)), ("day", Decimal(15))}
HALF, HALF_DAY = Decimal("0.5"), 720
NOON = 12
NEAR_SHARE = Decimal("0.03")
CONVERTED = Decimal("0.04")
EIGHTH = Decimal("0.125")
HUNDRED = Decimal(100)


def compared(ours: Quantity, theirs: Quantity) -> How | None:
    """How a quantity of a quote bears one of a statement, or misses it (`MERITS`, best first).

    Of two readings ("1.2m": millions, metres) the one that fits counts. None where nothing relates the two.
    """
    if never_meet(ours, theirs):
        return None
    how = _compared(ours, theirs)
    if (ours.other is None and theirs.other is None) or how in BEARING:
        return how
    others = (_compared(*pair) for pair in pairs(readings(ours), readings(theirs)) if _meet(*pair))
    return next((other for other in others if other in BEARING), how)


def readings(one: Quantity) -> tuple[Quantity, ...]:
    """The quantity, and the same by the other reading of its letter: "1.2m"."""
    if one.other is None:
        return (one,)
    factor, units = one.other
    low, high = (None if end is None else product(end, factor) for end in (one.low, one.high))
    place = one.exponent + factor.adjusted()
    form = "fraction" if units == ("percent",) else one.form  # "un Français sur six"
    other = msgspec.structs.replace(
        one, low=low, high=high, exponent=place, units=units, other=None, counts=False, things=False
    )
    return one, msgspec.structs.replace(other, form=form)


def in_parts(one: Quantity) -> tuple[Quantity, ...]:
    """A share of a printed whole as the range that others read of it: "19 of 29", where a quote has "19 of their 29".

    Nothing for other figures, nor for a small whole, whose part is told by its two numbers.
    """
    if one.parts is None or one.spelled or one.parts[1] <= SMALL_WHOLE:
        return ()
    return (msgspec.structs.replace(one, low=one.parts[0], high=one.parts[1], bound="range", parts=None),)


def part_told(ours: Quantity | Date, theirs: Quantity | Date) -> Decimal | None:
    """Which of the two numbers of theirs, “19 of 29”, ours is."""
    parts = isinstance(theirs, Quantity) and theirs.parts is not None
    return ours.value if parts and isinstance(ours, Quantity) else None


def _meet(ours: Quantity, theirs: Quantity) -> bool:
    """A letter is a length only beside another."""
    lengths = [any(kind_of(unit) == "length" for unit in one.units) for one in (ours, theirs)]
    return lengths[0] == lengths[1]


def _compared(ours: Quantity, theirs: Quantity) -> How | None:
    if "clock" in ours.units or "clock" in theirs.units:
        return _times(ours, theirs) if _same_clock(ours, theirs) else None
    if _same_values(ours, theirs):
        return _kinds(ours, theirs) or _bounds_or_side(ours, theirs)
    if _exactly_converted(ours, theirs) or _in_hundredths(ours, theirs):
        return _bounds_or_side(ours, theirs)
    share = share_told(ours, theirs)
    if share is not None:
        bounds = bounds_compared(ours, plain(theirs))
        if share == "rounded" and bounds in {"same", "bound-added"}:
            return "bound-met" if met(ours, theirs) else "rounded"
        return share if drawn(ours) and bounds == "approximation-dropped" else bounds
    return "same" if _part(ours, theirs) or _second(ours, theirs) else _nearly(ours, theirs)


def _bounds_or_side(ours: Quantity, theirs: Quantity) -> How:
    if lapse_apart(ours.daytime, theirs.daytime):
        return "date-reversed"
    ahead = _same_values(ours, theirs) and ahead_without_bound(ours.daytime, theirs.daytime)
    return "same" if ahead else bounds_compared(ours, theirs)


def _nearly(ours: Quantity, theirs: Quantity) -> How | None:
    kinds = _kinds(ours, theirs)
    if kinds in (None, "unit-mismatch") and met(ours, theirs):
        return "bound-met"
    near = _about_converted(ours, theirs)
    if near is not None:
        bounds = bounds_compared(ours, theirs)
        return near if bounds == "same" else None if missed(ours, theirs) else bounds
    if kinds is None and rounded(ours, theirs):
        return "rounded"
    if _power_of_ten(ours, theirs):
        return "magnitude-off"
    return None


def _ends(quantity: Quantity) -> tuple[Decimal, ...]:
    return tuple(dict.fromkeys(end for end in (quantity.low, quantity.high) if end is not None))


def _same_values(ours: Quantity, theirs: Quantity) -> bool:
    """One number against one end is enough: the bounds are compared on their own."""
    mine, its = _ends(ours), _ends(theirs)
    if len(mine) == 2:
        return mine == its
    return mine[0] in its if mine else False


def _same_clock(ours: Quantity, theirs: Quantity) -> bool:
    """“1h30” is also the length of 90 minutes; a time without its seconds leaves them open."""
    if "clock" in ours.units and "clock" in theirs.units:
        mine, its = (ours.low or Decimal(0)) % HALF_DAY, (theirs.low or Decimal(0)) % HALF_DAY
        return mine in (its, its.to_integral_value(ROUND_FLOOR))
    if any(lasts(one.low, _ends(other), other.units) for one, other in ((ours, theirs), (theirs, ours))):
        return True
    clock, other = (ours, theirs) if "clock" in ours.units else (theirs, ours)
    hour = quotient(clock.low or Decimal(0), Decimal(60))
    return any(end % NOON == hour % NOON for end in _ends(other) if end < 25) and other.units in ((), ("hour",))


def _times(ours: Quantity, theirs: Quantity) -> How | None:
    if ours.daytime is None or theirs.daytime is None or ours.value is None or theirs.value is None:
        return bounds_compared(ours, theirs)
    half = half_apart(ours.daytime, theirs.daytime, ours.value, theirs.value)
    if half:
        return "other-half" if half == "written" else None
    about = ours.bound == "approx"
    return side_apart(ours.daytime, theirs.daytime, about=about) or bounds_compared(ours, theirs)


def _kinds(ours: Quantity, theirs: Quantity) -> How | None:
    """A billion dollars is no billion parameters."""
    if (ours.noun and theirs.noun and ours.noun != theirs.noun) or (
        (ours.noun and theirs.units) or (theirs.noun and ours.units)
    ):
        return "noun-mismatch"
    if ours.units and theirs.units and not akin(ours.units, theirs.units):
        return "unit-mismatch"
    return "share-mismatch" if _measure_of_things(ours, theirs) or _measure_of_things(theirs, ours) else None


def _measure_of_things(one: Quantity, count: Quantity) -> bool:
    """40 % of the staff are not 40 employees, $70 million not 70 million users, and the 85th is not 85 %."""
    return (is_percentage(one) and (count.counts or count.form == "ordinal")) or (
        count.things and not one.spelled and is_measure(one.units)
    )


def _unit_pairs(ours: Quantity, theirs: Quantity) -> Iterator[tuple[str, str]]:
    for unit, other in pairs(ours.units, theirs.units):
        if unit != other and kind_of(unit) and kind_of(unit) == kind_of(other):
            yield unit, other


def _end_pairs(ours: Quantity, theirs: Quantity) -> list[tuple[Decimal, Decimal]] | None:
    """The ends that answer to one another; two ends of ours need two of theirs."""
    mine, its = _ends(ours), _ends(theirs)
    if len(mine) == len(its):
        return list(zip(mine, its, strict=True))
    return None if len(mine) > 1 else [(mine[0], its[-1])] if mine and its else None


def _exactly_converted(ours: Quantity, theirs: Quantity) -> bool:
    """Years in decades, hours in minutes; two weeks are also the fifteen days of French."""
    ends = _end_pairs(ours, theirs)
    for unit, other in _unit_pairs(ours, theirs) if ends else ():
        if exact(unit, other) and all(converted(its, other, unit) == mine for mine, its in ends or ()):
            return True
        if ends and {(unit, ends[0][0]), (other, ends[0][1])} == FORTNIGHT:
            return True
    return False


def _in_hundredths(ours: Quantity, theirs: Quantity) -> bool:
    """“62 céntimos” are 0.62 euros, and 25 basis points "a quarter of a point"."""
    ends = _end_pairs(ours, theirs) or ()
    for unit, other in pairs(ours.units or ("",), theirs.units or ("",)):
        mine, its = (1, 100) if hundredth(unit, other) else (100, 1)
        if (hundredth(unit, other) or hundredth(other, unit)) and ends:
            return all(one * mine == another * its for one, another in ends)
    return False


def _second(ours: Quantity, theirs: Quantity) -> bool:
    """The second attempt is "un segundo intento", which reads like a second's length."""
    return ours.form == "ordinal" and ours.value == 2 and theirs.form == "article" and theirs.units[:1] == ("second",)


def _part(ours: Quantity, theirs: Quantity) -> bool:
    """“One in five” against "5", not "5 %": the number is one of a fraction's two. Half an hour has no two."""
    if any(one.parts and one.units and one.value == HALF for one in (ours, theirs)):
        return False
    if any(is_percentage(one) and not one.parts for one in (ours, theirs)):
        return False
    if ours.parts and not theirs.parts:
        telling = ours.parts[0] if ours.parts[0] > 1 else ours.parts[1]  # eight out of ten is no nine out of ten
        return telling in _ends(theirs) and theirs.spelled
    if ours.parts or (ours.units and ours.units != theirs.units):  # two minutes are not the two of "half-time"
        return False
    return theirs.parts is not None and any(end in theirs.parts for end in _ends(ours))


def _about_converted(ours: Quantity, theirs: Quantity) -> How | None:
    """“converted” where one side is the other's, right to its own last digit (20 feet, 6 m)."""
    ends = _end_pairs(ours, theirs)
    for unit, other in _unit_pairs(ours, theirs) if ends else ():
        there = [(mine, its, converted(its, other, unit), converted(mine, unit, other)) for mine, its in ends or ()]
        apart = [(mine, its, interval(its, other, unit), interval(mine, unit, other)) for mine, its in ends or ()]
        if any(
            all(
                _to_the_digit(mine, ours.exponent, here) or _to_the_digit(its, theirs.exponent, back)
                for mine, its, here, back in one
            )
            for one in (there, apart)
        ):
            return "converted"
        if all(here and abs(mine - here) <= abs(here) * NEAR_SHARE for mine, _, here, _ in there):
            return "unit-converted"
    return None


def roughly(ours: Quantity, theirs: Quantity) -> bool:
    """Whether one restates the other in another unit, within an eighth; of currencies only the size is known."""
    ends = _end_pairs(ours, theirs)
    for unit, other in _unit_pairs(ours, theirs) if ends else ():
        there = [(mine, converted(its, other, unit)) for mine, its in ends or ()]
        if all(here and abs(mine - here) <= abs(here) * EIGHTH for mine, here in there):
            return True
    money = ours.units != theirs.units and all(units and units[0].isupper() for units in (ours.units, theirs.units))
    return money and all(its and its / 5 < mine < its * 5 for mine, its in ends or ((Decimal(0), Decimal(0)),))


def _to_the_digit(value: Decimal, exponent: int, other: Decimal | None) -> bool:
    """Rounded or cut off at the last digit, and never far away but where one digit is all there is."""
    if other is None or not other:
        return False
    apart, step = abs(value - other), Decimal(1).scaleb(exponent)
    return (apart < step and apart <= abs(other) * CONVERTED) or (exponent <= 0 and apart * 2 <= step)


def _power_of_ten(ours: Quantity, theirs: Quantity) -> bool:
    apart = is_percentage(ours) and theirs.form == "multiple"  # "200 %", "doubled"
    if apart or (ours.units and theirs.units and _kinds(ours, theirs) is not None):
        return False
    for mine, its in pairs(_ends(ours), _ends(theirs)):
        if mine and its and (mine.adjusted() != its.adjusted()) and _digits(mine) == _digits(its):
            return True
    return False


def _digits(value: Decimal) -> tuple[int, ...]:
    digits = value.as_tuple().digits
    end = len(digits)
    while end > 1 and digits[end - 1] == 0:
        end -= 1
    return digits[:end]
