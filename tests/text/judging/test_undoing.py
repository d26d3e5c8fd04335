"""What was approved is not told as rejected, in one language or across two; what is no contradiction is let be.

The pairs of a language are in acts/: "=" before a true one, "!" before a reversed one, "?" before one that is not seen.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.undoing import act_reversed
from factsheet.text.quantities.reading import read
from tests.growing import in_proportion

FILES = sorted((Path(__file__).parent / "acts").glob("*.txt"))
LINES = [line for file in FILES for line in file.read_text("utf-8").splitlines()]


def judged(statement: str, of: str, *quotes: tuple[str, str]) -> Mismatch | None:
    return act_reversed(read(statement, of), [read(text, language) for text, language in quotes])


def of_line(line: str) -> Mismatch | None:
    (language, statement), (its, quote) = (text.split(" ", 1) for text in line[2:].split(" | "))
    return judged(statement, language, (quote, its))


def test_of_true_pairs_none_is_reported() -> None:
    assert [] == [line for line in LINES if line[0] == "=" and of_line(line)]


def test_reversed_pairs_are_reported_but_for_those_that_are_known_not_to_be() -> None:
    assert [] == [line for line in LINES if line[0] == "!" and not of_line(line)]
    assert [] == [line for line in LINES if line[0] == "?" and of_line(line)]


def test_the_words_at_fault_are_named() -> None:
    found = judged("The board accepted the offer.", "en", ("Il pleut.", "fr"), ("Le conseil a refusé l’offre.", "fr"))
    assert found is not None
    assert found.sure
    assert [(one.quote, one.text) for one in (*found.statement, *found.quotes)] == [(-1, "accepted"), (1, "refusé")]


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("Acme opened the Lyon plant in 2019.", "Acme closed the Lyon plant in 2019."),
        ("Norland ratified the treaty.", "Norland refused to ratify the treaty."),
        ("Acme accepted the offer on Monday.", "Acme met on Monday, and it rejected the offer."),
    ],
)
def test_what_may_be_another_event_is_only_a_warning(statement: str, quote: str) -> None:
    found = judged(statement, "en", (quote, "en"))
    assert found is not None
    assert not found.sure


def test_another_quote_that_tells_the_statements_act_explains_it() -> None:
    rejected, accepted = ("Le conseil a rejeté l'offre.", "fr"), ("Der Rat nahm das Angebot an.", "de")
    assert judged("The council accepted the offer.", "en", rejected)
    assert judged("The council accepted the offer.", "en", rejected, accepted) is None


def test_an_act_that_answers_is_one_wherever_it_stands_and_a_text_of_very_many_is_not_judged() -> None:
    many = "Acme opened a mill, hired a miller, praised him, and " * 5
    assert judged("Acme closed the mill.", "en", ("Acme opened the mill.", "en"))
    assert judged("Acme closed the mill. " + many, "en", ("Acme opened the mill. " + many, "en")) is None
    assert judged("The mill was approved.", "en", ("The mill was rejected. " + many + "won approval.", "en")) is None


def test_a_short_statement_does_not_tell_all_of_a_long_quote() -> None:
    long = "The ministry, which had been asked about it in May by three members of parliament, rejected the report."
    assert judged("Taxes were approved.", "en", (long, "en")) is None


@pytest.mark.parametrize("piece", ["rejected ", "lehnte ", "not rejected, ", "a"])
def test_a_long_and_hostile_text_is_judged(piece: str) -> None:
    def work(size: int) -> None:
        long = piece * (size // len(piece))
        assert judged(long.replace("rejected", "approved"), "en", (long, "en")) is None
        assert judged(long, "de", (long, "en")) is None

    in_proportion(work, 100_000)


def test_who_confirmed_that_it_is_not_so_denied_it() -> None:
    quote = "أكد الوزير أنه لا يوجد نقص."
    assert judged("The minister denied there was a shortage.", "en", (quote, "ar")) is None
    assert judged("The minister denied the shortage.", "en", ("The minister confirmed the shortage.", "en"))


def test_what_somebody_denies_in_quotation_marks_is_another_clause() -> None:
    quote = "男性は「盗んだ覚えはない」と容疑を否認している。"
    assert judged("The man has admitted stealing the car.", "en", (quote, "ja"))


def test_more_words_grant_and_deny() -> None:
    refused = "Le tribunal a rejeté la demande des riverains."
    assert judged("O tribunal deu provimento ao pedido dos moradores.", "pt", (refused, "fr"))
    denied = "Den förre ministern avvisar uppgifterna."
    assert judged("The former minister confirms the reports.", "en", (denied, "sv"))
