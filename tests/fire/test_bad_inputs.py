"""Content that is wrong on purpose: a sentence at its place, or text that does nothing; and never without end."""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from factsheet.diagnostics import Level, as_text
from factsheet.files import Snapshot
from factsheet.pipeline import Request, build
from tests import sheets
from tests.fire import bad_inputs
from tests.sheets import FACTS, RECORD, ROOT, SMALL, TEXT, Changes

EVERY = list(bad_inputs.every())


def test_there_are_many() -> None:
    assert len(EVERY) > 250
    assert len({name for name, *_ in EVERY}) == len(EVERY)


@pytest.mark.parametrize(("name", "changes", "rule"), EVERY, ids=[name[:60] for name, *_ in EVERY])
def test_a_bad_input_is_told_at_its_place_or_shown_as_text(name: str, changes: Changes, rule: str) -> None:
    if not rule:
        snapshot = Snapshot(sheets.snapshot(changes).site, sheets.bare_theme())
        assert build(Request(snapshot=snapshot)).outputs, name
        return
    found = [one for one in sheets.judged(changes).diagnostics if one.level is Level.ERROR]
    assert [one for one in found if one.rule.startswith(rule.strip("?"))], (name, found)
    whole = {"unreadable-file", "bad-id", "bad-lock"}  # of a name or of a whole file; those have no line
    assert all(one.origin.file and one.help and (one.origin.line or one.rule in whole) for one in found), name
    assert len(as_text(found, sheets.snapshot(changes).site)) < 20_000, "a message is no place for a whole file"


MANY, PAGE = 9_000_000, "content/pages/a.en.md"
LONG: dict[str, tuple[str, Callable[[], str]]] = {
    "one line": (FACTS, lambda: bad_inputs.fact(statement="x" * MANY)),
    "one word a line": (FACTS, lambda: bad_inputs.START + "x\n" * (MANY // 2)),
    "keys": (FACTS, lambda: "".join(f"k{n}: v\n" for n in range(MANY // 12))),
    "the same key": (FACTS, lambda: "key: v\n" * (MANY // 7)),
    "dashes": (FACTS, lambda: "- \n" * (MANY // 3)),
    "brackets": (FACTS, lambda: "[" * MANY),
    "braces in a line": (FACTS, lambda: "facts: [" + "{}, " * (MANY // 4) + "]"),
    "anchors": (FACTS, lambda: "".join(f"- &a{n} x\n" for n in range(MANY // 14))),
    "quotation marks": (FACTS, lambda: "facts: " + '"' * MANY),
    "a source of one word": (TEXT, lambda: SMALL[TEXT] + "x" * MANY),
    "a source of full stops": (TEXT, lambda: SMALL[TEXT] + ". " * (MANY // 2)),
    "a source of figures": (TEXT, lambda: SMALL[TEXT] + "9" * MANY),
    "a source of line ends": (TEXT, lambda: SMALL[TEXT] + "\n" * MANY),
    "a source's record": (RECORD, lambda: SMALL[RECORD] + "note: " + "*" * MANY),
    "a page of tables": (PAGE, lambda: "# A\n\n| a | b |\n|---|---|\n" + "| x | y |\n" * (MANY // 10)),
    "a page of brackets": (PAGE, lambda: "# A\n\n" + "[" * MANY),
    "a page of cites": (PAGE, lambda: "# A\n\n" + "[@plant-opened] " * (MANY // 16)),
    "a page of quotations": (PAGE, lambda: "# A\n\n" + "> " * (MANY // 2)),
    "a lock": ("factsheet.lock", lambda: '{"a": ' * (MANY // 6)),
    "a source of full stops in brackets": (TEXT, lambda: ".)" * (MANY // 2) + " " + SMALL[TEXT]),
    "topics": ("content/topics.yaml", lambda: "".join(f"t{n}: {{label: T}}\n" for n in range(MANY // 20))),
}  # fmt: skip
SECONDS, BYTES = 180, 3_000_000_000


@pytest.mark.parametrize("name", LONG)
def test_a_file_of_the_greatest_length_ends_in_time_and_in_bounds(
    name: str, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    """The bounds are of the system; a build that needs more of its time or memory is killed."""
    if not pytestconfig.getoption("--long") and list(LONG).index(name) % 7:
        pytest.skip("a sample; --long tries all")
    path, make = LONG[name]
    site = sheets.write(tmp_path / "site", {path: make()})
    ended = subprocess.run(
        [sys.executable, "build.py", "check", "--site", str(site)], cwd=ROOT, capture_output=True, text=True,
        check=False, preexec_fn=bounded,
    )  # fmt: skip
    assert ended.returncode in (0, 1), ended.stderr[-500:]
    assert "Traceback" not in ended.stderr
    assert "fault of factsheet" not in ended.stderr
    assert len(ended.stderr) < 50_000


def bounded() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))


def test_a_file_of_100_megabytes_is_refused_unread(tmp_path: Path) -> None:
    site = sheets.write(tmp_path / "site")
    with (site / FACTS).open("ab") as file:
        file.truncate(100_000_000)
    ended = subprocess.run(
        [sys.executable, "build.py", "check", "--site", str(site)], cwd=ROOT, capture_output=True, text=True,
        check=False, preexec_fn=bounded,
    )  # fmt: skip
    assert ended.returncode == 1
    assert "the file has 100,000,000 bytes" in ended.stderr
