"""A citation names a source that is there.

Why: Without its source a quote cannot be held to anything.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Fails:

    source: gazete
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Cure: spell the source as its file in content/sources is named, or add the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.fields.reading import did_you_mean
from factsheet.stages import Site

ID = "unknown-source"
LEVEL = Level.ERROR
FAMILY = "records"


def check(site: Site) -> Iterator[Finding]:
    """Each citation whose source has no record."""
    for fact in site.facts.values():
        for number, citation in enumerate(fact.citations):
            if citation.source not in site.documents:
                message = f"there is no source `{citation.source}`"
                at = Place("fact", fact.id, ("citations", number, "source"))
                yield Finding(ID, at, message, did_you_mean(citation.source, site.documents))
