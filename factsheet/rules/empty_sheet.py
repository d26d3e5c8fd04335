"""A sheet has facts.

Why: a check that has checked nothing would be green.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Fails:

    facts: []

Cure: write the first fact; `draft: true` keeps a fact out of a build.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.stages import Site

ID = "empty-sheet"
LEVEL = Level.ERROR
FAMILY = "records"


def check(site: Site) -> Iterator[Finding]:
    """One finding where there is no fact at all."""
    if not site.facts:
        yield Finding(ID, Place("site", ""), "the sheet has no fact that can be published")
