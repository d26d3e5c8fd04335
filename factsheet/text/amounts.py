"""From a number in its place to a quantity: its unit or noun, its bound, the other end of its range."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Literal

import msgspec

from factsheet.text.figures import Numeral, number_at
from factsheet.text.lexicon import Lexicon, Phrases, match, match_back, phrases
from factsheet.text.numerals import last_place, product, quotient
from factsheet.text.tokens import Tokens

Bound = Literal["exact", "approx", "min", "max", "range"]
Span = tuple[int, int]

MONEY = re.compile(r"[A-Za-z]{0,3}[$£€¥₹₽₩₪₺₫฿₴₦₱￥＄¢₭₡₲₵₸₼₾](?:US|CA|AU|GB|NZ|HK|UK|D|S)?(?![A-Za-z])|[A-Za-z]{0,3}[$£€¥₹]")
SMALLER = {
    ("foot", "inch"): 12, ("hour", "minute"): 60, ("minute", "second"): 60, ("pound", "ounce"): 16, ("year", "month"): 12,
    ("meter", "centimeter"): 100, ("stone", "pound"): 14, ("day", "hour"): 24, ("kilogram", "gram"): 1000,
    ("kilometer", "meter"): 1000, ("degree", "arc-minute"): 60,
}  # fmt: skip
CENTS = ("cent", "penny")
BEFORE_SIGNS = {"~": "approx", "≈": "approx", "∼": "approx", "±": "approx", "<": "max", "≤": "max", ">": "min", "≥": "min"}
DASHES = ("-", "–", "—", "‑", "~", "～", " - ", " – ", " — ", "−")
LOWER_CODES = frozenset("usd eur gbp cad aud jpy chf cny inr brl mxn krw sek nok dkk pln rmb".split())
TIME = frozenset(("year", "month", "week", "day", "hour", "minute", "second", "decade", "century", "fortnight"))


class Nouns(msgspec.Struct, frozen=True):
    """What a site counts: (id, language, words), the words in singular and plural."""

    entries: tuple[tuple[str, str, tuple[str, ...]], ...] = ()


class Quantity(msgspec.Struct, frozen=True):
    """A quantity as an interval; an exact one has `low` == `high`, an open end is None.

    `exponent` is the place of the last printed digit (5.2 million: 5). `units` are the readings of the unit word, the
    likeliest first ("pounds": GBP, pound); "percent" and "percentage-point" are units, "clock" counts minutes of the day.
    `parts` are a fraction's two numbers. `figure` is the span of the number alone.
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

    @property
    def value(self) -> Decimal | None:
        """The one number; None for a range."""
        if self.bound == "range":
            return None
        return self.low if self.low is not None else self.high


class Measure(msgspec.Struct, frozen=True):
    """What a number counts, and the tokens around number and unit together."""

    first: int
    after: int
    start: int
    end: int
    units: tuple[str, ...] = ()
    noun: str | None = None
    span: Span | None = None


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
        if tongue.split("-")[0] == language.split("-")[0]:
            for word in listed:
                lower = word.lower()
                for form in (lower, lower + "s", lower.removesuffix("s")):
                    found.setdefault(form, name)
    return phrases(found)


def quantity_at(at: Tokens, lex: Lexicon, nouns: Phrases[str], index: int) -> tuple[int, Quantity] | None:
    """The quantity whose number begins at the token, and the token after all that belongs to it."""
    amount = _amount(at, lex, nouns, index)
    if amount is None:
        return None
    return _range(at, lex, nouns, amount) or _single(at, lex, amount)


