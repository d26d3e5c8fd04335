"""What two texts both name tells where the one says what stands at a place of the other."""

from __future__ import annotations

from factsheet.text.words.landmarks import counterpart, landmarks, shared, tells, tells_rest

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
