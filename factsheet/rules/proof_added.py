"""A statement does not say that something is shown or proved where its quote says only that it seems so.

Why: "the data suggest" is how research says that more is to be found out; "prove" says that nothing is.

Passes:

    # content/sources/wire.txt
    The tests suggest that the drug works.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The tests point to the drug's working."}
        quote: "The tests suggest that the drug works."

Fails:

    # content/sources/wire.txt
    The tests suggest that the drug works.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The tests prove that the drug works."}
        quote: "The tests suggest that the drug works."

Cure: say how far the source goes ("suggest", "point to"), or cite one that has the proof.

Measured: wrong on none of 9,612 true pairs, news sentences and their translations (each of English, French, German and
Spanish with each other). "Indicates" is told as "shows" of polls and figures, and is held to "proves" alone; "found",
"according to" and their like answer. A "suggests" that is left out altogether goes unseen.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import mismatches
from factsheet.stages import Site
from factsheet.text.judging.proving import proof_added

ID = "proof-added"
LEVEL = Level.WARN
FAMILY = "wording"
MESSAGE = "the statement has something shown or proved where its quote tells only that it seems so"


def check(site: Site) -> Iterator[Finding]:
    """Each word of proof of a statement in whose place a quote has a weaker one, and no quote has any."""
    return mismatches(ID, site, proof_added, MESSAGE)
