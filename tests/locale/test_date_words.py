from babel import Locale

from factsheet.locale.date_words import date_words


def _of(language: str) -> dict[str, frozenset[str]]:
    return date_words(Locale.parse(language))


def test_words_stand_before_a_month_or_a_year() -> None:
    assert {"de"} == _of("ast")["month_links"]


def test_letters_touch_a_day() -> None:
    assert {"mh"} == _of("gd")["ordinal_suffixes"]


def test_a_word_stands_behind_a_year_that_comes_first() -> None:
    assert {"ж"} == _of("kk")["year_words"]


def test_an_ending_touches_a_month_but_none_that_is_written_in_figures() -> None:
    assert {"ын"} == _of("mn")["month_endings"]
    assert "month_endings" not in _of("ja")


def test_a_comma_parts_a_year_from_the_month_behind_it() -> None:
    assert ("year_stops" in _of("ml"), "year_stops" in _of("en")) == (True, False)
