"""A quote has the capitals and accents of its source.

Why: a name without its accent, or a sentence begun with a small letter, is not what the source
printed; and it is the commonest slip in copying.

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
        quote: the plant opened in 2019

Cure: write the letters as the source does; the message shows them.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.stages import Site
from factsheet.text.finding.quotes import CaseOrAccent

ID = "quote-case-or-accent"
LEVEL = Level.ERROR
FAMILY = "quotes"


def check(site: Site) -> Iterator[Finding]:
    """Each quote that differs from its source in case or accents alone."""
    for fact in site.facts.values():
        for number, evidence in enumerate(site.evidence[fact.id]):
            if isinstance(evidence.match, CaseOrAccent):
                pairs = ", ".join(f"“{theirs}” where you wrote “{ours}”" for ours, theirs in evidence.match.differences)
                first, _ = evidence.match.differences[0]
                at = Place("fact", fact.id, ("citations", number, "quote"), first)
                message = f"the quote differs from {evidence.citation.source}.txt in capitals or accents"
                yield Finding(ID, at, message, f"the source has {pairs}")
