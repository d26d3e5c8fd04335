"""One fault is told once: what merely follows from it is not."""

from __future__ import annotations

from tests.sheets import TEXT, facts, told

REPORTED = {TEXT: "The plant reportedly employs many people.\n"}
FACT = """
id: firm
statement: The plant reportedly employs many people.
quote: The plant reportedly employs many people.
"""


def test_of_a_field_that_cannot_be_read_the_default_is_not_judged() -> None:
    [line] = told(REPORTED | facts(f"{FACT}certainty: rumoured"))
    assert "error[bad-value] `rumoured` is not one of" in line
    [line] = told(REPORTED | facts(f"{FACT}certainty: stated"))
    assert "warn[certainty-unsupported]" in line


def test_the_source_that_a_wrong_id_means_is_not_called_unused() -> None:
    changes = facts("id: a\nstatement: The plant opened in 2019.\nquote: The plant opened in 2019\nsource: gazete")
    [line] = told(changes)
    assert "error[unknown-source]" in line
