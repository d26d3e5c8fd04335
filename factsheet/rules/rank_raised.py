"""A statement does not say the largest where its quote says the second-largest, or one of the largest.

Nor that something is the only one of its kind, where the quote says the main one.

Why: a sheet likes to call its subject "the largest", and whoever is larger will write in.

Passes:

    # content/sources/wire.txt
    Acme is one of the largest bakeries in Leeds.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme is among the largest bakeries in Leeds."}
        quote: "Acme is one of the largest bakeries in Leeds."

Fails:

    # content/sources/wire.txt
    Acme is one of the largest bakeries in Leeds.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme is the largest bakery in Leeds."}
        quote: "Acme is one of the largest bakeries in Leeds."

Cure: give it the rank that the source gives it, or cite one that says the first.

Measured: wrong on none of 9,612 true pairs, news sentences and their translations (each of English, French, German and
Spanish with each other). Superlatives of what is large, high, long, old, hot or fast are known in twenty-seven
languages; "leading" and "top" are held to nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import mismatches
from factsheet.stages import Site
from factsheet.text.judging.ranking import rank_raised

ID = "rank-raised"
LEVEL = Level.WARN
FAMILY = "wording"
MESSAGE = "the statement gives a higher rank than its quote does"


def check(site: Site) -> Iterator[Finding]:
    """Each superlative in whose place a quote has a lower rank, and no quote one without."""
    return mismatches(ID, site, rank_raised, MESSAGE)
