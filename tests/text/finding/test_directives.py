from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.finding.directives import Directive, addressed, encode, find, parse
from factsheet.text.finding.laying import lay

TEXT = """\
Scott a rejoint d’OpenAI en 2019, dit-il. « Un pari », dit-il.
Le well-known pari – environ 3,5 milliards & plus – de Scott.
OpenAI répond : un pari, un pari risqué.
"""


def found(directive: Directive, text: str = TEXT) -> str | None:
    span = find(lay(text), directive)
    return text[span[0] : span[1]] if span else None


@given(st.tuples(st.text(min_size=1), st.text(), st.text(), st.text()))
def test_what_was_written_is_read_back(words: tuple[str, str, str, str]) -> None:
    directive = Directive(*(word.encode("utf-8", "ignore").decode() or "a" for word in words))
    assert parse("https://e.org/#" + ":~:" + encode(directive)) == (directive,)


def test_nothing_that_means_something_in_a_directive_stands_for_itself() -> None:
    assert encode(Directive("a-b, c & d", prefix="x", suffix="y")) == "text=x-,a%2Db%2C%20c%20%26%20d,-y"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://e.org/a", "https://e.org/a#:~:text=a"),
        ("https://e.org/a#part", "https://e.org/a#part:~:text=a"),
        ("https://e.org/a#:~:text=old", "https://e.org/a#:~:text=a"),
        ("https://e.org/a#part:~:text=old", "https://e.org/a#part:~:text=a"),
    ],
)
def test_an_address_keeps_its_own_fragment(url: str, expected: str) -> None:
    assert addressed(url, encode(Directive("a"))) == expected


@pytest.mark.parametrize(
    "fragment", ["text=", "text=a,b,c", "text=a-,b,c,d,-e", "text=,", "TEXT=a", "word=a", "text=-a,"]
)
def test_what_is_no_directive_is_none(fragment: str) -> None:
    assert parse(f"#:~:{fragment}") == ()
    assert parse(f"#{fragment.removeprefix(':~:')}") == ()


def test_an_address_may_hold_several() -> None:
    assert parse("#a:~:text=b&x&text=c,d") == (Directive("b"), Directive("c", "d"))


def test_an_elision_is_part_of_its_word() -> None:
    assert found(Directive("OpenAI")) == "OpenAI"
    span = find(lay(TEXT), Directive("OpenAI"))
    assert span
    assert span[0] == TEXT.index("OpenAI répond")
    assert found(Directive("d'openai")) == "d’OpenAI"


@pytest.mark.parametrize("words", ["«Un pari", "pari - environ", '"un pari"', "3", "milliards plus", "dit", "il. Un"])
def test_these_are_not_found(words: str) -> None:
    assert found(Directive(words)) is None or words == "dit"


def test_a_term_never_crosses_the_end_of_a_block_but_a_range_does() -> None:
    assert found(Directive("dit-il. Le")) is None
    assert found(Directive("dit-il.", "Le")) == "dit-il. « Un pari », dit-il.\nLe"
    assert found(Directive("Le", prefix="dit-il.")) == "Le"


def test_what_must_stand_around_tells_twins_apart() -> None:
    assert find(lay(TEXT), Directive("un pari")) == (TEXT.index("Un pari"), TEXT.index("Un pari") + 7)
    assert find(lay(TEXT), Directive("un pari", suffix="risqué.")) == (TEXT.index("un pari ris"), TEXT.index(" risqué"))
    assert find(lay(TEXT), Directive("un pari", prefix=":")) == (TEXT.index("un pari,"), TEXT.index(", un pari"))
    assert found(Directive("un pari", suffix="perdu")) is None
    assert found(Directive("Scott", "risqué", "nobody")) is None


def test_browsers_look_no_further_than_the_first_start_of_a_range() -> None:
    assert find(lay("a b a c"), Directive("a", "c")) == (0, 7)
    assert find(lay("a b a c"), Directive("a", "d")) is None


def test_a_directive_of_signs_that_nobody_sees_finds_nothing() -> None:
    assert found(Directive("\u00ad")) is None
