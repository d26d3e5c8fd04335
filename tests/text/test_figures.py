from decimal import Decimal

import pytest

from factsheet.text.figures import number_at
from factsheet.text.lexicon import lexicon
from factsheet.text.quantities import scan


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
