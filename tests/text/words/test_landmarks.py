"""What two texts both name tells where the one says what stands at a place of the other."""

from __future__ import annotations

import pytest

from factsheet.text.words.landmarks import (
    CLAUSE_MARK,
    PART_MARK,
    SENTENCE_MARK,
    counterpart,
    landmarks,
    sentence_around,
    shared,
    tells,
    tells_rest,
)

FRENCH = "Le moteur Arvo compterait 12 cylindres. Le modèle Bela a été vendu en 1998 à Turin."
ENGLISH = "The Arvo engine would count 12 cylinders. The Bela model was sold in Turin in 1998."


def test_names_numbers_and_long_words_are_landmarks_unless_they_stand_twice() -> None:
    assert set(landmarks("Arvo sold 12 engines to Bela and Bela left").places) == {"arvo", "12", "engin"}


def test_shared_landmarks_are_paired_across_languages() -> None:
    pairs = [(FRENCH[here:][:4], ENGLISH[there:][:4]) for here, there in shared(FRENCH, ENGLISH)]
    assert ("Arvo", "Arvo") in pairs
    assert ("cyli", "cyli") in pairs


def test_the_counterpart_of_a_place_lies_between_its_neighbours() -> None:
    at = FRENCH.index("compterait")
    start, end = counterpart(FRENCH, at, at + 10, ENGLISH, 0)
    assert ENGLISH[start:end] == "Arvo engine would count 12 "


def test_a_name_at_the_head_of_one_text_and_at_the_end_of_the_other_tells_no_place() -> None:
    english, german = "Not one passenger was hurt near Hatfield.", "Bei Hatfield wurde gestern kein Fahrgast verletzt."
    start, end = counterpart(english, 0, 3, german, 0)
    assert "kein" in german[start:end]


def test_a_figure_tells_the_clause_it_stands_in() -> None:
    quote = "Without the subsidy, the line would have closed in 2016."
    assert tells("La ligne a fermé en 2016.", quote, quote.index("would"), 0.9)
    assert not tells("La ligne a fermé en 2015.", quote, quote.index("would"), 0.9)


def test_a_statement_tells_a_clause_if_it_is_long_enough_or_names_what_stands_around() -> None:
    hedge = FRENCH.index("compterait")
    assert tells("The Arvo engine would count 12 cylinders.", FRENCH, hedge, 0.7)
    assert not tells("The Bela was sold in 1998.", FRENCH, hedge, 0.5)
    assert tells(ENGLISH, FRENCH, hedge, 0.7)


def test_what_follows_a_place_is_told_if_several_things_there_are_named() -> None:
    quote = "Le Courrier a rapporté que Bela vendait Arvo."
    at = quote.index("que")
    assert tells_rest("Bela sells Arvo.", quote, at)
    assert not tells_rest("The Courrier is a paper.", quote, at)


def test_a_syllable_of_hangul_tells_as_much_as_two_letters() -> None:
    quote = "The museum could close its doors for good in autumn."
    assert tells("박물관은 가을에 영구히 문을 닫는다.", quote, quote.index("could"), 0.55)
    assert not tells("박물관은 문을 닫는다.", quote, quote.index("could"), 0.55)


def test_a_chinese_character_tells_as_much_as_four_letters_and_a_kana_as_two() -> None:
    quote = "The museum could close its doors for good in autumn."
    assert tells("博物馆秋天将永久关闭。", quote, quote.index("could"), 0.55)
    assert not tells("博物馆关闭。", quote, quote.index("could"), 0.55)
    assert tells("ミュージアムはこのあきにしまる。", quote, quote.index("could"), 0.55)


def test_a_figure_that_characters_touch_is_named_by_a_translation() -> None:
    assert len(shared("In 2023 it sold 51000 cars.", "2023年销量为51000辆。")) == 2


@pytest.mark.parametrize(
    ("text", "word", "clause"),
    [
        ("法院没有受理，公司在2023年停产。", "停产", "公司在2023年停产"),
        ("裁判所は認めず、工場は2023年に止まった。", "止まった", "工場は2023年に止まった"),
        ("لم يصب أحد، وأغلق المطار", "أغلق", " وأغلق المطار"),
        ("कोई घायल नहीं हुआ। पुल गिर गया।", "गिर", " पुल गिर गया"),
    ],
)
def test_the_marks_of_other_scripts_end_clauses_too(text: str, word: str, clause: str) -> None:
    marks = [0, *(mark.end() for mark in CLAUSE_MARK.finditer(text)), len(text)]
    start = max(end for end in marks if end <= text.index(word))
    stop = CLAUSE_MARK.search(text, text.index(word))
    assert text[start : stop.start() if stop else len(text)] == clause


def test_a_full_stop_of_chinese_ends_a_sentence_unless_it_is_the_last() -> None:
    assert [mark.end() for mark in SENTENCE_MARK.finditer("他没有来。我来了。")] == [5]


@pytest.mark.parametrize(
    ("quote", "word"),
    [
        ("Il a perdu 20 % en 2023 ; les chiffres exacts ne sont pas connus.", "pas"),
        ("2024年12月3日に戒厳令が出された。議会は認めなかった。", "なかった"),
    ],
)
def test_what_names_only_another_sentence_tells_this_one_if_it_has_room(quote: str, word: str) -> None:
    short = "It lost 20% in 2023." if "2023" in quote else "Martial law: 3/12/2024."
    assert not tells(short, quote, quote.index(word), 0.55, 0, (PART_MARK,))
    assert tells(short * 3, quote, quote.index(word), 0.55, 0, (PART_MARK,))


def test_figures_and_hangul_are_apart() -> None:
    assert len(shared("On 3 December 2024", "2024년 12월 3일")) == 2


def test_hebrew_and_arabic_tell_as_much_in_fewer_letters() -> None:
    quote = "The company could not say what the deal is worth."
    at = quote.index("not")
    assert tells("החברה מסרה את שווי העסקה.", quote, at, 0.6)
    assert not tells("La società ha detto il valore"[:25], quote, at, 0.6)


def test_the_comma_behind_a_japanese_topic_ends_no_clause() -> None:
    assert [mark.start() for mark in CLAUSE_MARK.finditer("寺は、公開されず、閉じている")] == [8]


def test_a_sentence_begins_right_behind_the_mark_of_another() -> None:
    text = "他否认。如果下雨，就关门。后来下雨。"
    assert text[slice(*sentence_around(text, text.index("如果")))] == "如果下雨，就关门"
    assert sentence_around("It rains. It will close.", 12) == (10, 24)
