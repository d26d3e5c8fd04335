"""Words of rise and fall are found in each language, and their look-alikes are not."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from factsheet.text.words.directions import directions, joins

FOLDER = files("factsheet.text") / "languages" / "directions"
LANGUAGES = sorted(entry.name.removesuffix(".json") for entry in FOLDER.iterdir())


def read(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(one.meaning, text[one.start : one.end]) for one in directions(text, language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_is_read_and_has_words_of_both_ways(language: str) -> None:
    stored = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))
    assert stored["language"] == language
    assert stored["up"]
    assert stored["down"]
    assert not set(stored["up"]) & set(stored["down"])


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Sales rose.", "en", [("up", "rose")]),
        ("Sales are up 5%.", "en", [("up", "up 5")]),
        ("Sales were $5 million, down from $7 million.", "en", [("down", "down from")]),
        ("The toll declined to about 832.", "en", [("down", "declined to about 832")]),
        ("Sales saw a fall of 5%.", "en", [("down", "fall")]),
        ("La hausse des ventes", "fr", [("up", "hausse")]),
        ("Der Umsatz nahm um 5 % zu.", "de", [("up", "nahm")]),
        ("Der Umsatz nahm um 5 % ab, sagte sie.", "de", [("down", "nahm")]),
        ("Sie nahm 5 Hunde zu sich.", "de", []),
        ("売上高は5%増加した。", "ja", [("up", "%増")]),
        ("L'effectif a baisse\u0301.", "fr", [("down", "baisse\u0301")]),
        ("היצוא ירד ב-9%.", "he", [("down", "ירד")]),
        ("صادرات ۱۸ درصد افزایش یافت.", "fa", [("up", "افزایش")]),
        ("बिक्री 11 प्रतिशत बढ़कर", "hi", [("up", "बढ़कर")]),
        ("Xuất khẩu giảm 4%.", "vi", [("down", "giảm")]),
        ("Ekspor naik 3 persen.", "id", [("up", "naik")]),
        ("การส่งออกลดลง 5%", "th", [("down", "ลดลง")]),
    ],
)
def test_words_and_phrases_are_found_where_they_stand(text: str, language: str, found: list[tuple[str, str]]) -> None:
    assert read(text, language)[: len(found) or None] == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The plant opened in fall 2019.", "en"),
        ("The fall of 2019 was wet.", "en"),
        ("Acme declined to comment.", "en"),
        ("She grew up in Turin.", "en"),
        ("He was falling in love.", "en"),
        ("It raised questions.", "en"),
        ("The US has lost six times.", "en"),
        ("Il est tombé malade.", "fr"),
        ("Le triple champion", "fr"),
        ("In diesem Fall", "de"),
        ("Arvo", "qqq"),
        ("", "../en"),
    ],
)
def test_what_only_looks_like_one_is_none(text: str, language: str) -> None:
    assert not {"up", "down"} & {meaning for meaning, _ in read(text, language)}


def test_a_text_without_rise_or_fall_has_nothing_to_tell() -> None:
    assert read("The loss was not $5 million.") == []
    assert read("The loss did not grow.") == [("inverting", "loss"), ("denials", "not"), ("up", "grow")]


def test_a_variety_has_the_lists_of_its_language_and_a_language_without_any_has_none() -> None:
    assert read("Arvo nousi.", "qqq") == []
    assert read("Les ventes ont reculé.", "fr-CA") == [("down", "reculé")]


@pytest.mark.parametrize(
    ("language", "text", "ways"),
    [
        ("ja", "負傷者は40人にのぼった。", {"up"}),
        ("ko", "관객이 40명으로 늘다", {"up"}),
        ("ko", "40km 떨어진 곳에 산다.", set()),
    ],
)
def test_what_amounts_to_a_figure_has_gone_up_and_what_lies_off_has_not_fallen(
    language: str, text: str, ways: set[str]
) -> None:
    assert ways == {meaning for meaning, _ in read(text, language)}


def test_words_that_join_two_clauses_are_found_where_nothing_rises_or_falls() -> None:
    text = "Hull has 5 vans, while Leeds has 7 and York has 9."
    assert [text[one.start : one.end] for one in joins(text, "en")] == ["while", "and"]
    assert joins("5 вана", "et") == ()


@pytest.mark.parametrize(
    ("text", "language", "way"),
    [
        ("tweeduizend meer dan in 2023", "nl", "up"),
        ("dreihundert weniger als im Mai", "de", "down"),
        ("duemila in meno rispetto al 2023", "it", "down"),
    ],
)
def test_a_number_written_in_one_word_is_a_figure(text: str, language: str, way: str) -> None:
    assert [way] == [meaning for meaning, _ in read(text, language)]
