"""Two vague amounts or multiples -> how far they are apart; a figure -> whether it is too light to be missed."""

from __future__ import annotations

from decimal import Decimal

from factsheet.text.dates.date import Date
from factsheet.text.notation.money_signs import akin
from factsheet.text.quantities.amounts import Quantity

SMALL, PAIR = Decimal(12), Decimal(2)
OTHER_SIZE = 5


def other_multiple(item: Quantity, other: Quantity | Date) -> bool:
    """Whether a multiple is told otherwise: “tripled” beside "verdoppelt".

    Languages have many more ways to say it, so that silence tells nothing.
    """
    return isinstance(other, Quantity) and (other.form == "multiple" or other.times) and other.value != item.value


def sizes_apart(item: Quantity, other: Quantity | Date) -> Decimal:
    """How many times the larger is the smaller."""
    mine, its = item.value, other.value if isinstance(other, Quantity) else None
    return max(mine / its, its / mine) if mine and its else Decimal(1)


def never_meet(ours: Quantity, theirs: Quantity) -> bool:
    """“fivefold” is not "in five years", and 数十座, dozens of houses, are no "10 feet"."""
    if ours.form == "multiple" and theirs.form != "multiple":
        return bool(theirs.units)
    return theirs.form == "vague" and ours.form == "amount" and bool(ours.units) and not (theirs.units or ours.spelled)


def like_sizes(item: Quantity, other: Quantity | Date) -> bool:
    """Whether two vague amounts tell of about as many: “dizaines” and "dozens"."""
    vague = isinstance(other, Quantity) and other.form == item.form == "vague"
    return vague and sizes_apart(item, other) < OTHER_SIZE


def light(item: Quantity) -> bool:
    """A pair, an ordinal or a fraction in words comes and goes in translation ("both", "runner-up", "mid-")."""
    value = item.value
    if value is None or (item.form == "name" and item.spelled):
        return item.form == "name"
    minor = item.form in ("ordinal", "fraction") and (item.spelled or value <= SMALL)
    return (minor and abs(value) <= SMALL) or (item.spelled and abs(value) <= PAIR)


def exchangeable(item: Quantity | Date, other: Quantity | Date) -> bool:
    """Whether two figures could trade places; "Beta paid 50 million" may leave its euros to the one before."""
    bare = isinstance(other, Quantity) and other.form == "amount" and not (other.units or other.noun or other.counts)
    return alike(item, other) or (bare and isinstance(item, Quantity) and item.form == "amount")


def alike(item: Quantity | Date, other: Quantity | Date) -> bool:
    """Two figures that could trade places: of one kind and one unit."""
    if isinstance(item, Quantity) and isinstance(other, Quantity):
        return (akin(item.units, other.units) or item.units == other.units) and item.noun == other.noun
    return isinstance(item, Date) and isinstance(other, Date) and other.edtf is not None
