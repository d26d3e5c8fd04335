"""A fact's certainty is how its quotes put it.

Why: what a source relays or nobody is named for would pass as the source's own word.

Passes:

    # content/sources/wire.txt
    The plant is believed to be full.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The plant is believed to be full."}
        certainty: believed
        quote: "The plant is believed to be full."

Fails:

    # content/sources/wire.txt
    The plant is believed to be full.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The plant is believed to be full."}
        certainty: stated
        quote: "The plant is believed to be full."

Cure: write reported, said or believed, as the quote puts it.

Measured: not on true pairs: the cases have no certainty; of the same sentences given as stated, 1 to 1.4 %
were warned of wrongly.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.rules.comparing import bears_wording
from factsheet.stages import Site
from factsheet.text.judging.certainty import certainty_unsupported

ID = "certainty-unsupported"
LEVEL = Level.WARN
FAMILY = "wording"


def check(site: Site) -> Iterator[Finding]:
    """Each fact given as the source's own voice where every quote is plainly somebody else's, or nobody's."""
    for fact in site.facts.values():
        cited = zip(fact.citations, site.grounding[fact.id].quotes, strict=True)
        quotes = [quote.cues for citation, quote in cited if bears_wording(citation)]
        unsupported = certainty_unsupported(fact.certainty, quotes)
        if unsupported and unsupported.sure:
            words = ", ".join(f"“{one.text}”" for one in unsupported.quotes)
            message = f"the fact is given as {fact.certainty}, and the quote says {words}"
            yield Finding(ID, Place("fact", fact.id, ("certainty",)), message)
