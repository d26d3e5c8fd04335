from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.notation.tokens import lowered, tokens


@given(st.text(max_size=200))
def test_lower_case_keeps_the_number_of_code_points(text: str) -> None:
    assert len(text) == len(lowered(text))


@given(st.text(max_size=200))
def test_tokens_lie_in_order_inside_the_text(text: str) -> None:
    at = tokens(text, ".")
    ends = [0, *at.ends]
    assert all(end <= start < after for end, start, after in zip(ends, at.starts, at.ends, strict=False))


def test_words_figures_and_signs_are_told_apart() -> None:
    at = tokens("About 1,234.5 km² ($5)", ".")
    assert ["about", "1,234.5", "km²", "$", "5"] == at.words


def test_marks_belong_to_indic_words() -> None:
    assert ["করোড়"] == tokens("করোড়", ".").words


def test_gaps_join_only_over_space_and_hyphen() -> None:
    at = tokens("one-two, three", ".")
    assert (True, False, False) == (at.joined(0), at.joined(1), at.joined(2))


def test_tokens_are_adjacent_over_one_space_of_any_width_or_none() -> None:
    at = tokens("5 km 5\u202fkm 5km, 5-km 5  km", ".")
    figures = [place for place, word in enumerate(at.words) if word == "5"]
    assert [True, True, True, False, False] == [at.adjacent(place) for place in figures]
    assert not at.adjacent(len(at.words) - 1)
