"""A year of two digits behind a day and a month is read where nothing else can be meant."""

from __future__ import annotations

import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("text", "language", "edtf"),
    [
        ("Fri 15 Feb 19", "en", "2019-02-15"),
        ("It was won on 15-Feb-19 in Leeds.", "en", "2019-02-15"),
        ("15 Jun 99 | The mill", "en", "1999-06-15"),
        ("They met on 15 Feb '19 in Leeds.", "en", "2019-02-15"),
        ("They met on June 15, ’99 in Leeds.", "en", "1999-06-15"),
        ("le 15 févr. 19", "fr", "2019-02-15"),
        ("Am 15. März 04.", "de", "2004-03-15"),
    ],
)
def test_two_digits_are_a_year(text: str, language: str, edtf: str) -> None:
    assert [one.edtf for one in read(text, language).dates] == [edtf]


@pytest.mark.parametrize(
    ("text", "edtfs"),
    [
        ("On 15 May 20 people came.", ["XXXX-05-15"]),
        ("On 15 May 20, 30 and 40 people came.", ["XXXX-05-15"]),
        ("From 15 Feb-19 Mar it was shut.", ["XXXX-02-15", "XXXX-03-19"]),
        ("It was shut June 15-19.", ["XXXX-06-15"]),
        ("15 Feb 19:30", ["XXXX-02-15"]),
    ],
)
def test_two_digits_that_go_on_are_none(text: str, edtfs: list[str]) -> None:
    assert [one.edtf for one in read(text, "en").dates] == edtfs