def _amount(at: Tokens, lex: Lexicon, nouns: Phrases[str], index: int) -> Amount | None:
    numeral = number_at(at, lex, index)
    if numeral is None:
        return None
    measure = _measure(at, lex, nouns, numeral)
    scale = match(lex.numbers, at, measure.after) if measure.span and numeral.scale == 1 and not numeral.spelled else None
    if scale and measure.span and measure.span[0] >= numeral.end and at.text[slice(*measure.span)].isupper() and scale[1] > 999:
        end = at.ends[scale[0] - 1]
        numeral = msgspec.structs.replace(numeral, value=product(numeral.value, scale[1]), scale=scale[1])
        measure = msgspec.structs.replace(measure, after=scale[0], end=end)
    value = -numeral.value if _negative(at, lex, measure.first, numeral) else numeral.value
    return _with_smaller(at, lex, nouns, Amount(numeral, measure, value))


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


def _measure(at: Tokens, lex: Lexicon, nouns: Phrases[str], numeral: Numeral) -> Measure:
    start = at.starts[numeral.first]
    bare = Measure(numeral.first, numeral.after, start, numeral.end)
    if numeral.form == "ordinal":
        return bare
    return _unit_left(at, lex, numeral) or _unit_right(at, lex, nouns, numeral) or bare


def _unit_left(at: Tokens, lex: Lexicon, numeral: Numeral) -> Measure | None:
    """ "$5", "US$ 5", "EUR 5", "%5"."""
    index = numeral.first - 1
    if index < 0 or at.gap(index) not in ("", " ", "\u00a0", "\u202f"):
        return None
    word = at.printed(index, index + 1)
    if word == "%" and at.gap(index) == "" and index - 1 not in at.figures:
        return Measure(index, numeral.after, at.starts[index], numeral.end, ("percent",), None, (at.starts[index], at.ends[index]))
    first = index
    if index and at.gap(index - 1) == "" and at.printed(index - 1, index + 1) in lex.signs:
        first = index - 1
    units = lex.signs.get(at.printed(first, index + 1)) or lex.signs.get(word.upper() if word in LOWER_CODES else "")
    if not units or at.gap(first - 1) == "" and first and first - 1 in at.figures:
        return None
    end, after = numeral.end, numeral.after
    return Measure(first, after, at.starts[first], end, units, None, (at.starts[first], at.ends[index]))


def _unit_right(at: Tokens, lex: Lexicon, nouns: Phrases[str], numeral: Numeral) -> Measure | None:
    index = numeral.after
    if index >= len(at.words) or not (at.joined(index - 1) or at.gap(index - 1) in ("(", " (", ". ", ".")):
        return None
    direct = _unit_at(at, lex, nouns, numeral, index)
    if direct is not None:
        return direct
    if not at.joined(index - 1):
        return None
    link = match(lex.phrases.get("of", {}), at, index)
    if link is not None and at.joined(link[0] - 1):
        found = _unit_at(at, lex, nouns, numeral, link[0])
        if found is not None:
            return found
        index = link[0]
    return _further(at, lex, nouns, numeral, index)


def _unit_at(at: Tokens, lex: Lexicon, nouns: Phrases[str], numeral: Numeral, index: int) -> Measure | None:
    start = at.starts[numeral.first]
    if index >= len(at.words):
        return None
    counted = match(nouns, at, index)
    if counted is not None:
        span = (at.starts[index], at.ends[counted[0] - 1])
        return Measure(numeral.first, counted[0], start, span[1], (), counted[1], span)
    money = MONEY.match(at.text, at.starts[index])
    if money is not None and (units := _sign(lex, money.group())):
        after = index + 1
        while after < len(at.words) and at.starts[after] < money.end():
            after += 1
        span = (at.starts[index], money.end())
        return Measure(numeral.first, after, start, money.end(), units, None, span)
    found = match(lex.units, at, index)
    name = at.printed(index, index + 1)
    units = found[1] if found else lex.signs.get(name.upper() if name in LOWER_CODES else name, ())
    after = found[0] if found else index + 1
    if not units or _taken(at, lex, index, units, numeral):
        return None
    span = (at.starts[index], at.ends[after - 1])
    return Measure(numeral.first, after, start, span[1], units, None, span)


