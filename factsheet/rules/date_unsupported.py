"""A date stands in one of its quotes.

Why: a year is the first thing to be wrong when facts are retold.

Passes:

    # content/sources/wire.txt
    The plant opened in May 2019.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The plant opened in 2019."}
        quote: "The plant opened in May 2019."

Fails:

    # content/sources/wire.txt
    The plant opened in May 2019.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The plant opened in 2018."}
        quote: "The plant opened in May 2019."

Cure: write the quote's date, or cite the sentence that has this one.

The beginning, the middle and the end of a period, its halves, quarters and seasons are dates as well: “early 2024” is
not “fin 2024”. In languages whose words for them were not tried on true pairs it warns of these.

“This year” for “last year” warns, where the statement and its quotes have one such date each.

Measured: wrong on 0.4 % as errors and 0.6 % as warnings of 3,492 true pairs, news sentences and their translations
(English with French, German and Spanish, both ways); pairs whose translation truly differs are counted in.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.held import DIVIDE, TOO_MANY, found
from factsheet.stages import Site
from factsheet.text.dates.date import Date

ID = "date-unsupported"
LEVEL = Level.ERROR
FAMILY = "dates"


def check(site: Site) -> Iterator[Finding]:
    """Each date of a statement, and each date of a fact, that no quote has."""
    yield from found(ID, site, Date, ("unsupported", "small-number"), "{ours} stands in no quote of this fact")
    yield from found(ID, site, Date, ("other-part",), "{ours} is another part of the period than {theirs}")
    yield from found(ID, site, Date, ("too-many",), TOO_MANY, DIVIDE)
