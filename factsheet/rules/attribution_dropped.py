"""A statement names who says so where its quote does.

Why: what somebody said is that somebody's, and the source does not vouch for it.

Passes:

    # content/sources/wire.txt
    Jane Roe said that the plant was full.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The plant was full, Jane Roe said."}
        quote: "Jane Roe said that the plant was full."

Fails:

    # content/sources/wire.txt
    Jane Roe said that the plant was full.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The plant was full."}
        quote: "Jane Roe said that the plant was full."

Cure: name the speaker in the statement, or in `attribution`, which readers see beside it.

Measured: wrong on 0.5 % as warnings of 3,492 true pairs, news sentences and their translations
(English with French, German and Spanish, both ways); pairs whose translation truly differs are counted in.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import mismatches
from factsheet.stages import Site
from factsheet.text.judging.crediting import attribution_dropped

ID = "attribution-dropped"
LEVEL = Level.WARN
FAMILY = "wording"


def check(site: Site) -> Iterator[Finding]:
    """Each statement in our own voice whose quote is in somebody else's."""
    facts = [fact for fact in site.facts.values() if not fact.attribution]
    message = "the quote tells who says so, and the fact does not"
    return mismatches(ID, site, attribution_dropped, message, facts)
