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

Where the quote says that it stayed as it was, it warns.

Measured: wrong on none of 3,492 true pairs, news sentences and their translations (English with French, German and
Spanish, both ways).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import misread
from factsheet.stages import Site
from factsheet.text.holding.bearing import Holding
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.reversing import change_reversed, direction_reversed, movement_stilled, standstill_moved
from factsheet.text.judging.turning import exchanged
from factsheet.text.quantities.reading import Reading

ID = "direction-reversed"
LEVEL = Level.ERROR
FAMILY = "wording"
MESSAGE = "the statement and its quote go opposite ways"


def check(site: Site) -> Iterator[Finding]:
    """Each statement that goes up where its quote goes down or stays, or down where it goes up or stays."""
    return misread(ID, site, _judged, MESSAGE)


def _judged(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    found = direction_reversed(statement, held, quotes) or exchanged(statement, quotes)
    found = found or change_reversed(statement, held, quotes) or standstill_moved(statement, held, quotes)
    return found or movement_stilled(statement, held, quotes)
