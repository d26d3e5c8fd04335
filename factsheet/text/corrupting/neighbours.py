"""A word of a quantity or a date goes in, the word that a slip would put in its place comes out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from decimal import Decimal
from functools import lru_cache

import msgspec

from factsheet.text.holding.conversions import converted, kind_of
from factsheet.text.notation.hanzi import NUMERALS
from factsheet.text.notation.lexicon import Lexicon, lexicon
from factsheet.text.notation.numerals import multiplies
from factsheet.text.notation.phrases import Phrases

MONEY = {"EUR": "€", "USD": "$", "GBP": "£"}
CODE = re.compile("[A-Z]{3}")
OPPOSITE = {"min": "max", "max": "min"}
SIGNS = {"<": ">", ">": "<", "≤": "≥", "≥": "≤"}
# Units that papers print; any other would make a slip that no editor makes.
USUAL = frozenset(
    "kilometer mile meter foot centimeter inch millimeter yard square-kilometer square-mile hectare acre square-meter "
    "square-foot kilogram pound gram ounce ton tonne liter gallon milliliter celsius fahrenheit kilometer-per-hour "
    "mile-per-hour second minute hour day week month year decade century kilowatt megawatt gigawatt kilowatt-hour "
    "megawatt-hour gigawatt-hour terawatt-hour megatonne megabyte gigabyte terabyte barrel".split()
)
EAST = "\u1100"  # where Korean, Japanese and Chinese begin
INEXACT = ("loose", "rough", "collective", "elided")
VAGUE = "vague"  # "tens", "millions": other scales, and no other numbers
LEAST_POWER, MOST_POWER = 3, 15  # powers of ten that have a word for a slip


class Neighbours(msgspec.Struct, frozen=True):
    """A language's words by what they mean; scale words have their power of ten."""

    numbers: dict[Decimal, tuple[str, ...]]
    scales: dict[str, int]
    short_scales: dict[str, int]
    units: dict[str, tuple[str, ...]]
    months: dict[int, tuple[str, ...]]
    short_months: dict[int, tuple[str, ...]]
    days: dict[int, tuple[str, ...]]
    bare_days: dict[int, tuple[str, ...]]


@lru_cache(maxsize=64)
def neighbours(language: str) -> Neighbours:
    """The lexicon of a language turned round, without words that mean no number or day for certain."""
    lex = lexicon(language)
    stems = lex.tree.get("number_stems", {})  # which are no words by themselves
    inexact = lex.multiples.union(stems, *(lex.lists.get(name, ()) for name in INEXACT))
    numbers = {word: meaning for word, meaning in _single(lex.numbers) if word not in inexact}
    scales = {word: value.adjusted() for word, value in numbers.items() if multiplies(value)}
    plain = {word: meaning for word, meaning in numbers.items() if not lex.has(VAGUE, word)}
    units: dict[str, list[str]] = {}
    for first, options in lex.units.items():
        for rest, meaning in options:
            units.setdefault(meaning[0], []).append(" ".join((first, *rest)))
    bare = lex.lists.get("bare_days", frozenset())
    habitual = {*lex.tree.get("habitual_days", {}), *bare}  # "am sonntags" is no German
    return Neighbours(
        numbers={value: tuple(w for w, one in plain.items() if one == value) for value in set(plain.values())},
        scales={word: power for word, power in scales.items() if LEAST_POWER <= power <= MOST_POWER},
        short_scales={word: power for word, power in lex.short.items() if LEAST_POWER <= power <= MOST_POWER},
        units={unit: tuple(words) for unit, words in units.items()},
        months=_by_meaning(lex.months),
        short_months=_by_meaning(lex.short_months),
        days=_by_meaning(lex.days, habitual),
        bare_days=_by_meaning({day: told for day, told in lex.days.items() if day in bare}),
    )


def _single(table: Phrases[Decimal]) -> Iterable[tuple[str, Decimal]]:
    for word, options in table.items():
        yield from ((word, meaning) for rest, meaning in options if not rest)


def _by_meaning(table: Phrases[int], but: Collection[str] = ()) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for first, options in table.items():
        for rest, meaning in options if first not in but else [one for one in options if one[0]]:
            found[meaning] = (*found.get(meaning, ()), " ".join((first, *rest)))
    return found


def number(word: str, language: str) -> str:
    """Another number word in place of a word below a hundred: "three" for "two". "" of any other word."""
    return _numbered(word, language, Decimal(1), Decimal(1))


def tenfold(word: str, language: str) -> str:
    """The number word for ten times as many: "fifty" for "five"; "" where none is listed."""
    return _numbered(word, language, Decimal(10), Decimal(0))


def _numbered(word: str, language: str, times: Decimal, more: Decimal) -> str:
    known = neighbours(language).numbers
    value = next((one for one, words in known.items() if word.lower() in words), Decimal(0))
    return likest(word, known.get(value * times + more, ())) if 0 < value < 100 else ""


