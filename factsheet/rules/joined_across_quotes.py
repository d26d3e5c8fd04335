"""One quote has all of a statement's numbers and dates, or the fact says why they belong together.

Why: two true sentences can be joined into one that nobody has said; `inferred` shows readers the reason.

Passes:

    # content/sources/wire.txt
    Acme built a plant in 2019.
    It cost $30 million.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "In 2019 Acme built a plant for $30 million."}
        inferred: {en: "The second sentence is about the plant of the first."}
        citations:
          - quote: "Acme built a plant in 2019."
          - quote: "It cost $30 million."

Fails:

    # content/sources/wire.txt
    Acme built a plant in 2019.
    It cost $30 million.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "In 2019 Acme built a plant for $30 million."}
        citations:
          - quote: "Acme built a plant in 2019."
          - quote: "It cost $30 million."

Cure: say in `inferred` why they belong together, or make two facts.

A quote that is nothing but a date, as stands above an article, goes with each of the others.

Measured: not on true pairs: each case has one quote.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.groundings import Grounding, ReadText
from factsheet.rules.held import contradicts
from factsheet.stages import Site
from factsheet.text.holding.holdings import hold
from factsheet.text.judging.datelines import is_dateline

ID = "joined-across-quotes"
LEVEL = Level.WARN
FAMILY = "wording"


def check(site: Site) -> Iterator[Finding]:
    """Each fact that needs two quotes for its numbers and dates and does not say why they belong together."""
    for id, grounding in site.grounding.items():
        if site.facts[id].inferred is None and len(grounding.quotes) > 1:
            for statement in grounding.statements[:1]:
                if _joined(statement, grounding):
                    message = "no one quote has all of the statement's numbers and dates"
                    yield Finding(ID, Place("fact", id, ("statement", statement.language)), message)


def _joined(statement: ReadText, grounding: Grounding) -> bool:
    readings = [quote.reading for quote in grounding.quotes]
    if len(statement.reading.quantities) + len(statement.reading.dates) < 2:
        return False
    if any(contradicts(one) for one in hold(statement.reading, readings)):
        return False
    lines = [one for one in readings if is_dateline(one)]
    alone = (hold(statement.reading, [one, *lines]) for one in readings if not is_dateline(one))
    return not any(all(not contradicts(one) for one in held) for held in alone)
