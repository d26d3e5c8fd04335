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
from factsheet.fields.reading import Guesses
from factsheet.located import Mapping
from factsheet.model import Fact
from factsheet.stages import Site

ID = "unknown-source"
LEVEL = Level.ERROR
FAMILY = "records"


def check(site: Site) -> Iterator[Finding]:
    """Each citation whose source has no record."""
    guesses = Guesses(site.documents)
    for fact in site.facts.values():
        for number, citation in enumerate(fact.citations):
            if citation.source not in site.documents:
                message = f"there is no source `{citation.source}`"
                at = _place(site, fact, number)
                yield Finding(ID, at, message, guesses.did_you_mean(citation.source))


def _place(site: Site, fact: Fact, number: int) -> Place:
    """Where the source is named: at the citation, at its fact, or once for all at the top of the file."""
    home = site.homes.get(("fact", fact.id))
    nodes = (home.cited[number], home.node) if home and number < len(home.cited) else ()
    if nodes and not any(isinstance(node, Mapping) and node.get("source") for node in nodes):
        return Place("section", fact.section, ("source",))
    return Place("fact", fact.id, ("citations", number, "source"))
