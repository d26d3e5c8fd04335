"""Adapters from the reader of quantities to scorers: `specs(text, language, kind)` and `cldr(text, language)`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factsheet.text.numbers.bounds import TIME
from factsheet.text.quantities.reading import Quantity, read
from factsheet.text.writing.unseen import visible

Row = tuple[str | None, str | None, str | None]
MONEY_MINOR = ("cent", "penny")


def specs(text: str, language: str, kind: str) -> list[tuple[str, str | None]]:
    """The quantities of one kind: number, ordinal, percent, currency, dimension."""
    reading = read(visible(text), language)
    every = sorted((*reading.quantities, *reading.articles), key=lambda quantity: quantity.start)
    found = [
        (str(value), _unit(quantity))
        for quantity in every
        if any(_kind(text, quantity, unit) in _kinds(kind) for unit in quantity.units or (None,))
        for value in _values(quantity)
    ]
    if kind == "number":
        found += [(date.edtf, None) for date in reading.dates if date.edtf and date.edtf.isdigit()]
    return found


def _kinds(kind: str) -> tuple[str, ...]:
    """The suite counts bare money among numbers."""
    return ("number", "currency") if kind == "number" else (kind,)


def cldr(text: str, language: str) -> Iterator[Row]:
    """Value, unit, and EDTF of each reading."""
    reading = read(visible(text), language)
    for quantity in (*reading.quantities, *reading.articles):
        unit = _unit(quantity)
        yield str(quantity.value), "%" if unit == "percent" else unit, None
    for date in reading.dates:
        if date.edtf:
            yield None, None, date.edtf


def _unit(quantity: Quantity) -> str | None:
    return quantity.units[0] if quantity.units else None


def _values(quantity: Quantity) -> list[Decimal]:
    ends = [end for end in (quantity.low, quantity.high) if end is not None]
    return ends if quantity.bound == "range" else ends[:1]


def _kind(text: str, quantity: Quantity, unit: str | None) -> str:
    """Of one reading of its unit: pounds are money and a weight."""
    if quantity.form == "name" and text[quantity.start - 1 : quantity.start].isalpha():
        return "other"
    if quantity.form in ("clock", "name", "ordinal") or (quantity.form == "loose" and (quantity.low or 0) >= 1):
        return {"ordinal": "ordinal", "name": "number"}.get(quantity.form, "other")
    if unit is None or unit in TIME:
        return "number"
    if unit in ("percent", "percentage-point", "permille"):
        return "percent"
    money = (
        (unit[0].isupper() and len(unit) == 3) or unit in MONEY_MINOR or not unit.isascii() or unit in ("$", "kr", "Fr")
    )
    return "currency" if money or unit in ("peso", "dinar", "riyal", "dirham") else "dimension"
