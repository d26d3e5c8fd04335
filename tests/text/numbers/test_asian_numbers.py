"""How numbers are written in Chinese, Japanese, Korean, Thai, Arabic, Persian, Urdu, Hindi, Swahili and Indonesian."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factsheet.text.dates.date import Date
from factsheet.text.quantities.reading import Quantity, read


def _one(text: str, language: str) -> Quantity:
    (found,) = read(text, language).quantities
    return found


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("zh", "人口140967万人", "1409670000", ""),
        ("zh", "12345.6万吨", "123456000", "tonne"),
        ("zh", "50万千瓦", "500000", "kilowatt"),
        ("zh", "12亿千瓦", "1200000000", "kilowatt"),
        ("zh", "9.2万亿千瓦时", "9200000000000", "kilowatt-hour"),
        ("zh", "500万千克", "5000000", "kilogram"),
        ("zh", "五千米", "5000", "meter"),
        ("zh", "三万五千亿元", "3500000000000", "CNY"),
        ("ja", "12,300百万円", "12300000000", "JPY"),
        ("ja", "12,300千円", "12300000", "JPY"),
        ("ko", "12,300백만원", "12300000000", "KRW"),
        ("ko", "12300만원", "123000000", "KRW"),
        ("ko", "3천5백만원", "35000000", "KRW"),
        ("en", "12,300 thousand euros", "12300000", "EUR"),
    ],
)
def test_a_figure_may_be_larger_than_its_power_of_ten(language: str, text: str, value: str, unit: str) -> None:
    found = _one(text, language)
    assert (Decimal(value), unit) == (found.value, "".join(found.units[:1]))


@pytest.mark.parametrize("language", ["zh-Hant", "zh-TW", "zh-Hant-HK"])
def test_the_yuan_of_taiwan_and_hong_kong_are_dollars_too(language: str) -> None:
    assert {"TWD", "HKD"} < set(_one("6,735億元", language).units)
    assert ("CNY",) == _one("人民幣6,735億元", language).units
    assert ("CNY",) == _one("6,735亿元", "zh").units


@pytest.mark.parametrize(
    ("language", "text", "bound", "value"),
    [
        ("zh", "高达40度", "exact", 40),
        ("zh", "多达3万余人", "min", 30_000),
        ("zh", "1.1亿余元", "min", 110_000_000),
        ("zh-Hant", "新台幣32億餘元", "min", 3_200_000_000),
        ("zh", "十几个百分点", "min", 10),
        ("zh", "未超过3%", "max", 3),
        ("ja", "十数人", "min", 10),
        ("ja", "3%に満たなかった", "max", 3),
        ("ko", "3%에 미치지 못했다", "max", 3),
        ("ar", "لم يتجاوز معدل النمو ٣ في المئة", "max", 3),
        ("ar", "تجاوز النمو ٣ في المئة", "min", 3),
        ("hi", "80,000 के नीचे बंद हुआ", "max", 80_000),
        ("hi", "5 मकानों के नीचे दबे", "exact", 5),
        ("th", "บาดเจ็บอีกกว่า 300 ราย", "min", 300),
        ("sw", "watu wasiopungua 210", "min", 210),
        ("fr", "plus de Mach 2", "min", 2),
        ("en", "over Mach 2", "min", 2),
    ],
)
def test_what_bounds_a_number_and_what_stresses_it(language: str, text: str, bound: str, value: int) -> None:
    found = _one(text, language)
    assert bound == found.bound
    assert value == found.value


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("ur", "ڈیڑھ درجن سے زائد", 18, ""),
        ("ur", "دو کروڑ ساٹھ لاکھ بچے", 26_000_000, ""),
        ("ur", "پچیس افراد", 25, ""),
        ("hi", "तीनों दोषी", 3, ""),
        ("ar", "جنديان", 2, ""),
        ("ar", "مليوناً و٢٠٠ ألف", 1_200_000, ""),
        ("sw", "nusu milioni", 500_000, ""),
        ("sw", "mwaka mmoja na nusu", Decimal("1.5"), "year"),
        ("hy", "մեկուկես տարի", Decimal("1.5"), "year"),
        ("kk", "бір жарым жыл", Decimal("1.5"), "year"),
        ("ta", "ஒன்றரை ஆண்டு", Decimal("1.5"), "year"),
        ("th", "หนึ่งปีครึ่ง", Decimal("1.5"), "year"),
        ("id", "empat setengah tahun", Decimal("4.5"), "year"),
        ("ms", "empat setengah tahun", Decimal("4.5"), "year"),
        ("ko", "반년", Decimal("0.5"), "year"),
    ],
)
def test_number_words_and_halves(language: str, text: str, value: Decimal | int, unit: str) -> None:
    found = _one(text, language)
    assert (value, unit) == (found.value, "".join(found.units[:1]))


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("fa", "یک\u200cسوم آب", (1, 3)),
        ("fa", "سه\u200cچهارم", (3, 4)),
        ("ur", "ایک چوتھائی گندم", (1, 4)),
        ("sw", "theluthi moja", (1, 3)),
        ("th", "นักเรียน 1 ใน 3", (1, 3)),
        ("ar", "ثلاثة أرباع", (3, 4)),
    ],
)
def test_fractions_in_words(language: str, text: str, parts: tuple[int, int]) -> None:
    found = _one(text, language)
    assert "fraction" == found.form
    assert (Decimal(parts[0]), Decimal(parts[1])) == found.parts


def test_thai_months_are_shortened_and_so_are_its_years() -> None:
    assert ["2024-03-05"] == [date.edtf for date in read("5 มี.ค. 67", "th").dates]
    assert ["2024-06-05"] == [date.edtf for date in read("5 มิ.ย. 2567", "th").dates]


def test_a_second_year_in_a_row_is_no_date() -> None:
    dates: tuple[Date, ...] = read("连续第二年下降", "zh").dates
    assert () == dates
    assert 2 == _one("连续第二年下降", "zh").value
