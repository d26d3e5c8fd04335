from __future__ import annotations

import pytest

from factsheet.locale.units import known_units


@pytest.mark.parametrize(
    "unit", ["USD", "EUR", "XOF", "kilometer", "kilowatt-hour", "hectare", "percent", "celsius", "megatonne"]
)
def test_currencies_and_units_are_known_by_their_codes(unit: str) -> None:
    assert unit in known_units()


@pytest.mark.parametrize("unit", ["", "usd", "dollars", "length-kilometer", "vans", "km"])
def test_other_words_are_nouns_of_the_sites_own_or_nothing(unit: str) -> None:
    assert unit not in known_units()
