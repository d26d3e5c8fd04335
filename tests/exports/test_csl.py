"""Reading back is tested for all formats at once, in test_citing.py."""

from __future__ import annotations

from typing import Any

import pytest

from factsheet.exports import csl


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2024-05-06", {"date-parts": [[2024, 5, 6]]}),
        ("2024-05", {"date-parts": [[2024, 5]]}),
        ("2019~", {"date-parts": [[2019]], "circa": True}),
        ("2024-21", {"date-parts": [[2024]], "season": 1}),
        ("201X", {"date-parts": [[2010], [2019]]}),
        ("2018/2019-03", {"date-parts": [[2018], [2019, 3]]}),
        ("2017/..", {"date-parts": [[2017]]}),
        ("", None),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(edtf: str, expected: dict[str, Any] | None) -> None:
    assert csl.date(edtf) == expected
