from decimal import Decimal

import pytest

from factsheet.text.quantities.amounts import Nouns
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "units"),
    [
        ("en", "$5", ("USD", "$")),
        ("en", "5 USD", ("USD",)),
        ("en", "half million usd", ("USD",)),
        ("en", "6.65 billion baht", ("THB",)),
        ("fr", "34 cents", ("cent",)),
        ("en", "5 a day", ()),
        ("en", "5 in a row", ()),
        ("en", "5 m", ("meter",)),
        ("es", "U$D 90 millones", ("USD",)),
        ("en", "100 ₡", ("CRC",)),
        ("zh", "600多公里", ("kilometer",)),
        ("ko", "남은 7바퀴", ()),
        ("ko", "7바의 압력", ("bar",)),
        ("ko", "12.5분의 경기", ("minute",)),
        ("el", "βροχή 25 εκατοστών", ("centimeter",)),
        ("el", "1,5 χιλιοστά", ("millimeter",)),
        ("zh", "40余美元", ("USD",)),
        ("zh", "50多岁", ()),
        ("zh", "500亿美元", ("USD",)),
        ("da", "3 milliarder dollars", ("USD",)),
        ("nb", "de siste tre ukene", ("week",)),
        ("nn", "tolv dagar", ("day",)),
        ("nn", "ein månad", ("month",)),
        ("is", "þremur árum", ("year",)),
        ("is", "20 prósentum", ("percent",)),
        ("is", "5 milljónir dala", ("USD",)),
        ("sv", "de senaste fem åren", ("year",)),
        ("fi", "2 miljoonalla punnalla", ("GBP",)),
        ("tr", "3,5 milyon sterlinlik yeni yatırım", ("GBP",)),
        ("tr", "40 yeni otobüs", ()),
        ("tr", "36 saatliğine", ("hour",)),
        ("he", "40 מיליון שטרלינג", ("GBP",)),
        ("he", '70 ק"מ', ("kilometer",)),
        ("he", "900 ק״ג", ("kilogram",)),
        ("he", "70 ק”מ", ("kilometer",)),
        ("he", "15 שנות מאסר", ("year",)),
        ("hi", "पाँच बार", ()),
        ("hi", "40 फीसद", ("percent",)),
    ],
)
def test_what_a_figure_counts(language: str, text: str, units: tuple[str, ...]) -> None:
    found = read(text, language).quantities[0].units
    assert units == found[: len(units)]
    assert bool(units) == bool(found)


def test_a_noun_behind_two_adjectives_is_found() -> None:
    nouns = Nouns((("people", "en", ("people",)),))
    (found,) = read("300 very angry people", "en", nouns).quantities
    assert "people" == found.noun


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("ar", "قبل شهرين", "2", "month"),
        ("ar", "خلال اليومين الماضيين", "2", "day"),
        ("ar", "أسبوعين ونصف", "2.5", "week"),
        ("he", "לפני שנתיים", "2", "year"),
        ("he", "שעתיים וחצי", "2.5", "hour"),
    ],
)
def test_two_of_them_may_be_one_word(language: str, text: str, value: str, unit: str) -> None:
    assert [(Decimal(value), (unit,))] == [(one.value, one.units) for one in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "half an hour later", "0.5", "hour"),
        ("en", "a quarter of an hour", "0.25", "hour"),
        ("en", "by half a percentage point", "0.5", "percentage-point"),
        ("en", "half a century ago", "0.5", "century"),
        ("de", "eine Viertelstunde später", "0.25", "hour"),
        ("de", "eine Dreiviertelstunde", "0.75", "hour"),
        ("it", "mezz'ora dopo", "0.5", "hour"),
        ("nl", "drie kwartier", "0.75", "hour"),
        ("ru", "через полчаса", "0.5", "hour"),
        ("ru", "на полпроцентного пункта", "0.5", "percentage-point"),
        ("ru", "на полпроцента", "0.5", "percent"),
        ("ru", "до полтонны", "0.5", "tonne"),
        ("uk", "за півроку", "0.5", "year"),
        ("cs", "půlhodinu", "0.5", "hour"),
        ("pl", "kwadrans", "0.25", "hour"),
    ],
)
def test_a_part_of_one_has_its_unit(language: str, text: str, value: str, unit: str) -> None:
    (found,) = read(text, language).quantities
    assert (Decimal(value), (unit,), "fraction") == (found.value, found.units, found.form)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("投资新台币3000亿元", ("TWD",)),
        ("營收達新台幣500億元。", ("TWD",)),
        ("人民币50亿，", ("CNY",)),
        ("3000亿元", ("CNY",)),
    ],
)
def test_whose_yuan_they_are_stands_before_the_figure(text: str, units: tuple[str, ...]) -> None:
    (found,) = read(text, "zh").quantities
    assert units == found.units


