"""From a number with its measure to whether words beside it put it below zero: "20 degrees below zero", "мороза"."""

from __future__ import annotations

import msgspec

from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.phrases import match
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.measures import Measure

DEGREES = ("degree", "celsius", "fahrenheit")
FROST_REACH = 4  # words from "frost" to its figure


def below_zero(at: Tokens, lex: Lexicon, measure: Measure) -> Measure | None:
    """The measure with the words that make it negative; a "Minusgrad" is itself the unit."""
    if measure.units and measure.units[0] not in DEGREES:
        return None
    if at.joined(measure.after - 1):
        hit = match(lex.phrases.get("below_zero", {}), at, measure.after)
        if hit is not None:
            units = measure.units or DEGREES
            return msgspec.structs.replace(measure, after=hit[0], end=at.ends[hit[0] - 1], units=units)
    return measure if measure.units and _in_frost(at, lex, measure.first) else None


def _in_frost(at: Tokens, lex: Lexicon, first: int) -> bool:
    """“het vroor 15 graden”, "pakkanen kiristyi yli 30 asteeseen"."""
    words = at.words[max(0, first - FROST_REACH) : first]
    return any(lex.has("frost", word) for word in words)
