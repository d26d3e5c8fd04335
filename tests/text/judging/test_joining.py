"""A second clause behind "and" hides no hedge of the first."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.joining import is_one_clause, tells_joined, tells_only_before
from factsheet.text.judging.wording import hedge_dropped, negation_dropped

COST = "The repair will cost 38 million euros."
SECOND = {
    "Die Sanierung werde voraussichtlich 38 Millionen Euro kosten und soll im Herbst beginnen.": "de",
    "La rénovation coûterait 38 millions d'euros et devrait commencer à l'automne prochain.": "fr",
    "The repair is reportedly to cost 38 million euros and is to begin in the autumn or the winter.": "en",
    "La reforma costaría 38 millones de euros y comenzará en otoño o en invierno, con retraso.": "es",
}


@pytest.mark.parametrize(("quote", "language"), SECOND.items())
def test_a_second_clause_hides_no_hedge(quote: str, language: str) -> None:
    assert hedge_dropped(read_cues(COST, "en"), [read_cues(quote, language)])


def test_the_hedge_of_the_clause_that_is_not_told_asks_nothing() -> None:
    quote = read_cues("Die Sanierung kostet 38 Millionen Euro und wird voraussichtlich im Herbst 2027 beginnen.", "de")
    assert not tells_joined(read_cues(COST, "en"), quote, quote.text.index("voraussichtlich"))
    assert not hedge_dropped(read_cues("The repair costs 38 million euros.", "en"), [quote])


def test_nor_does_its_denial() -> None:
    quote = read_cues("Die Sanierung kostet 38 Millionen Euro und wird nicht im Herbst 2027 beginnen.", "de")
    assert not negation_dropped(read_cues("The repair costs 38 million euros.", "en"), [quote])


def test_a_denial_behind_what_the_statement_may_tell_alone_is_not_sure() -> None:
    quote = "De proef duurt inmiddels anderhalve maand langer dan die van toen, en een einde is niet in zicht."
    theirs = [read_cues(quote, "nl")]
    found = negation_dropped(read_cues("The trial has lasted six weeks longer than that one.", "en"), theirs)
    assert found is None or not found.sure
    assert tells_only_before(read_cues("The trial has lasted six weeks longer than that one.", "en"), theirs[0], 85)


def test_of_a_single_clause_less_need_be_told() -> None:
    quote = "Az igazságügyi bizottság hétfőn nem támogatta a korhatár csökkentéséről szóló friss javaslatot."
    assert is_one_clause(read_cues(quote, "hu"))
    assert negation_dropped(read_cues("The committee backed the plan to cut the age.", "en"), [read_cues(quote, "hu")])


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Vozač kamiona nije bio pod utjecajem alkohola, pokazalo je testiranje nakon sudara kod Karlovca.", "hr"),
        ("Le conducteur du camion n'avait pas bu, a montré un test effectué après la collision près de Caen.", "fr"),
    ],
)
def test_a_first_clause_as_long_as_the_statement_is_told_by_it(quote: str, language: str) -> None:
    assert negation_dropped(read_cues("The lorry driver was under the influence.", "en"), [read_cues(quote, language)])


def test_a_later_clause_is_not() -> None:
    quote = read_cues("Der Lastwagen kam von der Straße ab, der Fahrer war nicht betrunken und blieb unverletzt.", "de")
    assert not negation_dropped(read_cues("A lorry has left the road.", "en"), [quote])


def test_a_denial_of_what_a_statement_passes_over_asks_for_none_where_another_quote_tells_the_rest() -> None:
    sponsor = read_cues("A spokesman for Arvo, which sponsors the race, had no word that dates were moved.", "en")
    ended = read_cues("The last race means the end of a decade of Arvo's sponsorship.", "en")
    statement = read_cues("The last race ended the sponsorship of Arvo, which sponsors it.", "en")
    assert negation_dropped(statement, [sponsor, ended]) is None
    assert negation_dropped(statement, [ended, sponsor]) is None
    moved = read_cues("The race had its dates moved, and ended the sponsorship of Arvo, which sponsors it.", "en")
    assert negation_dropped(moved, [sponsor, ended])


def test_a_denied_clause_of_which_a_statement_has_a_word_is_told() -> None:
    quotes = [read_cues(text, "en") for text in ("Arvo sponsors the race in Turin.", "The race was not safe.")]
    assert negation_dropped(read_cues("The race in Turin that Arvo sponsors is safe.", "en"), quotes)
