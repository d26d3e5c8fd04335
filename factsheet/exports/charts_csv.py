"""data/charts/<id>.csv: the facts of a chart with their values and dates, for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from decimal import Decimal

from factsheet.exports.rows import NOTHING, Last
from factsheet.files import Output
from factsheet.model import Chart, Fact
from factsheet.prose import plain
from factsheet.stages import Page, Site

HEAD = ("fact", "statement", "subject", "low", "high", "bound", "unit", "date", "certainty", "disputed", "address")
# What a spreadsheet would take for a formula: https://owasp.org/www-community/attacks/CSV_Injection.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def files(site: Site, pages: tuple[Page, ...], last: Last = NOTHING) -> Iterator[Output]:
    """One file a chart; the statement is in the site's first language."""
    for chart in site.charts.values():
        yield Output(f"data/charts/{chart.id}.csv", _table(site, chart).encode())


def _table(site: Site, chart: Chart) -> str:
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(HEAD)
    rows.writerows(_row(site, site.facts[id]) for id in chart.facts if id in site.facts)
    return out.getvalue()


def _row(site: Site, fact: Fact) -> tuple[str, ...]:
    value = fact.value
    statement = plain(fact.statement.choose(site.settings.languages[0]).text)
    base = site.settings.base_url
    return (
        fact.id, _harmless(statement), fact.subject, _number(value.low if value else None),
        _number(value.high if value else None), value.bound if value else "", value.unit if value else "", fact.date,
        fact.certainty, "yes" if fact.id in site.disputed else "", f"{base}facts/{fact.id}.html" if base else "",
    )  # fmt: skip


def _number(end: Decimal | None) -> str:
    return "" if end is None else format(end, "f")


def _harmless(words: str) -> str:
    return f"'{words}" if words.startswith(_FORMULA) else words
