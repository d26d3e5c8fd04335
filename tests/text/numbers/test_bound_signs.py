"""A sign may stand before a figure, or a space away from it."""

from __future__ import annotations

import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize("language", ["en", "fr", "de", "ja"])
@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("≈ 500 km", "approx"),
        ("≈\u00a0500 km", "approx"),
        ("~ 500 km", "approx"),
        ("(± 500 km)", "approx"),
        ("≈ $500", "approx"),
        ("≥ 5 km", "min"),
        (">\u202f5 km", "min"),
        ("≤ 5 km", "max"),
        ("<\u00a05 km", "max"),
    ],
)
def test_a_sign_bounds_across_a_space(language: str, text: str, bound: str) -> None:
    assert [bound] == [found.bound for found in read(text, language).quantities]


@pytest.mark.parametrize("text", ["x -> 5 km", "x => 5 km", "<b> 5 km", "3 ± 5 km"])
def test_an_arrow_and_a_margin_bound_no_figure(text: str) -> None:
    assert "exact" == read(text, "en").quantities[-1].bound