def _sign(lex: Lexicon, sign: str) -> tuple[str, ...]:
    return lex.signs.get(sign) or lex.signs.get(sign.rstrip("ABCGHKNSUZ")) or ()


def _taken(at: Tokens, lex: Lexicon, index: int, units: tuple[str, ...], numeral: Numeral) -> bool:
    """A sign that leads the next figure ("5 $10") or a lone letter that is a word ("5 a day") is no unit of this one."""
    word = at.words[index]
    if word in '"″′' and at.gap(index - 1) != "":
        return word == '"' and at.gap(index - 1) != " "
    if len(word) == 1 and word.isalpha() and word.isascii():
        letter = at.printed(index, index + 1)
        adjacent = at.gap(index - 1) in ("", "\u00a0", "\u202f", " ")
        return not adjacent or numeral.spelled or (letter.isupper() and letter not in "KW") or word in lex.lists.get("and", ())
    return len(word) == 2 and word in ("in", "at", "an", "to", "pt", "as") and at.gap(index - 1) != ""


def _further(at: Tokens, lex: Lexicon, nouns: Phrases[str], numeral: Numeral, index: int) -> Measure | None:
    """A counted noun or a currency behind an adjective: "500 billion trainable parameters", "16 Mio. kanadische Dollar"."""
    for skip in (1, 2):
        place = index + skip
        if place >= len(at.words) or not at.joined(place - 1) or place - 1 in at.figures:
            return None
        counted = match(nouns, at, place)
        if counted is not None:
            span = (at.starts[place], at.ends[counted[0] - 1])
            return Measure(numeral.first, counted[0], at.starts[numeral.first], span[1], (), counted[1], span)
        money = match(lex.units, at, place)
        if money is not None and skip == 1 and numeral.scale > 1 and money[1][0].isupper():
            span = (at.starts[place], at.ends[money[0] - 1])
            return Measure(numeral.first, money[0], at.starts[numeral.first], span[1], money[1], None, span)
    return None


def _with_smaller(at: Tokens, lex: Lexicon, nouns: Phrases[str], amount: Amount) -> Amount:
    """ "5 feet 2 inches", "3 dollars 50", "zwei Euro und fünfzig Cent"."""
    large, index = amount.measure, amount.measure.after
    if not large.units or index >= len(at.words) or not at.joined(index - 1):
        return amount
    link = match(lex.phrases.get("and", {}), at, index) or match(lex.phrases.get("with", {}), at, index)
    start = link[0] if link and at.joined(index) else index
    if start not in at.figures and at.words[start:start + 1] and at.words[start] not in lex.triggers or start >= len(at.words):
        return amount
    numeral = number_at(at, lex, start)
    if numeral is None or numeral.form != "amount" or numeral.value >= 1000:
        return amount
    small = _unit_right(at, lex, nouns, numeral)
    ratio = _ratio(amount, small, numeral, index == start, not at.joined(numeral.after - 1)) or _height(at, amount, small, numeral)
    if ratio is None:
        return amount
    end = small.end if small else numeral.end
    value = amount.value + quotient(numeral.value, Decimal(ratio))
    measure = msgspec.structs.replace(large, after=small.after if small else numeral.after, end=end)
    return Amount(msgspec.structs.replace(amount.numeral, exponent=last_place(value)), measure, value)


def _ratio(amount: Amount, small: Measure | None, numeral: Numeral, direct: bool, ends: bool) -> int | None:
    """How many of the smaller go into the larger; bare money ("15 dollars 50") counts hundredths."""
    units = amount.measure.units
    money = units[0].isupper() and len(units[0]) == 3
    if small is None or not small.units:
        two = 10 <= numeral.value < 100
        right = amount.measure.span is not None and amount.measure.span[0] >= amount.numeral.end
        return 100 if money and two and (ends or direct and not numeral.spelled) and right and amount.numeral.exponent >= 0 else None
    if money and small.units[0] in CENTS and numeral.value < 100:
        return 100
    for unit in units:
        if (unit, small.units[0]) in SMALLER and numeral.value < SMALLER[unit, small.units[0]]:
            return SMALLER[unit, small.units[0]]
    return None


