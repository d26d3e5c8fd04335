"""A number is given in the unit of its quote.

Why: a conversion is the editor's work; readers see it nowhere in the sentence.

Passes:

    # content/sources/wire.txt
    Acme drives 100 miles a day.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme drives 100 miles a day."}
        quote: "Acme drives 100 miles a day."

Fails:

    # content/sources/wire.txt
    Acme drives 100 miles a day.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme drives about 161 kilometres a day."}
        quote: "Acme drives 100 miles a day."

Cure: write the quote's unit, or both, or allow this with a reason.

Measured: wrong on 4.2 % as warnings of 3,492 true pairs, news sentences and their translations
(English with French, German and Spanish, both ways); pairs whose translation truly differs are counted in.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.held import found
from factsheet.stages import Site
from factsheet.text.quantities.amounts import Quantity

ID = "unit-converted"
LEVEL = Level.WARN
FAMILY = "quantities"


def check(site: Site) -> Iterator[Finding]:
    """Each number that is a quote's in another unit."""
    return found(ID, site, Quantity, ("converted", "unit-converted"), "{ours} is converted from {theirs}")
