"""The set-up, on a copy of this checkout and with a Python that has none of the packages."""

from __future__ import annotations

import ast
import os
import re
import shutil
import socket
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from factsheet import bootstrap

ROOT = Path(__file__).parent.parent
PYTHON = getattr(sys, "_base_executable", sys.executable)
MAKING = "factsheet: making .venv from requirements.txt (pinned, with hashes)\n"
MENDING = "factsheet: bringing .venv up to date with requirements.txt (pinned, with hashes)\n"


def checkout(folder: Path) -> Path:
    """A copy of what git would commit."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\0")
    for name in filter(None, names):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    return folder


def surroundings(home: Path, **more: str) -> dict[str, str]:
    """An empty environment, but for the way this machine reaches its package index, and pip's cache."""
    way = re.compile(r"PIP_\w+|\w+_PROXY|SSL_CERT_\w+", re.IGNORECASE)
    kept = {name: value for name, value in os.environ.items() if way.fullmatch(name)}
    kept.setdefault("PIP_CACHE_DIR", str(Path("~/.cache/pip").expanduser()))
    return {**kept, "HOME": str(home), "PATH": os.defpath, **more}


def run(folder: Path, *command: str, **more: str) -> subprocess.CompletedProcess[str]:
    environment = surroundings(folder.parent, **more)
    return subprocess.run(command, cwd=folder, env=environment, check=False, capture_output=True, text=True)


def build(folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return run(folder, PYTHON, "build.py", **more)


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    folder = checkout(tmp_path_factory.mktemp("set-up") / "factsheet")
    return folder, build(folder)


@pytest.fixture
def built(first: tuple[Path, subprocess.CompletedProcess[str]]) -> Path:
    return first[0]


@pytest.mark.setup
def test_a_fresh_clone_builds_with_one_command(first: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    folder, done = first
    assert (done.returncode, done.stderr.startswith(MAKING)) == (0, True), done.stderr
    assert (folder / "output/index.html").is_file()
    assert (folder / "output/fr/index.html").is_file()


@pytest.mark.setup
def test_the_second_build_sets_nothing_up(built: Path) -> None:
    def times() -> dict[Path, int]:
        return {path: path.stat().st_mtime_ns for path in (built / ".venv").rglob("*.dist-info")}

    before = times()
    done = build(built)
    assert (done.returncode, ".venv" in done.stderr) == (0, False), done.stderr
    assert times() == before


@pytest.mark.setup
def test_inside_an_active_environment_nothing_is_restarted(built: Path) -> None:
    done = run(built, ".venv/bin/python", "build.py")
    assert (done.returncode, ".venv" in done.stderr) == (0, False), done.stderr


@pytest.mark.setup
def test_a_missing_package_is_put_back(built: Path) -> None:
    run(built, ".venv/bin/python", "-m", "pip", "uninstall", "--yes", "markdown")
    done = build(built)
    assert (done.returncode, done.stderr.startswith(MENDING)) == (0, True), done.stderr


@pytest.mark.setup
def test_an_active_environment_is_mended_too(built: Path) -> None:
    run(built, ".venv/bin/python", "-m", "pip", "uninstall", "--yes", "markdown")
    done = run(built, ".venv/bin/python", "build.py")
    assert (done.returncode, done.stderr.startswith(MENDING)) == (0, True), done.stderr


@pytest.mark.setup
def test_an_interrupted_set_up_is_begun_again(built: Path) -> None:
    (built / ".venv/unfinished").touch()
    (built / ".venv/bin/python").unlink()
    assert "nothing has changed" in build(built).stdout  # which is known without the packages
    (built / "site.yaml").touch()
    done = build(built)
    assert (done.returncode, done.stderr.startswith(MAKING)) == (0, True), done.stderr


@pytest.mark.setup
def test_two_first_builds_at_once_make_one_environment(tmp_path: Path) -> None:
    folder = checkout(tmp_path / "factsheet")
    command, env = [PYTHON, "build.py", "check"], surroundings(tmp_path)
    both = [subprocess.Popen(command, cwd=folder, env=env, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    said = "".join(one.communicate()[1] for one in both)
    assert [one.returncode for one in both] == [0, 0], said
    assert said.count(MAKING) == 1


def refused(done: subprocess.CompletedProcess[str]) -> str:
    """What a set-up that cannot be said: sentences, not a traceback."""
    assert done.returncode == bootstrap.FAILED, done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr


@pytest.mark.setup
def test_without_ensurepip_the_package_to_install_is_named(tmp_path: Path) -> None:
    """As Debian ships Python until python3-venv is installed."""
    folder = checkout(tmp_path / "factsheet")
    (tmp_path / "sitecustomize.py").write_text('import sys\nsys.modules["ensurepip"] = None\n')
    assert "apt install python3-venv" in refused(build(folder, PYTHONPATH=str(tmp_path)))


@pytest.mark.setup
def test_without_a_network_pip_has_the_last_word(tmp_path: Path) -> None:
    folder = checkout(tmp_path / "factsheet")
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    index = {
        "PIP_INDEX_URL": f"http://127.0.0.1:{port}/simple",
        "PIP_RETRIES": "0",
        "PIP_CONFIG_FILE": os.devnull,
    }
    said = refused(build(folder, **index, PIP_EXTRA_INDEX_URL="", PIP_FIND_LINKS=""))
    assert "Without a network" in said
    assert said.splitlines()[-1].startswith("ERROR: ")


@pytest.mark.setup
def test_where_nothing_can_be_written_a_sentence_says_so(tmp_path: Path) -> None:
    folder = checkout(tmp_path / "factsheet")
    (folder / ".venv").write_text("not a folder")
    assert ".venv cannot be set up" in refused(build(folder))


@pytest.mark.setup
def test_the_wheel_carries_the_theme_and_the_languages(tmp_path: Path) -> None:
    folder = checkout(tmp_path / "factsheet")
    done = run(
        folder,
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--wheel-dir",
        str(tmp_path),
        ".",
    )
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(next(tmp_path.glob("factsheet-*.whl"))) as wheel:
        packed = set(wheel.namelist())
    theme = {f"factsheet/{path.relative_to(folder)}" for path in (folder / "templates").rglob("*") if path.is_file()}
    package = {str(path.relative_to(folder)) for path in (folder / "factsheet").rglob("*") if path.is_file()}
    assert theme | package <= packed


@pytest.mark.parametrize("script", ["build.py", "tests/__main__.py"])
def test_an_old_python_gets_a_sentence(script: str) -> None:
    ast.parse((ROOT / script).read_text("utf-8"), feature_version=(3, 6))
    code = f"import runpy, sys; sys.version_info = (3, 6, 15); runpy.run_path({script!r}, run_name='__main__')"
    done = subprocess.run([PYTHON, "-c", code], cwd=ROOT, check=False, capture_output=True, text=True)
    assert refused(done) == "factsheet needs Python 3.11 or newer; this is Python 3.6.\n"


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_pin_has_its_hashes_and_no_index_is_named(name: str) -> None:
    lock = (ROOT / name).read_text("utf-8")
    pins = re.findall(r"^[\w.-]+==.*\\\n(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+", lock, re.MULTILINE)
    assert "".join(pins) == "".join(line for line in lock.splitlines(keepends=True) if "#" not in line)
    assert pins


def test_what_the_wheel_asks_for_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = {re.split(r"[^\w-]", wanted)[0] for wanted in project["dependencies"]}
    lock = (ROOT / "requirements.txt").read_text("utf-8")
    assert names <= set(re.findall(r"^([\w-]+)==", lock, re.MULTILINE))
