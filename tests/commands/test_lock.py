"""build.py lock and build --lock, run as an editor runs them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from factsheet.lock import FILE
from tests.commands.test_revisions import write
from tests.sheets import FACTS, ROOT, SMALL, TEXT, files_of


def _run(site: Path, *arguments: str) -> tuple[int, str]:
    """The exit code and the last line said."""
    command = [sys.executable, str(ROOT / "build.py"), *arguments, "--site", str(site)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
    return ran.returncode, (ran.stdout or ran.stderr).strip().splitlines()[-1]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    write(tmp_path, SMALL)
    return tmp_path


def test_lock_judges_and_writes_the_lock_and_says_what_it_holds(site: Path) -> None:
    assert _run(site, "lock") == (0, "factsheet.lock: 1 fact, 1 citation; the first lock")
    first = (site / FILE).read_bytes()
    assert _run(site, "lock")[1].endswith("as it was")
    assert first == (site / FILE).read_bytes()


def test_only_the_build_that_is_published_writes_it(site: Path) -> None:
    assert _run(site, "build")[0] == 0
    assert not (site / FILE).exists()
    assert _run(site, "--lock")[0] == 0
    assert (site / FILE).exists()


def test_a_locked_sheet_builds_to_the_same_bytes(site: Path) -> None:
    _run(site, "build", "--lock")
    before = files_of(site / "output")
    _run(site, "build")
    assert before == files_of(site / "output")


def test_an_unchanged_sheet_can_still_be_locked(site: Path) -> None:
    _run(site, "build")
    assert _run(site, "build", "--lock")[0] == 0
    assert (site / FILE).exists()


def test_the_green_line_says_what_was_held_against_the_lock(site: Path) -> None:
    _run(site, "lock")
    assert "1 citation as locked, 0 moved: 0 errors" in _run(site, "check")[1]
    write(site, {TEXT: "A word before.\n\n" + SMALL[TEXT]})
    assert "0 citations as locked, 1 moved: 0 errors" in _run(site, "check")[1]


@pytest.mark.parametrize("command", [["lock"], ["build", "--lock"]])
def test_errors_leave_the_lock_as_it_was(site: Path, command: list[str]) -> None:
    _run(site, "lock")
    before = (site / FILE).read_bytes()
    write(site, {TEXT: SMALL[TEXT].replace("1,200", "900")})
    code, said = _run(site, *command)
    assert code == 1
    assert said.endswith("is as it was")
    assert before == (site / FILE).read_bytes()


def test_a_damaged_lock_is_not_written_over(site: Path) -> None:
    for damaged in ("", '{"kind":"lock","version":99}\n', "<<<<<<< HEAD\n"):
        write(site, {FILE: damaged})
        for command in (["lock"], ["lock", "--accept", "plant-opened"], ["build", "--lock"]):
            assert _run(site, *command)[0] == 1
            assert (site / FILE).read_bytes() == damaged.encode()


def test_a_changed_sentence_stops_the_build_until_it_is_accepted(site: Path) -> None:
    _run(site, "build", "--lock")
    write(site, {TEXT: SMALL[TEXT].replace("1,200", "900")})
    assert _run(site, "build")[0] == 1
    assert _run(site, "lock", "--accept", "plant-opened") == (
        0, "factsheet.lock: the citations of plant-opened are locked as they stand now",
    )  # fmt: skip
    assert "1 citation as locked, 0 moved: 0 errors" in _run(site, "check")[1]


def test_there_must_be_something_to_accept(site: Path) -> None:
    assert _run(site, "lock", "--accept", "plant-opened")[0] == 2
    _run(site, "lock")
    assert _run(site, "lock", "--accept", "plant-opend") == (
        2, "error: there is no fact `plant-opend`; did you mean `plant-opened`?",
    )  # fmt: skip
    assert _run(site, "lock", "--accept", "plant-opened")[1].endswith(
        "nothing has changed around the quotes of plant-opened"
    )


def test_a_quote_that_is_nowhere_cannot_be_accepted(site: Path) -> None:
    _run(site, "lock")
    write(site, {TEXT: SMALL[TEXT].replace("opened in 2019", "opened in 2018")})
    assert _run(site, "lock", "--accept", "plant-opened") == (
        1, "error: a quote of `plant-opened` does not stand in its source: mend the quote first",
    )  # fmt: skip


def test_a_later_lock_says_what_has_changed_since(site: Path) -> None:
    _run(site, "lock")
    more = SMALL[FACTS] + "  - {id: price, statement: No price., quote: The company did not give a price}\n"
    write(site, {FACTS: more})
    assert _run(site, "lock")[1].endswith("; 1 fact added")
