from __future__ import annotations

import pytest

from factsheet.files import Snapshot
from factsheet.load import load
from factsheet.load.dates import in_words
from tests import sheets


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("June 2024", "2024-06"),
        ("juin 2024", "2024-06"),
        ("6 May 2024", "2024-05-06"),
        ("le 6 mai 2024", "2024-05-06"),
        ("spring 2024", "2024-21"),
        ("since 2017", "2017/.."),
        ("the 1990s", "199X"),
        ("Mai 2019", "2019-05"),
        ("6. Mai 2019", "2019-05-06"),
        ("maggio 2019", "2019-05"),
        ("in 2019", "2019"),
    ],
)
def test_a_date_in_words_of_the_site_is_told_in_edtf(text: str, edtf: str) -> None:
    assert in_words(text, ("en", "fr")) == (edtf,)


@pytest.mark.parametrize(
    "text", ["", "Monday", "May", "early 2024", "not in 2019", "between 2018 and 2019", "12 vans", "Maj 2019"]
)
def test_of_what_is_no_plain_date_nothing_is_offered(text: str) -> None:
    assert in_words(text, ("en", "fr")) == ()


def test_a_month_of_another_language_is_not_lost() -> None:
    assert [in_words("Mai 2019", ("en",)), in_words("Maj 2019", ("en",))] == [("2019-05",), ()]


def test_an_editor_who_writes_one_is_told_what_was_meant() -> None:
    files = sheets.snapshot(sheets.facts("id: a\nstatement: B.\nquote: C\ndate: June 2024")).site
    [finding] = load(Snapshot(files, {})).findings
    assert (finding.rule, finding.help) == ("bad-date", "did you mean `2024-06`?")


@pytest.mark.parametrize(
    ("typed", "month"),
    [
        ("2025-02-30", "2025-02 has 28 days"), ("2025-04-31", "2025-04 has 30 days"),
        ("2023-02-29", "2023-02 has 28 days"), ("31.04.2025", "2025-04 has 30 days"),
        ("2025-4-31", "2025-04 has 30 days"), ("30 February 2025", "2025-02 has 28 days"),
    ],
)  # fmt: skip
def test_a_day_that_the_month_has_not_is_told_and_not_offered_again(typed: str, month: str) -> None:
    files = sheets.snapshot(sheets.facts(f"id: a\nstatement: B.\nquote: C\ndate: {typed}")).site
    [finding] = load(Snapshot(files, {})).findings
    assert finding.message == f"`{typed}` is not a date: {month}"
    assert finding.help == f"write the day that was meant, or `{month[:7]}` alone"
