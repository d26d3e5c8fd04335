"""What the system may say no to, said by the real system to a real build: a sentence, a code, the old site."""

from __future__ import annotations

import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from factsheet import cli, pipeline
from factsheet.files import STATE
from tests import sheets
from tests.sheets import ROOT, files_of


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A small sheet that has been built and then changed."""
    folder = sheets.write(tmp_path / "site")
    assert cli.main(["--quiet", "--site", str(folder)]) == 0
    (folder / "site.yaml").write_text("title: Another\n")
    return folder


def run(
    site: Path, *flags: str, before: Callable[[], None] | None = None, out: int = subprocess.PIPE
) -> tuple[int, str]:
    command = [sys.executable, str(ROOT / "build.py"), "build", "--site", str(site), *flags]
    ended = subprocess.run(command, stdout=out, stderr=subprocess.PIPE, text=True, check=False, preexec_fn=before)
    assert "Traceback" not in ended.stderr
    assert "fault of factsheet" not in ended.stderr
    return ended.returncode, ended.stderr


@pytest.mark.parametrize("files", [6, 7, 8, 10, 14])
def test_too_many_open_files(files: int, site: Path) -> None:
    before = files_of(site / "output")
    code, said = run(site, before=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (files, files)))
    assert code == 0 or "the site is built" in said or (said and before == files_of(site / "output"))


def test_a_file_that_may_not_grow(site: Path) -> None:
    """As a quota does."""

    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    before = files_of(site / "output")
    code, said = run(site, before=small)
    assert (code, before) == (1, files_of(site / "output"))
    assert "File too large" in said


def test_not_enough_memory(site: Path) -> None:
    before = files_of(site / "output")
    code, said = run(site, before=lambda: resource.setrlimit(resource.RLIMIT_AS, (120_000_000, 120_000_000)))
    assert code == 0 or (said and before == files_of(site / "output"))


def test_an_output_that_cannot_be_printed_to(site: Path) -> None:
    with Path("/dev/full").open("w") as full:
        code, said = run(site, out=full.fileno())
    assert code == 1
    assert said.startswith("error: No space left on device")
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\0" * 100, b"[" * 100_000, b'{"files": {"../x": "0"}}', b'{"seen": 1}']
)
def test_a_broken_cache_is_no_cache(content: bytes, site: Path) -> None:
    (site / ".cache" / STATE).write_bytes(content)
    assert run(site)[0] == 0
    assert b"Another" in (site / "output/index.html").read_bytes()


def test_a_cache_in_whose_place_something_else_lies(site: Path) -> None:
    before = files_of(site / "output")
    (site / ".cache" / STATE).unlink()
    (site / ".cache" / STATE).mkdir()
    code, said = run(site)
    assert (code, before) == (1, files_of(site / "output"))
    assert "Is a directory" in said
    assert "the old site is as it was" in said


def test_a_clock_that_jumps_is_not_asked(site: Path) -> None:
    """Files of the future in the output and the cache are neither new nor old."""
    for path in [*(site / "output").rglob("*"), *(site / ".cache").rglob("*")]:
        subprocess.run(["touch", "-d", "2099-01-01", str(path)], check=True)
    assert run(site)[0] == 0
    assert (
        "nothing has changed"
        in subprocess.run(
            [sys.executable, str(ROOT / "build.py"), "--site", str(site)], capture_output=True, text=True, check=True
        ).stdout
    )


@pytest.mark.parametrize("after", [0.0, 0.1, 0.3, 0.6])
def test_a_build_that_is_interrupted(after: float, site: Path) -> None:
    before = files_of(site / "output")
    command = [sys.executable, str(ROOT / "build.py"), "--site", str(site)]
    build = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    time.sleep(0.15 + after)  # Python itself takes some time until it hears of an interrupt
    build.send_signal(signal.SIGINT)
    _, said = build.communicate()
    assert "Traceback" not in said
    # Python's own end hears of it by the signal itself.
    assert build.returncode in (0, 130, -signal.SIGINT)
    found = files_of(site / "output")
    assert not list(site.glob(".output*"))
    run(site)
    assert found in (before, files_of(site / "output"))


def test_a_fault_of_our_own_is_a_sentence_that_names_its_place(
    site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fault(_: object) -> None:
        raise RuntimeError("a worker\nwas killed")

    monkeypatch.setattr(pipeline, "planned", fault)
    assert cli.main(["--site", str(site)]) == 4
    said = capsys.readouterr().err
    assert said.startswith("error: this is a fault of factsheet, please report it: RuntimeError at test_failures.py:")
    assert said.endswith(": a worker was killed\n")
