from __future__ import annotations

import pytest

from factsheet import located
from factsheet.diagnostics import Origin
from factsheet.homes import Home, KnownHome, found_in

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


def test_a_home_that_is_known_is_looked_up_when_somebody_asks_for_a_place_in_it() -> None:
    asked: list[tuple[str, str]] = []

    def find(record: tuple[str, str]) -> Home:
        asked.append(record)
        return home()

    known = KnownHome("a.yaml", 1, ("fact", "it"), find)
    assert (known.file, known.line, asked) == ("a.yaml", 1, [])
    assert known.origin(("citations", 1, "prefix")) == Origin("a.yaml", 8, 5)
    assert (known.node.line, len(known.cited), asked) == (1, 2, [("fact", "it")] * 3)


WORDS = """\
plain: Up 5 of 50, then 5 more
single: 'the firm''s 5 vans'
double: "they \\"want\\" 5 vans"
marked: up *about*  5 percent [@five-5]
cited: '[@five-5] has 5'
broken: it is about
  5 percent
folded: >
  it is
  about 5 percent
"""


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("field", "words", "before", "line", "column"),
    [
        ("plain", "5", 0, 1, 11),
        ("plain", "5", 2, 1, 25),
        ("single", "firm's 5", 0, 2, 14),
        ("double", '"want" 5', 0, 3, 15),
        ("marked", "about 5 percent", 0, 4, 13),
        ("cited", "5", 0, 5, 23),
        ("cited", "@five-5", 0, 5, 10),
        ("broken", "about 5 percent", 0, 6, 15),
        ("broken", "5 percent", 0, 7, 3),
        ("folded", "about 5", 0, 10, 3),
        ("plain", "6", 0, 1, 8),
        ("plain", "5", 3, 1, 8),
    ],
)
def test_words_of_a_field_have_the_place_they_are_written_at(
    field: str, words: str, before: int, line: int, column: int, ends: str
) -> None:
    """As YAML and Markdown write them; where they are not written so, the place is the field's."""
    content = WORDS.replace("\n", ends).encode()
    node = located.parse("a.yaml", content).root
    assert node
    assert Home("a.yaml", node, (), content).origin((field,), words, before) == Origin("a.yaml", line, column)


def test_words_of_a_text_have_a_place_too() -> None:
    assert [found_in("a.md", "one\ntwo *three*", words) for words in ("three", "one", "four")] == [
        Origin("a.md", 2, 6), Origin("a.md", 1, 1), Origin("a.md", 1, 1),
    ]  # fmt: skip
