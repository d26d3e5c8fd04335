"""Of two figures of a quote each belongs to what the quote gives it to.

Why: "37 seats for Labour, 12 for the Greens" bears out every digit of "12 seats for Labour".

Passes:

    # content/sources/wire.txt
    The river flooded 4,000 homes in Hull and 900 in Leeds.
    # content/sources/wire.yaml
    title: The flood
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: flood-example
        statement: {en: "In Leeds 900 homes were flooded."}
        quote: "The river flooded 4,000 homes in Hull and 900 in Leeds."

Fails:

    # content/sources/wire.txt
    The river flooded 4,000 homes in Hull and 900 in Leeds.
    # content/sources/wire.yaml
    title: The flood
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: flood-example
        statement: {en: "In Leeds 4,000 homes were flooded."}
        quote: "The river flooded 4,000 homes in Hull and 900 in Leeds."

Cure: give each its own figure; where the quote's words mean something else, allow it and say why.

So is "her third medal in four years" for "her fourth medal in three years".

Measured: wrong on none of 9,612 true pairs, news sentences and their translations (each of English, French, German and
Spanish with each other). Of figures exchanged within these sentences a tenth more is seen: most stand in one clause, or
beside nothing that both languages write alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import misread
from factsheet.stages import Site
from factsheet.text.holding.bearing import Holding
from factsheet.text.judging.crossing import figures_exchanged, kinds_exchanged
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.pairing import sides_exchanged
from factsheet.text.quantities.reading import Reading

ID = "figures-exchanged"
LEVEL = Level.WARN
FAMILY = "wording"
MESSAGE = "{ours} is told of what the quote tells another figure of"


def check(site: Site) -> Iterator[Finding]:
    """Each statement that gives to one what its quote gives to another."""
    return misread(ID, site, _judged, MESSAGE)


def _judged(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    found = figures_exchanged(statement, held, quotes) or kinds_exchanged(statement, held, quotes)
    return found or sides_exchanged(statement, held, quotes)
