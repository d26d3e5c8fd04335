"""From a number in its place to an amount with its unit, and the quantity it makes."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

import msgspec

from factsheet.text.notation.hanzi import HALF
from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.numerals import last_place, quotient
from factsheet.text.notation.phrases import Phrases, match, match_back, phrases
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.bounds import Bound, Near, bound_of, inner_bound, mild, open_end
from factsheet.text.numbers.elements import Numeral
from factsheet.text.numbers.figures import number_at
from factsheet.text.numbers.fractions import bare_part
from factsheet.text.numbers.letters import Other
from factsheet.text.numbers.measures import Measure, Span, again, measure_of, unit_right
from factsheet.text.numbers.named_figures import titled, touched
from factsheet.text.numbers.temperatures import below_zero
from factsheet.text.quantities.daytimes import Daytime
from factsheet.text.quantities.terms import days_follow, months_of_a_term
from factsheet.text.quantities.unit_scales import scaled_by_unit

SMALLER = {
    ("foot", "inch"): 12, ("hour", "minute"): 60, ("minute", "second"): 60, ("pound", "ounce"): 16,
    ("year", "month"): 12,
    ("meter", "centimeter"): 100, ("stone", "pound"): 14, ("day", "hour"): 24, ("kilogram", "gram"): 1000,
    ("kilometer", "meter"): 1000, ("degree", "arc-minute"): 60,
}  # fmt: skip
HALF_ONE, HALF_PARTS = Decimal("0.5"), (Decimal(1), Decimal(2))  # of voters half is many, of an hour it is a figure
HALVED = ("year", "month", "week", "day", "hour", "minute", "mile", "kilometer")
DOZEN = 12
CENTS = ("cent", "penny")
SEVERAL = frozenset("数數几幾何")  # 数百万 is millions
SOME = "上"  # 上千 is a thousand and more


class Nouns(msgspec.Struct, frozen=True, array_like=True):
    """What a site counts: (id, language, words), the words in singular and plural."""

    entries: tuple[tuple[str, str, tuple[str, ...]], ...] = ()


class Quantity(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """A quantity as an interval; an exact one has `low` == `high`, an open end is None.

    `exponent` is the place of the last printed digit (5.2 million: 5). `units` are the readings of the unit word, the
    likeliest first ("pounds": GBP, pound); "percent" and "percentage-point" are units; "clock" counts minutes, and
    `daytime` is what is told beside them. `parts` are a fraction's two numbers. `figure` is the span of the number
    alone. A `mild` bound ("could reach 500", "over two years") comes and goes in translation; `near` is where close by
    the number lies ("almost 30", "just under 30": below). A bare figure `counts` where it is no per cent
    ("40 employees"). `scale` is what words behind a printed figure multiply it by. `other` is what the number is
    multiplied by, and its units, where a letter behind it may be read another way ("1.2m"), or it goes without saying.
    """

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    bound: Bound
    exponent: int
    figure: Span
    units: tuple[str, ...] = ()
    noun: str | None = None
    form: str = "amount"
    spelled: bool = False
    bound_span: Span | None = None
    unit_span: Span | None = None
    parts: tuple[Decimal, Decimal] | None = None
    mild: bool = False
    near: Near = ""
    other: Other | None = None
    counts: bool = False
    daytime: Daytime | None = None
    scale: Decimal = Decimal(1)

    @property
    def value(self) -> Decimal | None:
        """The one number; None for a range."""
        if self.bound == "range":
            return None
        return self.low if self.low is not None else self.high


class Amount(msgspec.Struct, frozen=True):
    """A number with its measure, before bounds and ranges."""

    numeral: Numeral
    measure: Measure
    value: Decimal


@lru_cache(maxsize=256)
def noun_phrases(nouns: Nouns, language: str) -> Phrases[str]:
    """The site's nouns in one language, each as given and with or without a plural s."""
    found: dict[str, str] = {}
    for name, tongue, listed in nouns.entries:
        if tongue.split("-")[0] == language.split("-", maxsplit=1)[0]:
            for word in listed:
                lower = word.lower()
                for form in (lower, lower + "s", lower.removesuffix("s")):
                    found.setdefault(form, name)
    return phrases(found)


