"""A statement does not say all, most, always or nobody where its quote says most, some, often or hardly anybody.

Why: "all members" is another claim than "most members", and easily disproved.

Passes:

    # content/sources/wire.txt
    Most members voted for the plan.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The majority of members voted for the plan."}
        quote: "Most members voted for the plan."

Fails:

    # content/sources/wire.txt
    Most members voted for the plan.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "All the members voted for the plan."}
        quote: "Most members voted for the plan."

Cure: use a word that says no more than the source's.

What is so "in part" is held likewise, "most" to 49 %, and "the 60 bridges" to "9 of the 60 bridges".

Measured: wrong on 0.07 % of 9,612 true pairs, news sentences and their translations (each of English, French, German
and Spanish with each other). A quantifier without a number that is left out altogether ("experts" for "some experts")
goes unseen.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import mismatches, misread
from factsheet.stages import Site
from factsheet.text.judging.quantifying import quantifier_raised
from factsheet.text.judging.sharing import majority_unsupported

ID = "quantifier-raised"
LEVEL = Level.WARN
FAMILY = "wording"
MESSAGE = "the statement says it of more, or more often, than its quote does"


def check(site: Site) -> Iterator[Finding]:
    """Each most, all or always in whose place a quote has a lower word, and no quote one as high."""
    yield from mismatches(ID, site, quantifier_raised, MESSAGE)
    yield from misread(ID, site, majority_unsupported, MESSAGE)
