"""What can be reckoned out of two figures of a quote."""

from __future__ import annotations

import pytest

from factsheet.text.judging.deriving import derived
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("a majority of 27", "Forslaget blev vedtaget med 95 mod 68 stemmer.", "da"),
        ("with sixteen years", "zwölf Jahre, vier Jahre weniger als gefordert", "de"),
        ("about 600 million euros", "1,2 miliardi di euro, di cui metà", "it"),
        ("up by 5 percentage points", "von 40 Prozent auf 45 Prozent", "de"),
        ("closed for seven hours", "entre las 23:00 y las 6:00", "es"),
        ("more than two hours", "called at 7.15pm, reached at 9.40pm", "en"),
        ("for ten years", "entre 2014 et 2024", "fr"),
        ("87 % were right", "13 Prozent waren falsch", "de"),
        ("fell by 80 %", "de 15 % à 3 %", "fr"),
        ("rose by 67 %", "3 millones frente a 5 millones", "es"),
    ],
)
def test_a_sum_a_difference_a_part_and_a_length(statement: str, quote: str, language: str) -> None:
    [item] = read(statement, "en").quantities
    assert derived(item, read(quote, language))


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("a majority of 28", "Forslaget blev vedtaget med 95 mod 68 stemmer.", "da"),
        ("about 600 million dollars", "1,2 miliardi di euro, di cui metà", "it"),
        ("up by 5 per cent", "von 40 Prozent auf 45 Prozent", "de"),
        ("88 % were right", "13 Prozent waren falsch", "de"),
        ("closed for eight hours", "entre las 23:00 y las 6:00", "es"),
        ("four of them", "6 here, 2 there, 1, 1, 1, 1, 1", "en"),
    ],
)
def test_nothing_else(statement: str, quote: str, language: str) -> None:
    [item] = read(statement, "en").quantities
    assert not derived(item, read(quote, language))
