from __future__ import annotations

import pytest

from factsheet.text.finding.asides import mended, plain
from tests.growing import in_proportion

TEXT = "A well-known commit-\ntee met the US-\n  based co-\r\nop in 1990-\n1995. The re-sent let-\nter."


def places(words: str) -> list[str]:
    text = plain(TEXT)
    assert text is not None
    return [TEXT[start:end] for start, end in text.places(TEXT, words)]


@pytest.mark.parametrize(
    ("words", "passage"),
    [
        ("committee met", "commit-\ntee met"),
        ("US-based co-op", "US-\n  based co-\r\nop"),
        ("coop in 1990-1995", "co-\r\nop in 1990-\n1995"),
        ("well-known commit- tee", "well-known commit-\ntee"),
        ("re-sent letter.", "re-sent let-\nter."),
    ],
)
def test_a_word_broken_at_the_end_of_a_line_is_whole(words: str, passage: str) -> None:
    assert places(words) == [passage]


@pytest.mark.parametrize("words", ["wellknown", "resent letter", "19901995", "com-mittee", "tee met", "commit"])
def test_no_other_hyphen_comes_or_goes(words: str) -> None:
    assert places(words) == []


def test_a_text_without_such_lines_is_left_alone() -> None:
    assert plain("A well-known firm -\nor so.") is None


def test_endless_hyphens_take_no_time() -> None:
    def work(size: int) -> None:
        text = plain("ab-\n" * size + "c")
        assert text is not None
        assert len(list(text.places("ab-\n" * size + "c", "b-ab-abc"))) <= 1

    in_proportion(work, 50_000)
    in_proportion(lambda size: mended("ab-\n" * size, "ab-"), 50_000)


def test_lines_are_put_together_as_the_word_is_written_elsewhere() -> None:
    text = "A co-op of well-known firms."
    raw = "The commit-\ntee  met a well-\r\nknown US-\nbased firm in 1990-\n1995."
    assert mended(raw, text) == "The committee met a well-known US-based firm in 1990-1995."


NOTED = "It rose.[3][a] It fell¹ to 300 m², then 10² km.² The end[12] came [in May]. Kept [4]."


@pytest.mark.parametrize(
    ("words", "passage"),
    [
        ("It rose. It fell to", "It rose.[3][a] It fell¹ to"),
        ("It rose.[3] It fell to", "It rose.[3][a] It fell¹ to"),
        ("fell", "fell"),
        ("km. The end came", "km.² The end[12] came"),
    ],
)
def test_the_number_of_a_note_is_no_word(words: str, passage: str) -> None:
    text = plain(NOTED)
    assert text is not None
    assert [NOTED[start:end] for start, end in text.places(NOTED, words)] == [passage]


@pytest.mark.parametrize("words", ["300 m, then", "10 km", "came. Kept", "It rose.[4] It fell"])
def test_nothing_else_comes_or_goes(words: str) -> None:
    text = plain(NOTED)
    assert text is not None
    assert list(text.places(NOTED, words)) == []
