from __future__ import annotations

import pytest

from factsheet.tokens import Close, Unread, contrast, faults, schemes
from tests import sheets
from tests.growing import in_proportion

LIGHT = (
    ":root { --paper: #fff; --ink: #111; --soft: #444; --key: #7d1d1d; --on-key: #fff; --mark: #ffeb9c; --slip: #fff }"
)


def test_black_on_white_is_21_to_1_and_the_order_does_not_matter() -> None:
    assert 21 == pytest.approx(contrast("#000", "#ffffff"))
    assert contrast("#7d1d1d", "#fbfaf5") == contrast("#fbfaf5", "#7d1d1d") == pytest.approx(9.7, abs=0.1)


def test_dark_and_print_are_as_light_is_where_they_say_nothing() -> None:
    css = (
        LIGHT
        + "\n@media (prefers-color-scheme: dark) {\n  :root { --paper: #000 }\n}\n"
        + "@media print { :root { --ink: #000 } }"
    )
    found = schemes(css)
    assert ("#fff", "#000", "#fff") == tuple(found[one]["paper"].value for one in ("light", "dark", "print"))
    assert ("#111", "#111", "#000") == tuple(found[one]["ink"].value for one in ("light", "dark", "print"))
    assert 3 == found["dark"]["paper"].line


def test_a_pair_under_seven_to_one_is_named_with_its_scheme_and_line() -> None:
    found = list(
        faults("\n" + LIGHT.replace("--soft: #444", "--soft: #757575").replace("--slip: #fff", "--slip: #eee"))
    )
    assert all(isinstance(one, Close) for one in found)
    assert [("light", "soft", "paper", 2), ("light", "soft", "slip", 2)] == [
        (one.scheme, one.text, one.ground, one.line) for one in found if isinstance(one, Close)
    ]


def test_dark_is_held_as_light_is_and_a_pair_is_told_of_once() -> None:
    dark = "@media (prefers-color-scheme: dark) { :root { --paper: #000; --slip: #000; --mark: #000; --on-key: #111 } }"
    found = {(one.scheme, one.text, one.ground) for one in faults(LIGHT + dark) if isinstance(one, Close)}
    assert ("dark", "ink", "paper") in found
    assert not [one for one in found if one[0] != "dark"]


@pytest.mark.parametrize("colour", ["red", "rgb(0 0 0)", "var(--other)", "#12345", ""])
def test_a_colour_that_cannot_be_held_to_anything_is_refused(colour: str) -> None:
    found = list(faults(LIGHT.replace("#111", colour)))
    assert [("ink", colour)] == [(one.name, one.value) for one in found if isinstance(one, Unread)]


def test_a_comment_is_no_colour() -> None:
    assert [] == list(faults(LIGHT + "/* :root { --ink: #fff } */"))


PIECES = ("{", "}", "--a:", "--a: b;\n", "/*", "@media print {", "@media ", "url(data:image/png,A", "\n", " ", "-")


@pytest.mark.parametrize("piece", PIECES)
def test_odd_text_is_read_without_an_error_in_linear_time(piece: str) -> None:
    in_proportion(lambda count: schemes(LIGHT + piece * count), 40_000)


def test_the_last_property_of_a_block_needs_no_semicolon_and_none_is_found_in_a_value() -> None:
    css = "a {\n\n--one: 1;\n  --two : url(x--three: 3) }\n--four: 4"
    found = {name: (token.value, token.line) for name, token in schemes(css)["light"].items()}
    assert {"one": ("1", 3), "two": ("url(x--three: 3)", 4), "four": ("4", 5)} == found


@pytest.mark.parametrize("path", sorted((sheets.ROOT / "templates/themes").glob("*.css")), ids=lambda path: path.stem)
def test_the_themes_that_ship_can_be_read_by_everybody(path: object) -> None:
    with open(str(path), encoding="utf-8") as file:  # noqa: PTH123
        assert [] == list(faults(file.read()))


def test_the_themes_that_ship_have_the_same_tokens() -> None:
    paths = sorted((sheets.ROOT / "templates/themes").glob("*.css"))
    names = [set(schemes(path.read_text("utf-8"))["light"]) for path in paths]
    assert 2 <= len(names)
    assert all(one == names[0] for one in names)
