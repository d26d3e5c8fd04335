"""A site the system describes as it did when it was built stands; whatever has been touched is looked at closely."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from factsheet import standing
from factsheet.standing import Look, Made

SAID = ("warn: one\n\n", "nothing has changed\n")
Change = Callable[[Path], object]
ARGV = ["build", "--cache", "cache"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site that was built some time ago, with the record of it."""
    monkeypatch.chdir(tmp_path)
    for path in ("site/content/facts/a.yaml", "site/content/b.txt", "program/one.py", "output/index.html", "cache/x"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("abc")
    recorded(wait=True)
    return tmp_path


def recorded(*, wait: bool = False) -> None:
    """The clock is that of the newest file, so that a slow machine does not make it an older one."""
    places = ["site/content", "site/site.yaml", "program", "program/."]
    before = Look(places)
    before.at = max(before.stamps[3::4]) + (2 * standing.COARSEST if wait else 0)
    standing.record("cache", ARGV, places, before, Made("output", ["index.html"]), ["output/.stage"], SAID)


@pytest.fixture
def forked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The processes that are started; the one that runs the tests may have others, such as a browser's."""
    started: list[int] = []
    fork = os.fork

    def counted() -> int:
        started.append(fork())
        return started[-1]

    monkeypatch.setattr(os, "fork", counted)
    return started


def gone(processes: list[int]) -> bool:
    """Whether some were started, and all have ended and been asked how."""
    for process in processes:
        with pytest.raises(ChildProcessError):
            os.waitpid(process, os.WNOHANG)
    return bool(processes)


def test_what_was_said_is_known_as_long_as_all_is_as_it_was(folder: Path) -> None:
    assert standing.told(ARGV) == SAID == standing.told(ARGV)
    for name in ("site/.swp", "site/content/b.txt~", "site/content/facts/#a.yaml#", "site/content/Thumbs.db"):
        (folder / name).write_text("an editor's own")
    (folder / "output/foreign.html").write_text("not ours")
    assert standing.told(ARGV) == SAID


CHANGES: dict[str, Change] = {
    "a file is written over, in its length": lambda at: (at / "site/content/b.txt").write_text("abd"),
    "and given its old time back": lambda at: rewritten(at / "site/content/b.txt"),
    "a file is new": lambda at: (at / "site/content/facts/b.yaml").write_text("abc"),
    "a file is gone": lambda at: (at / "site/content/b.txt").unlink(),
    "a file has another name": lambda at: (at / "site/content/b.txt").rename(at / "site/content/c.txt"),
    "a place is there that was not": lambda at: (at / "site/site.yaml").write_text("title: A"),
    "a folder is gone": lambda at: (at / "site/content").rename(at / "site/contents"),
    "the program is another": lambda at: (at / "program/one.py").write_text("abd"),
    "a package is installed": lambda at: (at / "program/two-1.0.dist-info").mkdir(),
    "a built file is written over": lambda at: (at / "output/index.html").write_text("abd"),
    "a built file is gone": lambda at: (at / "output/index.html").unlink(),
    "a build was cut short": lambda at: (at / "output/.stage").mkdir(),
    "the record is cut short": lambda at: cut(at / "cache/standing"),
    "the record is damaged": lambda at: (at / "cache/standing").write_bytes(b"\x00" * 9 + b"\xff"),
    "the record is gone": lambda at: (at / "cache/standing").unlink(),
}


@pytest.mark.parametrize("name", ["a", "b", "c", "d", "e"])
@pytest.mark.parametrize("change", [Path.unlink, lambda path: path.write_text("abd")])
def test_of_many_files_another_process_looks_at_half(
    folder: Path, name: str, change: Change, forked: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    for each in "abcde":
        (folder / "output" / each).write_text("abc")
    before = Look(["site/content"])
    before.at += 2 * standing.COARSEST
    standing.record("cache", ARGV, ["site/content"], before, Made("output", list("abcde")), [], SAID)
    monkeypatch.setattr(standing, "MANY_FILES", 2)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    assert standing.told(ARGV) == SAID
    change(folder / "output" / name)
    assert standing.told(ARGV) is None
    assert gone(forked)


def test_where_the_content_has_changed_nobody_waits_for_the_other_process(
    folder: Path, forked: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is stopped, and none is left behind."""
    monkeypatch.setattr(standing, "MANY_FILES", 1)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    monkeypatch.setattr(standing, "_end", lambda *_: time.sleep(60))
    (folder / "site/content/a.yaml").write_text("other")
    began = time.monotonic()
    assert standing.told(ARGV) is None
    assert time.monotonic() - began < 30
    assert gone(forked)


def test_a_site_one_of_whose_files_is_gone_leaves_no_word(folder: Path) -> None:
    (folder / "cache/standing").unlink()
    before = Look(["site/content"])
    before.at += 2 * standing.COARSEST
    gone = Made("output", ["index.html", "gone.html"])
    standing.record("cache", ARGV, ["site/content"], before, gone, [], SAID)
    assert not gone.stamps
    assert standing.told(ARGV) is None


def test_a_file_that_changes_while_word_is_left_leaves_none(folder: Path) -> None:
    made = Made("output", ["index.html"])
    made.at = made.stamps[3]
    assert made.settled()
    (folder / "output/index.html").write_text("abd")
    assert not made.settled()


def rewritten(path: Path) -> None:
    found = path.stat()
    path.write_text("abd")
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-8])


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_any_change_is_seen(folder: Path, change: Change) -> None:
    change(folder)
    assert standing.told(ARGV) is None


def test_another_question_has_no_answer(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert standing.told(["build", "--cache", "cache", "--quiet"]) is None
    assert standing.told(["build", "--cache=cache"]) is None
    with monkeypatch.context() as started:
        started.setattr(sys, "argv", ["bin/another"])  # whose name is in what is told
        assert standing.told(ARGV) is None
    assert standing.told(ARGV) == SAID
    (folder / "cache").rename(folder / "site/cache")
    monkeypatch.chdir(folder / "site")
    assert standing.told(ARGV) is None


def test_what_changed_while_it_was_read_is_not_recorded(folder: Path) -> None:
    before = Look(["site/content"])
    before.at += 2 * standing.COARSEST
    (folder / "site/content/b.txt").write_text("abd")
    (folder / "cache/standing").unlink()
    standing.record("cache", ARGV, ["site/content"], before, Made("output", ["index.html"]), [], SAID)
    assert standing.told(ARGV) is None


def test_a_file_just_saved_is_not_taken_by_its_time(folder: Path) -> None:
    """It could be saved once more within the same step of the system's clock."""
    (folder / "cache/standing").unlink()
    (folder / "site/content/b.txt").write_text("abd")
    recorded()
    assert standing.told(ARGV) is None


def test_times_in_whole_seconds_tell_nothing() -> None:
    second = standing.COARSE_CLOCK
    assert standing._told_apart([5 * second + 1], 9 * second)
    assert not standing._told_apart([5 * second, 6 * second], 9 * second)


def test_where_no_record_can_be_left_none_is(folder: Path) -> None:
    (folder / "cache/standing").unlink()
    (folder / "cache/x").unlink()
    (folder / "cache").rmdir()
    recorded(wait=True)
    assert standing.told(ARGV) is None


def test_what_a_build_has_left_that_was_cut_short_is_removed(folder: Path) -> None:
    (folder / "cache/standing.new").write_bytes(b"half")
    recorded()
    assert not (folder / "cache/standing.new").exists()


def test_every_file_of_a_site_counts_wherever_it_lies(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One beside the program, whose path begins like the program's, or inside of it, as our templates do in a wheel."""
    monkeypatch.setattr(standing, "PACKAGE", str(folder / "sit"))
    assert {name for name, _ in standing.entries(str(folder / "site"))} == {
        str(folder / "site/content/facts/a.yaml"), str(folder / "site/content/b.txt"),
    }  # fmt: skip


def test_what_is_not_there_or_has_just_gone_is_nothing(folder: Path) -> None:
    assert list(standing.entries(str(folder / "nowhere"))) == list(standing.entries(str(folder / "nowhere/."))) == []


def test_folders_may_be_nested_deep(folder: Path) -> None:
    """It is for the reader of the site to say that they are too deep."""
    deep = folder / "/".join(["d"] * 200)
    deep.mkdir(parents=True)
    (deep / "a").write_text("abc")
    assert [str(deep / "a")] == [name for name, _ in standing.entries(str(folder / "d"))]


def test_compiled_python_is_no_part_of_a_program(folder: Path) -> None:
    (folder / "program/__pycache__").mkdir()
    assert [name for name, _ in standing.entries("program")] == ["program/one.py"]


def test_a_flag_may_be_written_in_two_ways() -> None:
    assert standing._after(["--cache", "a"], "--cache") == standing._after(["--cache=a"], "--cache") == "a"
    assert standing._after(["--cache", "a", "--cache=b"], "--cache") == ""
    assert standing._after([], "--cache") == ""
