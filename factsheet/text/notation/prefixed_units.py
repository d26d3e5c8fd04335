"""A language's words for units go in, words for their thousands come out that CLDR has no name for: TWh, megatonnes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from unicodedata import category

Table = Mapping[str, tuple[str, ...]]

PREFIXES = ("kilo", "mega", "giga", "tera", "peta")
# What a language calls a prefix is seen from units that CLDR names with and without it.
_SEEN_IN = ("byte", "watt", "meter", "gram")
_LETTERS = {"kw": "mgtp", "кв": "мгтп"}  # of the signs for kWh: Latin and Cyrillic
_TONNES = {"kilo": "kilotonne", "mega": "megatonne", "giga": "gigatonne"}
# As they are printed: mt is a metric ton, and Mt a million of them. Of "MtCO2e" the letters are one word.
SIGNS = {
    "kWh": "kilowatt-hour", "MWh": "megawatt-hour", "GWh": "gigawatt-hour", "TWh": "terawatt-hour",
    "PWh": "petawatt-hour",
    "tCO": "tonne", "kt": "kilotonne", "ktCO": "kilotonne", "Mt": "megatonne", "MtCO": "megatonne",
    "Gt": "gigatonne", "GtCO": "gigatonne", "кт": "kilotonne", "Мт": "megatonne", "Гт": "gigatonne",
    "\u00b5g": "microgram", "\u03bcg": "microgram", "mcg": "microgram", "\u00b5m": "micrometer",
    "\u03bcm": "micrometer", "\u00b5s": "microsecond", "\u03bcs": "microsecond", "dB": "decibel", "kV": "kilovolt",
    "MV": "megavolt", "mV": "millivolt", "kVA": "kilovolt-ampere", "MVA": "megavolt-ampere", "kPa": "kilopascal",
    "MPa": "megapascal", "GPa": "gigapascal", "mSv": "millisievert", "\u00b5Sv": "microsievert",
    "\u03bcSv": "microsievert", "Bq": "becquerel", "kBq": "kilobecquerel", "MBq": "megabecquerel",
    "Mbps": "megabit-per-second", "Gbps": "gigabit-per-second", "Mbit": "megabit", "Gbit": "gigabit",
    "MJ": "megajoule", "GJ": "gigajoule", "TJ": "terajoule", "PJ": "petajoule", "EJ": "exajoule",
    "MHz": "megahertz", "GHz": "gigahertz", "THz": "terahertz", "EB": "exabyte", "ZB": "zettabyte",
}  # fmt: skip


def prefixed(known: Table) -> dict[str, tuple[str, ...]]:
    """Words of megawatt-, gigawatt-, terawatt- and petawatt-hours, and of thousands to billions of tonnes."""
    prefixes = {prefix: tuple(_called(known, prefix)) for prefix in PREFIXES}
    found = dict(_watt_hours(known, prefixes))
    for word, units in known.items():
        if units[0] in ("tonne", "ton") and (len(word) > 2 or not word.isascii()) and word.isalpha():
            found |= {one + word: (_TONNES[prefix],) for prefix in _TONNES for one in prefixes[prefix] if len(one) > 1}
    return found


def _called(known: Table, prefix: str) -> Iterator[str]:
    """What a prefix is in this language, with its accents and without them: méga, мега."""
    for unit in _SEEN_IN:
        larger = [word for word, units in known.items() if units[0] == prefix + unit]
        plain = [_unaccented(word) for word, units in known.items() if units[0] == unit and len(word) > 1]
        for word in larger:
            before = {word[: -len(one)] for one in plain if _unaccented(word).endswith(one)}
            yield from {form for one in before if len(one) > 2 or not one.isascii() for form in (one, _unaccented(one))}


def _unaccented(word: str) -> str:
    """As many letters as before; signs that are letters with a mark of their own stay (バ)."""
    return "".join(one if category(one) == "Lo" else unicodedata.normalize("NFD", one)[0] for one in word)


def _watt_hours(known: Table, prefixes: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    named = [word for word, units in known.items() if units[0] == "kilowatt-hour"]
    for hours in dict.fromkeys(form for word in named for form in (word, *_linked(word))):
        yield hours, ("kilowatt-hour",)
        for number, prefix in enumerate(PREFIXES[1:]):
            unit = (f"{prefix}watt-hour",)
            for kilo in prefixes["kilo"]:
                if hours.startswith(kilo):
                    yield from ((one + hours.removeprefix(kilo), unit) for one in prefixes[prefix])
            if letters := _LETTERS.get(hours[:2]):
                yield letters[number] + hours[1:], unit


def _linked(word: str) -> Iterator[str]:
    """“kilowattheures” and "kilowatt heures" for "kilowatt-heures"."""
    return (re.sub("[-⋅]", link, word) for link in ("", " "))
