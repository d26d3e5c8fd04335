"""Every kind of page looks as it is expected to: wide, narrow, dark and on paper.

`python3 tests tests/browser/test_pictures.py --renew` takes the pictures anew; look at each before you keep it.
"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Browser

from factsheet import publish
from factsheet.files import Snapshot
from factsheet.pipeline import Request, build
from tests import sheets
from tests.browser.conftest import served
from tests.pages import press

FOLDER = Path(__file__).parent / "pictures"
PAGES = {
    "index": "index.html", "index-fr": "fr/index.html", "fact": "facts/staff.html",
    "withdrawn": "facts/plant-opened.html", "source": "sources/gazette.html", "sources": "sources.html",
    "topic": "topics/acme.html", "topics": "topics.html", "timeline": "timeline.html", "search": "search.html",
    "method": "method.html", "corrections": "corrections.html", "embed": "embed/staff.html", "not-found": "404.html",
}  # fmt: skip
MODES = {"wide": (1280, "light", "screen"), "narrow": (360, "light", "screen"), "dark": (1280, "dark", "screen")}
MODES["paper"] = (794, "light", "print")  # A4 at 96 dots an inch
FONTS = {"said": "Liberation Serif", "told": "Liberation Sans", "pins": "DejaVu Sans Mono"}
# Edges of letters differ between versions of a browser: pictures are compared in cells of 4 by 4 pixels, of which this
# share may differ by more than so many levels of 255.
CELL, LEVELS, SHARE = 4, 40, 0.004


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A sheet with something of everything, in fonts that the tests install."""
    listed = subprocess.run(["fc-list"], capture_output=True, text=True, check=False).stdout if _can_list() else ""
    if missing := [font for font in FONTS.values() if font not in listed]:
        pytest.skip(f"the pictures are drawn with {', '.join(missing)}: install fonts-liberation and fonts-dejavu-core")
    css = sheets.theme()["themes/ledger.css"].decode()
    for token, font in FONTS.items():
        css = re.sub(rf"--{token}: [^;]+;", f'--{token}: "{font}";', css, count=1)
    changes = {**press.EVERYTHING, "site.yaml": press.SITE + "    base_url: https://example.org/\n"}
    snapshot = Snapshot(sheets.snapshot(changes).site, {**sheets.theme(), "themes/ledger.css": css.encode()})
    output = tmp_path_factory.mktemp("pictures") / "www"
    publish.publish(output, build(Request(snapshot=snapshot, faulty=True, most_tried=10)).outputs, (), None)
    with served(output) as address:
        yield address


def _can_list() -> bool:
    return shutil.which("fc-list") is not None


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_looks_as_expected(
    name: str, mode: str, root: str, browser: Browser, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    path = FOLDER / f"{name}-{mode}.png"
    taken = _taken(browser, root + PAGES[name], mode)
    if pytestconfig.getoption("--renew"):
        path.parent.mkdir(exist_ok=True)
        taken.quantize(32).save(path, optimize=True)
    assert path.is_file(), f"there is no {path}: python3 tests {Path(__file__).name} --renew takes it"
    expected = Image.open(path).convert("RGB")
    share = _share(expected, taken)
    if share > SHARE:
        taken.save(tmp_path / "now.png")
        _side_by_side(expected, taken).save(tmp_path / "compared.png")
    assert share <= SHARE, (
        f"{PAGES[name]} ({mode}) looks different in {share:.1%} of its cells: see {tmp_path / 'compared.png'} "
        f"(expected, now, what differs). If it is meant so, --renew takes the picture anew."
    )


def test_another_page_is_told_from_the_expected_one() -> None:
    blank, marked = Image.new("RGB", (640, 640), "white"), Image.new("RGB", (640, 640), "white")
    marked.paste("black", (100, 100, 160, 140))
    assert _share(blank, blank) == 0
    assert _share(blank, marked) > SHARE
    assert _share(blank, Image.new("RGB", (640, 700), "black")) > SHARE
    assert (1940, 640) == _side_by_side(blank, marked).size


# At half size: a quarter of the bytes, and still every line of text.
def _taken(browser: Browser, address: str, mode: str) -> Image.Image:
    width, scheme, media = MODES[mode]
    context = browser.new_context(
        viewport={"width": width, "height": 900}, reduced_motion="reduce",
        color_scheme="dark" if scheme == "dark" else "light",
    )  # fmt: skip
    page = context.new_page()
    page.emulate_media(media="print" if media == "print" else "screen")
    page.goto(address)
    picture = Image.open(io.BytesIO(page.screenshot(full_page=True, animations="disabled"))).convert("RGB")
    context.close()
    return picture.resize((picture.width // 2, picture.height // 2), Image.Resampling.BOX)


def _share(one: Image.Image, other: Image.Image) -> float:
    levels = _difference(one, other).histogram()
    return sum(levels[LEVELS + 1 :]) / sum(levels)


def _difference(one: Image.Image, other: Image.Image) -> Image.Image:
    width, height = max(one.width, other.width), max(one.height, other.height)
    grey = ImageChops.difference(_padded(one, width, height), _padded(other, width, height)).convert("L")
    return grey.resize((max(1, width * 2 // CELL), max(1, height * 2 // CELL)), Image.Resampling.BOX)


def _padded(picture: Image.Image, width: int, height: int) -> Image.Image:
    padded = Image.new("RGB", (width, height), "magenta")
    padded.paste(picture)
    return padded


def _side_by_side(expected: Image.Image, taken: Image.Image) -> Image.Image:
    width, height = max(expected.width, taken.width), max(expected.height, taken.height)
    differing = _difference(expected, taken).point(lambda level: 255 * (level > LEVELS)).resize((width, height))
    sheet = Image.new("RGB", (3 * width + 20, height), "grey")
    for place, picture in enumerate((expected, taken, differing.convert("RGB"))):
        sheet.paste(picture, (place * (width + 10), 0))
    return sheet
