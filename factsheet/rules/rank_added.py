"""A statement does not say the largest, the only one or the first, where its quote says nothing of the kind.

Why: "the only bank in Leeds" says something of every other bank, and the source may have looked at none.

Passes:

    # content/sources/wire.txt
    Acme, which outstrips its rivals, has 40 bakeries in Leeds.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme, which has 40 bakeries, is the largest in Leeds."}
        quote: "Acme, which outstrips its rivals, has 40 bakeries in Leeds."

Fails:

    # content/sources/wire.txt
    Acme has 40 bakeries in Leeds.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme, which has 40 bakeries, is the largest in Leeds."}
        quote: "Acme has 40 bakeries in Leeds."

Cure: leave it out, or cite a source that says so; where figures show it, say in `inferred` which.

Judged in any two of Czech, Danish, Dutch, English, French, German, Italian, Norwegian, Polish, Portuguese, Romanian,
Russian, Spanish, Swedish and Ukrainian. "More than any other" and "a record 12 million" are ranks too; "the first
quarter", "the first time" and "only 3 %" are none. Whatever may tell the same answers: "leads", "outstrips", "no
other", any superlative; who began something may have been the first to. A rank that is lower in the quote is
`rank-raised`.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import mismatches
from factsheet.stages import Site
from factsheet.text.judging.supremes import rank_added

ID = "rank-added"
LEVEL = Level.WARN
FAMILY = "wording"
MESSAGE = "the statement makes it the only one, the first or the most of its kind, and no quote does"


def check(site: Site) -> Iterator[Finding]:
    """Each "largest", "only" or "first" of a statement for which its quotes have no word."""
    facts = [fact for fact in site.facts.values() if not fact.inferred]
    return mismatches(ID, site, rank_added, MESSAGE, facts)
