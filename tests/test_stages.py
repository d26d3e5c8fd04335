from __future__ import annotations

import pytest

from factsheet import located
from factsheet.diagnostics import Origin
from factsheet.stages import Home
from tests import sheets

RECORD = """\
id: plant-opened
statement: {en: Opened., fr: Ouverte.}
quote: The plant opened in 2019
topics:
  - acme
  - plant
citations:
  - quote: Jane Roe
    supports: [date]
"""


def home() -> Home:
    node = located.parse("a.yaml", RECORD.encode()).root
    assert isinstance(node, located.Mapping)
    listed = node.get("citations")
    assert isinstance(listed, located.Sequence)
    return Home("a.yaml", node, (node, *listed.items))


@pytest.mark.parametrize(
    ("path", "line", "column"),
    [
        ((), 1, 1),
        (("id",), 1, 5),
        (("statement",), 2, 12),
        (("statement", "fr"), 2, 30),
        (("topics", 1), 6, 5),
    ],
)
def test_the_place_of_a_field_follows_from_where_its_record_stands(
    path: tuple[str | int, ...], line: int, column: int
) -> None:
    assert Origin("a.yaml", line, column) == home().origin(path)


@pytest.mark.parametrize(
    ("path", "line", "column"),
    [(("value", "amount"), 1, 1), (("statement", "de"), 2, 12), (("topics", 9), 5, 3), (("id", "x"), 1, 5)],
)
def test_a_field_that_is_not_written_has_the_place_of_what_is_around_it(
    path: tuple[str | int, ...], line: int, column: int
) -> None:
    assert Origin("a.yaml", line, column) == home().origin(path)


@pytest.mark.parametrize(
    ("path", "line", "column"),
    [
        (("citations", 0, "quote"), 3, 8),
        (("citations", 1, "quote"), 8, 12),
        (("citations", 1, "supports", 0), 9, 16),
        (("citations", 1, "prefix"), 8, 5),
    ],
)
def test_a_quote_on_the_fact_itself_is_its_first_citation(path: tuple[str | int, ...], line: int, column: int) -> None:
    assert Origin("a.yaml", line, column) == home().origin(path)


def test_where_a_record_stands_is_no_part_of_what_it_says() -> None:
    """A line more at the head of a file moves every fact, and the facts are the same."""
    moved = {sheets.FACTS: f"# a remark\n\n{sheets.SMALL[sheets.FACTS]}"}
    here, there = sheets.corpus(), sheets.corpus(moved)
    assert here.facts == there.facts
    assert here.homes != there.homes