@pytest.mark.parametrize("text", ["收入为人民币50人", "花费3亿美元5000人参加"])
def test_money_before_a_figure_of_something_else_is_not_its_unit(text: str) -> None:
    assert () == read(text, "zh").quantities[-1].units


def test_half_of_what_is_no_unit_has_none() -> None:
    (found,) = read("half of voters", "en").quantities
    assert () == found.units


@pytest.mark.parametrize("text", ["một đô thị mới", "5 đồng nghiệp", "hai xu hướng"])
def test_a_word_that_begins_with_a_unit_is_none(text: str) -> None:
    (found,) = read(text, "vi").quantities or read(text, "vi").articles
    assert () == found.units


@pytest.mark.parametrize(
    ("language", "text", "units"),
    [
        ("it", "Il bosco misura 17 ha.", [("hectare",)]),
        ("it", "Il bosco misura 1700 ha di terreno.", [("hectare",)]),
        ("it", "Nel 2011 ha perso il bosco.", []),
        ("es", "En 2011 ha perdido el bosque.", []),
        ("pt", "A feira de 2011 da cidade durou dez sem chuva.", [()]),
    ],
)
def test_a_verb_behind_a_year_is_no_unit(language: str, text: str, units: list[tuple[str, ...]]) -> None:
    assert units == [one.units for one in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [("en", "6650 m2", "square-meter"), ("fr", "5 km2", "square-kilometer"), ("ru", "30 м3", "cubic-meter")],
)
def test_a_power_may_be_written_as_a_plain_figure(language: str, text: str, unit: str) -> None:
    assert [(unit,)] == [found.units for found in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text", "counted"),
    [
        ("en", "In 2019 the vans cost more.", []),
        ("fr", "En 2019 les vans coûtaient plus.", []),
        ("it", "Nel 2019 sono calati i vans.", []),
        ("en", "It sold 2019 used vans.", ["van"]),
    ],
)
def test_a_noun_behind_a_year_and_an_article_is_not_what_it_counts(
    language: str, text: str, counted: list[str]
) -> None:
    nouns = Nouns((("van", language, ("van", "vans")),))
    assert counted == [one.noun for one in read(text, language, nouns).quantities]


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("ja", "セ氏50度", "celsius"), ("ja", "華氏90度", "fahrenheit"), ("zh", "摄氏50度", "celsius"),
        ("ko", "화씨 90도", "fahrenheit"), ("ta", "ரூ.3,500 கோடி", "INR"), ("en", "Rs. 500 crore", "INR"),
        ("hi", "500 गीगावॉट", "gigawatt"), ("ar", "٥٠٠ غيغاواط", "gigawatt"), ("zh", "500亩", "mu"),
        ("zh", "500斤", "jin"),
        ("zh", "500公斤", "kilogram"), ("th", "500 ไร่", "rai"), ("ko", "500평", "pyeong"),
    ],
)  # fmt: skip
def test_units_of_asia_and_what_stands_before_degrees_and_rupees(language: str, text: str, unit: str) -> None:
    (found,) = read(text, language).quantities
    assert unit == found.units[0]


def test_the_dot_of_shortened_money_may_end_a_sentence() -> None:
    assert [("kr",), ()] == [one.units[:1] for one in read("10 kr. 500 personer", "da").quantities]
