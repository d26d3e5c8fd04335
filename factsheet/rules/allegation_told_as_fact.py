"""What a quote says that somebody is accused of, denies or is cleared of, the statement does not tell as fact.

Why: to tell an accusation as fact is untrue as long as nothing is proved, and in most countries libel.

Passes:

    # content/sources/wire.txt
    Jane Roe denied having taken money from Acme.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Jane Roe denies that she took money from Acme."}
        quote: "Jane Roe denied having taken money from Acme."

Fails:

    # content/sources/wire.txt
    Jane Roe denied having taken money from Acme.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Jane Roe took money from Acme."}
        quote: "Jane Roe denied having taken money from Acme."

Cure: keep the denial or the accusation, or cite a source that says it was done.

Measured: wrong on none of 4,410 true pairs, news sentences and their translations (English with French, German and
Spanish, both ways), 143 of which have such a word. In sentences as long
as theirs most words that are left out go unseen, since something else there may answer them; so does a verb on no list.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import mismatches
from factsheet.stages import Site
from factsheet.text.judging.alleging import allegation_told_as_fact

ID = "allegation-told-as-fact"
LEVEL = Level.WARN
FAMILY = "wording"
MESSAGE = "the statement tells as fact what its quote says is alleged or denied"


def check(site: Site) -> Iterator[Finding]:
    """Each statement without a word of doubt whose quote tells the same as an accusation or a denial."""
    return mismatches(ID, site, allegation_told_as_fact, MESSAGE)
