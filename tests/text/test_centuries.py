import pytest

from factsheet.text.quantities import read


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("fr", "XXIe siècle", "20XX"),
        ("en", "nineteenth century", "18XX"),
        ("es", "siglo XIX", "18XX"),
        ("zh", "20世纪", "19XX"),
        ("en", "the eighties", "198X"),
        ("en", "1980s", "198X"),
        ("it", "anni sessanta", "196X"),
        ("nl", "jaren 60", "196X"),
    ],
)
def test_centuries_and_decades_keep_their_unknown_digits(language: str, text: str, edtf: str) -> None:
    assert [edtf] == [date.edtf for date in read(text, language).dates]


def test_a_number_of_centuries_is_a_duration() -> None:
    assert [("century",)] == [quantity.units for quantity in read("three centuries", "en").quantities]
