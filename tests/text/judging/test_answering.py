"""Whether a denial or a hedge of one text is answered in the other, and where."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import Cues, read_cues
from factsheet.text.judging.answering import (
    Cue,
    CuesOf,
    Found,
    added_answer,
    added_denial,
    asked,
    denial_answer,
    hedge_answer,
    lies_near,
)
from factsheet.text.judging.wording import hedge_added, hedge_dropped


def cues(text: str, language: str = "en") -> Cues:
    return read_cues(text, language)


def first(text: Cues, kind: CuesOf) -> Cue:
    return kind(text)[0]


def denials(text: Cues) -> tuple[Cue, ...]:
    return text.negations


def hedges(text: Cues) -> tuple[Cue, ...]:
    return text.hedges


@pytest.mark.parametrize(
    ("there", "found"),
    [
        ("The council has not approved the plan.", Found.NEAR),
        ("The council rejected the plan.", Found.NEAR),
        ("The council approved the plan.", Found.NOWHERE),
    ],
)
def test_a_denial_is_answered_by_another_or_by_a_refusal(there: str, found: Found) -> None:
    here = cues("The council did not approve the plan.")
    assert found is denial_answer(first(here, denials), here, cues(there), denials)


def test_not_until_is_answered_by_from_then_on() -> None:
    here = cues("The law does not apply until 2026.")
    there = cues("The law applies from 2026.")
    assert added_denial(first(here, denials), here, there, denials) is Found.NEAR


@pytest.mark.parametrize(
    ("there", "found"),
    [
        ("Acme might open a plant in Leeds.", Found.NEAR),
        ("Acme reportedly opens a plant in Leeds.", Found.NEAR),
        ("Acme opens a plant in Leeds.", Found.NOWHERE),
    ],
)
def test_a_hedge_is_answered_by_another(there: str, found: Found) -> None:
    here = cues("Acme may open a plant in Leeds.")
    assert found is hedge_answer(first(here, hedges), here, cues(there), hedges)


def test_a_cue_lies_near_where_its_counterpart_is() -> None:
    here = cues("Acme may open a plant in Leeds.")
    near, far = (
        cues("Acme may open a plant in Leeds."),
        cues("Acme opens a plant in Leeds, and Beta, of Hull, may too."),
    )
    assert lies_near(first(here, hedges), here, first(near, hedges), near, 2)
    assert not lies_near(first(here, hedges), here, first(far, hedges), far, 2)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The president did not say when the elections would be held.", "en", True),
        ("She asked whether the plant would be sold.", "en", True),
        ("The plant would be sold.", "en", False),
        ("When it closed, the town lost much of what it had; by then the old plant itself would be sold.", "en", False),
        ("O novo motor teria 12 cilindros.", "pt", False),
    ],
)
def test_a_hedge_behind_a_word_that_asks_is_asked(text: str, language: str, *, expected: bool) -> None:
    read = cues(text, language)
    assert expected == any(asked(one, read) for one in read.hedges if one.kind == "conditional")


@pytest.mark.parametrize(
    ("statement", "language", "quote", "of"),
    [
        ("She insists on her innocence.", "en", "Вину она не признаёт.", "ru"),
        ("Elle clame son innocence.", "fr", "Nie przyznaje się do winy.", "pl"),
        ("Faute d'avoir pu le prouver, il est libre.", "fr", "Het kon niet worden bewezen, dus is hij vrij.", "nl"),
        ("The target will be missed.", "en", "Hedef tutturulamayacak.", "tr"),
        ("Wniosek odrzucono.", "pl", "The request was not granted.", "en"),
        ("Ansökan avslogs: den avvisas.", "sv", "The request was not granted.", "en"),
        ("A verba é insuficiente, faltou dinheiro.", "pt", "There was not enough money.", "en"),
    ],
)
def test_words_that_deny_in_themselves_answer_a_denial(statement: str, language: str, quote: str, of: str) -> None:
    here = cues(quote, of)
    assert Found.NEAR is denial_answer(first(here, denials), here, cues(statement, language), denials)


def test_the_arabic_future_answers_would_after_said() -> None:
    here, there = cues("He said the subsidy would continue."), cues("أكد الوزير أن الدعم سيستمر.", "ar")
    assert there.futures
    assert Found.NEAR is added_answer(first(here, hedges), here, there, hedges)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Elle n'écarte toutefois pas une participation.", "fr"),
        ("Elle n'a cependant pas exclu une participation.", "fr"),
        ("Non ha però escluso una partecipazione.", "it"),
    ],
)
def test_who_does_not_rule_out_hedges_whatever_word_stands_between(text: str, language: str) -> None:
    here, there = cues("She did not rule out taking part."), cues(text, language)
    assert not [cue for cue in there.negations if cue.strength in ("sure", "fair")]
    assert Found.NEAR is hedge_answer(first(here, hedges), here, there, hedges)


@pytest.mark.parametrize(
    ("statement", "language", "quote", "of"),
    [
        ("The suspect remains at large.", "en", "Le suspect n'a toujours pas été arrêté.", "fr"),
        ("Sprawca nadal jest na wolności.", "pl", "The attacker has not been caught.", "en"),
        ("De verdachte is spoorloos.", "nl", "The suspect has not been found.", "en"),
        ("Talks have stalled.", "en", "Las negociaciones no avanzan.", "es"),
        ("Bolaget avböjer att kommentera.", "sv", "The company did not comment.", "en"),
        ("同社はコメントを控えた。", "ja", "The company did not comment.", "en"),
        ("La mesure reste en suspens.", "fr", "La misura non è ancora entrata in vigore.", "it"),
    ],
)
def test_what_has_not_come_about_may_be_told_without_a_denial(
    statement: str, language: str, quote: str, of: str
) -> None:
    here = cues(quote, of)
    assert Found.NEAR is denial_answer(first(here, denials), here, cues(statement, language), denials)


def test_who_would_not_comment_leaves_no_doubt() -> None:
    assert not cues("The spokesman would not comment.").hedges
    assert cues("The bank would not fail.").hedges


def test_what_later_came_true_may_be_told_as_what_would_become_so() -> None:
    quote = [read_cues("His son was a noted baker. He was knighted in 1972.", "en")]
    assert hedge_added(read_cues("His son would become a noted baker and a knight.", "en"), quote) is None
    assert hedge_added(read_cues("His son would later be knighted.", "en"), quote) is None
    would = [read_cues("The mill would become the largest in Leeds.", "en")]
    assert hedge_dropped(read_cues("The mill became the largest in Leeds.", "en"), would)
