"""A value and a language go in; the figure as that language prints it comes out: "1 milliard de dollars"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import lru_cache

import msgspec

from factsheet.locale import cldr
from factsheet.locale.dates import date, iso
from factsheet.locale.measures import PHRASES, affixes, currency, noun_pattern
from factsheet.locale.numerals import Numeral, at_scale, grouped, numeral, plain
from factsheet.model import LanguageMap, Value

__all__ = ["Figure", "date", "direction", "figure", "in_english", "iso", "join", "language_name", "number"]

SIGNS = {"approx": "≈", "min": "≥", "max": "≤"}


class Figure(msgspec.Struct, frozen=True):
    """A value in print. `amount` is ASCII digits without grouping, "low/high" of a range, for machines."""

    sign: str
    number: str
    noun: str
    words: str
    amount: str


@lru_cache(maxsize=4096)
def figure(value: Value, language: str, noun: LanguageMap | None = None) -> Figure:
    """`noun` is what the value counts where that is no currency and no unit of CLDR: a property's label."""
    low, high = value.low, value.high
    if value.bound in ("min", "max") or low is None or high is None or not low.compare_total(high):
        amount = (high if value.bound == "max" or low is None else low) or Decimal(0)
        text, beside = _dressed(_numeral(amount, value.unit, language), value.unit, noun, language, _negative(amount))
        said, plainly = beside.replace("{0}", text), plain(amount)
    else:
        text, beside, said = _range(low, high, value.unit, noun, language)
        plainly = f"{plain(low)}/{plain(high)}"
    sign = SIGNS.get(value.bound, "")
    bounded = cldr.phrases(language, PHRASES).get(value.bound) if sign else "{0}"
    words = (bounded or f"{sign}\u00a0{{0}}").replace("{0}", said)
    return Figure(sign, text, beside.replace("{0}", "").strip(), words, plainly)


def number(n: int | Decimal, language: str) -> str:
    """Every digit, grouped: "1,234", "1 234" with U+202F in French."""
    if isinstance(n, int) and n >= 0:
        return grouped(str(n), language)
    amount = Decimal(n)
    text, _ = _dressed(numeral(amount.copy_abs(), language, whole=True), "", None, language, _negative(amount))
    return text


def join(items: Sequence[str], language: str) -> str:
    """A list in running text: "a, b and c"."""
    patterns: Mapping[str, str] = cldr.world(language).list_patterns["standard"]
    if len(items) <= 2:
        return patterns["2"].format(*items) if len(items) == 2 else "".join(items)
    joined = patterns["end"].format(items[-2], items[-1])
    for at in range(len(items) - 3, -1, -1):
        joined = patterns["middle" if at else "start"].format(items[at], joined)
    return joined


def direction(language: str) -> str:
    """`ltr` or `rtl`."""
    return str(cldr.locale(language).text_direction)


def language_name(code: str, language: str) -> str:
    """What a language is called in another: `fr` is "French" in `en`; the code itself where nobody knows."""
    names = cldr.locale(language).languages
    tag = code.replace("-", "_")
    return str(names.get(tag) or names.get(tag.partition("_")[0], code))


def in_english(code: str) -> str:
    """A language's name in a message: "in it" could be read otherwise."""
    return language_name(code, "en")


# Decimal's own abs() and comparisons round to the context's 28 digits, or raise; these look at the sign alone.
def _negative(amount: Decimal) -> bool:
    return amount.is_signed() and not amount.is_zero()


def _numeral(amount: Decimal, unit: str, language: str) -> Numeral:
    return numeral(amount.copy_abs(), language, whole=unit == "percent", places=2 if currency(unit) else 0)


def _dressed(numeral: Numeral, unit: str, noun: LanguageMap | None, language: str, negative: bool) -> tuple[str, str]:
    """The number with its sign and symbol, and the pattern of the noun it stands beside."""
    around = None if noun else affixes(unit, language, scaled=bool(numeral.exponent))
    if around:
        before, after = around.negative if negative else around.positive
        return f"{before}{numeral.text}{after}", "{0}"
    sign = cldr.symbol("minusSign", language) if negative else ""
    return sign + numeral.text, noun_pattern(unit, noun, numeral, language)


def _range(low: Decimal, high: Decimal, unit: str, noun: LanguageMap | None, language: str) -> tuple[str, str, str]:
    """The number ("2–4 million"), the pattern of its noun, and both in running text ("2 to 4 million parameters")."""
    first, last = _numeral(low, unit, language), _numeral(high, unit, language)
    text_low, _ = _dressed(first, unit, noun, language, _negative(low))
    text_high, beside = _dressed(last, unit, noun, language, _negative(high))
    near = _near(low, first, last, language)
    if near is None:
        text = f"{text_low} – {text_high}"
    else:
        between = msgspec.structs.replace(last, mantissa=f"{near.mantissa}–{last.mantissa}")
        text, _ = _dressed(between, unit, noun, language, negative=False)
        text_low = near.mantissa if text_high == last.text else text_low
    to = cldr.phrases(language, PHRASES).get("range", "{0}–{1}")
    return text, beside, beside.replace("{0}", to.replace("{0}", text_low).replace("{1}", text_high))


def _near(low: Decimal, first: Numeral, last: Numeral, language: str) -> Numeral | None:
    """The low end in the high end's scale, if one scale word can serve both: "0.5–1 million"."""
    if _negative(low) or first.exponent > last.exponent:
        return None
    if first.exponent == last.exponent:
        return first
    if low and low.adjusted() < last.exponent - 1:
        return None
    return at_scale(low, last.exponent, language)