def amount_at(at: Tokens, lex: Lexicon, nouns: Phrases[str], index: int) -> Amount | None:
    """The number at a token with its sign and what it counts; a half or a smaller unit behind is part of it."""
    numeral = number_at(at, lex, index)
    if numeral is None:
        return None
    numeral, measure = scaled_by_unit(at, lex, numeral, measure_of(at, lex, nouns, numeral))
    if numeral.form == "loose" and measure.units and (numeral.parts == HALF_PARTS or measure.after == numeral.after):
        numeral = msgspec.structs.replace(numeral, form="fraction")
    colder = below_zero(at, lex, measure) if numeral.value > 0 else None
    measure = colder or measure
    value = -numeral.value if colder or _negative(at, lex, measure.first, numeral) else numeral.value
    amount = _unit_and_half(at, lex, numeral) or Amount(numeral, measure, value)
    return _and_half(at, lex, amount) or _with_smaller(at, lex, nouns, amount)


def _unit_and_half(at: Tokens, lex: Lexicon, half: Numeral) -> Amount | None:
    """“час и половина”, "an hour and a half": where its article is no number, or there is none, the unit is one."""
    if half.value != HALF_ONE or not half.spelled:
        return None
    link = half.first - 1 - (half.first > 0 and lex.has("articles", at.words[half.first - 1]))
    unit = link - 1
    if unit < 0 or not lex.has("and", at.words[link]) or not (at.joined(unit) and at.joined(link)):
        return None
    units = match(lex.units, at, unit)
    said = (
        not lex.tree.get("articles")
        or lex.tree.get("no_articles")
        or (unit > 0 and lex.has("articles", at.words[unit - 1]))
    )
    if units is None or units[0] != link or units[1][0] not in HALVED or not said:
        return None
    value = Decimal(1) + HALF_ONE
    numeral = msgspec.structs.replace(half, value=value, exponent=last_place(value), form="amount", parts=None)
    span = (at.starts[unit], at.ends[unit])
    return Amount(numeral, Measure(unit, half.after, span[0], half.end, units[1], None, span), value)


def _and_half(at: Tokens, lex: Lexicon, amount: Amount) -> Amount | None:
    """“deux ans et demi”, "a year and a half", 两年半, Vietnamese "hai năm rưỡi"."""
    numeral, measure, index = amount.numeral, amount.measure, amount.measure.after
    if not measure.units or numeral.form not in ("amount", "article") or index >= len(at.words):
        return None
    link = match(lex.phrases.get("and", {}), at, index) if at.joined(index - 1) else None
    half = bare_part(at, lex, link[0]) if link and link[0] < len(at.words) else None
    after, end = (half.after, half.end) if half and half.value == HALF_ONE else (index + 1, at.ends[index])
    behind = lex.has("half_behind", at.words[index]) and at.joined(index - 1)
    behind = behind or (at.words[index] == HALF and at.gap(index - 1) == "")
    if (half is None or half.value != HALF_ONE) and not behind:
        return None
    value = amount.value + HALF_ONE
    numeral = msgspec.structs.replace(numeral, value=value, exponent=last_place(value), form="amount")
    return Amount(numeral, msgspec.structs.replace(measure, after=after, end=end), value)


def _negative(at: Tokens, lex: Lexicon, first: int, numeral: Numeral) -> bool:
    start = at.starts[numeral.first]
    if first and lex.has("minus", at.words[first - 1]) and at.joined(first - 1):
        return match_back(lex.before, at, first - 1) is None
    before = at.text[max(0, start - 5) : start]
    mark = before.rstrip(" ")
    if mark[-1:] not in ("-", "−") or not mark:
        return False
    further = mark[:-1].rstrip(" ")
    return mark[:-1][-1:] in ("", " ", "(", "\n", "\u00a0") if mark == before else further[-1:] in ("", "(", "\n", "=")


def _with_smaller(at: Tokens, lex: Lexicon, nouns: Phrases[str], amount: Amount) -> Amount:
    """“5 feet 2 inches”, "3 dollars 50", "zwei Euro und fünfzig Cent"."""
    large, index = amount.measure, amount.measure.after
    if not large.units or index >= len(at.words) or not at.joined(index - 1):
        return amount
    link = match(lex.phrases.get("and", {}), at, index) or match(lex.phrases.get("with", {}), at, index)
    start = link[0] if link and at.joined(index) else index
    if (
        start not in at.figures and at.words[start : start + 1] and at.words[start] not in lex.triggers
    ) or start >= len(at.words):
        return amount
    numeral = number_at(at, lex, start)
    if numeral is None or numeral.form != "amount" or numeral.value >= 1000 or again(at, large, numeral):
        return amount
    small = unit_right(at, lex, nouns, numeral) or months_of_a_term(at, lex, large, numeral)
    if small is not None and large.units[0] == "year" and days_follow(at, lex, nouns, small):
        return amount
    ratio = _ratio(amount, small, numeral, index == start, not at.joined(numeral.after - 1)) or _height(
        at, amount, small, numeral
    )
    if ratio is None:
        return amount
    end = small.end if small else numeral.end
    value = amount.value + quotient(numeral.value, Decimal(ratio))
    measure = msgspec.structs.replace(large, after=small.after if small else numeral.after, end=end)
    return Amount(msgspec.structs.replace(amount.numeral, exponent=last_place(value), form="amount"), measure, value)


