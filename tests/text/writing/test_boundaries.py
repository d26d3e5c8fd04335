from __future__ import annotations

import pytest

from factsheet.text.writing.boundaries import occurrences, severed, whole, word_end, word_start
from tests.growing import in_proportion


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("500 milliard", "environ 500 milliards de paramètres"),
        ("5", "500, 1.5, 5,000, 0'5 et 15"),
        ("234", "1，234億円"),
        ("pari", "comparer, paris"),
        ("क", "कि"),
        ("वेद", "वेदना"),  # a vowel's mark may end the one and begin nothing
        ("นำท", "นำทาง"),
        ("มือง", "เมือง"),
        ("ພາສ", "ພາສາ"),
        ("サッカ", "サッカー"),
        ("٣٠٠", "١٬٣٠٠"),
        ("๓๐", "๔๓๐ บาท"),
        ("၃၀", "၄၃၀ ဦး"),
        ("", "anything"),
    ],
)
def test_words_are_not_found_inside_longer_words_and_numbers(words: str, text: str) -> None:
    assert list(occurrences(text, words)) == []


@pytest.mark.parametrize(
    ("words", "text", "at"),
    [
        ("OpenAI", "d'OpenAI.", 2),
        ("5", "les 5, puis", 4),
        ("微软", "因为微软投资", 2),
        ("ทาง", "นำทาง", 2),
        ("नदी", "नदी।", 0),
        ("Ile", "Ile-de-France", 0),
    ],
)
def test_words_are_found_beside_punctuation_and_in_scripts_without_spaces(words: str, text: str, at: int) -> None:
    assert list(occurrences(text, words)) == [at]


def test_places_may_overlap() -> None:
    assert list(occurrences("ha ha ha", "ha ha")) == [0, 3]


def test_an_open_side_may_cut_a_word_but_no_number() -> None:
    assert list(occurrences("companies", "compan", open_end=True)) == [0]
    assert list(occurrences("500 1500", "50", open_end=True)) == []


def test_a_place_inside_a_word_is_moved_to_its_edges() -> None:
    text = "un investissement de 1,5 milliard"
    assert text[word_start(text, 8) : word_end(text, 8)] == "investissement"
    assert text[word_start(text, 22) : word_end(text, 22)] == "1,5"


def test_one_endless_word_takes_no_time() -> None:
    def work(size: int) -> None:
        assert list(occurrences("a" * size, "a" * 1000)) == []

    in_proportion(work, 1_000_000)


# "|" is the place that is asked about.
@pytest.mark.parametrize(
    "text",
    [
        "a non-|binding vote", "the president|-elect", "GPT|-4", "he can|’t", "Smith|'s son", "Il n’|a plus", "п’|ять",
        "by −|5 million", "(–|3 °C)", "up ±|3", "a loss of -|$5", "10–|15 people", "won 3|–1", "3|:1", "24/|7", "5|%",
        "２～|３年",
        "٧|٪", "气温−|8度", "￥|900", "%|45'i", "耗资7|亿元", "耗资7亿|3000万元", "二|百人", "七万|六千人",
        "一九|三七年", "百分之|九", "第|4季度", "4조 |1,500억 원", "4조| 1,500억 원", "בלתי־|חוקי", "והאי-|ודאות",
        "$|5", "5|\u202f000", "12\u00a0345\u00a0|678", "commit|-\ntee", "commit-\n|tee",
    ],
)  # fmt: skip
def test_a_mark_may_hold_a_word_or_a_number_together(text: str) -> None:
    at = text.index("|")
    assert severed(text.replace("|", ""), at)


@pytest.mark.parametrize(
    "text",
    [
        "he left—|and came", "two- |and three-", "l’|usine", "‘|leap", "leap|’ said", "5 |000 people",
        "in 2019\u00a0|300", "super-|hero", "2006-08-|07",
        "唯一|百货公司", "世界之一|三国", "2023|两会", "7亿元|3年", "人口4만 |2019년", "在万|一时",
        "3|: one", "– |5 people", "US|$5", "he said|-", "|-5", "5| %", "AT|&T", "and|/or", "a|.b",
    ],
)  # fmt: skip
def test_others_hold_nothing(text: str) -> None:
    at = text.index("|")
    assert not severed(text.replace("|", ""), at)


def test_a_span_that_cuts_words_is_widened_to_all_of_them() -> None:
    text = "a vote on the non-binding part by −12.4% or so"
    start = text.index("bind")
    assert text[slice(*whole(text, start, start + 4))] == "non-binding"
    start = text.index("2.4")
    assert text[slice(*whole(text, start, start + 1))] == "−12.4%"
    text = "the commit-\n  tee met"
    assert text[slice(*whole(text, text.index("tee"), len(text)))] == "commit-\n  tee met"
    assert text[slice(*whole(text, 0, text.index("-")))] == "the commit-\n  tee"
