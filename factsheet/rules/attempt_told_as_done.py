"""What a quote says that somebody tried, offered, failed or refused to do, the statement does not tell as done.

Why: what was only tried may not have come about, and what was refused has not.

Passes:

    # content/sources/wire.txt
    Acme refused to pay 30 million dollars to Apex.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme would not pay Apex the 30 million dollars."}
        quote: "Acme refused to pay 30 million dollars to Apex."

Fails:

    # content/sources/wire.txt
    Acme refused to pay 30 million dollars to Apex.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme paid 30 million dollars to Apex."}
        quote: "Acme refused to pay 30 million dollars to Apex."

Cure: keep the attempt or the refusal, or cite a source that says it was done.

Measured: wrong on none of 4,410 true pairs, news sentences and their translations (English with French, German and
Spanish, both ways), 69 of which have such a word. What is told as an aim
("held talks to end the war" for "tried to end the war in talks") is taken for a deed; a verb on no list goes unseen.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import mismatches
from factsheet.stages import Site
from factsheet.text.judging.alleging import attempt_told_as_done

ID = "attempt-told-as-done"
LEVEL = Level.WARN
FAMILY = "wording"
MESSAGE = "the statement tells as done what its quote says was only tried or was refused"


def check(site: Site) -> Iterator[Finding]:
    """Each statement without a word of doubt whose quote tells the same as an attempt or a refusal."""
    return mismatches(ID, site, attempt_told_as_done, MESSAGE)