def _height(at: Tokens, amount: Amount, small: Measure | None, numeral: Numeral) -> int | None:
    """ "6-foot-6": the inches go without saying."""
    bare = small is None or not small.units
    return 12 if bare and amount.measure.units[0] == "foot" and numeral.value < 12 and at.gap(numeral.first - 1) == "-" else None


def _single(at: Tokens, lex: Lexicon, amount: Amount) -> tuple[int, Quantity]:
    bound, span, after = bound_of(at, lex, amount.measure)
    numeral, value = amount.numeral, amount.value
    if numeral.rough and bound == "exact":
        bound = "approx"
    low = None if bound == "max" else value
    high = None if bound == "min" else value
    return after, _quantity(at, amount, low, high, bound, span, numeral.form)


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
    )


def _form(at: Tokens, amount: Amount) -> str:
    """A figure that letters touch (MAI-1, 3D, A380) belongs to a name."""
    start, end = at.starts[amount.numeral.first], amount.measure.end
    if amount.numeral.spelled and _titled(at, start, end):
        return "name"
    if amount.numeral.spelled or amount.measure.units or amount.measure.noun:
        return "amount"
    before, after = at.text[max(0, start - 2) : start], at.text[end : end + 1]
    if _chain(at, amount.numeral):
        return "name"
    if after.isalpha() or before[-1:].isalpha():
        return "name"
    if before[-1:] in ("-", "‑") and before[:-1].isalpha() and amount.numeral.first:
        return "name" if any(char.isupper() for char in at.printed(amount.numeral.first - 1, amount.numeral.first)) else "amount"
    return "amount"


def _titled(at: Tokens, start: int, end: int) -> bool:
    """ "the Four Corners", "Six Nations": a capital inside a sentence, with another after it."""
    inside = start > 1 and at.text[start - 1] in " -" and (at.text[start - 2].isalpha() or at.text[start - 2] == ",")
    return inside and at.text[start].isupper() and at.text[end : end + 1] in (" ", "-") and at.text[end + 1 : end + 2].isupper()


def _chain(at: Tokens, numeral: Numeral) -> bool:
    """One of three or more figures strung on hyphens: a telephone number, an address."""
    first = last = numeral.first
    while first - 1 in at.figures and at.gap(first - 1) in ("-", "‑"):
        first -= 1
    while last + 1 in at.figures and at.gap(last) in ("-", "‑"):
        last += 1
    return last - first > 1


def bound_of(at: Tokens, lex: Lexicon, measure: Measure) -> tuple[Bound, Span | None, int]:
    """What the words before or after say of the figure: about, more than, at most."""
    sign = at.text[measure.start - 1 : measure.start] if measure.start else ""
    if sign in BEFORE_SIGNS and sign:
        return BEFORE_SIGNS[sign], (measure.start - 1, measure.start), measure.after  # type: ignore[return-value]
    index = measure.first - 1
    for _ in range(3):
        if index < 0 or not at.joined(index):
            break
        hit = match_back(lex.before, at, index)
        if hit is not None and not _weak(at, lex, hit[0], measure):
            return hit[1], (at.starts[hit[0]], at.ends[index]), measure.after  # type: ignore[return-value]
        if not lex.has("fillers", at.words[index]):
            break
        index -= 1
    if at.text[measure.end : measure.end + 1] == "+":
        return "min", (measure.end, measure.end + 1), measure.after
    later = match(lex.after, at, measure.after) if at.gap(measure.after - 1) in (" ", "\u00a0", ", ", "") else None
    if later is not None:
        return later[1], (at.starts[measure.after], at.ends[later[0] - 1]), later[0]  # type: ignore[return-value]
    return _estimated(at, lex, measure)


