"""A bound points the way its quote's does.

Why: at least and at most are opposites, with the same number between them.

Passes:

    # content/sources/wire.txt
    Acme will build more than 4,000 vans.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme will build more than 4,000 vans."}
        quote: "Acme will build more than 4,000 vans."

Fails:

    # content/sources/wire.txt
    Acme will build more than 4,000 vans.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme will build fewer than 4,000 vans."}
        quote: "Acme will build more than 4,000 vans."

Cure: turn the bound round.

“Almost 30” and “just over 30” are opposites too, and only warn.

Measured: wrong on 0.1 % as errors of 3,492 true pairs, news sentences and their translations
(English with French, German and Spanish, both ways); pairs whose translation truly differs are counted in.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.held import found
from factsheet.stages import Site
from factsheet.text.quantities.amounts import Quantity

ID = "bound-reversed"
LEVEL = Level.ERROR
FAMILY = "quantities"


def check(site: Site) -> Iterator[Finding]:
    """Each bound that points the other way."""
    return found(
        ID, site, Quantity, ("bound-reversed", "near-reversed"), "{ours} is bounded the other way than {theirs}"
    )
