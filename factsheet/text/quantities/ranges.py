"""From a place in the tokens to the quantity that begins there, with the far end of its range."""

from __future__ import annotations

import msgspec

from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.money_signs import akin
from factsheet.text.notation.numerals import product, quotient
from factsheet.text.notation.phrases import Phrases, match_back
from factsheet.text.notation.tokens import DASHES, Tokens
from factsheet.text.numbers.elements import Numeral, beside
from factsheet.text.numbers.letters import dual, other_reading, thousands
from factsheet.text.numbers.measures import Measure
from factsheet.text.numbers.parted import parted
from factsheet.text.quantities.amounts import Quantity, amount_at, single_quantity
from factsheet.text.quantities.composite import Amount
from factsheet.text.words.passing import passed


def quantities_at(at: Tokens, lex: Lexicon, nouns: Phrases[str], index: int) -> tuple[int, tuple[Quantity, ...]] | None:
    """The quantity whose number begins at the token, or the two ends of a change, and the token after them."""
    amount = amount_at(at, lex, nouns, index)
    if amount is None:
        return None
    high = _far_end(at, lex, nouns, amount)
    if high is not None:
        found = _change(at, lex, amount, high) or _range(at, lex, amount, high)
        if found is not None:
            return found
    after, single = single_quantity(at, lex, amount)
    return after, (_either(at, lex, amount, single),)


def _either(at: Tokens, lex: Lexicon, amount: Amount, found: Quantity) -> Quantity:
    """With the other reading of its letter, its ending, or what follows its noun, where there is one."""
    measure, numeral = amount.measure, amount.numeral
    is_unit = measure.after > numeral.after
    other = other_reading(at, lex, measure.after - 1, is_unit) if is_unit or not measure.units else None
    other = other or thousands(at, lex, numeral.first, measure.units) or dual(at, lex, numeral, measure.units)
    other = other or parted(at, lex, numeral)
    return msgspec.structs.replace(found, other=other) if other else found


def _far_end(at: Tokens, lex: Lexicon, nouns: Phrases[str], low: Amount) -> Amount | None:
    """The 4 of “2 to 4”, "entre 2 et 4 millions", "2-4 Euro"."""
    after = low.measure.after
    if after >= len(at.words) or low.numeral.form not in ("amount", "article"):
        return None
    second = _second_place(at, lex, low, after)
    if second is None:
        return None
    high = (
        amount_at(at, lex, nouns, second)
        if second in at.figures or at.words[second] in lex.triggers
        else _after_sign(at, lex, nouns, second)
    )
    if high is None or high.numeral.form != "amount" or not _one_kind(low.measure, high.measure):
        return None
    return None if lex.has("to", at.words[second - 1]) and _changed_by(at, lex, low, high) else high


def _changed_by(at: Tokens, lex: Lexicon, low: Amount, high: Amount) -> bool:
    """“fell 0.4% to 16,420”: by so many per cent to a figure, and no range; "from 5% to 10" says where it begins."""
    if match_back(lex.between, at, low.measure.first - 1) is not None:
        return False
    behind = low.measure.span is not None and low.measure.span[0] >= low.numeral.end
    return behind and low.measure.units == ("percent",) and not (high.measure.units or high.measure.noun)


def _change(at: Tokens, lex: Lexicon, low: Amount, high: Amount) -> tuple[int, tuple[Quantity, ...]] | None:
    """“rose from 1.2 to 1.5 million” has two figures, and the first has the scale and the unit of the second."""
    if at.gap(low.measure.after - 1) in DASHES:
        return None
    after, first = single_quantity(at, lex, low)
    start = min(first.start, first.bound_span[0]) if first.bound_span else first.start
    both = bool(low.measure.units and high.measure.units)
    way = passed(at.text, lex.language, (start, first.end), (high.measure.start, high.measure.end), both=both)
    if not way:
        return None
    whole = _measured(_scaled(low, high, falling=way == "down"), high)
    _, first = single_quantity(at, lex, msgspec.structs.replace(whole, numeral=_amount(whole.numeral)))
    after, second = single_quantity(at, lex, _measured(high, low))
    return after, (_either(at, lex, low, first), _either(at, lex, high, second))


def _amount(numeral: Numeral) -> Numeral:
    """The one of “from one to five” is no article."""
    return msgspec.structs.replace(numeral, form="amount") if numeral.form == "article" else numeral


def _scaled(low: Amount, high: Amount, *, falling: bool) -> Amount:
    """The first figure of "1.2 to 1.5 million" with the scale of the second."""
    numeral, scale = low.numeral, high.numeral.scale
    if not numeral.scale == 1 < scale or not (falling or low.value < quotient(high.value, scale)):
        return low
    value, place = product(low.value, scale), numeral.exponent + scale.adjusted()
    return Amount(msgspec.structs.replace(numeral, value=value, exponent=place, scale=scale), low.measure, value)


def _measured(one: Amount, other: Amount) -> Amount:
    """An end of a change with the unit that only the other end has."""
    if one.measure.units or one.measure.noun:
        return one
    measure = msgspec.structs.replace(one.measure, units=other.measure.units, noun=other.measure.noun)
    return msgspec.structs.replace(one, measure=measure)


def _range(at: Tokens, lex: Lexicon, low: Amount, high: Amount) -> tuple[int, tuple[Quantity]] | None:
    """A range from the one to the other; a falling pair ("3-2") is none."""
    bottom = _scaled(low, high, falling=False).value
    if low.value < high.value == product(low.value, high.numeral.scale) and at.gap(low.measure.after - 1) in DASHES:
        after, single = single_quantity(at, lex, high)  # Hindi "10-10 लाख" is a million to each
        return after, (single,)
    if not bottom < high.value:
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
    return high.measure.after, (_either(at, lex, high, found),)


def _one_kind(low: Measure, high: Measure) -> bool:
    return not low.units or not high.units or akin(low.units, high.units)


def _after_sign(at: Tokens, lex: Lexicon, nouns: Phrases[str], index: int) -> Amount | None:
    """The far end may have its sign before it: "$2 to $4"."""
    if index + 1 in at.figures and (at.printed(index, index + 1) in lex.signs):
        return amount_at(at, lex, nouns, index + 1)
    return None


def _second_place(at: Tokens, lex: Lexicon, low: Amount, after: int) -> int | None:
    gap = at.gap(after - 1)
    if beside(at, after - 1):
        return after if after in at.figures else None
    if gap in DASHES:
        bare = (not low.numeral.spelled and after in at.figures) or at.printed(after, after + 1) in lex.signs
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
    """“555-12-34” and "3-1-2" are numbers of some other kind."""
    return (at.gap(after) in DASHES and after + 1 in at.figures) or (
        at.gap(low.numeral.first - 1) in ("-", "–") and low.numeral.first - 1 in at.figures
    )
