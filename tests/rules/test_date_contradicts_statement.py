"""A fact's date is held to every date of its statement, a decade's among them."""

from __future__ import annotations

from tests import sheets

TEXT = "Acme opened a second plant\n\nThe first tender came in the late 1990s; a second, in 2008, failed.\n"


def told(date: str) -> list[str]:
    fact = f"id: tender\nstatement: The first tender came in the late 1990s; another failed in 2008.\ndate: {date}\n"
    quote = "quote: The first tender came in the late 1990s; a second, in 2008, failed."
    found = sheets.judged({sheets.TEXT: TEXT, **sheets.facts(fact + quote)}).diagnostics
    return [one.rule for one in found if one.rule == "date-contradicts-statement"]


def test_a_decade_beside_a_year_is_a_date_of_the_statement() -> None:
    assert told("199X") == []


def test_another_decade_contradicts_it() -> None:
    assert told("198X") == ["date-contradicts-statement"]


def test_a_date_is_not_open_where_the_statement_gives_its_end() -> None:
    text = "The office ran from October 2022 until it was closed in March 2024."
    fact = "id: a\nstatement: The office ran from October 2022 until March 2024.\ndate: {}\nquote: " + text
    for date, astray in (("2022-10/2024-03", False), ("2022-10", False), ("2022-10/..", True)):
        found = sheets.judged({sheets.TEXT: f"{text}\n", **sheets.facts(fact.format(date))}).diagnostics
        assert any(one.rule == "date-contradicts-statement" for one in found) == astray
