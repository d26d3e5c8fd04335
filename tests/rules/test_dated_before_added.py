"""A notice of a fact is no older than the fact, as far as both dates say."""

from __future__ import annotations

import pytest

from tests import sheets

FACT = "id: plant\nstatement: The plant opened in 2019.\nquote: The plant opened in 2019\n"
CORRECTIONS = "content/corrections.yaml"


def told(date: str, fact: str, of: str = "plant") -> list[str]:
    entry = f"corrections:\n  - {{fact: {of}, date: {date}, kind: update, note: It was counted anew.}}\n"
    return [line for line in sheets.told({**sheets.facts(fact), CORRECTIONS: entry}) if "dated-before-added" in line]


@pytest.mark.parametrize("date", ["2024-05-01", "2024-05", "2024", "2031-01-01"])
def test_on_the_day_in_the_month_or_later_is_right(date: str) -> None:
    assert told(date, f"{FACT}added: 2024-05-01") == []


def test_where_no_day_is_known_nothing_is_told() -> None:
    assert told("2019", FACT) == []


def test_a_correction_that_is_older_is_told_at_its_date() -> None:
    [line] = told("2024-04", f"{FACT}added: 2024-05-01")
    assert line.startswith(f"{CORRECTIONS}:2:25: warn[dated-before-added] the correction is of 2024-04, and `plant`")


def test_one_under_a_former_id_may_be_older() -> None:
    assert told("2024-04", f"{FACT}added: 2024-05-01\nformerly: [works]", of="works") == []


def test_so_is_a_withdrawal() -> None:
    gone = "withdrawn: {date: 2023-01-01, because: It was another plant.}"
    [line] = told("2024-06", f"{FACT}added: 2024-05-01\n{gone}")
    assert "`plant` was withdrawn on 2023-01-01, and added on 2024-05-01" in line
