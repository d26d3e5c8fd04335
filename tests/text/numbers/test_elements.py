from decimal import Decimal

import pytest

from factsheet.text.notation.lexicon import lexicon
from factsheet.text.numbers.elements import elements_at, whole_of
from factsheet.text.quantities.reading import read, scan


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("two hundred and three", [2, 100, 3]),
        ("1.7 million four", [Decimal("1.7"), 1_000_000]),
        ("4 thousand 3 hundred", [4, 1000, 3, 100]),
        ("two three", [2]),
        ("six; million", [6]),
        ("six other million", [6, 1_000_000]),
    ],
)
def test_the_run_of_a_number_ends_where_no_number_goes_on(text: str, values: list[Decimal]) -> None:
    lex = lexicon("en")
    assert values == [element.value for element in elements_at(scan(text, lex), lex, 0)]


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "1.3 million and nine people left", ["1.3", "1e6"]),
        ("fr", "1,3 million et neuf personnes", ["1.3", "1e6"]),
        ("de", "1,3 Millionen und neun Leute", ["1.3", "1e6"]),
        ("es", "1,3 millones y nueve personas", ["1.3", "1e6"]),
        ("en", "2 million and 30 staff", ["2", "1e6"]),
        ("en", "two million and 30 staff", ["2", "1e6"]),
        ("en", "two million and nine", ["2", "1e6", "9"]),
        ("pt", "2 milhões e 300 mil", ["2", "1e6", "300", "1e3"]),
        ("pt", "3 mil e 500", ["3", "1e3", "500"]),
        ("ro", "1,3 de milioane", ["1.3", "1e6"]),
    ],
)
def test_an_and_adds_no_count_of_something_else(language: str, text: str, values: list[str]) -> None:
    lex = lexicon(language)
    assert [Decimal(value) for value in values] == [one.value for one in elements_at(scan(text, lex), lex, 0)]


def test_an_and_adds_no_count_to_money() -> None:
    first, second = read("It cost $2 million and nine people left.", "en").quantities
    assert (Decimal(2_000_000), Decimal(9)) == (first.value, second.value)


@pytest.mark.parametrize(("text", "exponent"), [("5.2 million", 5), ("500", 2), ("497", 0), ("1.20", -2)])
def test_the_place_of_the_last_printed_digit_is_kept(text: str, exponent: int) -> None:
    lex = lexicon("en")
    at = scan(text, lex)
    found = elements_at(at, lex, 0)
    assert (
        exponent == whole_of(at, lex, found, Decimal(1)).exponent
        if len(found) > 1
        else exponent == whole_of(at, lex, found, found[0].value).exponent
    )


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("trent'anni", [30]),
        ("cent’anni", [100]),
        ("diciott'anni", [18]),
        ("centocinquant'anni", [100, 50]),
        ("centotto", [100, 8]),
        ("50 cent", [50]),
        ("cent", []),
    ],
)
def test_italian_drops_a_vowel_of_a_number_before_an_apostrophe(text: str, values: list[int]) -> None:
    lex = lexicon("it")
    assert values == [element.value for element in elements_at(scan(text, lex), lex, 0)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("yüzde altmış ikisi", 62),
        ("yüzde yetmiş dörttü", 74),
        ("yüzde seksen beşken", 85),
        ("iki yüz kırk dokuzunu", 249),
        ("on beş milyondan", 15_000_000),
        ("yüz yirmi üçe", 123),
        ("yirmi dört saatten", 24),
        ("üç yüze kadar", 300),
    ],
)
def test_the_last_word_of_a_turkish_number_is_inflected(text: str, value: int) -> None:
    assert [value] == [one.value for one in read(text, "tr").quantities]


@pytest.mark.parametrize("text", ["דוחות שנתיים", "תשלומים חודשיים"])
def test_behind_a_plural_a_hebrew_dual_is_an_adjective(text: str) -> None:
    assert () == read(text, "he").quantities


@pytest.mark.parametrize(("text", "value"), [("अठासी गाँव", 88), ("निन्यानवे गाँव", 99), ("चौसठ गाँव", 64)])
def test_hindi_numbers_have_several_spellings(text: str, value: int) -> None:
    assert [Decimal(value)] == [one.value for one in read(text, "hi").quantities]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("he", "עשרות אלפי עצים", 10_000),
        ("ar", "عشرات الآلاف من الأشجار", 10_000),
        ("ar", "ملايين الأشجار", 1_000_000),
        ("hi", "दसियों हज़ार पेड़", 10_000),
    ],
)
def test_words_for_many_leave_open_how_many(language: str, text: str, value: int) -> None:
    (found,) = read(text, language).quantities
    assert ("vague", Decimal(value)) == (found.form, found.value)


@pytest.mark.parametrize(
    ("text", "value"), [("15 الف شخص", 15_000), ("مئتا شخص", 200), ("اربعون يوما", 40), ("الجسور الأربعة", 4)]
)
def test_arabic_numbers_may_lack_their_hamza_or_stand_before_a_noun(text: str, value: int) -> None:
    assert [Decimal(value)] == [one.value for one in read(text, "ar").quantities]


@pytest.mark.parametrize(
    ("text", "value"), [("ששה מיליון עצים", 6_000_000), ("שמונת הגשרים", 8), ("חמש עשרה שנים", 15)]
)
def test_hebrew_numbers_have_several_forms(text: str, value: int) -> None:
    assert [Decimal(value)] == [one.value for one in read(text, "he").quantities]


def test_face_to_face_is_no_turkish_number() -> None:
    assert [3] == [one.value for one in read("Dersler üç okulda yüz yüze yapılıyor.", "tr").quantities]
    assert [3] == [one.value for one in read("Takımın üç sağ elli oyuncusu var.", "tr").quantities]
    assert [50] == [one.value for one in read("Takımın elli oyuncusu var.", "tr").quantities]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("hai mươi năm", ["20"]),
        ("một nghìn năm trăm", ["1500"]),
        ("hai trăm linh năm", ["205"]),
        ("tỷ lệ thất nghiệp", []),
        ("2 tỷ", ["2000000000"]),
        ("sau khi đầu tư", []),
        ("hàng chục nghìn người", ["10000"]),
    ],
)
def test_vietnamese_words_that_are_numbers_and_something_else(text: str, values: list[str]) -> None:
    assert values == [str(found.value) for found in read(text, "vi").quantities]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("el", "τεσσάρων γεφυρών", "4"),
        ("el", "ενός εκατομμυρίου", "1000000"),
        ("el", "πενηντάχρονος", "50"),
        ("el", "τριήμερη επίσκεψη", "3"),
        ("hu", "négyoldalas levél", "4"),
        ("hu", "tízezres tömeg", "10000"),
        ("hu", "háromszor", "3"),
        ("hu", "kétgólos vezetés", "2"),
        ("hu", "húszan", "20"),
        ("id", "sejuta", "1000000"),
    ],
)
def test_numbers_in_other_forms_of_the_word(language: str, text: str, value: str) -> None:
    (found,) = read(text, language).quantities
    assert Decimal(value) == found.value


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("1987 en miljoenen anderen", "nl", [1987]),
        ("1987 e milioni di altri", "it", [1987]),
        ("honderd en twintig", "nl", [100, 20]),
        ("30 de milioane", "ro", [30, 1_000_000]),
        ("cento e trinta mil", "pt", [100, 30, 1000]),
    ],
)
def test_an_and_adds_and_multiplies_nothing(text: str, language: str, values: list[int]) -> None:
    lex = lexicon(language)
    assert values == [element.value for element in elements_at(scan(text, lex), lex, 0)]
