"""Where YAML cannot be read on, the place of the likeliest mistake is told, and not the one where it was noticed."""

from __future__ import annotations

import pytest

from factsheet.diagnostics import Origin
from factsheet.misparsed import Stopped, syntax

IN_FLOW = Stopped("did not find expected ',' or '}'", (3, 1), "while parsing a flow mapping", (1, 4))
NO_KEY = Stopped("did not find expected key", (3, 5), "while parsing a block mapping", (1, 1))
NO_VALUE = Stopped("mapping values are not allowed", (2, 5))


@pytest.mark.parametrize(
    ("text", "stopped", "place", "words"),
    [
        ("a: {b: 1\nc: 2\nd: 3\n", IN_FLOW, (1, 4), "close the bracket"),
        ('a: "one\nb: 2\nc: "d"\n', NO_KEY, (1, 4), "never closed"),
        ("a: one\nb: 2\nc: 'd' e\n", NO_KEY, (3, 5), "in the same column"),
        ("- a: b\n   c: d\n", NO_VALUE, (2, 4), "in the column of the keys above"),
        ("- a: b: c\n", Stopped("mapping values are not allowed", (1, 7)), (1, 7), "inside text: put the whole text"),
        ("a: @b\n", Stopped("character that cannot start any token", (1, 4)), (1, 4), "begins with @ needs"),
        ("a:\tb\n", Stopped("character that cannot start any token", (1, 3)), (1, 3), "not with a tab"),
        ("a: 1\n", Stopped("something new", (1, 2)), (1, 2), "check the indentation"),
    ],
)
def test_the_place_is_that_of_the_mistake(text: str, stopped: Stopped, place: tuple[int, int], words: str) -> None:
    found = syntax("a.yaml", text, stopped)
    assert (found.rule, found.at) == ("bad-yaml", Origin("a.yaml", *place))
    assert words in f"{found.message}; {found.help}"
