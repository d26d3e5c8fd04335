"""Words for acts and their opposites are found in each language, and their look-alikes are not."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from factsheet.text.corrupting.opposites import opposites
from factsheet.text.words.acts import BESIDE, OPPOSITE, SOFT, acts, articles, plain, poles, turning

FOLDER = files("factsheet.text") / "languages" / "acts"
LANGUAGES = sorted(entry.name.removesuffix(".json") for entry in FOLDER.iterdir())


def told(text: str, language: str = "en") -> list[tuple[str, str]]:
    found = acts(text, language)
    return [(" ".join(sorted(plain(one))), text[one.start : one.end]) for one in found if plain(one)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_is_read_and_has_both_poles_of_what_it_has(language: str) -> None:
    stored = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))
    meanings = stored.keys() - {"language", "tended", "articles", "inside"}
    assert stored["language"] == language
    assert meanings <= {*OPPOSITE, *(pole + SOFT for pole in OPPOSITE), *BESIDE}
    assert {OPPOSITE[one] for one in meanings & OPPOSITE.keys()} <= meanings
    for pole, opposite in OPPOSITE.items():
        assert not set(stored.get(pole, ())) & set(stored.get(opposite, ()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_self_test_undoes_are_opposites(language: str) -> None:
    def of(word: str) -> set[str]:
        return {pole for one in acts(word, language) for pole in plain(one)}

    undo = opposites(language).undo
    assert [] == [pair for pair in undo.items() if not {OPPOSITE[pole] for pole in of(pair[0])} & of(pair[1])]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The board approved it.", "en", [("approve", "approved")]),
        ("The board turned down the offer.", "en", [("reject", "turned down")]),
        ("It was denied.", "en", [("deny reject", "denied")]),
        ("Le conseil a rejeté l’offre.", "fr", [("reject", "rejeté")]),
        ("Der Rat lehnte den Plan ab.", "de", [("reject", "lehnte")]),
        ("Die EU hob die Sanktionen auf.", "de", [("lift", "hob")]),
        ("Acme stellte 500 Leute ein.", "de", [("hire", "stellte")]),
        ("Hij sloeg het aanbod af.", "nl", [("reject", "sloeg")]),
        ("Le conseil a rejeté l’offre.", "fr-CA", [("reject", "rejeté")]),
        ("İzin verdi.", "tr", [("allow", "İzin verdi")]),
        ("İşe alındı.", "tr", [("hire", "İşe alındı")]),
        ("대법원은 원심을 유지했다.", "ko", [("uphold", "원심을 유지")]),
        ("Der Rat lehn\u00adte ihn a\u200bb.", "de", [("reject", "lehn\u00adte")]),
    ],
)
def test_words_and_phrases_are_found_where_they_stand(text: str, language: str, found: list[tuple[str, str]]) -> None:
    assert told(text, language)[: len(found)] == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Acme declined to comment.", "en"),
        ("Police fired three shots.", "en"),
        ("Shares closed higher.", "en"),
        ("Acme ended up with nothing.", "en"),
        ("The plan awaits approval.", "en"),
        ("Acme stellte die Produktion ein.", "de"),
        ("Il sindacato sostiene che il piano è giusto.", "it"),
        ("Arvo", "qqq"),
        ("", "../en"),
    ],
)
def test_what_only_looks_like_one_is_none(text: str, language: str) -> None:
    assert told(text, language) == []


def test_a_word_for_an_act_that_may_not_have_been_done_answers_and_what_denies_turns_the_next() -> None:
    text = "The approval was rejected; the claim was denied."
    approval, rejected, denied = (one for one in acts(text, "en") if poles(one))
    assert poles(approval) == {"approve"}
    assert not plain(approval)
    assert not turning(approval)
    assert turning(rejected) == {"reject"}
    assert turning(denied) == {"deny", "reject"}


def test_a_language_without_lists_has_no_acts_and_no_articles() -> None:
    assert "la" in articles("fr-CA")
    assert not articles("qqq")
