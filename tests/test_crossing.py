"""What CLDR prints, held to what it prints in English; bench/crossing.py does it in all languages."""

import pytest
from babel import Locale

from bench.crossing import crossed, printed

ENGLISH = printed(Locale.parse("en"))


@pytest.mark.parametrize("language", ["fr", "de", "pl", "ru", "hu", "ar", "hi", "ja", "zh", "sr"])
def test_what_cldr_prints_is_what_it_prints_in_english_and_nothing_else_is(language: str) -> None:
    assert [] == [pair for same, found, pair in crossed(language, ENGLISH) if same == found]
