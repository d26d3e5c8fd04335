"""A statement stands in every language of the site.

Why: Where one is missing its page shows the statement in another language, and says so.

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
        statement: {en: The plant opened in 2019.}
        quote: The plant opened in 2019

Cure: write the statement in the missing language.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.stages import Site

ID = "missing-translation"
LEVEL = Level.WARN
FAMILY = "records"


def check(site: Site) -> Iterator[Finding]:
    """Each statement that lacks a language."""
    for fact in site.facts.values():
        missing = [one for one in site.settings.languages if fact.statement.get(one) is None]
        if missing:
            at = Place("fact", fact.id, ("statement",))
            shown = f"readers of it see the statement in `{fact.statement.entries[0].language}`"
            yield Finding(ID, at, f"the statement is not written in {', '.join(missing)}; {shown}", "translate it")
