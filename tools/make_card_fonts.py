"""Writes factsheet/fonts/: the two fonts that share cards are drawn with, and the widths of their characters.

Run by hand where fontTools and brotli are installed, in a folder with the unpacked npm packages
@fontsource-variable/literata (as literata/) and @fontsource-variable/inter (as inter/), both 5.3.0:
    python3 <here>/tools/make_card_fonts.py
Both are under the SIL Open Font License 1.1 and reserve no name; what is made of them stays under it.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FOLDER = Path(__file__).parent.parent / "factsheet/fonts"
FONTS = {"said": ("literata", {"opsz": 40, "wght": 600}), "told": ("inter", {"opsz": 14, "wght": 500})}
SCRIPTS = ("latin", "latin-ext", "vietnamese", "greek", "cyrillic", "cyrillic-ext")
# Latin with Vietnamese, Greek, Cyrillic, and the marks and currencies that stand among them.
RANGES = (
    (0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x18F), (0x192, 0x192), (0x1A0, 0x1A1), (0x1AF, 0x1B0), (0x218, 0x21B),
    (0x259, 0x259), (0x2BB, 0x2BC), (0x300, 0x30C), (0x323, 0x323), (0x370, 0x3FF), (0x400, 0x45F), (0x490, 0x4EF),
    (0x1E80, 0x1E85), (0x1E9E, 0x1E9E), (0x1EA0, 0x1EF9), (0x2010, 0x2027), (0x2030, 0x2033), (0x2039, 0x203A),
    (0x2044, 0x2044), (0x20A0, 0x20C0), (0x2116, 0x2116), (0x2122, 0x2122), (0x2212, 0x2212),
)  # fmt: skip


def main() -> None:
    widths = {}
    for name, (family, axes) in FONTS.items():
        font = _subset(_merged(family, axes))
        font.save(FOLDER / f"{name}.ttf")
        advances, em = font["hmtx"], font["head"].unitsPerEm
        known = sorted(font.getBestCmap().items())
        widths[name] = {chr(code): round(1000 * advances[glyph][0] / em) for code, glyph in known}
        print(f"{name}.ttf: {len(widths[name])} characters, {(FOLDER / f'{name}.ttf').stat().st_size} bytes")
    text = json.dumps(widths, ensure_ascii=False, separators=(",", ":"))
    (FOLDER / "widths.json").write_text(text + "\n", "utf-8")


# The packages are cut by script for browsers; drawn here, a line of text must come from one font.
def _merged(family: str, axes: Mapping[str, float]) -> TTFont:
    with tempfile.TemporaryDirectory() as folder:
        return Merger().merge([str(path) for path in _instances(family, axes, Path(folder))])


def _instances(family: str, axes: Mapping[str, float], folder: Path) -> Iterator[Path]:
    for script in SCRIPTS:
        font = TTFont(f"{family}/files/{family}-{script}-opsz-normal.woff2", recalcTimestamp=False)
        font.flavor = None
        instantiateVariableFont(font, axes, inplace=True)
        font.save(folder / f"{script}.ttf")
        yield folder / f"{script}.ttf"


def _subset(font: TTFont) -> TTFont:
    options = Options(hinting=False, layout_features=["kern", "mark", "mkmk", "ccmp", "locl", "lnum"])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
    subsetter.subset(font)
    font.recalcTimestamp = False
    font["head"].created = font["head"].modified = 3_800_000_000  # the merger writes the time of day
    return font


if __name__ == "__main__":
    main()
