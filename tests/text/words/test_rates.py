"""Words that make a figure a rate are found in each language, and their look-alikes are not."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from factsheet.text.words.rates import TIMES, rate_lists, rates, rates_of_once

FOLDER = files("factsheet.text") / "languages" / "rates"
LANGUAGES = sorted(entry.name.removesuffix(".json") for entry in FOLDER.iterdir())
ENGLISH = json.loads((FOLDER / "en.json").read_text("utf-8"))
UNITS = {unit for name in ("times", "things") for unit in ENGLISH[name]} | {"half-year"}


def read(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(one.unit, text[one.start : one.end]) for one in rates(text, language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_is_read_and_names_what_others_name(language: str) -> None:
    stored = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))
    named = {unit for name in ("times", "things", "phrases", "after", "adjectives") for unit in stored.get(name, {})}
    assert stored["language"] == language
    assert rate_lists(language) is not None
    assert named - UNITS == set()
    assert {"year", "month", "day", "hour", "person"} <= named


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("It earns $5 million a year.", "en", [("year", "a year")]),
        ("It costs $5/month or £50 p.a.", "en", [("month", "/month"), ("year", "p.a")]),
        ("60 litres per person per day", "en", [("person", "per person"), ("day", "per day")]),
        ("18 dollars de l’heure", "fr", [("hour", "de l’heure")]),
        ("7,5 tonnes à l'hectare", "fr", [("hectare", "à l'hectare")]),
        ("ein Jahresumsatz von 80 Millionen", "de", [("year", "Jahresumsatz")]),
        ("3.400 euros per cápita", "es", [("person", "per cápita")]),
        ("18 dollari all'ora", "it", [("hour", "all'ora")]),
        ("1.100 euros mensais", "pt", [("month", "mensais")]),
        ("3,4 procent op jaarbasis", "nl", [("year", "op jaarbasis")]),
        ("500 литров воды в сутки", "ru", [("day", "в сутки")]),
        ("3.400 euro pr. indbygger", "da", [("person", "pr. indbygger")]),
        ("3 400 euroa henkeä kohti", "fi", [("person", "henkeä kohti")]),
        ("時給1055円", "ja", [("hour", "時給")]),
        ("1日当たり300人", "ja", [("day", "1日当たり")]),
        ("每年500元", "zh", [("year", "每年")]),
        ("시간당 9860원", "ko", [("hour", "시간당")]),
        ("400 บาทต่อวัน", "th", [("day", "ต่อวัน")]),
        ("4,96 triệu đồng/tháng", "vi", [("month", "/tháng")]),
        ("21 ribu penumpang setiap hari", "id", [("day", "setiap hari")]),
        ("RM500 setahun", "ms", [("year", "setahun")]),
        ("٨٥٠ ألف برميل يومياً", "ar", [("day", "يوميا")]),
        ("الذكرى السنوية الأولى للتصويت", "ar", []),
        ("一時間当たり300人", "ja", [("hour", "一時間当たり")]),
        ("하루 종일 300명", "ko", []),
        ("हर महीने 500 रुपये", "hi", [("month", "हर महीने")]),
        ("۱۰ روپے فی لیٹر", "ur", [("liter", "فی لیٹر")]),
        ("۵۰۰ دلار ماهانه", "fa", [("month", "ماهانه")]),
        ("shilingi 10 kwa lita", "sw", [("liter", "kwa lita")]),
        ("aylık 17 bin lira", "tr", [("month", "aylık")]),
        ("İstanbul sells 5,000 a month.", "en", [("month", "a month")]),
        ("İstanbul'da aylık 17 bin", "tr", [("month", "aylık")]),
        ("5 000 par mo\u00adis", "fr", [("month", "par mo\u00adis")]),
    ],
)
def test_rates_are_found_where_they_stand(text: str, language: str, found: list[tuple[str, str]]) -> None:
    assert read(text, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sales were $5 million a year ago.", "en"),
        ("It lasted half a year.", "en"),
        ("She told the Daily Mail.", "en"),
        ("5 Millionen Euro im Jahr 2020", "de"),
        ("5年間で5000億円", "ja"),
        ("3カ月間で500人", "ja"),
        ("今年产量500万吨", "zh"),
        ("beş yıllık plan", "tr"),
        ("500 orang dalam setahun", "id"),
        ("5 millions en l'an 2000", "fr"),
        ("5 millones al año siguiente", "es"),
        ("5 milioni l'anno scorso", "it"),
        ("5 yılda satışlar arttı", "tr"),
        ("5 vuodessa", "fi"),
        ("5 million a year", "xx"),
    ],
)
def test_what_looks_like_a_rate_is_none(text: str, language: str) -> None:
    assert read(text, language) == []


def test_a_letter_that_lower_case_makes_two_of_moves_no_place() -> None:
    [rate] = rates_of_once("İİİİİİ: they meet ONCE a week.", "en")
    assert "a week" == "İİİİİİ: they meet ONCE a week."[rate.start : rate.end]


def test_a_variety_has_the_lists_of_its_language() -> None:
    assert read("5 million a year", "en-GB") == [("year", "a year")]
    assert TIMES <= UNITS


@pytest.mark.parametrize(
    ("language", "text", "units"),
    [
        ("en", "They meet at least once a week.", ["week"]),
        ("fr", "au moins une fois par mois", ["month"]),
        ("ru", "хотя бы раз в неделю", ["week"]),
        ("tr", "haftada en az bir kez", ["week"]),
        ("zh", "每周至少一次", ["week"]),
        ("en", "Once, a week ago, they met.", []),
        ("en", "They meet twice a week.", []),
        ("et", "kord nädalas", []),
    ],
)
def test_what_happens_once_has_a_rate(language: str, text: str, units: list[str]) -> None:
    assert units == [one.unit for one in rates_of_once(text, language)]
