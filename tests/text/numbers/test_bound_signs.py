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
        (">= 5 km", "min"),
        (">=5 km", "min"),
        ("(<= 5 km)", "max"),
    ],
)
def test_a_sign_bounds_across_a_space(language: str, text: str, bound: str) -> None:
    assert [bound] == [found.bound for found in read(text, language).quantities]


@pytest.mark.parametrize("text", ["x -> 5 km", "x => 5 km", "<b> 5 km", "3 ± 5 km"])
def test_an_arrow_and_a_margin_bound_no_figure(text: str) -> None:
    assert "exact" == read(text, "en").quantities[-1].bound


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("approx. 500 people", "en"),
        ("approx 500 people", "en"),
        ("env. 500 personnes", "fr"),
        ("aprox. 500 personas", "es"),
        ("aprox. 500 pessoas", "pt"),
        ("ungef. 500 Leute", "de"),
        ("ca. 500 persone", "it"),
        ("ong. 500 mensen", "nl"),
    ],
)
def test_about_may_be_abbreviated(text: str, language: str) -> None:
    assert ["approx"] == [found.bound for found in read(text, language).quantities]


def test_a_word_that_ends_a_sentence_bounds_no_figure_of_the_next() -> None:
    assert ["exact"] == [found.bound for found in read("They looked around. 500 people came.", "en").quantities]
