"""A language's lists of cue words: every file is read, and inflections are told from their look-alikes."""

from __future__ import annotations

from importlib.resources import files

import pytest

from factsheet.text.cue_lists import Affixed, Inflection, cue_lists, read_lists

LANGUAGES = sorted(
    entry.name.removesuffix(".json") for entry in (files("factsheet.text") / "languages" / "cues").iterdir()
)
TENDED = ["de", "en", "es", "fr", "it", "nl", "pt"]
STRENGTHS = {"sure", "fair", "soft", "faint"}


def moods(language: str, words: str) -> set[str]:
    lists = cue_lists(language)
    assert lists is not None
    return {lists.inflection.mood(word) for word in words.split()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_is_read_and_says_whether_it_is_tended(language: str) -> None:
    lists = cue_lists(language)
    assert lists is not None
    assert lists.language == language
    assert lists.tended == (language in TENDED)


def test_a_variety_has_the_lists_of_its_language() -> None:
    assert cue_lists("fr-CA") == cue_lists("fr")
    assert cue_lists("PT-br") == cue_lists("pt")


@pytest.mark.parametrize("language", ["zh", "xx", "", "../en", "en/../fr", "ENGLISH"])
def test_a_language_without_lists_has_none(language: str) -> None:
    assert cue_lists(language) is None


def test_a_pattern_stands_for_its_alternatives_classes_and_gaps() -> None:
    lists = read_lists(
        {
            "language": "xx",
            "classes": {"be": "is/are"},
            "hedges": {"belief": {"sure": ["{be} _ thought/held to"]}},
            "negations": {},
            "attributions": {},
        }
    )
    branch = lists.phrases["are"]
    assert branch.words["held"].words["to"].meanings[0].kind == "belief"
    assert branch.any is not None
    assert branch.any.words["thought"].words["to"].meanings[0].strength == "sure"


def test_french_conditionals_are_told_from_imperfects_and_nouns() -> None:
    conditional = "serait aurait comporterait finirait prendrait mettrait verrait recevrait battrait conclurait"
    other = "entrait montrait demeurait préparait considérait tirait portrait durait ouvrait livrait courait serrait"
    assert moods("fr", conditional) == {"conditional"}
    assert moods("fr", "pourrait devraient") == {"modal"}
    assert moods("fr", other + " paraît trait vrais encadrait admirait mourait frais") == {""}


def test_spanish_conditionals_are_told_from_imperfects_and_nouns() -> None:
    assert moods("es", "sería tendría habría diría costaría volverían") == {"conditional"}
    assert moods("es", "quería corría moría cubría mayoría teoría galería prefería varían secretaría") == {""}


def test_italian_and_portuguese_conditionals_are_told_from_look_alikes() -> None:
    assert moods("it", "sarebbe avrebbero farebbe") == {"conditional"}
    assert moods("it", "crebbe ebbe accrebbe") == {""}
    assert moods("pt", "seria teria haveriam custaria permitiria") == {"conditional"}
    assert moods("pt", "maioria queria corria abria padaria engenharia sugeria") == {""}


def test_futures_are_told_from_past_tenses() -> None:
    assert moods("fr", "sera finiront viendra") == {"future"}
    assert moods("fr", "entra opéra montra tira") == {""}
    assert moods("it", "sarà avranno") == {"future"}
    assert moods("it", "città hanno") == {""}


def test_where_no_stems_are_given_any_will_do_but_none_is_empty() -> None:
    inflection = Inflection(possible=("hat",), other_stems=frozenset({"ki"}))
    assert [inflection.mood(word) for word in ("okozhat", "hat", "kihat")] == ["possible", "", ""]


def test_a_denial_is_read_from_an_ending_and_an_adjective_only_answers() -> None:
    affixed = Affixed(endings=("medi",), soft_endings=("meyen",), other=frozenset({"komedi"}), other_stems=("dar",))
    strengths = [affixed.strength(word) for word in ("vermedi", "bilinmeyen", "komedi", "darmedi", "verdi", "medi")]
    assert strengths == ["sure", "soft", "", "", "", "sure"]
