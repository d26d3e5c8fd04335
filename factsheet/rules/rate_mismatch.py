"""A figure is counted by the stretch of time of its quote.

Why: 31 million a year are no 31 million a month.

Passes:

    # content/sources/wire.txt
    La planta costará 31 millones de euros al año.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: es
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The plant will have an annual cost of €31 million."}
        quote: "La planta costará 31 millones de euros al año."

Fails:

    # content/sources/wire.txt
    La planta costará 31 millones de euros al año.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: es
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The plant will cost €31 million a month."}
        quote: "La planta costará 31 millones de euros al año."

Cure: say by what time the quote counts. Where only one of the two says so, nothing is said.

Measured: wrong on none of 3,492 true pairs, news sentences and their translations (English with French, German and
Spanish, both ways); in 26 of them both sides tell by what time a figure is counted. In other languages it warns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factsheet.diagnostics import Finding, Level, Place
from factsheet.stages import ReadText, Site
from factsheet.text.amounts import Quantity
from factsheet.text.comparing import MERITS, compared
from factsheet.text.holding import Holding
from factsheet.text.rates import Rate, rate_of, tended

ID = "rate-mismatch"
LEVEL = Level.ERROR
FAMILY = "quantities"
HELP = "say by what time the quote counts"
# Ways of being held in which the figure is the same, whatever is said of it.
BEARING = frozenset(MERITS[: MERITS.index("date-too-precise")])


def check(site: Site) -> Iterator[Finding]:
    """Each figure that a statement counts by another time than every quote that has it."""
    for id, grounding in site.grounding.items():
        for statement, held in zip(grounding.statements, grounding.held, strict=True):
            for one in held:
                yield from _finding(id, statement, one, grounding.quotes)


def _finding(fact: str, statement: ReadText, one: Holding, quotes: Sequence[ReadText]) -> Iterator[Finding]:
    if not isinstance(one.item, Quantity) or one.how not in BEARING:
        return
    ours = rate_of(statement.reading, one.item)
    theirs = [(quote, rate) for quote in quotes for rate in _rates(quote, one.item)] if ours else []
    if ours is None or not theirs or any(rate is None or rate.time == ours.time for _, rate in theirs):
        return
    quote, rate = theirs[0]
    said, there = statement.text[one.item.start : one.item.end], quote.text[rate.start : rate.end] if rate else ""
    message = f"“{said}” is counted by the {ours.time}, and the quote says “{there}”"
    at, sure = Place("fact", fact, ("statement", statement.language)), tended(statement.language)
    yield Finding(ID, at, message, HELP, (f"the quote: {quote.text}",), sure=sure and tended(quote.language))


def _rates(quote: ReadText, figure: Quantity) -> Iterator[Rate | None]:
    """By what each figure of a quote is counted that bears the statement's."""
    for other in quote.reading.quantities:
        if compared(figure, other) in BEARING:
            yield rate_of(quote.reading, other)
