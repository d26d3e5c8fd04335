"""From a number and its unit to the number that both make, where the unit multiplies it: 3割5分, "75 USD millones"."""

from __future__ import annotations

import re
from decimal import Decimal

import msgspec

from factsheet.text.notation.hanzi import run_value
from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.numerals import product
from factsheet.text.notation.phrases import match
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.elements import Numeral
from factsheet.text.numbers.measures import Measure

DIGIT = "[1-9一二三四五六七八九]"
# Japanese "3割5分" are 35 per cent, and Taiwan's "三成五" as well, if nothing is counted behind it.
HUNDREDTHS = re.compile(f"({DIGIT})分(?!之|の|間|間)|({DIGIT})(?=[，。、；：,.;)）！？\\s]|的|民|受|選|支|以|左|$)")


def scaled_by_unit(at: Tokens, lex: Lexicon, numeral: Numeral, measure: Measure) -> tuple[Numeral, Measure]:
    """A number and its unit, times the power of ten behind the unit's code or in it: “75 USD millones”, "120 MEUR".

    9割 are 90 per cent. Others come back as they were.
    """
    code = at.text[slice(*measure.span)] if measure.span and measure.span[0] >= numeral.end else ""
    if lex.has("tenths", code):
        return _tenths(at, numeral, measure)
    if numeral.scale != 1 or numeral.spelled or not code.isupper():
        return numeral, measure
    if len(code) == 4 and code[1:] in lex.signs:
        scale = Decimal(10) ** (6 if code[0] == "M" else 3)
    else:
        hit = match(lex.numbers, at, measure.after)
        if hit is None or hit[1] < 1000:
            return numeral, measure
        scale = hit[1]
        measure = msgspec.structs.replace(measure, after=hit[0], end=at.ends[hit[0] - 1])
    place = numeral.exponent + scale.adjusted()
    return msgspec.structs.replace(numeral, value=product(numeral.value, scale), exponent=place, scale=scale), measure


def _tenths(at: Tokens, numeral: Numeral, measure: Measure) -> tuple[Numeral, Measure]:
    """“9割”, and with the hundredths behind it "3割5分"."""
    value, place = product(numeral.value, Decimal(10)), numeral.exponent + 1
    hit = HUNDREDTHS.match(at.text, measure.end) if place == 1 else None
    if hit is None:
        return msgspec.structs.replace(numeral, value=value, exponent=place), measure
    digit = hit[1] or hit[2]
    value += Decimal(digit) if digit.isdecimal() else run_value(digit) or 0
    after = next((i for i in range(measure.after, len(at.words)) if at.starts[i] >= hit.end()), len(at.words))
    measure = msgspec.structs.replace(measure, after=after, end=hit.end())
    return msgspec.structs.replace(numeral, value=value, exponent=0), measure
