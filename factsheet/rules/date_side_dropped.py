"""What its quote puts before or after a date is not put in it.

Why: a plant that is to close before 2030 may well be closed in 2027.

Passes:

    # content/sources/wire.txt
    The plant is to close before 2030.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The plant is to close by 2030."}
        quote: "The plant is to close before 2030."

Fails:

    # content/sources/wire.txt
    The plant is to close before 2030.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The plant is to close in 2030."}
        quote: "The plant is to close before 2030."

Cure: say before or after, as the quote does.

“Since”, “until” and “by” touch the date itself, so that what has been so since 2019 may have begun in 2019.
What is told of a time “from 2020 to 2024” or “between 2020 and 2024” is not put in one of these years, unless the
statement tells both, or what began, opened or ended then; nor is the fact's date open, as `2020/..` is.

Measured: wrong on none of 3,492 true pairs, news sentences and their translations
(English with French, German and Spanish, both ways); pairs whose translation truly differs are counted in.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level
from factsheet.rules.held import found
from factsheet.stages import Site
from factsheet.text.dates.date import Date
from factsheet.text.quantities.amounts import Quantity

ID = "date-side-dropped"
LEVEL = Level.WARN
FAMILY = "dates"


def check(site: Site) -> Iterator[Finding]:
    """Each date that things are said to be in, where the quote has them before or after it."""
    for kind in (Date, Quantity):
        yield from found(ID, site, kind, ("side-dropped",), "{ours} is another time than the quote has, {theirs}")
