"""The words of a text, in lower case, know their places in the text as it stands."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.words.tokens import WordTokens


def test_words_and_marks_are_tokens_and_apostrophes_are_straight() -> None:
    assert WordTokens("N’annonce pas.").words == ["n", "'", "annonce", "pas", "."]


def test_accents_written_apart_and_soft_hyphens_do_not_hide_a_word() -> None:
    text = "Il a de\u0301clare\u0301 un par\u00adi"
    tokens = WordTokens(text)
    assert tokens.words == ["il", "a", "déclaré", "un", "pari"]
    assert [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)] == text.split()


def test_a_letter_that_grows_in_lower_case_moves_no_place() -> None:
    tokens = WordTokens("İİ may")
    assert tokens.starts == [0, 3]
    assert tokens.words == ["ii", "may"]


@given(st.text())
def test_places_lie_in_the_text_in_order(text: str) -> None:
    tokens = WordTokens(text)
    places = [place for pair in zip(tokens.starts, tokens.ends, strict=True) for place in pair]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)


def test_the_vowel_signs_of_hindi_belong_to_their_word() -> None:
    assert WordTokens("जवाब नहीं दिया।").words == ["जवाब", "नहीं", "दिया", "।"]


def test_where_no_space_parts_words_each_character_is_a_token_and_others_stay_together() -> None:
    assert WordTokens("OpenAI没有回答，2024年", unspaced=True).words == [
        *("openai", "没", "有", "回", "答"),
        "，",
        "2024",
        "年",
    ]
    assert WordTokens("ไม่ 12", unspaced=True).words == ["ไ", "ม", "่", "12"]


def test_what_korean_counts_is_no_part_of_the_figure() -> None:
    assert ["3", "주밖에", "남지", "않았다", ".", "h2o"] == WordTokens("3주밖에 남지 않았다. H2O").words
