"""Four per cent are not told as four points, nor four points as four per cent."""

from __future__ import annotations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.judging.pointing import points_exchanged
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("statement", "quote", "language", "found"),
    [
        ("Acme's share fell by 4%.", "La part d'Acme recule de 4 points.", "fr", True),
        ("Acme's share fell by 4 points.", "La part d'Acme recule de 4 %.", "fr", True),
        ("Acme's share rose by 0.2 per cent.", "Der Anteil von Acme stieg um 0,2 Punkte.", "de", True),
        ("Acme's share rose by 5%.", "La cuota de Acme subió cinco puntos.", "es", True),
        ("Acme's share fell by 4 points.", "La part d'Acme recule de 4 points de pourcentage.", "fr", False),
        ("Acme's share fell by 4%.", "La part d'Acme recule de 4 %, soit 4 points.", "fr", False),
        ("Acme's share rose by 0.2%.", "La part d'Acme a progressé de deux dixièmes de point.", "fr", False),
    ],
)
def test_points_are_no_per_cent(statement: str, quote: str, language: str, *, found: bool) -> None:
    ours, theirs = read(statement, "en"), read(quote, language)
    assert found == (points_exchanged(ours, hold(ours, [theirs]), [theirs]) is not None)


def test_the_points_are_named() -> None:
    ours, theirs = read("It rose by 3 per cent.", "en"), read("It rose by 3 points.", "en")
    found = points_exchanged(ours, hold(ours, [theirs]), [theirs])
    assert found is not None
    assert ("3 per cent", "3 points") == (found.statement[0].text, found.quotes[0].text)
