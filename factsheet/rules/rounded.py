"""A number is as exact as its quote has it.

Why: rounding is the editor's work, and readers who compare should know of it.

Passes:

    # content/sources/wire.txt
    Acme will build 4,012 vans.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme will build 4,012 vans."}
        quote: "Acme will build 4,012 vans."

Fails:

    # content/sources/wire.txt
    Acme will build 4,012 vans.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme will build about 4,000 vans."}
        quote: "Acme will build 4,012 vans."

Cure: write the number of the quote, or allow this with a reason.

A bound that the quote's figure meets is not rounded: "more than 4,000" says less than "4,012", and no other number.

Measured: wrong on none of 3,492 true pairs, news sentences and their translations
(English with French, German and Spanish, both ways); pairs whose translation truly differs are counted in.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.held import found
from factsheet.stages import Site
from factsheet.text.quantities.amounts import Quantity

ID = "rounded"
LEVEL = Level.WARN
FAMILY = "quantities"


def check(site: Site) -> Iterator[Finding]:
    """Each number that is a quote's, rounded."""
    return found(ID, site, Quantity, ("rounded",), "{ours} is rounded; the quote has {theirs}")
