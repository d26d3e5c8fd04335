"""Every source is cited by a fact.

Why: A source that nothing rests on is left over, or its facts are missing.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Fails:

    facts: []

Cure: cite it, or move its two files out of content/sources.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.stages import Site

ID = "unused-source"
LEVEL = Level.WARN
FAMILY = "records"


def check(site: Site) -> Iterator[Finding]:
    """Each source without a citation."""
    used = {evidence.citation.source for all in site.evidence.values() for evidence in all}
    for id in site.documents:
        if id not in used:
            yield Finding(ID, Place("source", id), f"no fact cites the source `{id}`", "cite it, or take it out")
