"""A number counts what its quote counts.

Why: a billion dollars is no billion parameters. Only nouns that content/properties.yaml knows are compared.

Passes:

    # content/sources/wire.txt
    Acme will build about 4,000 vans for $30 million.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/properties.yaml
    staff: {label: {en: people}, words: {en: [people]}}
    vans: {label: {en: vans}, words: {en: [van, vans]}}
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme will build about 4,000 vans."}
        quote: "Acme will build about 4,000 vans for $30 million."

Fails:

    # content/sources/wire.txt
    Acme will build about 4,000 vans for $30 million.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/properties.yaml
    staff: {label: {en: people}, words: {en: [people]}}
    vans: {label: {en: vans}, words: {en: [van, vans]}}
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme employs about 4,000 people."}
        quote: "Acme will build about 4,000 vans for $30 million."

Cure: count what the quote counts.

Measured: not on true pairs: the cases have no counted nouns.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.held import found
from factsheet.stages import Site
from factsheet.text.quantities.amounts import Quantity

ID = "noun-mismatch"
LEVEL = Level.ERROR
FAMILY = "quantities"


def check(site: Site) -> Iterator[Finding]:
    """Each number that counts another noun than the quote's."""
    return found(ID, site, Quantity, ("noun-mismatch",), "{ours} counts something else than {theirs}")
