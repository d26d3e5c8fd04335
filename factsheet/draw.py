"""SVG -> PNG: the only module that knows resvg, which is loaded when a card has to be drawn and not before."""

from __future__ import annotations

import msgspec

from factsheet.files import Output
from factsheet.lettering import FONTS

WIDTH, HEIGHT = 1200, 630


class Undrawn(msgspec.Struct, frozen=True):
    """Why a drawing is no SVG."""

    reason: str


def draw(drawing: Output) -> Output | Undrawn:
    """The PNG of an SVG. Only the fonts that come with the program are used, so it is the same on every machine."""
    import resvg_py  # noqa: PLC0415 (10 ms, for cards that have changed alone)

    try:
        png = resvg_py.svg_to_bytes(
            svg_string=drawing.content.decode(),
            skip_system_fonts=True,
            font_files=[str(FONTS / "said.ttf"), str(FONTS / "told.ttf")],
            font_family="Literata",
            serif_family="Literata",
            sans_serif_family="Inter",
            monospace_family="Inter",
            width=WIDTH,
            height=HEIGHT,
        )
    except ValueError as error:
        return Undrawn(str(error))
    return Output(drawing.path, png)
