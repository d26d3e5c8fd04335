"""From a number in its place to an amount with its unit, and the quantity it makes."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

import msgspec

from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.phrases import Phrases, match_back, phrases
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.bounds import Bound, Near, bound_of, inner_bound, mild, open_end
from factsheet.text.numbers.elements import Numeral
from factsheet.text.numbers.figures import number_at
from factsheet.text.numbers.letters import Other
from factsheet.text.numbers.measures import measure_of
from factsheet.text.numbers.named_figures import titled, touched
from factsheet.text.numbers.temperatures import below_zero
from factsheet.text.quantities.composite import Amount, and_half, one_and, unit_and_half, with_smaller
from factsheet.text.quantities.daytimes import Daytime
from factsheet.text.quantities.unit_scales import scaled_by_unit
from factsheet.text.writing.spans import Span

HALF_PARTS = (Decimal(1), Decimal(2))  # of voters half is many, of an hour it is a figure
DOZEN = 12
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
    ("40 employees"), and counts `things` where the word behind it is surely what is counted. `scale` is what words
    behind a printed figure multiply it by. `other` is what the number is multiplied by, and its units, where a letter
    behind it may be read another way ("1.2m"), or it goes without saying; `times` marks the 2 of 2倍, which are so many
    times as much.
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
    things: bool = False
    daytime: Daytime | None = None
    scale: Decimal = Decimal(1)
    times: bool = False

    @property
    def value(self) -> Decimal | None:
        """The one number; None for a range."""
        if self.bound == "range":
            return None
        return self.low if self.low is not None else self.high


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
    amount = unit_and_half(at, lex, numeral) or Amount(numeral, measure, value)
    return and_half(at, lex, amount) or one_and(at, lex, amount) or with_smaller(at, lex, nouns, amount)


def _negative(at: Tokens, lex: Lexicon, first: int, numeral: Numeral) -> bool:
    if first and lex.has("minus", at.words[first - 1]) and at.joined(first - 1):
        return match_back(lex.before, at, first - 1) is None
    return any(_after_minus(at, at.starts[place]) for place in {first, numeral.first})


def _after_minus(at: Tokens, start: int) -> bool:
    """“-5”, “− 5”, “-$5”; the ends of a range and the parts of a word are no such thing."""
    before = at.text[max(0, start - 5) : start]
    mark = before.rstrip(" ")
    if mark[-1:] not in ("-", "−") or not mark:
        return False
    further = mark[:-1].rstrip(" ")
    return mark[:-1][-1:] in ("", " ", "(", "\n", "\u00a0") if mark == before else further[-1:] in ("", "(", "\n", "=")


def single_quantity(at: Tokens, lex: Lexicon, amount: Amount) -> tuple[int, Quantity]:
    """The token after an amount, and the amount with the bound that the words around it or within it set."""
    bound, span, after = bound_of(at, lex, amount.measure)
    numeral, value = amount.numeral, amount.value
    if bound == "exact":
        bound = inner_bound(at, lex, numeral, amount.measure.after)
    low = None if bound == "max" else value
    high = None if bound == "min" else value
    found = _quantity(at, lex, amount, low, high, bound, span, "vague" if _several(at, lex, numeral) else numeral.form)
    if span is None:
        return after, msgspec.structs.replace(found, mild=True) if open_end(at, lex, amount.measure) else found
    near = _near(lex, at.text[slice(*span)].lower())
    return after, msgspec.structs.replace(found, mild=mild(at, lex, amount.measure, span), near=near)


def _near(lex: Lexicon, words: str) -> Near:
    return "below" if lex.has("near_below", words) else "above" if lex.has("near_above", words) else ""


def _quantity(
    at: Tokens,
    lex: Lexicon,
    amount: Amount,
    low: Decimal | None,
    high: Decimal | None,
    bound: Bound,
    span: Span | None,
    form: str,
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
        form=_form(at, lex, amount) if form == "amount" else form,
        spelled=numeral.spelled,
        bound_span=span,
        unit_span=measure.span,
        parts=numeral.parts,
        scale=numeral.scale,
        times=measure.after < len(at.words) and not measure.units and lex.has("times", at.words[measure.after]),
    )


def _form(at: Tokens, lex: Lexicon, amount: Amount) -> str:
    """A figure that letters touch (MAI-1, 3D, A380) belongs to a name, if they are no ending of a case."""
    start, end = at.starts[amount.numeral.first], amount.measure.end
    if amount.numeral.spelled and titled(at, start, end):
        return "name"
    before = at.text[max(0, start - 1) : start]
    if before in SEVERAL or (before == SOME and amount.numeral.spelled and amount.value in (100, 1000, 10_000)):
        return "vague"
    if amount.numeral.spelled or amount.measure.units or amount.measure.noun:
        return "amount"
    after = amount.measure.after
    cased = after < len(at.words) and at.gap(after - 1) == "" and lex.has("cases", at.words[after])
    return "name" if not cased and touched(at, amount.numeral, end) else "amount"


def _several(at: Tokens, lex: Lexicon, numeral: Numeral) -> bool:
    """“several hundred”, "mehrere Dutzend", "kilka tysięcy": how many of them is left open."""
    after_word = numeral.first > 0 and at.joined(numeral.first - 1) and lex.has("several", at.words[numeral.first - 1])
    round_ = numeral.value == DOZEN or numeral.value == 10 ** numeral.value.adjusted()
    return after_word and numeral.spelled and round_
