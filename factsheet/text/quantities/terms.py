"""From years to the months and days behind them: 懲役2年7月 has months, "2 ans 7 mois 15 jours" three lengths."""

from __future__ import annotations

from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.phrases import Phrases, match
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.elements import Numeral
from factsheet.text.numbers.figures import number_at
from factsheet.text.numbers.measures import Measure, unit_right

TERM_REACH = 3  # words from what a sentence is to its years


def months_of_a_term(at: Tokens, lex: Lexicon, large: Measure, numeral: Numeral) -> Measure | None:
    """懲役2年7月: of a sentence 7月 are months, and elsewhere July."""
    after = numeral.after
    said = after < len(at.words) and lex.has("months_of_a_term", at.words[after]) and at.gap(after - 1) == ""
    if not said or not lex.lists["terms"].intersection(at.words[max(0, large.first - TERM_REACH) : large.first]):
        return None
    end = at.ends[after]
    return Measure(numeral.first, after + 1, at.starts[numeral.first], end, ("month",), None, (at.starts[after], end))


def days_follow(at: Tokens, lex: Lexicon, nouns: Phrases[str], months: Measure) -> bool:
    """Whether days follow the months of a term, so that these are lengths each by itself: “2 ans 7 mois 15 jours”."""
    index = months.after
    link = match(lex.phrases.get("and", {}), at, index)
    index = link[0] if link else index
    if index not in at.figures or not at.joined(index - 1):
        return False
    numeral = number_at(at, lex, index)
    days = unit_right(at, lex, nouns, numeral) if numeral else None
    return days is not None and days.units[:1] == ("day",)
