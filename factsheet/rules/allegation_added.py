"""A statement does not say that somebody is accused of, denies, tried or refused what its quote plainly says was done.

Why: who says that an act is denied, or was only tried, takes back what the source vouches for.

Passes:

    # content/sources/wire.txt
    Acme paid the mayor of Lyon.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The mayor of Lyon was paid by Acme."}
        quote: "Acme paid the mayor of Lyon."

Fails:

    # content/sources/wire.txt
    Acme paid the mayor of Lyon.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme denied paying the mayor of Lyon."}
        quote: "Acme paid the mayor of Lyon."

Cure: tell it as the source does, or cite the source of the denial or the accusation.

Measured: wrong on none of 4,410 true pairs, news sentences and their translations (English with French, German and
Spanish, both ways), 211 of which have such a word. A quote with any word
of accusation, denial, attempt or plan answers all such words of a statement.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import mismatches
from factsheet.stages import Site
from factsheet.text.judging.alleging import allegation_added

ID = "allegation-added"
LEVEL = Level.WARN
FAMILY = "wording"
MESSAGE = "the statement says alleged, denied, refused or tried, and no quote does"


def check(site: Site) -> Iterator[Finding]:
    """Each accusation, denial, refusal or attempt in a statement whose quotes tell plainly what it is about."""
    return mismatches(ID, site, allegation_added, MESSAGE)
