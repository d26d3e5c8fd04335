"""Nothing has happened to a fact before it was first published.

Why: a correction, or a withdrawal, is of what readers have seen. One that is older than the fact stands before it in
its record and in the feed; one of the two dates is wrong. A build has no clock: of a date in the future it knows
nothing.

A correction under a former id of the fact is left alone, since that may have been published earlier.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        added: 2024-05-01
    # content/corrections.yaml
    corrections:
      - fact: plant-opened
        date: 2024-06-01
        kind: correction
        note: {en: We had misread the year., fr: Nous avions mal lu l'année.}

Fails:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        added: 2024-05-01
    # content/corrections.yaml
    corrections:
      - fact: plant-opened
        date: 2023-06-01
        kind: correction
        note: {en: We had misread the year., fr: Nous avions mal lu l'année.}

Cure: write the day of the notice as its date, and the day of the fact's first publication as `added`.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet import edtf
from factsheet.diagnostics import Finding, Level, Place
from factsheet.stages import Site

ID = "dated-before-added"
LEVEL = Level.WARN
FAMILY = "records"


def check(site: Site) -> Iterator[Finding]:
    """Each correction and each withdrawal that is older than its fact."""
    for number, one in enumerate(site.corrections):
        fact = site.facts.get(one.fact)
        if fact is not None and _before(one.date, fact.added):
            message = f"the correction is of {one.date}, and `{fact.id}` was added on {fact.added}"
            yield Finding(ID, Place("correction", str(number), ("date",)), message)
    for fact in site.facts.values():
        if fact.withdrawn and _before(fact.withdrawn.date, fact.added):
            message = f"`{fact.id}` was withdrawn on {fact.withdrawn.date}, and added on {fact.added}"
            yield Finding(ID, Place("fact", fact.id, ("withdrawn", "date")), message)


def _before(date: str, added: str) -> bool:
    """Whether all that a date may mean is over when the other begins."""
    return bool(added) and edtf.sort_key(date)[1] < edtf.sort_key(added)[0]
