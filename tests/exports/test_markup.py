from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet import prose
from factsheet.exports.markup import attribute, markdown, text


def test_signs_of_markup_become_references() -> None:
    assert text("<b> & \"c\" 'd'") == "&lt;b&gt; &amp; &quot;c&quot; &#x27;d&#x27;"
    assert attribute('a "b"') == '"a &quot;b&quot;"'


def test_what_xml_cannot_write_is_left_out() -> None:
    assert text("a\0b\x1bc\ufffed\ud800\t\n") == "abcd\t\n"


@given(st.text())
def test_any_text_makes_well_formed_xml(value: str) -> None:
    ET.fromstring(f"<a b={attribute(value)}>{text(value)}</a>")  # noqa: S314  it is our own


@pytest.mark.parametrize(
    ("said", "escaped"),
    [
        ("See x](javascript:alert(1))", r"See x\](javascript:alert(1))"),
        ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
        ("a *b* _c_ `d` ~~e~~ #1 | &lt; \\", r"a \*b\* \_c\_ \`d\` \~\~e\~\~ \#1 \| \&lt; \\"),
        ("see https://e.org/~a_b?c=d&e#f, [g]", r"see https://e.org/~a_b?c=d&e#f, \[g\]"),
        ("2019. It opened.", r"2019\. It opened."),
        ("- a", r"\- a"),
        ("-5 or 2.5", "-5 or 2.5"),
    ],
)
def test_signs_of_markdown_get_a_backslash(said: str, escaped: str) -> None:
    assert escaped == markdown(said)


@given(st.text(st.sampled_from("ab 1.)-+=#*_`~[](){}<>!&;|\\:/\"'")))
def test_any_text_comes_out_of_markdown_as_words(value: str) -> None:
    """What a reader of Markdown makes of it has no tag but the paragraph's."""
    said = "x " + value
    markup = "".join(piece.markup for piece in prose.block(markdown(said)) if isinstance(piece, prose.Html))
    assert "<" not in markup.removeprefix("<p>").removesuffix("</p>")
