from __future__ import annotations

import csv
import io

from factsheet.exports import charts_csv
from tests import sheets
from tests.pages import press


def rows(changes: sheets.Changes = {}) -> list[dict[str, str]]:  # noqa: B006  it is only read
    [output] = charts_csv.files(press.site(changes), ())
    assert output.path == "data/charts/sizes.csv"
    return list(csv.DictReader(io.StringIO(output.content.decode())))


def test_a_chart_can_be_taken_away_as_a_table() -> None:
    first, second, third = rows()
    assert ("vans-planned", "4000", "4000", "exact", "vans", "said") == tuple(
        first[name] for name in ("fact", "low", "high", "bound", "unit", "certainty")
    )
    assert ("2024-21", "approx") == (second["date"], second["bound"])
    assert ("", "2019") == (third["low"], third["date"])


def test_an_address_stands_there_where_the_sheet_has_one() -> None:
    assert {""} == {row["address"] for row in rows()}
    known = rows({"site.yaml": press.SITE + "    base_url: https://example.org/vans/\n"})
    assert "https://example.org/vans/facts/staff.html" == known[1]["address"]


def test_no_spreadsheet_takes_a_statement_for_a_formula() -> None:
    for sign in "=＝＋":
        changes = sheets.facts(f'id: staff\nstatement: "{sign}1+1 is two."\nquote: Jane Roe')
        assert [f"'{sign}1+1 is two."] == [row["statement"] for row in rows(changes)]
