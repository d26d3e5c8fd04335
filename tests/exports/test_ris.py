"""Reading back is tested for all formats at once, in test_citing.py."""

from __future__ import annotations

import pytest

from factsheet.exports import ris
from factsheet.pages.references import Reference


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2024-05-06", ("2024/05/06/", "2024")),
        ("2024-05", ("2024/05//", "2024")),
        ("2024", ("2024///", "2024")),
        ("2024-21", ("2024///", "2024")),
        ("2018/2019", ("2018///", "2018")),
        ("", ("", "")),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(edtf: str, expected: tuple[str, str]) -> None:
    assert ris.date(edtf) == expected


def test_a_record_begins_with_its_type_and_ends_with_its_end() -> None:
    lines = ris.encode([Reference(kind="sheet", key="sheet", title="A", language="en")]).decode().splitlines()
    assert (lines[0], lines[-1]) == ("TY  - DATA", "ER  - ")
