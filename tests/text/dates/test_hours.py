import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "part"),
    [
        ("en", "It happened at noon.", "noon"),
        ("en", "It happened in the evening.", "evening"),
        ("de", "Es geschah um Mitternacht.", "midnight"),
        ("es", "Ocurrió a mediodía.", "noon"),
        ("hr", "Dogodilo se u ponoć.", "midnight"),
        ("pl", "Stało się to o północy.", "midnight"),
        ("ru", "Это произошло утром.", "morning"),
    ],
)
def test_parts_of_any_day_are_told_without_a_date(language: str, text: str, part: str) -> None:
    assert [part] == [one.part for one in read(text, language).hours]


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "on Friday in the evening"), ("en", "at 8 in the evening"), ("pl", "Leży na północy."), ("en", "today")],
)
def test_those_beside_a_date_or_a_time_are_a_part_of_it(language: str, text: str) -> None:
    assert not read(text, language).hours
