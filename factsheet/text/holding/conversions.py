"""From a value in one unit to the same in another, where both measure one thing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import lru_cache

from factsheet.text.notation.numerals import product, quotient
from factsheet.text.notation.trees import FOLDER

EXACT_KINDS = ("duration", "calendar")
SIXTY, SECOND = Decimal(60), Decimal("0.005")  # of a minute, half of one
# Currencies that no text gives in cents.
WITHOUT_CENTS = frozenset("GBP JPY KRW VND IDR HUF CLP ISK INR RUB".split())


@lru_cache(maxsize=1)
def _factors() -> dict[str, tuple[str, Decimal]]:
    tree = json.loads((FOLDER / "units.json").read_text(encoding="utf-8"))
    return {unit: (kind, Decimal(str(factor))) for kind, units in tree.items() for unit, factor in units.items()}


def kind_of(unit: str) -> str | None:
    """What a unit measures: "length", "mass". None for money, per cent and units that nobody converts."""
    found = _factors().get(unit)
    return found[0] if found else None


def is_measure(units: Sequence[str]) -> bool:
    """Whether it is surely a unit of money, length, mass …; a length of time goes without its word in an age."""
    sign = any(len(unit) == 1 and not unit.isalnum() for unit in units)
    return sign or (len(units) == 1 and (kind_of(units[0]) not in (None, *EXACT_KINDS) or not units[0].islower()))


def exact(unit: str, other: str) -> bool:
    """Whether the two convert without rounding, as a decade and years do, or kilometres and metres."""
    here, there = _factors().get(unit), _factors().get(other)
    if here is None or there is None or here[0] != there[0] or here[0] == "temperature":
        return False
    return here[0] in EXACT_KINDS or quotient(here[1], there[1]).normalize().as_tuple().digits == (1,)


def hundredth(unit: str, of: str) -> bool:
    """Whether a hundred of the one make one of the other: cents of a euro or a dollar, pence of a pound.

    Of basis points a hundred make a point, which may go without a name: "un quart de point", "half a point".
    """
    if unit == "basis-point":
        return of == ""
    if unit == "penny":
        return of in ("GBP", "£")
    return unit == "cent" and (of == "$" or (len(of) == 3 and of.isupper() and of not in WITHOUT_CENTS))


def converted(value: Decimal, unit: str, to: str) -> Decimal | None:
    """A value in another unit: 5, "mile", "kilometer" is 8.04672. Units are CLDR's ids.

    None where the two units measure different things.
    """
    here, there = _factors().get(unit), _factors().get(to)
    if here is None or there is None or here[0] != there[0]:
        return None
    if here[0] == "temperature" and unit != to:
        if to == "fahrenheit":
            return product(value, Decimal("1.8")) + 32
        return quotient(value - 32, Decimal("1.8"))
    return quotient(product(value, here[1]), there[1])


def interval(value: Decimal, unit: str, to: str) -> Decimal | None:
    """A difference of temperatures: ten degrees more in Fahrenheit are 5.6 in Celsius. None for all else."""
    if {unit, to} != {"celsius", "fahrenheit"}:
        return None
    return product(value, Decimal("1.8")) if to == "fahrenheit" else quotient(value, Decimal("1.8"))


def lasts(clock: Decimal | None, values: Iterable[Decimal], units: Sequence[str]) -> bool:
    """Whether a time of the day, in minutes, is written as a length is: “1h30” as 90 minutes, "13:10" as 13:10 minutes.

    Full minutes are no minutes and seconds: "13:00" is no quarter of an hour.
    """
    told = clock or Decimal(0)
    lengths = [converted(value, unit, "minute") for unit in units for value in values]
    return any(
        one is not None and (abs(one - told) < SECOND or (one % 1 > SECOND and abs(one * SIXTY - told) < SECOND))
        for one in lengths
    )
