"""What runs first: a build in which nothing has changed, as the system starts it, and what it does not import."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from factsheet import standing
from tests import sheets

BUILD = str(sheets.ROOT / "build.py")


def run(site: Path, *more: str) -> tuple[str, set[str]]:
    """What a build says, and which packages and modules it loads."""
    command = [sys.executable, "-X", "importtime", BUILD, "--site", str(site), *more]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    lines = done.stderr.splitlines()
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in lines if line.startswith("import time:")}
    return done.stdout + "\n".join(line for line in lines if not line.startswith("import time:")), loaded


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return sheets.write(tmp_path / "site", sheets.facts("id: a\nstatement: It opened in 2019.\nquote: opened in 2019"))


# Imports keep their locks in weak references; what is raised when one of these goes has nobody to catch it.
INTERRUPTED = """
import sys, weakref

class Interrupted:
    def find_spec(self, name, path=None, target=None):
        if name == "factsheet.cli":
            weakref.finalize(held := type("Held", (), {})(), self.interrupt).atexit = False

    def interrupt(self):
        raise KeyboardInterrupt

sys.meta_path.insert(0, Interrupted())
"""


@pytest.mark.parametrize("program", [[BUILD], ["-m", "factsheet"]])
def test_an_interrupt_where_nobody_hears_it_ends_the_build(site: Path, tmp_path: Path, program: list[str]) -> None:
    (tmp_path / "sitecustomize.py").write_text(INTERRUPTED)
    paths = os.pathsep.join((str(tmp_path), str(sheets.ROOT)))
    done = subprocess.run(
        [sys.executable, *program, "--site", str(site)],
        env={**os.environ, "PYTHONPATH": paths}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "error: stopped\n")


def built(site: Path, *more: str) -> set[str]:
    time.sleep(2 * standing.COARSEST / 1e9)
    return run(site, *more)[1]


def test_where_nothing_has_changed_nothing_is_imported(site: Path) -> None:
    built(site)
    said, loaded = run(site)
    assert "nothing has changed" in said
    assert {"msgspec", "argparse", "pathlib", "typing", "json", "hashlib", "subprocess"} & loaded == set()
    assert run(site) == (said, loaded)


def test_what_was_warned_of_is_told_again(site: Path) -> None:
    (site / "content/topics.yaml").write_text("acme: {label: Acme}\n")
    built(site)
    said, loaded = run(site)
    assert "warn[unused-topic]" in said
    assert "msgspec" not in loaded
    assert run(site) == (said, loaded)


def test_quiet_is_quiet(site: Path) -> None:
    built(site, "--quiet")
    assert run(site, "--quiet")[0] == ""


def test_a_change_is_built(site: Path) -> None:
    built(site)
    (site / "site.yaml").write_text("title: Another\n")
    assert "1 warning" not in run(site)[0]
    assert "<h1>Another" in (site / "output/index.html").read_text("utf-8")


@pytest.mark.parametrize("left", ["", "{"])
def test_a_site_without_a_manifest_that_can_be_read_is_not_up_to_date(site: Path, left: str) -> None:
    built(site)
    (site / "output/manifest.json").write_text(left)
    command = [sys.executable, BUILD, "--site", str(site)]
    assert "nothing has changed" not in subprocess.run(command, capture_output=True, text=True, check=False).stdout


def test_a_lock_is_written_however_little_has_changed(site: Path) -> None:
    built(site, "--lock")
    (site / "factsheet.lock").unlink()
    run(site, "--lock")
    assert (site / "factsheet.lock").is_file()


def test_a_build_imports_only_what_it_uses(site: Path) -> None:
    loaded = built(site)
    unused = {"rich", "livereload", "tornado", "asyncio", "distributed", "pagefind", "resvg_py", "trafilatura", "pypdf"}
    assert loaded & {*unused, "warcio", "multiprocessing", "concurrent", "http", "email", "xml", "sqlite3"} == set()


def test_texts_that_stay_as_they_are_are_not_read_again(site: Path) -> None:
    """Not even to see whether the facts they cite are there, where nothing in them could be told otherwise."""
    (site / "content/pages").mkdir()
    (site / "content/pages/about.en.md").write_text("# About\n\nIt stands by the *river* [@a].\n")
    more = "source: gazette\nfacts:\n  - id: b\n    statement: Opened in 2019.\n    quote: opened in 2019\n"
    (site / "content/facts/more.yaml").write_text(more)
    loaded = built(site)
    assert "markdown" in loaded
    assert "email" not in loaded, "the metadata of all packages was searched"
    (site / "content/facts/more.yaml").write_text(more.replace("Opened", "It opened"))
    assert "markdown" not in built(site)


@pytest.mark.parametrize(("flag", "said", "kept"), [("-s", "1", True), ("-s", "", True), ("-B", "", False)])
def test_the_program_is_compiled_once(tmp_path: Path, flag: str, said: str, kept: bool) -> None:
    """Whatever a container says of compiled Python; a flag is the user's own word."""
    shutil.copy(BUILD, tmp_path)
    shutil.copytree(sheets.ROOT / "factsheet", tmp_path / "factsheet", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "requirements.txt").touch()
    command = [sys.executable, flag, str(tmp_path / "build.py"), "--help"]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": said}
    subprocess.run(command, check=True, capture_output=True, env=environment)
    assert any(tmp_path.glob("factsheet/__pycache__/cli.*.pyc")) == kept


ENDING = "import atexit, sys; from factsheet import entry; atexit.register(print, 'late'); print('said'); "


@pytest.mark.parametrize(
    ("begun", "said"),
    [("", "said\n"), ("import bdb; ", "said\nlate\n"), ("sys.stderr.close(); sys.stderr = None; ", "said\n")],
)
def test_the_program_ends_at_once_with_all_said_unless_it_is_watched(begun: str, said: str) -> None:
    command = [sys.executable, "-c", f"{ENDING}{begun}entry.end(3)"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=sheets.ROOT)
    assert (done.returncode, done.stdout) == (3, said)


def test_whoever_reads_no_more_is_no_fault() -> None:
    """As in `build.py explain | head -1`."""
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-c", f"{ENDING}entry.end(0)"], stdout=writer, stderr=subprocess.PIPE, check=False,
        cwd=sheets.ROOT, env={**os.environ, "PYTHONUNBUFFERED": ""},
    )  # fmt: skip
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")
