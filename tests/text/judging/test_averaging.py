"""What costs 40 cents on average is not told as what costs 40 cents."""

from __future__ import annotations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.judging.averaging import average_dropped
from factsheet.text.quantities.reading import read

COSTS = "A room in Leeds costs 400 euros."


@pytest.mark.parametrize(
    ("statement", "quote", "language", "found"),
    [
        (COSTS, "A room in Leeds costs 400 euros on average.", "en", True),
        (COSTS, "Ein Zimmer in Leeds kostet im Schnitt 400 Euro.", "de", True),
        (COSTS, "Une chambre à Leeds coûte en moyenne 400 euros.", "fr", True),
        (COSTS, "Una habitación en Leeds cuesta de media 400 euros.", "es", True),
        (COSTS, "Pokój w Leeds kosztuje średnio 400 euro.", "pl", True),
        (COSTS, "Комната в Leeds стоит в среднем 400 евро.", "ru", True),
        (COSTS, "Leedsの部屋は平均で400ユーロだ。", "ja", True),
        (COSTS, "Ein Zimmer in Leeds kostet 400 Euro.", "de", False),
        ("A room in Leeds costs about 400 euros.", "Ein Zimmer in Leeds kostet im Schnitt 400 Euro.", "de", False),
        ("The average room in Leeds costs 400 euros.", "Ein Zimmer in Leeds kostet im Schnitt 400 Euro.", "de", False),
        ("Rents rose by 4%.", "Die Mieten stiegen im Schnitt um 4 Prozent.", "de", False),
    ],
)
def test_an_average_is_not_dropped(statement: str, quote: str, language: str, *, found: bool) -> None:
    ours, theirs = read(statement, "en"), read(quote, language)
    assert found == (average_dropped(ours, hold(ours, [theirs]), [theirs]) is not None)
