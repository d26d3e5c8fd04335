from decimal import Decimal

import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "won a third in a row", 3),
        ("en", "the third in the list", 3),
        ("en", "the twenty-first", 21),
        ("en", "36th", 36),
        ("fr", "vingt et unième", 21),
        ("fr", "la 2e", 2),
        ("de", "zweiundzwanzigste", 22),
        ("es", "trigésimo sexta", 36),
        ("sk", "trinásty dôchodok", 13),
        ("pl", "po raz piętnasty", 15),
        ("ro", "a patra oară", 4),
        ("da", "det 17. kapitel", 17),
        ("nb", "en 3. plass", 3),
        ("fi", "5. kerros", 5),
        ("sv", "i 12:e kapitlet", 12),
        ("tr", "bu yılki yarışın dokuzuncusu", 9),
        ("hi", "नौवें दिन", 9),
        ("ar", "الذكرى السبعين", 70),
        ("hi", "14वें मिनट में", 14),
        ("id", "lap ke-44", 44),
        ("vi", "vòng đua thứ 44", 44),
        ("ro", "al treizeci și optulea volum", 38),
        ("ro", "etajul al șaptesprezecelea", 17),
        ("ro", "al 23-lea volum", 23),
        ("ro", "a doua ediție", 2),
        ("pt", "no 23.º andar", 23),
        ("es", "la 23.ª planta", 23),
    ],
)
def test_ordinals_are_read(language: str, text: str, value: int) -> None:
    assert [("ordinal", Decimal(value))] == [
        (quantity.form, quantity.value) for quantity in read(text, language).quantities
    ]


@pytest.mark.parametrize(
    ("language", "second", "other"),
    [
        ("sv", "den andra bron", "andra broar"),
        ("da", "det andet hus", "et andet hus"),
        ("nb", "for andre gang", "alle andre byer"),
        ("fi", "kolmas talo", "toinen talo"),
    ],
)
def test_a_word_for_second_may_be_one_for_other(language: str, second: str, other: str) -> None:
    forms = [one.form for text in (second, other) for one in read(text, language).quantities]
    assert ["ordinal", "loose"] == forms


def test_a_sentence_may_end_with_a_number() -> None:
    assert ["amount"] == [one.form for one in read("Han er 17. Hun er ældre.", "da").quantities]


def test_an_ordinal_does_not_add_to_a_printed_amount() -> None:
    (money, first) = read("$280 million first notes", "en").quantities
    assert (Decimal(280_000_000), "ordinal") == (money.value, first.form)


def test_a_fifth_is_a_fraction_unless_a_noun_follows() -> None:
    forms = [read(text, "en").quantities[0].form for text in ("a fifth of it", "a fifth man")]
    assert ["fraction", "ordinal"] == forms


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "w trzecim kwartale"),
        ("cs", "ve třetím čtvrtletí"),
        ("sk", "v treťom štvrťroku"),
        ("uk", "у третьому кварталі"),
        ("uk", "у III кварталі"),
        ("ru", "в III квартале"),
        ("zh", "第三季度"),
        ("ja", "第三四半期"),
    ],
)
def test_a_quarters_number_is_read_where_other_ordinals_are_not(language: str, text: str) -> None:
    assert [(Decimal(3), "ordinal")] == [(one.value, one.form) for one in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text", "form"),
    [
        ("sv", "näst största", "ordinal"),
        ("sv", "näst varmaste", "ordinal"),
        ("da", "den næststørste by", "ordinal"),
        ("nb", "nest største", "ordinal"),
        ("ar", "ثاني أكبر مدينة", "ordinal"),
        ("pl", "drugie miasto", "loose"),
        ("pl", "w drugim kwartale", "ordinal"),
        ("cs", "druhé město", "loose"),
    ],
)
def test_the_second_of_all_is_read_and_may_be_another(language: str, text: str, form: str) -> None:
    (found,) = read(text, language).quantities
    assert (Decimal(2), form) == (found.value, found.form)
