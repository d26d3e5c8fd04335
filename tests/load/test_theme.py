from __future__ import annotations

from factsheet.files import Snapshot
from factsheet.load import load
from tests import sheets
from tests.test_tokens import LIGHT


def told(name: str, theme: dict[str, str]) -> list[str]:
    files = sheets.snapshot({"site.yaml": f"title: A small sheet\ntheme: {name}\n"}).site
    found = load(Snapshot(files, {path: css.encode() for path, css in theme.items()})).findings
    return [f"{one.at} {one.rule}: {one.message}" for one in found]


def test_a_theme_with_seven_to_one_everywhere_is_fine() -> None:
    assert [] == told("own", {"themes/own.css": LIGHT})


def test_a_pair_that_is_too_close_is_named_at_its_line() -> None:
    css = "/* mine */\n" + LIGHT.replace("--on-key: #fff", "--on-key: #999")
    assert ["templates/themes/own.css:2 low-contrast: --on-key on --key has a contrast of 3.57:1 (light)"] == told(
        "own", {"themes/own.css": css}
    )


def test_a_missing_colour_is_named() -> None:
    css = LIGHT.replace("--ink: #111;", "")
    assert [
        "templates/themes/own.css low-contrast: the colour --ink is missing (light): its contrast cannot be told"
    ] == told("own", {"themes/own.css": css})


def test_a_theme_that_is_not_there_is_named_in_site_yaml() -> None:
    assert ["site.yaml:2:8 bad-value: there is no theme `qiet`"] == told("qiet", {"themes/quiet.css": LIGHT})
