"""Who is "the mayor" or "the finance chief" in the quote is not "a minister" or "the chief executive" in the statement.

Why: another person holds that office, and what the one said or did is laid on the other.

Passes:

    # content/sources/wire.txt
    Mayor Anna Lind opened the new hospital in Leeds.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The hospital in Leeds was opened by its mayor, Anna Lind."}
        quote: "Mayor Anna Lind opened the new hospital in Leeds."

Fails:

    # content/sources/wire.txt
    Mayor Anna Lind opened the new hospital in Leeds.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Minister Anna Lind opened the new hospital in Leeds."}
        quote: "Mayor Anna Lind opened the new hospital in Leeds."

Cure: give the office as the quote does, or cite a source that gives the other.

Measured: at first sight wrong on four of 8,820 true pairs, news sentences and their translations (each of English,
French, German and Spanish with each other), all of one sentence, whose attorney general was told as a minister of
justice; the two are alike now. Known are offices in states, cities and companies, in ten languages; a word in the
quote that may be any of them ("boss") answers.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import mismatches
from factsheet.stages import Site
from factsheet.text.judging.offices import office_exchanged

ID = "office-exchanged"
LEVEL = Level.WARN
FAMILY = "wording"
MESSAGE = "the statement gives an office that its quote gives as another"


def check(site: Site) -> Iterator[Finding]:
    """Each office of a statement in whose place the quotes have another."""
    return mismatches(ID, site, office_exchanged, MESSAGE)