def _estimated(at: Tokens, lex: Lexicon, measure: Measure) -> tuple[Bound, Span | None, int]:
    """ "an estimated population of 300"."""
    for index in range(measure.first - 1, max(-1, measure.first - 5), -1):
        if not at.joined(index) or index in at.figures:
            break
        if lex.has("estimated", at.words[index]):
            return "approx", (at.starts[index], at.ends[index]), measure.after
    return "exact", None, measure.after


def _weak(at: Tokens, lex: Lexicon, first: int, measure: Measure) -> bool:
    """ "over five years" means throughout them as often as more than them."""
    return lex.has("weak", at.words[first]) and bool(measure.units) and measure.units[0] in TIME


def _range(at: Tokens, lex: Lexicon, nouns: Phrases[str], low: Amount) -> tuple[int, Quantity] | None:
    """ "2 to 4", "entre 2 et 4 millions", "100-200 Euro"; a falling pair ("3-2") is no range."""
    after = low.measure.after
    if after >= len(at.words) or low.numeral.form not in ("amount", "article"):
        return None
    second = _second_place(at, lex, low, after)
    if second is None:
        return None
    high = _amount(at, lex, nouns, second) if second in at.figures or at.words[second] in lex.triggers else _after_sign(at, lex, nouns, second)
    if high is None or high.numeral.form != "amount":
        return None
    bottom = low.value
    if low.numeral.scale == 1 < high.numeral.scale and bottom < quotient(high.value, high.numeral.scale):
        bottom = product(bottom, high.numeral.scale)
    if not bottom < high.value or not _one_kind(low.measure, high.measure):
        return None
    owner = high.measure if high.measure.units or high.measure.noun else low.measure
    found = Quantity(
        start=low.measure.start,
        end=high.measure.end,
        low=bottom,
        high=high.value,
        bound="range",
        exponent=max(low.numeral.exponent, high.numeral.exponent),
        figure=(at.starts[low.numeral.first], high.numeral.end),
        units=owner.units,
        noun=owner.noun,
        spelled=low.numeral.spelled and high.numeral.spelled,
        bound_span=(low.measure.end, high.measure.start),
        unit_span=owner.span,
    )
    return high.measure.after, found


def _one_kind(low: Measure, high: Measure) -> bool:
    return not low.units or not high.units or bool(set(low.units) & set(high.units))


def _after_sign(at: Tokens, lex: Lexicon, nouns: Phrases[str], index: int) -> Amount | None:
    """The far end may have its sign before it: "$2 to $4"."""
    if index + 1 in at.figures and (at.printed(index, index + 1) in lex.signs):
        return _amount(at, lex, nouns, index + 1)
    return None


def _second_place(at: Tokens, lex: Lexicon, low: Amount, after: int) -> int | None:
    gap = at.gap(after - 1)
    if gap in DASHES:
        bare = not low.numeral.spelled and after in at.figures or at.printed(after, after + 1) in lex.signs
        return after if bare and not _chained(at, low, after) else None
    if not at.joined(after - 1) or after + 1 >= len(at.words) or not at.joined(after):
        return None
    word = at.words[after]
    if lex.has("to", word):
        return after + 1
    before = match_back(lex.between, at, low.measure.first - 1)
    if before is None and low.measure.first > 1 and lex.has("fillers", at.words[low.measure.first - 1]):
        before = match_back(lex.between, at, low.measure.first - 2)
    if before is None or word not in before[1]:
        return None
    return after + 2 if lex.has("fillers", at.words[after + 1]) and after + 2 < len(at.words) else after + 1


def _chained(at: Tokens, low: Amount, after: int) -> bool:
    """ "555-12-34" and "3-1-2" are numbers of some other kind."""
    return at.gap(after) in DASHES and after + 1 in at.figures or at.gap(low.numeral.first - 1) in ("-", "–") and low.numeral.first - 1 in at.figures
