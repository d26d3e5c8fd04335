"""A figure is told by the same measure as in its quote: by the year, by the hour, by the head.

Why: five million a year and five million a month have the same figure, and the one is twelve times the other.

Passes:

    # content/sources/wire.txt
    L'usine consomme 500 litres d'eau par jour.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: fr
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The plant uses 500 litres of water a day."}
        quote: "L'usine consomme 500 litres d'eau par jour."

Fails:

    # content/sources/wire.txt
    L'usine consomme 500 litres d'eau par jour.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: fr
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The plant uses 500 litres of water an hour."}
        quote: "L'usine consomme 500 litres d'eau par jour."

Cure: write by what the quote gives the figure; if you reckoned it out, the figure is another as well.

Measured: wrong on none of 3,492 true pairs, news sentences and their translations (English with French, German and
Spanish, both ways).
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.rules.comparing import notes
from factsheet.stages import Site
from factsheet.text.rating import rate_mismatch

ID = "rate-mismatch"
LEVEL = Level.ERROR
FAMILY = "quantities"
HELP = "write by what the quote gives the figure; if you reckoned it out, the figure is another as well"


def check(site: Site) -> Iterator[Finding]:
    """Each statement with a figure by the year, say, that its quotes give by the month."""
    for id, grounding in site.grounding.items():
        readings = [quote.reading for quote in grounding.quotes]
        for statement, held in zip(grounding.statements, grounding.held, strict=True):
            found = rate_mismatch(statement.reading, held, readings)
            if found:
                at = Place("fact", id, ("statement", statement.language))
                said = f"“{found.statement[0].text}” is not “{found.quotes[0].text}”, and the figure is the same"
                yield Finding(ID, at, said, HELP, tuple(notes(found, statement, grounding.quotes)), sure=found.sure)
