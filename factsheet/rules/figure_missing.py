"""A key figure, and each fact of a chart, has what is to be shown of it.

Why: A fact without a value, without a date on a timeline, or in another unit than the rest of its chart is left out.

Passes:

    # content/charts/vans.yaml
    title: Vans
    facts: [plant-vans]
    # content/facts/plant.yaml
    source: gazette
    facts:
      - id: plant-vans
        statement: {en: It would build 4000 electric vans in Leeds., fr: Elle construirait 4000 fourgons à Leeds.}
        value: "4000"
        quote: it would build 4,000 electric vans in Leeds

Fails:

    # content/charts/vans.yaml
    title: Vans
    facts: [plant-opened]
    # content/facts/plant.yaml
    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Cure: give the fact a `value`, or take it out of the list.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.model import Chart
from factsheet.stages import Site

ID = "figure-missing"
LEVEL = Level.WARN
FAMILY = "records"


def check(site: Site) -> Iterator[Finding]:
    """Each fact that is to be shown by what it has not."""
    for number, id in enumerate(site.settings.key_figures):
        fact = site.facts.get(id)
        if fact is not None and fact.value is None:
            yield _finding(Place("site", "", ("key_figures", number)), id, "has no value to be shown large", "value")
    for chart in site.charts.values():
        yield from _dates(site, chart) if chart.kind == "timeline" else _values(site, chart)


def _values(site: Site, chart: Chart) -> Iterator[Finding]:
    unit: str | None = None
    for number, id in enumerate(chart.facts):
        fact, at = site.facts.get(id), Place("chart", chart.id, ("facts", number))
        if fact is None:
            continue
        if fact.value is None:
            yield _finding(at, id, "has no value, and is left out of the chart", "value")
            continue
        unit = fact.value.unit if unit is None else unit
        if fact.value.unit != unit:
            message = f"the value of `{id}` has another unit than the first one's, and is left out of the chart"
            yield Finding(ID, at, message, "take it out; a chart compares values of one unit")


def _dates(site: Site, chart: Chart) -> Iterator[Finding]:
    for number, id in enumerate(chart.facts):
        fact = site.facts.get(id)
        if fact is not None and not fact.date:
            at = Place("chart", chart.id, ("facts", number))
            yield _finding(at, id, "has no date, and is left out of the timeline", "date")


def _finding(at: Place, id: str, lacks: str, field: str) -> Finding:
    return Finding(ID, at, f"`{id}` {lacks}", f"give the fact a `{field}`, or take it out of the list")
