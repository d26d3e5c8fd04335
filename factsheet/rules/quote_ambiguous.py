"""A quote stands once in its source, or a prefix or suffix says which of its places is meant.

Why: a headline that stands twice, or three common words, lead a reader to a sentence that was not meant.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: Acme opens a second plant., fr: Acme ouvre une deuxième usine.}
        quote: Acme opens a second plant
        suffix: Acme Motors said

Fails:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: Acme opens a second plant., fr: Acme ouvre une deuxième usine.}
        quote: Acme opens a second plant

Cure: quote more of the sentence, or add `prefix` or `suffix` with the words that stand just before or after.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.stages import Document, Site
from factsheet.text.finding.quotes import Ambiguous

ID = "quote-ambiguous"
LEVEL = Level.ERROR
FAMILY = "quotes"


def check(site: Site) -> Iterator[Finding]:
    """Each quote that stands more than once."""
    for fact in site.facts.values():
        for number, evidence in enumerate(site.evidence[fact.id]):
            if isinstance(evidence.match, Ambiguous):
                document, spans = site.documents[evidence.citation.source], evidence.match.spans
                notes = tuple(_around(document, start, end) for start, end in spans[:3])
                at = Place("fact", fact.id, ("citations", number, "quote"))
                message = f"the quote stands {len(spans)} times in {document.source.id}.txt"
                help = "quote more of the sentence, or add `prefix:` or `suffix:` with the words beside it"
                yield Finding(ID, at, message, help, notes)


def _around(document: Document, start: int, end: int) -> str:
    line = document.text.count("\n", 0, start) + 1
    before = " ".join(document.text[max(0, start - 40) : start].split())
    after = " ".join(document.text[end : end + 40].split())
    return f"line {line}: …{before} [the quote] {after}…"
