from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factsheet.model import Source
from factsheet.pages.excerpts import Run, beside, exact, excerpt, in_context, merged, quoted, words
from factsheet.stages import Document, Passage, Sentence

TEXT = "One is here. Two is here. Three is here.\n\nFour is here."
SPANS = [(0, 12), (13, 25), (26, 40), (42, 55)]
SENTENCES = tuple(Sentence(n, *span, 0 if n < 4 else 1, f"s-{n}") for n, span in enumerate(SPANS, 1))
SOURCE = Source(id="a", title="A", publisher="P", language="en")


def document(*shown: tuple[int, int]) -> Document:
    return Document(SOURCE, TEXT, SENTENCES, shown)


def passage(start: int, end: int, first: int, last: int) -> Passage:
    return Passage(start, end, ((start, end),), "exact", first, last)


def test_a_quote_stands_in_its_sentence_between_its_neighbours() -> None:
    assert in_context(document((0, len(TEXT))), passage(13, 16, 1, 1)) == (
        Run("plain", "One is here. "),
        Run("mark", "Two"),
        Run("plain", " is here. Three is here."),
    )


def test_what_may_not_be_shown_is_a_gap() -> None:
    assert in_context(document((13, 25)), passage(13, 16, 1, 1)) == (
        Run("gap"),
        Run("mark", "Two"),
        Run("plain", " is here."),
        Run("gap"),
    )


def test_where_only_quotes_are_published_the_quote_alone_is_shown() -> None:
    assert in_context(document((13, 16)), passage(13, 16, 1, 1)) == (Run("gap"), Run("mark", "Two"), Run("gap"))


def test_a_neighbour_in_another_paragraph_is_left_out() -> None:
    runs = in_context(document((0, len(TEXT))), passage(42, 46, 3, 3))
    assert runs == (Run("mark", "Four"), Run("plain", " is here."))


def test_the_parts_of_a_quote_are_parted_by_a_gap() -> None:
    two = Passage(0, 16, ((0, 3), (13, 16)), "elided", 0, 1)
    assert quoted(document((0, len(TEXT))), two) == (Run("mark", "One"), Run("gap"), Run("mark", "Two"))


def test_between_parts_with_only_a_space_between_them_nothing_is_left_out() -> None:
    two = Passage(13, 25, ((13, 16), (17, 25)), "elided", 1, 1)
    assert quoted(document((0, len(TEXT))), two) == (Run("mark", "Two is here."),)
    assert "".join(run.text for run in quoted(document((13, 16), (17, 25)), two)) == "Two is here."


def test_white_space_between_shown_sentences_is_no_gap() -> None:
    assert excerpt(document((0, 12), (13, 25)), 0, 25) == (
        Run("plain", "One is here."),
        Run("plain", " "),
        Run("plain", "Two is here."),
    )


def test_merged_spans_neither_touch_nor_overlap() -> None:
    assert merged([(5, 9), (0, 3), (3, 4), (6, 7)]) == ((0, 4), (5, 9))


spans = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(lambda pair: (min(pair), max(pair)))


@given(st.lists(spans), spans, st.lists(spans))
def test_nothing_outside_what_is_shown_ever_comes_out(
    shown: list[tuple[int, int]], window: tuple[int, int], marked: list[tuple[int, int]]
) -> None:
    """Every letter is replaced by one of its own, so that each can be traced to its place."""
    text = "".join(chr(0x4E00 + n) for n in range(len(TEXT)))
    allowed = merged([span for span in shown if span[0] < span[1]])
    runs = excerpt(Document(SOURCE, text, (), allowed), *window, merged(marked))
    places = [ord(letter) - 0x4E00 for run in runs for letter in run.text]
    assert places == [n for n in range(*window) if any(low <= n < high for low, high in allowed)]


def test_words_are_told_with_what_is_left_out_of_them() -> None:
    assert words(document((0, 40)), 13, 26) == "Two is here."
    assert words(document((0, 12), (26, 40)), 0, 40) == "One is here. […] Three is here."


def test_words_that_may_not_all_be_shown_are_not_told_letter_for_letter() -> None:
    part = document((13, 25))
    assert (exact(part, 13, 16), exact(part, 13, 26), exact(part, 0, 16), exact(document(), 13, 16)) == (
        "Two",
        "",
        "",
        "",
    )


def test_what_stands_beside_words_is_shown_as_far_as_its_source_is() -> None:
    assert beside(document((0, 40)), 13, 16) == ("One is here. ", " is here. Three is here.")
    assert beside(document((13, 25)), 13, 16) == ("", " is here.")
    assert beside(document(), 13, 16) == ("", "")


def test_the_words_beside_some_grow_until_they_tell_them_from_their_twins() -> None:
    text = "One two three four five six seven eight nine. " * 2 + "End."
    place = text.rindex("five six")
    before, after = beside(Document(SOURCE, text, (), ((0, len(text)),)), place, place + 8)
    assert text.count(f"{before}five six{after}") == 1
    assert after.endswith("End.")
