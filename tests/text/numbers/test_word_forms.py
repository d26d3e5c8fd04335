"""Numbers in words of their own: tenths, ages, parts of a century, round sums."""

import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "drei Zehntelsekunden", "0.3"), ("de", "zwei Zehntelpunkte", "0.2"),
        ("de", "drei Hundertstelsekunden", "0.03"), ("pl", "dwie dziesiąte punktu", "0.2"),
        ("ru", "две десятых пункта", "0.2"), ("uk", "дві десяті пункту", "0.2"), ("nl", "twee tienden", "0.2"),
        ("hu", "két tizeddel", "0.2"), ("hr", "dvije desetinke", "0.2"), ("sl", "dve desetinki", "0.2"),
        ("hu", "negyedszázadot", "0.25"), ("fi", "neljännesvuosisadan", "0.25"), ("cs", "čtvrtstoletí", "0.25"),
        ("nl", "een kwarteeuw", "0.25"), ("sv", "ett kvartssekel", "0.25"), ("eu", "ikasleen erdia", "0.5"),
        ("pl", "czterdziestojednoletni muzyk", "41"),
        ("ru", "сорокаоднолетний певец", "41"),
        ("uk", "сорокаоднорічний співак", "41"),
        ("hr", "sedamnaestogodišnjak", "17"), ("sr", "седамнаестогодишњак", "17"), ("pl", "siedemnastolatek", "17"),
        ("lt", "septyniolikmetis", "17"), ("uk", "одинадцятьох поранено", "11"), ("pl", "piętnaścioro dzieci", "15"),
        ("hr", "jedanaestorica mladića", "11"), ("bg", "дванадесетте фирми", "12"), ("lt", "penkerius metus", "5"),
        ("hu", "tizenöten jöttek", "15"), ("el", "διακόσιους επιβάτες", "200"), ("ka", "სამმა კაცმა", "3"),
        ("da", "tre kvarter forsinket", "0.75"), ("fi", "kolme varttia", "0.75"), ("cs", "tři čtvrtě hodiny", "0.75"),
    ],
)  # fmt: skip
def test_a_number_may_be_a_word_of_its_own(language: str, text: str, value: str) -> None:
    assert [value] == [str(one.value) for one in read(text, language).quantities if one.form != "article"]


@pytest.mark.parametrize(
    ("language", "text", "value", "bound"),
    [
        ("sv", "ett 500-tal personer", 500, "approx"),
        ("nl", "de 80-plussers", 80, "min"),
        ("pl", "kilkanaście osób", 12, "approx"),
        ("es", "500 y pico personas", 500, "min"),
        ("es", "supera ligeramente los 4.000 millones", 4_000_000_000, "min"),
        ("eu", "ia % 40 dira", 40, "approx"),
    ],
)
def test_words_beside_it_say_how_sure_it_is(language: str, text: str, value: int, bound: str) -> None:
    [found] = read(text, language).quantities
    assert value == found.value
    assert bound == found.bound


def test_a_hundred_of_years_is_a_century() -> None:
    assert ["18XX"] == [one.edtf for one in read("på 1800-talet", "sv").dates]


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("fi", "heinä–syyskuussa", ["XXXX-07", "XXXX-09"]),
        ("eu", "2024ko apirilaren 21ean", ["2024-04-21"]),
        ("eu", "2023ko maiatzean", ["2023-05"]),
    ],
)
def test_months_and_years_may_be_bent(language: str, text: str, dates: list[str]) -> None:
    assert dates == [one.edtf for one in read(text, language).dates]
