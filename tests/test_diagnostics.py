from __future__ import annotations

import json
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.diagnostics import Diagnostic, Level, Origin, as_json, as_text, has_errors, in_order, noted

FILE = "content/facts/plant.yaml"


def fault(line: int = 2, column: int = 7, **more: object) -> Diagnostic:
    fields = {"level": Level.ERROR, "rule": "bad-id", "message": "it is no id", "origin": Origin(FILE, line, column)}
    return Diagnostic(**{**fields, **more})  # type: ignore[arg-type]


def shown(content: str, *diagnostics: Diagnostic) -> str:
    return as_text(diagnostics, {FILE: content.encode()})


def test_a_diagnostic_reads_as_place_level_rule_message_excerpt_notes_and_help() -> None:
    one = fault(help="write this\nor that", notes=("it was so", "and so"))
    expected = """\
        content/facts/plant.yaml:2:7: error[bad-id] it is no id
            2 |   id: Plant
              |       ^
            note: it was so
            note: and so
            help: write this
                  or that"""
    assert textwrap.dedent(expected) == shown("a:\n  id: Plant\n", one)


def test_a_note_is_added_to_what_lies_in_a_file() -> None:
    here, there = fault(notes=("it was so",)), fault(origin=Origin("site.yaml"))
    assert noted([here, there], FILE, "and so") == (fault(notes=("it was so", "and so")), there)


def test_diagnostics_are_parted_by_an_empty_line() -> None:
    assert shown("one\ntwo", fault(1, 1), fault(2, 1)).count("\n\n") == 1


@pytest.mark.parametrize(
    ("origin", "expected"),
    [(Origin("a.yaml", 3, 5), "a.yaml:3:5"), (Origin("a.yaml", 3), "a.yaml:3"), (Origin("a.yaml"), "a.yaml")],
)
def test_a_place_without_line_or_column_leaves_them_out(origin: Origin, expected: str) -> None:
    assert expected == str(origin)


@pytest.mark.parametrize("line", [0, 3, 99])
def test_a_line_that_the_file_does_not_have_gives_no_excerpt(line: int) -> None:
    assert "|" not in shown("one\ntwo", fault(line))


def test_a_file_that_is_not_there_gives_no_excerpt() -> None:
    assert as_text([fault()], {}) == f"{FILE}:2:7: error[bad-id] it is no id"


def test_a_long_line_is_cut_around_the_caret() -> None:
    _, excerpt, caret = shown("x" * 500 + "!" + "y" * 500, fault(1, 501)).split("\n")
    assert len(excerpt) < 120
    assert excerpt[caret.index("^")] == "!"
    assert excerpt.count("…") == 2


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_counts_as_one(ends: str) -> None:
    assert "\n    3 | three\n" in shown(f"one{ends}two{ends}three{ends}", fault(3, 1))


def test_accents_behind_their_letters_do_not_move_the_caret() -> None:
    _, excerpt, caret = shown("e\u0301te\u0301: Plant", fault(1, 8)).split("\n")
    assert excerpt[caret.index("^")] == "P"


def test_a_byte_order_mark_does_not_move_the_caret() -> None:
    _, excerpt, caret = shown("\ufeffid: Plant", fault(1, 5)).split("\n")
    assert excerpt[caret.index("^")] == "P"


def test_what_could_command_a_terminal_is_not_printed() -> None:
    assert "\x1b" not in shown("id: \x1b[31mred\u202e", fault(1, 5))


def test_bytes_that_are_not_utf_8_can_still_be_shown() -> None:
    assert "caf\ufffd" in as_text([fault(1, 1)], {FILE: "café".encode("latin-1")})


def test_diagnostics_are_sorted_by_place_and_said_once() -> None:
    later, sooner, other = fault(9), fault(2), fault(2, rule="bad-date")
    assert (other, sooner, later) == in_order([later, sooner, other, sooner])


def test_only_errors_stop_a_build() -> None:
    assert has_errors([fault(level=Level.WARN), fault()])
    assert not has_errors([fault(level=Level.WARN), fault(level=Level.OFF)])
    assert not has_errors([])


def test_json_holds_every_part() -> None:
    expected = {
        "level": "error", "rule": "bad-id", "message": "it is no id", "help": "mend it", "notes": ["so"],
        "origin": {"file": FILE, "line": 2, "column": 7},
    }  # fmt: skip
    assert [expected] == json.loads(as_json([fault(help="mend it", notes=("so",))]))
    assert json.loads(as_json([])) == []


@given(st.binary(), st.integers(-1, 9), st.integers(-1, 9))
def test_any_place_in_any_bytes_can_be_shown(content: bytes, line: int, column: int) -> None:
    assert as_text([fault(line, column)], {FILE: content})
