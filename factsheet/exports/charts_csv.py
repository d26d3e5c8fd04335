"""data/charts/<id>.csv: the facts of a chart with their values and dates, for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.exports import recording, tables
from factsheet.files import Output
from factsheet.model import Chart, Fact
from factsheet.pages import addresses
from factsheet.prose import plain
from factsheet.stages import Page, Site

HEAD = ("fact", "statement", "subject", "low", "high", "bound", "unit", "date", "certainty", "disputed", "address")


def files(site: Site, pages: tuple[Page, ...]) -> Iterator[Output]:
    """One file a chart; the statement is in the site's first language."""
    for chart in site.charts.values():
        yield Output(addresses.chart(chart.id), b"".join(tables.lines([HEAD, *_rows(site, chart)])))


def _rows(site: Site, chart: Chart) -> Iterator[tuple[str, ...]]:
    return (_row(site, site.facts[id]) for id in chart.facts if id in site.facts)


def _row(site: Site, fact: Fact) -> tuple[str, ...]:
    value = recording.value(fact.value)
    statement = plain(fact.statement.choose(site.settings.languages[0]).text)
    low, high, bound, unit = (value.low, value.high, value.bound, value.unit) if value else ("", "", "", "")
    return (
        fact.id, statement, fact.subject, low, high, bound, unit, fact.date, fact.certainty,
        "yes" if fact.id in site.disputed else "", addresses.absolute(site.settings.base_url, addresses.fact(fact.id)),
    )  # fmt: skip
