"""Who is "the former mayor" in the quote is not "the mayor" in the statement.

Why: another holds the office now, and the statement lays on them what they have nothing to do with.

Passes:

    # content/sources/wire.txt
    Former mayor Anna Lind was fined.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Anna Lind, who used to be mayor, was fined."}
        quote: "Former mayor Anna Lind was fined."

Fails:

    # content/sources/wire.txt
    Former mayor Anna Lind was fined.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Mayor Anna Lind was fined."}
        quote: "Former mayor Anna Lind was fined."

Cure: say that it was once, or leave the office out; where they hold it again, cite a source that says so.

Measured: wrong on 0.01 % of 9,612 true pairs, news sentences and their translations (each of English, French, German
and Spanish with each other). Only offices and posts on the lists are known, and nothing is said where the quote names
one that is held now.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import mismatches
from factsheet.stages import Site
from factsheet.text.judging.former import former_dropped

ID = "former-dropped"
LEVEL = Level.WARN
FAMILY = "wording"
MESSAGE = "the statement gives an office that its quote says was held formerly"


def check(site: Site) -> Iterator[Finding]:
    """Each office of a statement in whose place the quotes have only a former one."""
    return mismatches(ID, site, former_dropped, MESSAGE)
