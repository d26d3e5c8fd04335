from decimal import Decimal

import pytest

from factsheet.text.notation.lexicon import lexicon
from factsheet.text.numbers.figures import number_at
from factsheet.text.quantities.reading import read, scan


@pytest.mark.parametrize(
    ("language", "text", "value", "form"),
    [
        ("en", "1e10", "1e10", "amount"),
        ("fr", "-127,32e13", "127.32e13", "amount"),
        ("en", "2^3", "8", "amount"),
        ("en", "nine point nought four", "9.04", "amount"),
        ("en", "two thousand and four dozen", "2048", "amount"),
        ("en", "21st", "21", "ordinal"),
        ("fr", "une", "1", "article"),
        ("en", "dozens", "12", "vague"),
        ("en", "both", "2", "loose"),
    ],
)
def test_a_number_is_read_with_all_its_words(language: str, text: str, value: str, form: str) -> None:
    lex = lexicon(language)
    found = number_at(scan(text, lex), lex, 0)
    assert found is not None
    assert (Decimal(value), form) == (found.value, found.form)


def test_other_words_are_no_number() -> None:
    lex = lexicon("en")
    assert number_at(scan("house", lex), lex, 0) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "千葉県と東京都の半導体メーカーは一部の株主に十分な説明をした"),
        ("ja", "三菱は万全の体制を整えた"),
        ("zh", "半导体公司在北京一直十分稳定，万科、三星进一步统一"),
        ("ko", "이 회사는 일본에서 구조조정 조사를 받았다"),
        ("ko", "세계의 모든 구조대와 사회, 오바마"),
        ("ko", "모두 학교에 갔고 주민세 개정을 들었다"),
        ("zh", "零部件乱七八糟"),
    ],
)
def test_a_numeral_inside_a_word_is_no_number(language: str, text: str) -> None:
    assert not read(text, language).quantities


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ja", "三つの案", 3),
        ("zh", "两国", 2),
        ("ja", "12億ドル", 12 * 10**8),
        ("ko", "1조 2천억 원", 12 * 10**11),
        ("ko", "백만 달러", 10**6),
        ("ko", "두 배로 늘었다", 2),
    ],
)
def test_a_numeral_before_what_it_counts_is_one(language: str, text: str, value: int) -> None:
    assert [value] == [quantity.value for quantity in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("pt", "dezassete dias", 17),
        ("sl", "štirinajst ljudi", 14),
        ("ko", "서른다섯 명", 35),
        ("ko", "서른두 명", 32),
        ("ko", "세 척이", 3),
        ("zh", "两校合办", 2),
        ("th", "ผู้ต้องสงสัยสามสิบห้าคน", 35),
        ("ar", "خمسة وعشرين شخصا", 25),
        ("bn", "পঁচিশ জন", 25),
        ("cs", "čtyřiatřicetiletý muž", 34),
        ("it", "il trentaquattrenne", 34),
        ("uk", "у п'ятнадцяти країнах", 15),
        ("lt", "penkiolikos žmonių", 15),
        ("lt", "trims berniukams", 3),
        ("lv", "četru gadu", 4),
        ("et", "kaheteistkümnest punktist", 12),
        ("hu", "háromból", 3),
        ("eu", "hogeita bost", 25),
        ("hr", "tridesetak ljudi", 30),
    ],
)
def test_number_words_of_many_tongues(language: str, text: str, value: int) -> None:
    assert [one.value for one in read(text, language).quantities] == [value]


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [("ca", "mil·lisegons", []), ("ca", "mil persones", [1000]), ("en", "400 B.C.", [400])],
)
def test_a_number_ends_where_a_word_does(language: str, text: str, values: list[int]) -> None:
    assert values == [one.value for one in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("zh", "七套房子", [7]),
        ("zh", "位列第三", [3]),
        ("ja", "五児の父", [5]),
        ("ko", "네 군데의 가게", [4]),
        ("ko", "열 다섯 마리", [15]),
        ("ko", "두 시간 동안", [2]),
        ("ko", "십 년간", [10]),
        ("ko", "나흘 뒤", [4]),
        ("ko", "타이틀을 땄다", []),
        ("ko", "발열한 아이", []),
        ("ko", "7천2백만 원", [72_000_000]),
        ("zh", "每周四天上课", [4]),
        ("ko", "두 주장은", []),
        ("ko", "젊은 세대", []),
    ],
)
def test_small_numbers_stand_before_what_they_count(language: str, text: str, values: list[int]) -> None:
    assert values == [one.value for one in read(text, language).quantities]
