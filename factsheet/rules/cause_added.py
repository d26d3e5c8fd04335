"""A statement does not say that one thing caused another where its quote says only that they go together.

Why: what is "linked to" a disease need not cause it, and what came after an event need not have come of it.

Passes:

    # content/sources/wire.txt
    The drug is linked to headaches.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The drug is associated with headaches."}
        quote: "The drug is linked to headaches."

Fails:

    # content/sources/wire.txt
    The drug is linked to headaches.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The drug causes headaches."}
        quote: "The drug is linked to headaches."

Cure: say how far the source goes ("linked to", "after"), or cite one that names the cause.

Measured: wrong on none of 4,410 true pairs, news sentences and their translations (English with French, German and
Spanish, both ways). A verb ("causes") is held to words of linking, "because of" to "after" as well. Words that may
tell of a cause or of something else ("killed", "from", "thanks to") ask for nothing, and answer.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import mismatches
from factsheet.stages import Site
from factsheet.text.judging.proving import cause_added

ID = "cause-added"
LEVEL = Level.WARN
FAMILY = "wording"
MESSAGE = "the statement names a cause where its quote tells only that two things go together"


def check(site: Site) -> Iterator[Finding]:
    """Each causal word of a statement in whose place a quote has a weaker one, and no quote has any."""
    return mismatches(ID, site, cause_added, MESSAGE)
