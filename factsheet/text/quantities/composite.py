"""From an amount in its place to the one that a half, or a smaller unit beside it, makes of it."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from factsheet.text.notation.hanzi import HALF
from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.numerals import last_place, quotient
from factsheet.text.notation.phrases import Phrases, match
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.elements import Numeral
from factsheet.text.numbers.figures import number_at
from factsheet.text.numbers.fractions import bare_part
from factsheet.text.numbers.measures import Measure, again, unit_right
from factsheet.text.quantities.terms import days_follow, months_of_a_term

SMALLER = {
    ("foot", "inch"): 12, ("hour", "minute"): 60, ("minute", "second"): 60, ("pound", "ounce"): 16,
    ("year", "month"): 12,
    ("meter", "centimeter"): 100, ("stone", "pound"): 14, ("day", "hour"): 24, ("kilogram", "gram"): 1000,
    ("kilometer", "meter"): 1000, ("degree", "arc-minute"): 60,
}  # fmt: skip
HALF_ONE = Decimal("0.5")
HALVED = ("year", "month", "week", "day", "hour", "minute", "mile", "kilometer")
CENTS = ("cent", "penny")


class Amount(msgspec.Struct, frozen=True):
    """A number with its measure, before bounds and ranges."""

    numeral: Numeral
    measure: Measure
    value: Decimal


def unit_and_half(at: Tokens, lex: Lexicon, half: Numeral) -> Amount | None:
    """One unit and a half of it, from the half: “час и половина”, "an hour and a half"; None for another half.

    The unit is one where its article is no number, or where the language has no articles.
    """
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


def and_half(at: Tokens, lex: Lexicon, amount: Amount) -> Amount | None:
    """An amount with the half behind it: “deux ans et demi”, "a year and a half", 两年半. None where none follows."""
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


def with_smaller(at: Tokens, lex: Lexicon, nouns: Phrases[str], amount: Amount) -> Amount:
    """An amount with the smaller unit that goes on with it: “5 feet 2 inches”, "3 dollars 50"; else as it was."""
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


def one_and(at: Tokens, lex: Lexicon, small: Amount) -> Amount | None:
    """One unit and a smaller amount behind it: “minutu a 13 sekund”, "an hour and 20 minutes"; None without one."""
    link = small.measure.first - 1
    large = match(lex.units, at, link - 1) if link > 0 and lex.has("and", at.words[link]) else None
    ratio = SMALLER.get((large[1][0], small.measure.units[0])) if large and small.measure.units else None
    if large is None or ratio is None or large[0] != link or not (at.joined(link - 1) and at.joined(link)):
        return None
    if small.measure.first != small.numeral.first or small.value >= ratio or not _one(at, lex, link - 2):
        return None
    value = Decimal(1) + quotient(small.value, Decimal(ratio))
    numeral = msgspec.structs.replace(small.numeral, value=value, exponent=last_place(value), form="amount")
    span = (at.starts[link - 1], at.ends[link - 1])
    measure = msgspec.structs.replace(small.measure, first=link - 1, start=span[0], units=large[1], span=span)
    return Amount(numeral, measure, value)


def _one(at: Tokens, lex: Lexicon, before: int) -> bool:
    """Whether nothing else counts what stands behind the token."""
    if lex.tree.get("articles"):
        return before >= 0 and lex.has("articles", at.words[before]) and at.words[before] not in lex.numbers
    return before < 0 or (before not in at.figures and at.words[before] not in lex.triggers)
