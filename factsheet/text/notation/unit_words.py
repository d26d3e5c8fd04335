"""From CLDR and a language's own file to the words and signs for units, money and powers of ten."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from factsheet.locale.words import CldrWords, money_of_today
from factsheet.text.notation.prefixed_units import prefixed

PREPOSITIONS = frozenset(("al",))  # CLDR shortens a light-year so; Romance languages say "to the"
# Money whose noun says something else in many languages: lions, settlers, what is good.
NEVER_ALONE = frozenset("ALL BAM BRL BWP CRC KGS PEN PGK PYG SLE SLL STN UZS".split())
SHARED_BY = 3  # currencies, at which the last words of names are nouns too, and the first then may be of a country
LISTED = 8  # forms of one unit in a language's file that are all there are
LETTERS = frozenset("mgshlkw°t")
UNFIT = frozenset(
    "g-force item grain pinch drop dot em point beaufort karat lux night dram jigger portion light-speed permyriad "
    "mole century quarter revolution arc-minute arc-second dalton".split()
)
UNLIKELY = frozenset("megaliter milliwatt karat foodcalorie nautical-mile".split())  # where a word is another's too
# In the alphabet of Russian; CLDR has the Latin ones for some of the languages that print these.
CYRILLIC = {
    "км": "kilometer", "см": "centimeter", "мм": "millimeter", "кг": "kilogram", "мг": "milligram", "мл": "milliliter",
    "га": "hectare", "км²": "square-kilometer", "м²": "square-meter", "м³": "cubic-meter", "км/ч": "kilometer-per-hour",
    "квт": "kilowatt", "мвт": "megawatt", "гвт": "gigawatt", "мб": "megabyte", "гб": "gigabyte", "тб": "terabyte",
}  # fmt: skip
# Printed in every language, beside what CLDR has: there "m" is also a month, and "ml" a million litres.
INTERNATIONAL = {
    "m": "meter", "km": "kilometer", "cm": "centimeter", "mm": "millimeter", "g": "gram", "kg": "kilogram",
    "mg": "milligram", "t": "tonne", "l": "liter", "ml": "milliliter", "cl": "centiliter", "hl": "hectoliter",
    "h": "hour", "ha": "hectare", "km²": "square-kilometer", "m²": "square-meter", "m³": "cubic-meter",
    "km/h": "kilometer-per-hour", "mph": "mile-per-hour", "kph": "kilometer-per-hour", "m/s": "meter-per-second",
    "kw": "kilowatt", "mw": "megawatt", "gw": "gigawatt", "kb": "kilobyte", "mb": "megabyte", "gb": "gigabyte",
    "tb": "terabyte", "hz": "hertz", "cc": "cubic-centimeter", "khz": "kilohertz", "mhz": "megahertz",
    "ghz": "gigahertz", "°c": "celsius", "°f": "fahrenheit", "w": "watt", "ms": "millisecond", "nm": "nanometer",
    "kj": "kilojoule", "kcal": "kilocalorie", "hpa": "hectopascal", "bar": "bar", "lb": "pound", "oz": "ounce",
}  # fmt: skip


def unit_table(tree: dict[str, Any], table: CldrWords | None) -> dict[str, tuple[str, ...]]:
    """CLDR's words, the language's own file over them; a word with several readings has the likeliest first."""
    found = _known(table) if table else {}
    for name in ("units", "money"):
        found.update({word: tuple(units) for word, units in tree.get(name, {}).items()})
    for word in tree.get("no_units", ()):
        found.pop(word, None)
    for ending in tree.get("unit_endings", ()):
        for word, units in list(found.items()):
            first, space, rest = word.partition(" ")
            if space:
                found.setdefault(first + ending + space + rest, units)
    found = prefixed(found) | found
    found = dict(_in_cases(tree, found)) | found
    found.update(dict.fromkeys(tree.get("percent", ()), ("percent",)))
    found.update(dict.fromkeys(tree.get("points", ()), ("percentage-point",)))
    found.update({"%": ("percent",), "٪": ("percent",), "％": ("percent",), "‰": ("permille",)})
    return found


def _in_cases(tree: dict[str, Any], known: dict[str, tuple[str, ...]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """“40 galonluk”, "11 font-ra": words with an ending, but of units whose forms the language's file lists itself."""
    cases = tuple(tree.get("unit_cases", ()))
    forms = Counter(units[0] for name in ("units", "money") for units in tree.get(name, {}).values())
    for word, units in known.items() if cases else ():
        plain = len(word) > 2 and word.replace(" ", "").isalpha() and not word.endswith(cases)
        if plain and forms[units[0]] < LISTED:
            yield from ((word + case, units) for case in cases)


def _known(table: CldrWords) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for word, every in (*table.units.items(), *table.short_units.items()):
        units = tuple(sorted((unit for unit in every if unit not in UNFIT), key=UNLIKELY.__contains__))
        if units and word not in PREPOSITIONS and (len(word) > 1 or word in LETTERS or not word.isascii()):
            known = found.get(word.rstrip("."), ())
            found[word.rstrip(".")] = (*known, *(unit for unit in units if unit not in known))
    for word, code in table.currencies.items():
        if len(word) > 1 or not word.isascii():
            found.setdefault(word, (code,))
    for word, codes in _money_heads(table).items():
        found.setdefault(word, codes)
    for sign, unit in INTERNATIONAL.items():
        known = found.get(sign, ())
        first = ("year",) if sign == "m" and "year" in known else ()  # Lithuanian "2019 m." is a date
        found[sign] = (*first, unit, *(one for one in known if one not in (unit, *first)))
    return {word: (unit,) for word, unit in CYRILLIC.items()} | found


def _money_heads(table: CldrWords) -> dict[str, tuple[str, ...]]:
    """“pesetas” of "Spanish pesetas", "couronnes" of "couronnes suédoises": the noun is what most currencies share.

    Where it comes first, as in "lempiras honduriens", one that no other shares has to be money of today.
    """
    plain = (item for item in table.currencies.items() if " " in item[0] and item[0].replace(" ", "").isalpha())
    names = [(name.split(" "), code) for name, code in plain if not code.startswith("X")]
    first, last = (_most({(parts[end], code) for parts, code in names}) for end in (0, -1))
    place = 0 if first > last else -1
    found: dict[str, tuple[str, ...]] = {}
    for parts, code in names:
        word = parts[place]
        if len(word) > 3 and code not in found.get(word, ()):
            found[word] = (*found.get(word, ()), code)
    today = money_of_today()
    shared = _most({(parts[-1], code) for parts, code in names if code in today})
    alone = today - NEVER_ALONE if shared < SHARED_BY else frozenset()
    return {word: codes for word, codes in found.items() if len(codes) > 1 or place == -1 or codes[0] in alone}


def _most(pairs: set[tuple[str, str]]) -> int:
    return max(Counter(word for word, _ in pairs).values(), default=0)


def short_table(tree: dict[str, Any], table: CldrWords | None) -> dict[str, int]:
    """Printed in their own case: "M" is a million, "m" a metre."""
    found = {word.rstrip("."): power for word, power in (table.short_scales if table else {}).items() if word != "m"}
    return found | {word: int(power) for word, power in tree.get("short", {}).items()}
