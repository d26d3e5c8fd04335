"""Every fact has at least one citation.

Why: The site's promise is that each fact rests on a sentence somebody else published.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Fails:

    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}

Cure: copy the sentence that bears the fact into `quote`.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.stages import Site

ID = "uncited-fact"
LEVEL = Level.ERROR
FAMILY = "records"


def check(site: Site) -> Iterator[Finding]:
    """Each fact without a citation that can be read."""
    for fact in site.facts.values():
        if not fact.citations:
            help = "add `quote:` with words copied from the source"
            yield Finding(ID, Place("fact", fact.id), f"the fact `{fact.id}` cites no source", help)
