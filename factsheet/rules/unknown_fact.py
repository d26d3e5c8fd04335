"""Key figures, charts, corrections and [@id] in texts name facts that are there.

Why: A citation key or a mark in a chart that leads nowhere is a broken promise to the reader.

Passes:

    # content/charts/vans.yaml
    title: Vans
    facts: [plant-opened]
    # content/facts/plant.yaml
    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Fails:

    # content/charts/vans.yaml
    title: Vans
    facts: [plant-open]
    # content/facts/plant.yaml
    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Cure: spell the fact's id as in its file; a draft is not there in a build.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Origin, Place
from factsheet.drift.facts import called
from factsheet.fields.reading import Guesses
from factsheet.rules.naming import shown
from factsheet.stages import Site

ID = "unknown-fact"
LEVEL = Level.ERROR
FAMILY = "records"


def check(site: Site) -> Iterator[Finding]:
    """Each id of a fact that leads nowhere."""
    guesses = Guesses(site.facts)
    for place, id in (*shown(site, lambda id: id not in site.facts), *_corrected(site)):
        yield Finding(ID, place, f"there is no fact `{id}`", guesses.did_you_mean(id))


def _corrected(site: Site) -> Iterator[tuple[Place | Origin, str]]:
    former = called(site.facts.values())
    for number, correction in enumerate(site.corrections):
        id = former.get(correction.fact, correction.fact)
        if id not in site.facts:
            yield Place("correction", str(number), ("fact",)), id
