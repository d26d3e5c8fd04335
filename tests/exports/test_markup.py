from __future__ import annotations

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from factsheet.exports.markup import attribute, text


def test_signs_of_markup_become_references() -> None:
    assert text("<b> & \"c\" 'd'") == "&lt;b&gt; &amp; &quot;c&quot; &#x27;d&#x27;"
    assert attribute('a "b"') == '"a &quot;b&quot;"'


def test_what_xml_cannot_write_is_left_out() -> None:
    assert text("a\0b\x1bc\ufffed\ud800\t\n") == "abcd\t\n"


@given(st.text())
def test_any_text_makes_well_formed_xml(value: str) -> None:
    ET.fromstring(f"<a b={attribute(value)}>{text(value)}</a>")  # noqa: S314  it is our own
