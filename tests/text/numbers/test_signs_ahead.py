import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("es", "costó S/. 500 ayer", "PEN"),
        ("es", "costó S/ 500 ayer", "PEN"),
        ("es", "costó B/. 500 ayer", "PAB"),
        ("es", "costó Bs. 500 ayer", "BOB"),
        ("en", "it cost NRs. 500 then", "NPR"),
        ("de", "für SFr. 500 im Jahr", "CHF"),
    ],
)
def test_a_sign_of_several_tokens_or_with_a_stop_stands_before_its_figure(language: str, text: str, code: str) -> None:
    assert code in read(text, language).quantities[0].units


@pytest.mark.parametrize(
    ("text", "code"),
    [("R500 million", "ZAR"), ("N1.2 trillion", "NGN"), ("SR 500 million", "SAR"), ("Q500 million", "GTQ")],
)
def test_a_letter_is_money_before_a_large_amount(text: str, code: str) -> None:
    assert code in read(f"It cost {text} in all.", "en").quantities[0].units


@pytest.mark.parametrize("text", ["The R500 road", "An N95 mask", "group K 5 million strong", "in Q4 2023"])
def test_and_a_name_before_any_other_figure(text: str) -> None:
    assert not any(one.units for one in read(text, "en").quantities)


def test_the_stop_behind_a_unit_ends_its_sentence() -> None:
    assert [one.units for one in read("Det kostade 10 kr. 500 personer kom.", "sv").quantities][1] == ()


def test_a_french_article_is_no_money() -> None:
    assert () == read("Le 1,5 million de réfugiés", "fr").quantities[0].units