def _ratio(amount: Amount, small: Measure | None, numeral: Numeral, direct: bool, ends: bool) -> int | None:
    """How many of the smaller go into the larger; bare money ("15 dollars 50") counts hundredths."""
    units = amount.measure.units
    money = units[0].isupper() and len(units[0]) == 3
    if small is None or not small.units:
        two = 10 <= numeral.value < 100
        right = amount.measure.span is not None and amount.measure.span[0] >= amount.numeral.end
        return (
            100
            if money and two and (ends or (direct and not numeral.spelled)) and right and amount.numeral.exponent >= 0
            else None
        )
    if money and small.units[0] in CENTS and numeral.value < 100:
        return 100
    for unit in units:
        if (unit, small.units[0]) in SMALLER and numeral.value < SMALLER[unit, small.units[0]]:
            return SMALLER[unit, small.units[0]]
    return None


def _height(at: Tokens, amount: Amount, small: Measure | None, numeral: Numeral) -> int | None:
    """“6-foot-6”: the inches go without saying."""
    bare = (small is None or not small.units) and at.gap(numeral.first - 1) == "-"
    return 12 if bare and amount.measure.units[0] == "foot" and numeral.value < 12 else None


def single_quantity(at: Tokens, lex: Lexicon, amount: Amount) -> tuple[int, Quantity]:
    """The token after an amount, and the amount with the bound that the words around it or within it set."""
    bound, span, after = bound_of(at, lex, amount.measure)
    numeral, value = amount.numeral, amount.value
    if bound == "exact":
        bound = inner_bound(at, lex, numeral, amount.measure.after)
    low = None if bound == "max" else value
    high = None if bound == "min" else value
    found = _quantity(at, amount, low, high, bound, span, "vague" if _several(at, lex, numeral) else numeral.form)
    if span is None:
        return after, msgspec.structs.replace(found, mild=True) if open_end(at, lex, amount.measure) else found
    near = _near(lex, at.text[slice(*span)].lower())
    return after, msgspec.structs.replace(found, mild=mild(at, lex, amount.measure, span), near=near)


def _near(lex: Lexicon, words: str) -> Near:
    return "below" if lex.has("near_below", words) else "above" if lex.has("near_above", words) else ""


def _quantity(
    at: Tokens, amount: Amount, low: Decimal | None, high: Decimal | None, bound: Bound, span: Span | None, form: str
) -> Quantity:
    numeral, measure = amount.numeral, amount.measure
    return Quantity(
        start=measure.start,
        end=measure.end,
        low=low,
        high=high,
        bound=bound,
        exponent=numeral.exponent,
        figure=(at.starts[numeral.first], numeral.end),
        units=measure.units,
        noun=measure.noun,
        form=_form(at, amount) if form == "amount" else form,
        spelled=numeral.spelled,
        bound_span=span,
        unit_span=measure.span,
        parts=numeral.parts,
        scale=numeral.scale,
    )


def _form(at: Tokens, amount: Amount) -> str:
    """A figure that letters touch (MAI-1, 3D, A380) belongs to a name."""
    start, end = at.starts[amount.numeral.first], amount.measure.end
    if amount.numeral.spelled and titled(at, start, end):
        return "name"
    before = at.text[max(0, start - 1) : start]
    if before in SEVERAL or (before == SOME and amount.numeral.spelled and amount.value in (100, 1000, 10_000)):
        return "vague"
    if amount.numeral.spelled or amount.measure.units or amount.measure.noun:
        return "amount"
    return "name" if touched(at, amount.numeral, end) else "amount"


def _several(at: Tokens, lex: Lexicon, numeral: Numeral) -> bool:
    """“several hundred”, "mehrere Dutzend", "kilka tysięcy": how many of them is left open."""
    after_word = numeral.first > 0 and at.joined(numeral.first - 1) and lex.has("several", at.words[numeral.first - 1])
    round_ = numeral.value == DOZEN or numeral.value == 10 ** numeral.value.adjusted()
    return after_word and numeral.spelled and round_
