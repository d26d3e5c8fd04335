"""The units a value may have, beside the nouns of properties.yaml."""

from __future__ import annotations

from functools import lru_cache

from factsheet.locale import cldr

# Units that CLDR has no words for, by the signs that all languages print.
SIGNS = {
    "megawatt-hour": "MWh", "gigawatt-hour": "GWh", "terawatt-hour": "TWh", "petawatt-hour": "PWh",
    "percentage-point": "pp", "basis-point": "bp",
    "kilotonne": "kt", "megatonne": "Mt", "gigatonne": "Gt",
}  # fmt: skip

# What editors write for a unit, and the name it has.
MEANT = {"%": "percent", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}


@lru_cache(maxsize=1)
def known_units() -> frozenset[str]:
    """ISO 4217 codes, CLDR's unit ids without their category (kilometer, kilowatt-hour), SIGNS, and "percent"."""
    english = cldr.locale("en")
    units = {key.partition("-")[2] for key in english._data["unit_patterns"]}
    return frozenset({*english.currencies, *units, *SIGNS, "percent"})
