from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.lettering import Lines, clipped, drawable, fitted, width

SIZES = {60: 1, 40: 2, 20: 3}


def fit(text: str, across: int = 600) -> Lines:
    return fitted(text, "said", tuple(SIZES), across, SIZES)


def test_a_line_is_as_long_as_its_characters() -> None:
    assert width("ab", "said", 100) == width("a", "said", 100) + width("b", "said", 100)
    assert width("a", "said", 50) * 2 == width("a", "said", 100)
    assert width("i", "told", 100) < width("m", "told", 100)


@pytest.mark.parametrize("text", ["Привет, мир", "Καλημέρα κόσμε", "Žluťoučký kůň", "Tiếng Việt", "« 1 000 € »"])
def test_latin_greek_and_cyrillic_can_be_drawn(text: str) -> None:
    assert text == drawable(text)


@pytest.mark.parametrize("text", ["حقائق", "עובדות", "事実", "तथ्य", "A fact, 事実", "ok 🙂"])
def test_of_what_the_fonts_lack_nothing_is_drawn_rather_than_boxes(text: str) -> None:
    assert drawable(text) == ""


def test_narrow_spaces_are_drawn_and_soft_hyphens_are_not() -> None:
    assert drawable("1\u202f000 mo\u00adnde") == "1\u00a0000 monde"


def test_a_short_text_gets_the_largest_size() -> None:
    assert fit("A fact.") == Lines(60, ("A fact.",))


def test_a_longer_one_gets_more_lines_of_a_smaller_size_about_as_long_as_one_another() -> None:
    found = fit("Acme would build electric vans in Leeds, it said.")
    first, second = (width(line, "said", 40) for line in found.lines)
    assert found.size == 40
    assert "Acme would build electric vans in Leeds, it said." == " ".join(found.lines)
    assert first < 600
    assert abs(first - second) < 200


def test_a_number_stays_with_what_it_counts() -> None:
    lines = fit("The company said that it would have about 500 billion of them.").lines
    assert any("500\u00a0billion" in line for line in lines)


def test_one_that_is_too_long_ends_with_an_ellipsis_and_stays_in_its_box() -> None:
    found = fit("The plant opened. " * 30)
    assert (20, 3) == (found.size, len(found.lines))
    assert found.lines[-1].endswith("…")
    assert all(width(line, "said", 20) <= 600 for line in found.lines)


@given(st.text(alphabet="ab .,Wi", min_size=1, max_size=60))
def test_what_is_cut_ends_between_words_where_it_can_and_fits(text: str) -> None:
    line = clipped(text, "told", 20, 200)
    kept = line.removesuffix("…")
    assert line == text or (text.startswith(kept) and line.endswith("…"))
    assert width(line, "told", 20) <= 200
    assert line == text or " " not in text[:12].strip() or not text[len(kept) :][:1].isalpha()


def test_a_very_long_title_is_cut_as_quickly_as_a_short_one() -> None:
    assert clipped("plant " * 100_000, "told", 20, 200) == clipped("plant " * 100, "told", 20, 200)


def test_a_word_that_is_longer_than_a_line_is_cut() -> None:
    line = clipped("Donaudampfschifffahrtsgesellschaftskapitän", "told", 40, 300)
    assert line.startswith("Donaudampf")
    assert line.endswith("…")
    assert width(line, "told", 40) <= 300
