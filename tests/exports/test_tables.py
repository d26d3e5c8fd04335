from __future__ import annotations

import csv
import io

import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.exports import tables
from factsheet.exports.recording import sheet
from factsheet.exports.tables import Table
from tests import sheets
from tests.pages import press

HOSTILE = ("=cmd()", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1")


def named(name: str) -> Table:
    return next(table for table in tables.tables(sheet(press.site())) if table.name == name)


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode(), newline=""), strict=True))


@pytest.mark.parametrize("cell", HOSTILE)
def test_no_cell_is_a_formula(cell: str) -> None:
    assert tables.safe(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["-5", "-0.50", "5", "", "a=b", "’", "été"])
def test_numbers_and_words_stay_as_they_are(cell: str) -> None:
    assert tables.safe(cell) == cell


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5))
def test_what_was_written_is_read_back(rows: list[tuple[str, str]]) -> None:
    table = Table(name="t", columns=(("a", "string", ""), ("b", "string", "")), rows=tuple(rows), primary=("a",))
    assert read(tables.encode(table)) == [["a", "b"], *([tables.safe(cell) for cell in row] for row in rows)]


def test_rows_end_as_rfc_4180_has_it() -> None:
    content = tables.encode(named("sources"))
    assert content.endswith(b"\r\n")
    assert content.count(b"\r\n") == 2


def test_a_verdict_has_a_column_for_each_language() -> None:
    columns, *rows = read(tables.encode(tables.tables(sheet(press.site({sheets.FACTS: press.REVIEWED})))[0]))
    verdicts = {row[0]: (row[columns.index("claim_fr")], row[columns.index("verdict_fr")]) for row in rows}
    assert verdicts["opening-claim"][1] == "Trompeur"
    assert verdicts["opening-claim"][0]
    assert set(verdicts.values()) == {("", ""), verdicts["opening-claim"]}


def test_a_fact_is_a_row_with_its_quotes() -> None:
    table = named("facts")
    rows = [dict(zip((name for name, _, _ in table.columns), row, strict=True)) for row in table.rows]
    planned, _, opened = rows
    assert (planned["low"], planned["unit"], planned["certainty"]) == ("4000", "vans", "said")
    assert planned["statement_fr"].startswith("Acme construirait")
    assert planned["attribution"] == "acme"
    assert (planned["marks"], opened["marks"]) == ("", "withdrawn")
    assert opened["quotes"].split("\n") == ["The plant opened in 2019", "Nor did it say who would buy the vans."]


def test_every_quote_is_a_row_with_its_fact_and_its_sentence() -> None:
    table = named("citations")
    assert [(row[0], row[1]) for row in table.rows] == [
        ("vans-planned", "1"), ("staff", "1"), ("plant-opened", "1"), ("plant-opened", "2"),
    ]  # fmt: skip
    place = [name for name, _, _ in table.columns].index("sentences")
    assert table.rows[1][place] == "The plant opened in 2019 and employs about 1,200 people."


def test_every_column_says_what_it_holds() -> None:
    told = [what for name in ("facts", "citations", "sources") for _, _, what in named(name).columns]
    assert all(told)


def test_a_source_is_a_row_with_what_is_to_be_known_of_it() -> None:
    record = sheets.SMALL[sheets.RECORD] + "note: Undated.\nretracted: {date: 2026-12-01, because: Made up.}\n"
    table = next(one for one in tables.tables(sheet(press.site({sheets.RECORD: record}))) if one.name == "sources")
    (row,) = [dict(zip((name for name, _, _ in table.columns), row, strict=True)) for row in table.rows]
    assert (row["note_en"], row["note_fr"], row["retracted"]) == ("Undated.", "", "2026-12-01")


def test_a_translation_has_a_column_for_each_language() -> None:
    table = named("citations")
    assert [name for name, _, _ in table.columns][-2:] == ["translation_en", "translation_fr"]


def test_pandas_reads_the_same_values() -> None:
    table = named("facts")
    frame = pandas.read_csv(io.BytesIO(tables.encode(table)), dtype=str, keep_default_na=False)
    assert list(frame.columns) == [name for name, _, _ in table.columns]
    assert [tuple(row) for row in frame.itertuples(index=False)] == list(table.rows)
    numbers = pandas.read_csv(io.BytesIO(tables.encode(table)))
    assert list(numbers["low"].dropna()) == [4000, 1200]
