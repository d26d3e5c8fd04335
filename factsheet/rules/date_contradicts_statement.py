"""A fact's date is the one its statement names, where it names one.

Why: the timeline and the sentence must not say two things, and a date that another clause of the quote has would
pass as held.

Passes:

    # content/sources/wire.txt
    The plant opened in 2019, a year after Apex closed its own in 2018.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The plant opened in 2019."}
        date: 2019
        quote: "The plant opened in 2019, a year after Apex closed its own in 2018."

Fails:

    # content/sources/wire.txt
    The plant opened in 2019, a year after Apex closed its own in 2018.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The plant opened in 2019."}
        date: 2018
        quote: "The plant opened in 2019, a year after Apex closed its own in 2018."

Cure: write the same date in both.

A season is a part of its year: `2024-21` does not agree with “autumn 2024”. `2019/..` is since 2019, and does not agree
with “until 2019”, nor with “from 2019 to 2022”.

Measured: not on true pairs: the cases have no dates of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.locale.figures import in_english
from factsheet.stages import Site
from factsheet.text.dates.date import Date
from factsheet.text.holding.agreeing import agreed
from factsheet.text.holding.dated import over_by

ID = "date-contradicts-statement"
LEVEL = Level.ERROR
FAMILY = "agreement"


def check(site: Site) -> Iterator[Finding]:
    """Each date that no date of a statement of the same fact agrees with; a statement without dates says nothing."""
    for id, grounding in site.grounding.items():
        ends = [one.item for one in grounding.date if isinstance(one.item, Date)]
        for statement in grounding.statements:
            dates = [one for one in statement.reading.dates if one.edtf and not one.edtf.startswith("XXXX")]
            agree = any(_agree(end, one) for end in ends for one in dates)
            if ends and dates and (not agree or over_by(ends[0], [statement.reading])):
                where = f" in {in_english(statement.language)}" if len(grounding.statements) > 1 else ""
                message = f"the date is not what the statement says{where}: {statement.text}"
                yield Finding(ID, Place("fact", id, ("date",)), message)


def _agree(one: Date, other: Date) -> bool:
    """Whether either can be told of the other; what is open since 2019 did not last until 2019."""
    ways = {agreed(one, other), agreed(other, one)}
    return ways != {None} and not ways & {"date-reversed", "other-part"}
