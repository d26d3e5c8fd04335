from __future__ import annotations

import pytest

from factsheet.text.finding.ellipsis import Part, chains, inserted, parse, readings, without
from factsheet.text.writing.unseen import visible

TEXT = "The companies said they would invest. The bet was large. It was paid. It was late. They would invest."


def parts(quote: str) -> tuple[Part, ...]:
    return parse(quote, lambda _: False)


def places(quote: str) -> list[str]:
    """What the chains of a quote cover, where every full stop ends a sentence."""
    found = chains(TEXT, parts(quote), lambda start, end: TEXT.count(".", start, end))
    return [TEXT[chain[0][0] : chain[-1][1]] for chain in found]


@pytest.mark.parametrize(
    "mark",
    [
        "[...]", "(...)", "...", "[ ... ]", ". . .", "....", "[]", "<...>", "{...}", "/.../", "(. . .)", "(..)", "[-]",
        "[---]", "[- -]", "- -", "- - -", "[omissis]", "(omissis)", "[...", "...]",
    ],
)  # fmt: skip
def test_marks_of_omission_part_a_quote(mark: str) -> None:
    assert parts(f"one {mark} two") == (Part("one", "none"), Part("two", "omission"))


def test_brackets_hold_words_that_stand_for_nothing_or_a_few() -> None:
    assert parts("one [that is] two") == (Part("one", "none"), Part("two", "insertion"))


def test_marks_at_the_ends_are_no_parts() -> None:
    assert [part.words for part in parts("... one [sic].")] == ["one"]


def test_two_marks_side_by_side_make_the_wider_hole() -> None:
    assert parts("one [...] [that] two")[1].hole == "omission"


def test_a_mark_that_stands_in_the_source_is_no_hole() -> None:
    source = "He used [...] the analogy of stairs"
    assert [part.words for part in parse("used [...] the ... stairs", source.__contains__)] == [
        "used [...] the",
        "stairs",
    ]


def test_a_bracketed_letter_may_be_small_or_capital_in_the_source() -> None:
    assert readings("[T]he bet") == ("the bet", "The bet")


def test_no_quote_has_so_many_holes() -> None:
    assert parts("a ... " * 20) == ()


@pytest.mark.parametrize(
    ("quote", "covered"),
    [
        ("The companies ... invest", ["The companies said they would invest"]),
        ("companies [we know] said", ["companies said"]),
        ("The [firms] said", ["The companies said"]),
        ("compan[y] said", ["companies said"]),
        ("[im]panies said", ["companies said"]),
        ("said ... bet ... paid", ["said they would invest. The bet was large. It was paid"]),
        ("It ... paid", ["It was paid"]),
    ],
)
def test_parts_stand_in_order_and_near(quote: str, covered: list[str]) -> None:
    assert places(quote) == covered


@pytest.mark.parametrize("quote", ["invest ... companies", "companies ... late", "The [a] late", "bet ... lar"])
def test_parts_out_of_order_too_far_apart_or_cut_do_not_stand(quote: str) -> None:
    assert places(quote) == []


def test_of_two_readings_with_one_end_the_tighter_counts() -> None:
    assert places("It was ... late") == ["It was late"]


def test_readings_that_end_apart_both_count() -> None:
    assert places("would ...") == ["would", "would"]


def test_what_stands_in_place_of_inserted_words_is_as_long_and_reads_as_left_out() -> None:
    quote = "The firms [in 2019] said […] it"
    (span,) = inserted(quote, ["The firms", "said", "it"])
    assert quote[slice(*span)] == "[in 2019]"
    assert without(quote, [span]) == "The firms […      ] said […] it"


def test_it_is_so_where_nobody_sees_some_of_it() -> None:
    quote = "The firms [i\u00adn 20\u200b19] said it"
    assert visible(without(quote, [(10, 21)])) == "The firms […      ] said it"


def test_brackets_of_the_source_are_not_inserted() -> None:
    assert inserted("The [old] firms [here] said", ["The [old] firms", "said"]) == ((16, 22),)
