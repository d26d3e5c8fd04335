from __future__ import annotations

import struct
import subprocess
import sys

from factsheet.digest import sha256
from factsheet.draw import HEIGHT, WIDTH, Undrawn, draw
from factsheet.files import Output

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">'
    '<text x="60" y="200" font-size="80" font-family="{family}">{text}</text></svg>'
)


def drawn(text: str, family: str = "Literata") -> bytes:
    found = draw(Output("cards/a.png", SVG.format(text=text, family=family).encode()))
    assert isinstance(found, Output)
    return found.content


def test_a_drawing_is_a_png_of_the_size_that_is_told_to_those_who_show_it() -> None:
    png = drawn("A fact.")
    assert png.startswith(b"\x89PNG")
    assert (WIDTH, HEIGHT) == struct.unpack(">II", png[16:24])


def test_letters_come_from_the_two_fonts_of_the_program_and_no_others() -> None:
    blank = drawn("")
    assert blank != drawn("A fact.") != drawn("A fact.", "Inter")
    assert drawn("A fact.", "DejaVu Sans") == drawn("A fact.", "no such family")


def test_the_bytes_are_the_same_each_time_and_as_they_were_when_this_was_written() -> None:
    """Of resvg-py 0.5.0, pinned in requirements.txt: with another version they may differ."""
    assert drawn("≈ 500") == drawn("≈ 500")
    assert sha256(drawn("A fact.")) == "24fe59eaadf915729ffba6f127cbcb9972ebb03f0a19560b517fab5b2f9a0162"


def test_what_is_no_svg_is_told_and_no_exception() -> None:
    found = draw(Output("cards/a.png", b"<p>"))
    assert isinstance(found, Undrawn)
    assert found.reason


def test_the_library_is_loaded_for_a_card_and_not_before() -> None:
    code = "import sys, factsheet.pipeline; sys.exit('resvg_py' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
