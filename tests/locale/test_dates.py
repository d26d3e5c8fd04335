from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet import edtf
from factsheet.locale.dates import date, iso


@pytest.mark.parametrize(
    ("written", "english", "french"),
    [
        ("2019", "2019", "2019"),
        ("2019-05", "May 2019", "mai 2019"),
        ("2024-05-06", "6 May 2024", "6 mai 2024"),
        ("2024-05-01", "1 May 2024", "1er mai 2024"),
        ("2024-05-11", "11 May 2024", "11 mai 2024"),
        ("2024-21", "spring 2024", "printemps 2024"),
        ("2024-24", "winter 2024", "hiver 2024"),
        ("201X", "the 2010s", "les années 2010"),
        ("20XX", "2000–2099", "2000–2099"),
        ("2019~", "about 2019", "vers 2019"),
        ("2019-05-06~", "about 6 May 2019", "vers le 6 mai 2019"),
        ("2019?", "2019 (uncertain)", "2019 (date incertaine)"),
        ("2019%", "about 2019 (uncertain)", "vers 2019 (date incertaine)"),
        ("2018/2019", "2018–2019", "2018–2019"),
        ("2018-05/2019~", "May 2018\u2009–\u2009about 2019", "mai 2018\u2009–\u2009vers 2019"),
        ("2017/..", "since 2017", "depuis 2017"),
        ("2017-05-06/..", "since 6 May 2017", "depuis le 6 mai 2017"),
        ("0476", "476", "476"),
        ("0000-05-06", "0000-05-06", "0000-05-06"),
        ("", "", ""),
    ],
)
def test_a_date_keeps_its_precision(written: str, english: str, french: str) -> None:
    assert (english, french) == (date(written, "en"), date(written, "fr"))


@pytest.mark.parametrize(
    ("language", "written", "words"),
    [
        ("en-US", "2024-05-06", "May 6, 2024"),
        ("en-US", "2024-23", "fall 2024"),
        ("de", "2024-05-06", "6. Mai 2024"),
        ("es", "2024-05", "mayo de 2024"),
        ("it", "2017/..", "dal 2017"),
        ("fr", "2017~/..", "depuis 2017 environ"),
        ("de", "2017~/..", "seit etwa 2017"),
        ("pt", "201X~", "por volta dos anos 2010"),
        ("fr", "2019-21~", "printemps 2019 environ"),
        ("es", "2019-21~", "primavera de 2019, aproximadamente"),
        ("ja", "2024-05-06", "2024年5月6日"),
        ("ja", "2018/2019", "2018年～2019年"),
        ("pl", "201X", "2010–2019"),
        ("pl", "2019~", "≈\u00a02019"),
        ("pl", "2024-21", "spring 2024"),
        ("xx", "2024-05-06", "6 May 2024"),
    ],
)
def test_other_languages_write_dates_their_own_way_or_a_neutral_one(language: str, written: str, words: str) -> None:
    assert words == date(written, language)


@pytest.mark.parametrize("written", ["2019", "2019-05", "2019-05-06", "0476"])
def test_years_months_and_days_have_a_form_in_html(written: str) -> None:
    assert written == iso(written)


@pytest.mark.parametrize(
    "written", ["", "0000", "2019~", "2019?", "2024-21", "201X", "20XX", "2018/2019", "2017/..", "soon"]
)
def test_html_has_no_form_for_seasons_decades_intervals_and_doubt(written: str) -> None:
    assert not iso(written)


YEARS = st.integers(1, 9999).map("{:04}".format)
DATES = st.one_of(
    YEARS,
    st.dates().map(str),
    st.dates().map(lambda day: str(day)[:7]),
    st.builds("{}-{}".format, YEARS, st.integers(21, 24)),
    st.integers(1, 999).map("{:03}X".format),
)


@given(
    st.builds("{}{}".format, DATES, st.sampled_from(("", "~", "?", "%"))),
    st.sampled_from(("en", "fr", "de", "ja", "ar", "xx")),
)
def test_the_year_stands_in_every_date(written: str, language: str) -> None:
    read = edtf.parse(written)
    assert isinstance(read, edtf.Date)
    assert str(read.year) in date(written, language)


@given(st.text())
def test_what_is_no_date_stays_as_it_is(text: str) -> None:
    if isinstance(edtf.parse(text), edtf.BadDate):
        assert (text, "") == (date(text, "fr"), iso(text))
