from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.finding.directives import Directive, encode, find
from factsheet.text.finding.fragments import shortest
from factsheet.text.finding.laying import fold, joined, lay

TEXT = """\
Acme opens a second plant. Acme Motors said on Monday that it would build 4,000 vans in Leeds.
The plant opened in 2019. “A leap in the dark”, said Roe of d’Acme-Leeds. The plant is big.

Acme opens a second plant. Nobody said who would buy the vans.
"""
Span = tuple[int, int]


def span(words: str, number: int = 0) -> Span:
    at = -1
    for _ in range(number + 1):
        at = TEXT.index(words, at + 1)
    return at, at + len(words)


def named(*parts: Span, shown: tuple[Span, ...] = ((0, len(TEXT)),)) -> str | None:
    directive = shortest(TEXT, parts, shown)
    if directive is None:
        return None
    found = find(lay(TEXT), directive)
    assert found is not None
    assert found[0] <= parts[0][1]
    assert found[1] >= parts[-1][0]
    return encode(directive).removeprefix("text=")


def test_a_passage_is_named_by_its_first_words_and_its_last() -> None:
    assert named(span("Acme Motors said on Monday that it would build 4,000 vans in Leeds.")) == "Acme%20Motors,Leeds."


def test_words_are_named_whole() -> None:
    """A word with its elision, its hyphen and its full stop: a browser finds no less."""
    assert named(span("Acme-Leeds")) == "d%E2%80%99Acme%2DLeeds."


def test_the_second_of_two_twins_is_told_from_the_first() -> None:
    first = named(span("Acme opens a second plant."))
    second = named(span("Acme opens a second plant.", 1))
    assert first == "Acme%20opens,plant."
    assert second == "big.-,Acme%20opens,plant."


def test_a_term_crosses_no_line_and_a_passage_may() -> None:
    assert named(span("vans in Leeds.\nThe plant opened")) == "vans%20in,opened"
    assert named((span("Leeds.\nThe plant opened")[0], span("opened")[1])) == "Leeds.,opened"


def test_marks_that_nobody_sees_hide_no_passage() -> None:
    text = "It fell.\u200f \u200bThe plant sells a cafe\u0301. It grew."
    for words in ("It fell.\u200f", "\u200bThe plant sells a cafe\u0301", "a cafe\u0301."):
        part = text.index(words), text.index(words) + len(words)
        directive = shortest(text, (part,), ((0, len(text)),))
        assert directive is not None
        found = find(lay(text), directive)
        assert found is not None
        assert fold(text[slice(*found)]).rstrip(".") == fold(words).rstrip(".")


def test_marks_at_the_ends_of_a_quote_are_left_out() -> None:
    text = "Il dit « un vrai pari » hier. Il dit « oui »."
    directive = shortest(text, ((text.index("«"), text.index("»") + 1),), ((0, len(text)),))
    assert directive == Directive("un vrai", "pari")


def test_a_quote_with_words_left_out_is_one_range() -> None:
    assert named(span("The plant opened"), span("in the dark")) == "The%20plant,dark%E2%80%9D%2C"


def test_nothing_is_named_that_may_not_be_shown() -> None:
    twin = span("Acme opens a second plant.", 1)
    assert named(twin, shown=(twin,)) is None
    inside = span("cme Motors sai")
    assert named(inside, shown=(inside,)) == "Motors"
    assert named(span("cme"), shown=(span("cme"),)) is None


def test_a_text_without_spaces_is_named_to_its_stops() -> None:
    text = "微軟投資開放人工智慧。這是一場賭注，他說。這是一場豪賭。"
    start = text.index("賭注")
    directive = shortest(text, ((start, start + 2),), ((0, len(text)),))
    assert directive is not None
    assert directive.start == "這是一場賭注，"


WORDS = st.sampled_from(
    ["a", "b", "the", "d’été", "c-d", "1,000", "«", "…", "İ", "e\u0301", "\u00ad", "語", "。", "\n", "x\u00a0y"]
)


@given(st.lists(WORDS, min_size=1, max_size=30), st.data())
def test_a_fragment_leads_back_to_its_passage(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    low, high = data.draw(st.integers(0, start)), data.draw(st.integers(end, len(text)))
    directive = shortest(text, ((start, end),), ((low, high),))
    if directive is None:
        return
    found = find(lay(text), directive)
    assert found is not None
    assert found == find(joined(lay(text)), directive)
    assert found[0] < end
    assert start < found[1]
    assert low <= found[0] < found[1] <= high
    assert "\n" not in directive.start + directive.end


def test_much_of_the_same_takes_no_long_time() -> None:
    """Linear work for each address, whatever the text repeats."""
    text = "a " * 20_000
    assert shortest(text, ((20_000, 20_011),), ((0, len(text)),)) is None
