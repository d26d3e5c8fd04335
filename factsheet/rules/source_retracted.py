"""No fact rests on a source that its publisher has taken back, unless the fact is withdrawn.

Why: a retracted source is no evidence. Every fact that cites it is marked for readers; whether it still holds is the
editor's to say.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Fails:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
    # content/sources/gazette.yaml
    title: Acme opens a second plant
    publisher: Sample Gazette
    language: en
    retracted: {date: 2024-07-01, because: {en: The author made it up., fr: L'auteur l'a inventé.}}

Cure: cite another source, or withdraw the fact.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.stages import Site

ID = "source-retracted"
LEVEL = Level.WARN
FAMILY = "records"


def check(site: Site) -> Iterator[Finding]:
    """Each citation of a retracted source, in facts that still stand."""
    for fact in site.facts.values():
        for number, citation in enumerate(fact.citations):
            document = site.documents.get(citation.source)
            if document and document.source.retracted and not fact.withdrawn:
                message = f"`{citation.source}` was retracted by its publisher, and `{fact.id}` rests on it"
                yield Finding(ID, Place("fact", fact.id, ("citations", number, "quote")), message)
