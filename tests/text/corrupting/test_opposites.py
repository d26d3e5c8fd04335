from importlib.resources import files

from factsheet.text.corrupting.opposites import Opposites, opposites

LANGUAGES = [file.name.removesuffix(".json") for file in (files("factsheet.text") / "languages/corruptions").iterdir()]


def test_what_is_turned_is_turned_back() -> None:
    english = opposites("en-GB")
    assert ("fell", "rose") == (english.turn["rose"], english.turn["fell"])


def test_a_language_nobody_has_tended_has_none() -> None:
    assert Opposites() == opposites("qqq")


def test_the_words_for_dates_are_in_lower_case_and_become_others() -> None:
    for language in LANGUAGES:
        known = opposites(language)
        for words, other in (*known.sides.items(), *known.parts.items()):
            assert (words, True) == (words.lower(), words != other.lower())
