"""A number goes in; its digits as a language groups and scales them come out, and never a digit fewer."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

import msgspec

from factsheet.locale import cldr

# A thousand in words saves no reader anything, but East Asia counts by the myriad, and India by the lakh.
_SMALLEST_SCALE = 4
_MOST_DIGITS = 120
_RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_ZEROS = re.compile(r"0+")


class Numeral(msgspec.Struct, frozen=True):
    """A printed number without its sign: "1.5 million" has the mantissa 1.5 and the scale "{0} million"."""

    mantissa: str
    scale: str = ""
    exponent: int = 0
    plural: str = "other"

    @property
    def text(self) -> str:
        """Mantissa and scale word, as they stand on a page."""
        return self.scale.replace("{0}", self.mantissa) if self.scale else self.mantissa


def numeral(size: Decimal, language: str, *, whole: bool = False, places: int = 0) -> Numeral:
    """Scaled where the number is round in its scale, else, or if `whole`, every digit. `size` is not negative.

    `places` is how many digits stand after the point at least, if any do: "$12.50".
    """
    if not size.is_finite() or abs(size.adjusted()) > _MOST_DIGITS:
        return Numeral(str(size))
    if whole:
        return Numeral(grouped(plain(size), language), plural=plural(size, language))
    exponents = sorted(_scales(language), reverse=True)
    exponent = next((e for e in exponents if size.adjusted() >= e), 0)
    scaled = at_scale(size, exponent, language) if exponent else None
    return scaled or _in_full(size, exponents[0] if exponents else 0, places, language)


def at_scale(size: Decimal, exponent: int, language: str) -> Numeral | None:
    """The number with that scale's word, if it is round enough to be read so."""
    mantissa = _short(plain(shift(size, -exponent)))
    whole, _, fraction = mantissa.partition(".")
    if not exponent or len(whole) > 6 or len(fraction) > (3 if exponent >= 9 else 2):
        return None
    by_plural = _scales(language)[exponent]
    rows = by_plural.get(cldr.locale(language).plural_form(Decimal(mantissa))) or by_plural["other"]
    pattern = rows.get(len(whole)) or rows[max(rows)]
    # Four digits before a scale word are not grouped: "1000 millones", "5000億".
    printed = grouped(mantissa, language) if len(whole) > 4 else mantissa.replace(".", cldr.symbol("decimal", language))
    return Numeral(printed, pattern, exponent, plural(size, language))


def shift(number: Decimal, places: int) -> Decimal:
    """Times ten to the power of `places`, exactly: no decimal context rounds here."""
    sign, digits, exponent = number.as_tuple()
    return Decimal((sign, digits, int(exponent) + places))


def plain(number: Decimal) -> str:
    """ASCII digits without exponent. A zero at the end of a fraction is kept below a thousand: "1.50"."""
    if not number.is_finite() or abs(number.adjusted()) > _MOST_DIGITS:
        return str(number)
    text = format(number, "f")
    return text if number.adjusted() < 3 and number != number.to_integral_value() else _short(text)


def _short(digits: str) -> str:
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def plural(size: Decimal, language: str) -> str:
    """The CLDR plural category that a noun takes beside the number."""
    whole, point, fraction = plain(size).partition(".")
    # No rule looks at more than the last six digits, and Babel's arithmetic ends at 28.
    seen = whole if len(whole) < 12 else "1" + whole[-9:]
    return str(cldr.locale(language).plural_form(Decimal(seen + point + fraction[:12])))


def grouped(digits: str, language: str) -> str:
    """ASCII digits such as "1234.5" with the language's own group and decimal signs; in some 1234 is not grouped."""
    primary, secondary = cldr.locale(language).decimal_formats[None].grouping
    whole, point, fraction = digits.partition(".")
    if len(whole) < primary + _fewest(language):
        return whole + cldr.symbol("decimal", language) + fraction if point else whole
    groups = [whole[-primary:]]
    whole = whole[:-primary]
    while whole:
        groups.append(whole[-secondary:])
        whole = whole[:-secondary]
    joined = cldr.symbol("group", language).join(reversed(groups))
    return joined + cldr.symbol("decimal", language) + fraction if point else joined


# CLDR's minimumGroupingDigits (48), which Babel does not hold: one where the file says nothing.
def _fewest(language: str) -> int:
    """How many digits have to stand before the first group."""
    return int(cldr.phrases(language, "grouping.json").get("minimum", 1))


def _in_full(size: Decimal, largest: int, places: int, language: str) -> Numeral:
    digits = plain(size)
    if "." in digits:
        digits += "0" * (places - len(digits.partition(".")[2]))
    significant = digits.rstrip("0")
    if "." not in digits and len(digits) > largest + 6 and len(significant) <= 6:
        mantissa = plain(shift(Decimal(significant), 1 - len(significant)))
        raised = str(len(digits) - 1).translate(_RAISED)
        return Numeral(f"{grouped(mantissa, language)}\u00a0×\u00a010{raised}", plural=plural(size, language))
    return Numeral(grouped(digits, language), plural=plural(size, language))


@lru_cache(maxsize=64)
def _scales(language: str) -> dict[int, dict[str, dict[int, str]]]:
    """Exponent, plural category of the mantissa and its count of whole digits lead to "{0} millions"."""
    formats = cldr.locale(language).compact_decimal_formats
    omitted = cldr.phrases(language, "figures.json").get("omit", [])
    scales: dict[int, dict[str, dict[int, str]]] = {}
    for count, rows in (formats.get("long") or formats.get("short") or {}).items():
        for magnitude, pattern in rows.items():
            text = str(getattr(pattern, "pattern", pattern)).partition(";")[0].replace("'", "")
            zeros = _ZEROS.search(text)
            exponent = len(str(magnitude)) - len(zeros[0]) if zeros else 0
            if zeros and exponent >= _SMALLEST_SCALE and exponent not in omitted and text != zeros[0]:
                row = scales.setdefault(exponent, {}).setdefault(count, {})
                row[len(zeros[0])] = text.replace(zeros[0], "{0}", 1)
    return {exponent: by_plural for exponent, by_plural in scales.items() if "other" in by_plural}