def scale(word: str, language: str) -> str:
    """The nearest other scale word, of two the larger: "billion" for "million", "Md" for "M"; "" of no such word."""
    known = neighbours(language)
    for table, asked in ((known.short_scales, word), (known.scales, word.lower())):
        power = table.get(asked)
        others = [one for one in set(table.values()) if one != power]
        if power and others:
            # Thousands go by three in most languages, by four in those that count in 万.
            step = next((step for step in (3, 4) if power % step == 0), 1)
            nearest = min(others, key=lambda one: (one % step != 0, abs(one - power), -one))
            return likest(word, [name for name, one in table.items() if one == nearest])
    return ""


def currency(word: str, units: tuple[str, ...], language: str) -> str:
    """A sign for a sign, a code for a code, a name for a name; "" where the units are no money."""
    if not units or not _is_money(units[0]):
        return ""
    code = next(code for code, sign in MONEY.items() if code not in units and sign not in units)
    if CODE.fullmatch(word):
        return code
    if not any(char.isalpha() for char in word) or word in lexicon(language).signs:
        return MONEY[code]
    return likest(word, neighbours(language).units.get(code, ()))


def money(word: str, language: str) -> str:
    """The name of a currency, for a counted noun."""
    return likest(word, neighbours(language).units.get("EUR", ()))


def _is_money(unit: str) -> bool:
    return CODE.fullmatch(unit) is not None or unit in ("$", "kr")


def unit(word: str, units: tuple[str, ...], language: str) -> str:
    """Another unit of the same kind, the nearest in size; percentage points for percent."""
    known = neighbours(language).units
    if units[:1] == ("percent",):
        return likest(word, known.get("percentage-point", ()))
    for own in units:
        alike = [one for one in known if one in USUAL and one != own and kind_of(own) and kind_of(one) == kind_of(own)]
        alike = [one for one in alike if any(_stands_for(word, other) for other in known[one])]
        if alike:
            nearest = known[min(alike, key=lambda one: (_apart(own, one), one))]
            return likest(word, [one for one in nearest if _stands_for(word, one)])
    return ""


def _stands_for(word: str, other: str) -> bool:
    """Whether an editor may write the one for the other: 13十年 and "13dec의" are no ages."""
    return not NUMERALS.intersection(other) and (other >= EAST) == (word >= EAST)


def _apart(unit: str, other: str) -> Decimal:
    """How many times larger the one is than the other, as a logarithm; scales of heat begin at different points."""
    one, none = converted(Decimal(1), unit, other), converted(Decimal(0), unit, other)
    return Decimal(0) if one is None or none is None or one <= none else abs((one - none).ln())


def month(word: str, language: str) -> str:
    """The month after."""
    known = neighbours(language)
    return _next(word, known.months, 12) or _next(word.rstrip("."), known.short_months, 12)


def weekday(word: str, language: str) -> str:
    """The day after; of the Portuguese "terça" the "quarta", and of "domingo" the "segunda feira"."""
    known = neighbours(language)
    return _next(word, known.bare_days, 7) or _next(word, known.days, 7)


def _next(word: str, table: dict[int, tuple[str, ...]], last: int) -> str:
    place = next((one for one, words in table.items() if word.lower() in words), None)
    return likest(word, table.get(place % last + 1, ())) if place else ""


def bound(words: str, meaning: str, language: str, *, before: bool) -> str:
    """The words for the contrary bound ("under" for "over"), `before` a figure or behind; "" where none are."""
    if words in SIGNS:
        return SIGNS[words]
    return likest(words, _bounds(lexicon(language), before=before).get(OPPOSITE.get(meaning, ""), ()))


def more_than(language: str) -> str:
    """The language's first words for a lower bound."""
    return next(iter(_bounds(lexicon(language), before=True).get("min", ())), "")


def _bounds(lex: Lexicon, *, before: bool) -> dict[str, list[str]]:
    return dict(lex.tree.get("before" if before else "after", {}))


def likest(word: str, words: Iterable[str]) -> str:
    """The one that ends, begins and is written most like the word, so that number and case agree; "" of none."""
    lower = word.lower()
    best = min(words, key=lambda one: _unlike(lower, one.lower()), default="")
    if word.isupper() and len(word) > 1:
        return best.upper()
    return best[:1].upper() + best[1:] if word[:1].isupper() else best


def _unlike(word: str, other: str) -> tuple[int, int, int, str]:
    alike = _alike(word, other) + _alike(word[::-1], other[::-1])
    return abs(word.count(" ") - other.count(" ")), -alike, abs(len(word) - len(other)), other


def _alike(word: str, other: str) -> int:
    """How many letters two words begin with in common."""
    pairs = enumerate(zip(word, other, strict=False))
    return next((at for at, (one, another) in pairs if one != another), min(len(word), len(other)))
