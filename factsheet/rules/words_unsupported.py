"""A statement has words in common with its quotes.

Why: a quote about something else bears nothing, and where a statement has no figure and no name nothing else shows it.

Passes:

    # content/sources/wire.txt
    The river rose to the bridge, and farmers moved their cattle to higher ground.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Farmers took their cattle away from the rising river before the bridge was flooded."}
        quote: "The river rose to the bridge, and farmers moved their cattle to higher ground."

Fails:

    # content/sources/wire.txt
    The river rose to the bridge, and farmers moved their cattle to higher ground.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The museum closes its workshop because visitors complained about prices."}
        quote: "The river rose to the bridge, and farmers moved their cattle to higher ground."

Cure: cite the sentence that says it; if it follows from what is cited, say how in `inferred`.

Figures, names and words of five letters and more are counted, by how they begin; a statement with fewer than seven of
them is not judged, nor one in another language than its quotes, nor what an editor has `inferred`.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import mismatches
from factsheet.stages import Site
from factsheet.text.judging.unrelated import unrelated

ID = "words-unsupported"
LEVEL = Level.WARN
FAMILY = "wording"


def check(site: Site) -> Iterator[Finding]:
    """Each statement of which hardly a word stands in its quotes."""
    facts = [fact for fact in site.facts.values() if not fact.inferred]
    return mismatches(ID, site, unrelated, "hardly a word of the statement stands in its quotes", facts)
