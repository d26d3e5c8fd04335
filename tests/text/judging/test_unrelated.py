"""A statement of which hardly a word stands in its quotes is about something else."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.unrelated import unrelated

MUSEUM = "The museum closes its workshop because visitors complained about prices and endless queues."
FERRY = "The ferry sank beside the harbour at noon, and fishermen hurried to rescue its passengers."


def told(statement: str, *quotes: str, language: str = "en", tongue: str = "en") -> bool:
    return unrelated(read_cues(statement, language), [read_cues(one, tongue) for one in quotes]) is not None


def test_a_quote_about_something_else_is_told() -> None:
    assert told(MUSEUM, FERRY)
    assert told(f"{MUSEUM} It never visited the harbour, where tourists gathered for weekly concerts.", FERRY)


def test_a_few_words_in_common_are_enough() -> None:
    assert not told(MUSEUM, "Complaints over what it costs shut the doors of the museum's workshop.")
    assert not told(MUSEUM, FERRY, "Complaints over what it costs shut the doors of the museum's workshop.")


@pytest.mark.parametrize("number", ["1987", "Tarvo", "Belatown"])
def test_figures_and_names_are_words_too(number: str) -> None:
    statement = f"The council voted to restore every window of the {number} chapel."
    assert told(statement, FERRY)
    assert not told(statement, FERRY.replace("noon", f"the {number} windows"))


def test_a_short_statement_may_have_words_of_its_own() -> None:
    assert not told("The museum closes its doors early.", FERRY)


def test_other_languages_have_other_words() -> None:
    assert not told(MUSEUM, "La navette a coulé au port, et les pêcheurs ont secouru les voyageurs.", tongue="fr")
    assert not told("Muzeum zavírá dílnu, protože návštěvníci reptali kvůli cenám a frontám.", "Loď klesla.", language="cs", tongue="cs")  # fmt: skip  # noqa: E501


def test_without_a_quote_nothing_is_told() -> None:
    assert not told(MUSEUM)
