"""A fact's certainty is how its quotes put it.

Why: what a source relays or nobody is named for would pass as the source's own word. What somebody is to have said or
reported is the word of nobody, where neither the statement, a quote nor `attribution` tells of anyone; and nobody's
belief is what none of them has a word of doubt about.

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

Cure: write reported, said or believed, as the quote puts it, or name in `attribution` who says so.

Measured: not on true pairs: the cases have no certainty; of the same sentences given as stated, 1 to 1.4 %
were warned of wrongly.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.groundings import Grounding
from factsheet.model import Fact
from factsheet.rules.comparing import bears_wording
from factsheet.stages import Site
from factsheet.text.judging.certainty import certainty_unsupported, nobody_believes, nobody_speaks

ID = "certainty-unsupported"
LEVEL = Level.WARN
FAMILY = "wording"
CURE = "name in `attribution` who says so, or write the certainty that the source has"


def check(site: Site) -> Iterator[Finding]:
    """Each fact given as the source's own voice where every quote is plainly somebody else's, or nobody's.

    And each that is to be somebody's word, and tells of nobody.
    """
    for fact in site.facts.values():
        yield from _nobodys(fact, site.grounding[fact.id])
        cited = zip(fact.citations, site.grounding[fact.id].quotes, strict=True)
        quotes = [quote.cues for citation, quote in cited if bears_wording(citation)]
        statements = [one.cues for one in site.grounding[fact.id].statements]
        unsupported = certainty_unsupported(fact.certainty, quotes, statements)
        if unsupported and unsupported.sure:
            words = ", ".join(f"“{one.text}”" for one in unsupported.quotes)
            message = f"the fact is given as {fact.certainty}, and the quote says {words}"
            yield Finding(ID, Place("fact", fact.id, ("certainty",)), message)


def _nobodys(fact: Fact, grounding: Grounding) -> Iterator[Finding]:
    texts = [one.cues for one in (*grounding.statements, *grounding.quotes)]
    if fact.citations and not fact.attribution and nobody_speaks(fact.certainty, texts):
        message = f"the fact is given as {fact.certainty}, and neither its statement nor a quote tells by whom"
        yield Finding(ID, Place("fact", fact.id, ("certainty",)), message, CURE)
    ours, theirs = [one.cues for one in grounding.statements], [one.cues for one in grounding.quotes]
    if nobody_believes(fact.certainty, ours, theirs):
        message = "the fact is given as believed, and neither its statement nor a quote has a word of doubt"
        yield Finding(ID, Place("fact", fact.id, ("certainty",)), message, "take `certainty` out: the source states it")
