"""What a statement and a quote both name once, and what stands in the quote that is like it."""

from __future__ import annotations

from factsheet.text.judging.markers import DATE, KIND, NAME, WORDS, alike, markers, names
from factsheet.text.quantities.reading import read

QUOTE = "In Hull, 12 people were killed in May 2020 and 47 injured in Leeds in June 2021."


def found(statement: str, language: str = "en", quote: str = QUOTE) -> set[tuple[str, str]]:
    known = markers(read(statement, language), read(quote, "en"))
    return {(one.kind, quote[one.there :].split(maxsplit=1)[0].strip(".,")) for one in known}


def test_names_dates_kinds_and_words_are_found() -> None:
    assert found("At Hull 12 people died, killed in May 2020.") == {
        (NAME, "Hull"), (WORDS, "people"), (WORDS, "killed"), (DATE, "May"),
    }  # fmt: skip


def test_kinds_and_dates_are_known_in_another_language() -> None:
    assert found("En mai 2020, à Hull, 12 tués.", "fr") == {(NAME, "Hull"), (KIND, "killed"), (DATE, "May")}


def test_opposite_acts_are_kinds_too() -> None:
    assert (KIND, "oppose") in found("31 % s'opposent au projet.", "fr", "Of all, 31% oppose it.")


def test_what_is_told_twice_tells_nothing() -> None:
    assert found("Hull, Hull, 2020.", quote="Hull in May.") == set()


def test_a_word_that_begins_both_is_no_name_in_one_language() -> None:
    assert found("Prices rose.", quote="Prices fell.") == {(WORDS, "Prices")}
    assert found("Prices rose.", "de", quote="Prices fell.") == {(NAME, "Prices")}


def test_what_could_stand_in_the_place_of_a_marker() -> None:
    quote = read("In Hull 12 were killed in May and in Leeds 47 were injured in June.", "en")
    of = {one.kind: one for one in reversed(markers(quote, quote)) if one.kind != WORDS}
    like = {kind: [quote.text[at:].replace(".", "").split()[0] for at in alike(quote, one)] for kind, one in of.items()}
    assert like == {DATE: ["May", "June"], KIND: ["injured"], NAME: ["Hull", "Leeds"]}


def test_a_capital_tells_no_name_in_german() -> None:
    assert names(read("Die Kosten in Hull.", "de")) == ()
    assert names(read("Costs in Hull.", "en")) == [0, 9]
