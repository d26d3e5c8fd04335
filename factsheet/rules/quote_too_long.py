"""A quote covers at most two sentences.

Why: a reader should see at once which words bear the fact, and quoting much of a text needs more than a
quotation's right.

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
        quote: >-
          The plant opened in 2019 and employs about 1,200 people. Jane Roe, its founder, called the plan
          “a leap in the dark”. The company did not give a price.

Cure: keep the sentence that bears the fact; cite two sentences as two citations, or leave words out with […].
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.stages import Site

ID = "quote-too-long"
LEVEL = Level.WARN
FAMILY = "quotes"
MOST_SENTENCES = 2


def check(site: Site) -> Iterator[Finding]:
    """Each quote over more than two sentences."""
    for fact in site.facts.values():
        for number, evidence in enumerate(site.evidence[fact.id]):
            passage = evidence.passage
            touched = passage.last - passage.first + 1 if passage else 0
            if touched > MOST_SENTENCES:
                at = Place("fact", fact.id, ("citations", number, "quote"))
                yield Finding(ID, at, f"the quote covers {touched} sentences", "keep the one or two that bear the fact")
