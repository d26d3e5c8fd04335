"""A number has the unit or the currency of its quote.

Why: 4,000 miles are not 4,000 kilometres, and a billion euros is no billion dollars.

Passes:

    # content/sources/wire.txt
    Acme will build about 4,000 vans for $30 million.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme will spend $30 million."}
        quote: "Acme will build about 4,000 vans for $30 million."

Fails:

    # content/sources/wire.txt
    Acme will build about 4,000 vans for $30 million.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme will spend €30 million."}
        quote: "Acme will build about 4,000 vans for $30 million."

Cure: write the quote's unit.

A conversion needs the converted number.

A count for a share (“40 employees” for 40 % of them), or for money (“70 million users” for $70 million), only warns.

Measured: wrong on 0.1 % as errors of 3,492 true pairs, news sentences and their translations
(English with French, German and Spanish, both ways); pairs whose translation truly differs are counted in.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.held import found
from factsheet.stages import Site
from factsheet.text.quantities.amounts import Quantity

ID = "unit-mismatch"
LEVEL = Level.ERROR
FAMILY = "quantities"


def check(site: Site) -> Iterator[Finding]:
    """Each number whose unit is another than the quote's."""
    how = ("unit-mismatch", "share-mismatch")
    return found(ID, site, Quantity, how, "{ours} has another unit than {theirs}")
