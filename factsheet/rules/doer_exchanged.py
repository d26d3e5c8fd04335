"""What another does in the quote, "while" somebody does something else, is not theirs in the statement.

Why: of two who are set against each other the one is made to say or do what the other did.

Passes:

    # content/sources/wire.txt
    Anna Lind praised the plan, while Emil Lowe opposed it.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Emil Lowe opposed the plan."}
        quote: "Anna Lind praised the plan, while Emil Lowe opposed it."

Fails:

    # content/sources/wire.txt
    Anna Lind praised the plan, while Emil Lowe opposed it.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Anna Lind opposed the plan."}
        quote: "Anna Lind praised the plan, while Emil Lowe opposed it."

Cure: give the words or the deed to whom the quote gives them.

Measured: silent on 3,204 news sentences (English, French, German, Spanish) held to themselves. Judged where statement
and quote are of one language, of ten that have words for "while" and "but" listed, and the statement has the quote's
verb right behind the name; "the company" and a pronoun may be who was named before, and answer.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.comparing import mismatches
from factsheet.stages import Site
from factsheet.text.judging.doers import doer_exchanged

ID = "doer-exchanged"
LEVEL = Level.WARN
FAMILY = "wording"
MESSAGE = "the statement gives to one what its quote gives to another"


def check(site: Site) -> Iterator[Finding]:
    """The deed of a statement that another does in the quotes."""
    return mismatches(ID, site, doer_exchanged, MESSAGE)
