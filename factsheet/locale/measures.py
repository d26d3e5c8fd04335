"""A unit, a currency or a counted noun goes in; how it stands around a printed number comes out."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import msgspec

from factsheet.locale import cldr
from factsheet.locale.numerals import Numeral
from factsheet.locale.units import SIGNS
from factsheet.model import LanguageMap

_CODE = re.compile(r"[A-Z]{3}")
PHRASES = "figures.json"


class Affixes(msgspec.Struct, frozen=True):
    """What stands before and after a positive and a negative number: ("$", "") and ("-$", "")."""

    positive: tuple[str, str]
    negative: tuple[str, str]


def currency(unit: str) -> bool:
    """Whether a unit is an ISO 4217 code that CLDR knows."""
    return bool(_CODE.fullmatch(unit)) and unit in cldr.locale("en").currencies


@lru_cache(maxsize=1024)
def affixes(unit: str, language: str, *, scaled: bool) -> Affixes | None:
    """The sign of a per cent or a currency; None where it is written as a word: "1 milliard de dollars"."""
    if unit == "percent":
        return _percent(language)
    if not currency(unit):
        return None
    locale = cldr.locale(language)
    pattern = locale.currency_formats["standard"]
    worded = unit in cldr.phrases(language, PHRASES).get("currencies", {}) or "¤" in pattern.suffix[0]
    if scaled and worded:
        return None
    sign = locale.currency_symbols.get(unit, unit)
    negative = cldr.symbol("minusSign", language)
    return Affixes(
        (_before(pattern.prefix[0], sign), _after(pattern.suffix[0], sign)),
        (
            _before(pattern.prefix[1], sign).replace("-", negative),
            _after(pattern.suffix[1], sign).replace("-", negative),
        ),
    )


def noun_pattern(unit: str, noun: LanguageMap | None, numeral: Numeral, language: str) -> str:
    """`{0} parameters`, `{0} de dollars`, `{0} metres`; `{0}` alone for a bare number."""
    if noun is not None:
        return _beside(noun.choose(language).text, numeral, language)
    if currency(unit):
        return _beside(_currency_name(unit, numeral.plural, language), numeral, language)
    if unit in SIGNS:
        return _beside(SIGNS[unit], numeral, language) if _linked(numeral, language) else f"{{0}}\u00a0{SIGNS[unit]}"
    pattern = _unit_pattern(unit, numeral.plural, language) if unit else "{0}"
    if not pattern:
        return _beside(unit.replace("-", " "), numeral, language)
    name = pattern.replace("{0}", "").strip()
    return _beside(name, numeral, language) if _linked(numeral, language) and name else pattern


def _percent(language: str) -> Affixes:
    pattern = cldr.locale(language).percent_formats[None]
    sign, negative = cldr.symbol("percentSign", language), cldr.symbol("minusSign", language)
    before, after = (text.replace("%", sign) for text in (pattern.prefix[0], pattern.suffix[0]))
    return Affixes((before, after), (negative + before, after))


# CLDR's currencySpacing: a code in letters keeps a no-break space from the digits, a sign does not.
def _before(prefix: str, sign: str) -> str:
    text = prefix.replace("¤", sign)
    return text + "\u00a0" if "¤" in prefix and unicodedata.category(text[-1])[0] == "L" else text


def _after(suffix: str, sign: str) -> str:
    text = suffix.replace("¤", sign)
    return "\u00a0" + text if "¤" in suffix and unicodedata.category(text[0])[0] == "L" else text


def _linked(numeral: Numeral, language: str) -> bool:
    return bool(numeral.exponent) and "link" in cldr.phrases(language, PHRASES)


def _beside(name: str, numeral: Numeral, language: str) -> str:
    """French *million* is a noun and wants `de` before what it counts; the language's data say so."""
    if _linked(numeral, language):
        return "{0} " + _link(name, language)
    patterns = cldr.locale(language)._data["currency_unit_patterns"]
    pattern: str = patterns.get(numeral.plural) or patterns["other"]
    return pattern.replace("{1}", name)


def _link(name: str, language: str) -> str:
    said = cldr.phrases(language, PHRASES)
    if name.startswith(said["link"].replace("{0}", "")):  # Romanian units bring theirs: "{0} de metri"
        return name
    first = unicodedata.normalize("NFD", name[:1].casefold())[:1]
    elided = first in tuple("aeiouhœæ") and not name.casefold().startswith(tuple(said.get("aspirated", ())))
    form: str = said["elided"] if elided and "elided" in said else said["link"]
    return form.replace("{0}", name)


def _currency_name(code: str, plural: str, language: str) -> str:
    said = cldr.phrases(language, PHRASES).get("currencies", {}).get(code)
    if said:
        return str(said[0 if plural == "one" else 1])
    locale = cldr.locale(language)
    names = locale._data["currency_names_plural"].get(code, {})
    return str(names.get(plural) or names.get("other") or locale.currencies.get(code, code))


def _unit_pattern(unit: str, plural: str, language: str) -> str:
    units = _units(language)
    name = next((key for key in (unit, unit.partition("-")[2]) if key in units), "")
    counts = units.get(name, {})
    found = next((p for p in (counts.get(plural), counts.get("other")) if p and "{0}" in p), "")
    return str(found)


@lru_cache(maxsize=64)
def _units(language: str) -> dict[str, dict[str, str]]:
    """CLDR's long patterns by a unit's id without its category: `meter`, `kilowatt-hour`.

    Babel leaves a long pattern out where the short one is the same.
    """
    patterns = cldr.world(language)._data["unit_patterns"]
    return {
        key.partition("-")[2]: {**widths.get("short", {}), **widths.get("long", {})} for key, widths in patterns.items()
    }
