"""Two hours of which only one has the mark of a time of day."""

import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("en", "between 6 and 7 p.m.", [1080, 1140]),
        ("en", "from 9 to 5 p.m.", [540, 1020]),
        ("en", "from 10 to 2 a.m.", [1320, 120]),
        ("en", "6-7pm", [1080, 1140]),
        ("de", "zwischen 18 und 19 Uhr", [1080, 1140]),
        ("it", "tra le 18 e le 19", [1080, 1140]),
        ("sv", "mellan klockan 18 och 19 i dag", [1080, 1140]),
        ("fi", "kello 18 ja 19 välillä", [1080, 1140]),
        ("et", "kella 18 ja 19 vahel börsil", [1080, 1140]),
        ("hu", "délután fél nyolctól fél kilencig", [450, 510]),
        ("hi", "शाम 6 से 7 बजे", [1080, 1140]),
        ("ja", "午後6時から7時", [1080, 1140]),
    ],
)
def test_two_hours_of_which_one_has_its_mark(language: str, text: str, minutes: list[int]) -> None:
    found = [one for one in read(text, language).quantities if "clock" in one.units]
    assert minutes == [one.value for one in found]


@pytest.mark.parametrize(
    ("language", "text"),
    [("cs", "2 až 3 hodiny"), ("es", "de 2 a 3 horas"), ("en", "2 to 3 hours"), ("en", "at 6 p.m. and 7 people")],
)
def test_a_length_or_a_count_is_no_hour(language: str, text: str) -> None:
    assert sum("clock" in one.units for one in read(text, language).quantities) <= text.count("p.m.")
