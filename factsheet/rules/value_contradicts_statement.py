"""A fact's value is the number its statement says.

Why: the figure shown large and the sentence beside it must not say two things.

Passes:

    # content/sources/wire.txt
    Acme will build about 4,000 vans.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme will build about 4,000 vans."}
        value: about 4,000
        quote: "Acme will build about 4,000 vans."

Fails:

    # content/sources/wire.txt
    Acme will build about 4,000 vans.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "Acme will build about 4,000 vans."}
        value: about 40,000
        quote: "Acme will build about 4,000 vans."

Cure: write the same number and the same unit in both.

Measured: not on true pairs: the cases have no values; it compares as number-unsupported does.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.groundings import ReadText
from factsheet.locale.figures import in_english
from factsheet.rules.held import BOUNDED, contradicts, quoted, value_place
from factsheet.stages import Site
from factsheet.text.holding.bearing import Holding
from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading

ID = "value-contradicts-statement"
LEVEL = Level.ERROR
FAMILY = "agreement"


def check(site: Site) -> Iterator[Finding]:
    """Each value that a statement of the same fact does not say."""
    for id, grounding in site.grounding.items():
        value = Reading("", "", tuple(one.item for one in grounding.value if isinstance(one.item, Quantity)))
        for statement in grounding.statements:
            where = f" in {in_english(statement.language)}" if len(site.settings.languages) > 1 else ""
            message = f"the value is not what the statement says{where}: {statement.text}"
            for one in hold(value, [statement.reading]):
                if contradicts(one):
                    yield Finding(ID, value_place(id, one), message, _mend(statement, one))


def _mend(statement: ReadText, one: Holding) -> str:
    """Both have the same number where their bounds alone differ."""
    if one.how not in BOUNDED or one.held_by is None:
        return ""
    said = quoted(statement, one.held_by, one)
    bound = one.held_by.bound if isinstance(one.held_by, Quantity) else ""
    return f"bound it as the statement does, {said}: `bound: {bound}` in {{ }}, or a word before a figure in words"
