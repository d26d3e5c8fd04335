"""A number belongs to whom the quote gives it.

Why: a quote that has the figures of two subjects would let them be swapped, every digit verbatim.

Passes:

    # content/sources/wire.txt
    Acme has 300 vans and Apex has 500 vans.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/topics.yaml
    acme: {label: Acme}
    apex: {label: Apex}
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme has 300 vans."}
        topics: [acme, apex]
        quote: "Acme has 300 vans and Apex has 500 vans."

Fails:

    # content/sources/wire.txt
    Acme has 300 vans and Apex has 500 vans.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/topics.yaml
    acme: {label: Acme}
    apex: {label: Apex}
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme has 500 vans."}
        topics: [acme, apex]
        quote: "Acme has 300 vans and Apex has 500 vans."

Cure: give each subject its own figure; names are known from content/topics.yaml.

Measured: not on true pairs: the cases have no topics.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.held import found
from factsheet.stages import Site
from factsheet.text.quantities.amounts import Quantity

ID = "subject-mismatch"
LEVEL = Level.ERROR
FAMILY = "quantities"


def check(site: Site) -> Iterator[Finding]:
    """Each number that a quote gives to another topic."""
    message = "{ours} is another subject's figure in the quote: {theirs}"
    return found(ID, site, Quantity, ("subject-mismatch",), message)
