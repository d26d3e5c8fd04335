"""From a place in the tokens to the quantity that begins there, with the far end of its range."""

from __future__ import annotations

import msgspec

from factsheet.text.amounts import Amount, Quantity, amount_at, single_quantity
from factsheet.text.letters import other_reading
from factsheet.text.lexicon import Lexicon
from factsheet.text.measures import Measure
from factsheet.text.numerals import product, quotient
from factsheet.text.phrases import Phrases, match_back
from factsheet.text.tokens import Tokens

DASHES = ("-", "–", "—", "‑", "~", "～", " - ", " – ", " — ", "−")


def quantity_at(at: Tokens, lex: Lexicon, nouns: Phrases[str], index: int) -> tuple[int, Quantity] | None:
    """The quantity whose number begins at the token, and the token after all that belongs to it."""
    amount = amount_at(at, lex, nouns, index)
    if amount is None:
        return None
    ranged = _range(at, lex, nouns, amount)
    if ranged is not None:
        return ranged
    after, found = single_quantity(at, lex, amount)
    return after, _either(at, lex, amount, found)


def _either(at: Tokens, lex: Lexicon, amount: Amount, found: Quantity) -> Quantity:
    """With the other reading of its letter, where there is one."""
    measure, numeral = amount.measure, amount.numeral
    is_unit = measure.after > numeral.after
    other = other_reading(at, lex, measure.after - 1, is_unit) if is_unit or not measure.units else None
    return msgspec.structs.replace(found, other=other) if other else found


def _range(at: Tokens, lex: Lexicon, nouns: Phrases[str], low: Amount) -> tuple[int, Quantity] | None:
    """“2 to 4”, "entre 2 et 4 millions", "100-200 Euro"; a falling pair ("3-2") is no range."""
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
    return high.measure.after, _either(at, lex, high, found)


def _one_kind(low: Measure, high: Measure) -> bool:
    return not low.units or not high.units or bool(set(low.units) & set(high.units))


def _after_sign(at: Tokens, lex: Lexicon, nouns: Phrases[str], index: int) -> Amount | None:
    """The far end may have its sign before it: "$2 to $4"."""
    if index + 1 in at.figures and (at.printed(index, index + 1) in lex.signs):
        return amount_at(at, lex, nouns, index + 1)
    return None


def _second_place(at: Tokens, lex: Lexicon, low: Amount, after: int) -> int | None:
    gap = at.gap(after - 1)
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
