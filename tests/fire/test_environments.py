"""The same sheet in many surroundings is the same bytes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.sheets import ROOT, files_of

SHEET = ROOT / "tests/sites/vans"


class Surroundings(NamedTuple):
    """What is said to the system; what is done to the folder; how the build is called."""

    said: dict[str, str] = {}  # noqa: RUF012  only read
    done: Callable[[Path], None] | None = None
    place: str = "site"
    umask: int = 0o022
    flags: tuple[str, ...] = ()
    python: str = sys.executable


def old(site: Path) -> None:
    """Every file of another time."""
    for number, path in enumerate(sorted(site.rglob("*"))):
        os.utime(path, (number * 86400, number * 86400))


def young(site: Path) -> None:
    for path in site.rglob("*"):
        os.utime(path, (4_000_000_000, 4_000_000_000))


def in_another_order(site: Path) -> None:
    """A folder's order is that of its making, or of the hashes of its names."""
    for folder in ("facts", "sources", "pages", "charts"):
        files = sorted((site / "content" / folder).iterdir(), reverse=True)
        contents = [(path, path.read_bytes()) for path in files]
        for path in files:
            path.unlink()
        for path, content in contents:
            path.write_bytes(content)


def readable_to_us_alone(site: Path) -> None:
    for path in site.rglob("*"):
        path.chmod(0o700 if path.is_dir() else 0o600)


def built_before(site: Path) -> None:
    """From another content, so that some pages are kept."""
    content = site / "content/facts/money.yaml"
    whole = content.read_text()
    content.write_text(whole.replace("Nobody said so.", "Nobody said that."))
    _build(site, Surroundings())
    content.write_text(whole)


def with_strangers(site: Path) -> None:
    for name in (".DS_Store", ".plant.yaml.swp", ".git/config"):
        (site / "content" / name).parent.mkdir(exist_ok=True)
        (site / "content" / name).touch()


ALL = {
    "as it is": Surroundings(),
    "in Kiritimati": Surroundings({"TZ": "Pacific/Kiritimati"}),
    "in St. John's": Surroundings({"TZ": "America/St_Johns"}),
    "in French": Surroundings({"LANG": "fr_FR.UTF-8", "LC_ALL": "fr_FR.UTF-8", "LANGUAGE": "fr"}),
    "in Turkish": Surroundings({"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"}),
    "in no language": Surroundings({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}),
    "hashed by 0": Surroundings({"PYTHONHASHSEED": "0"}),
    "hashed by 4242": Surroundings({"PYTHONHASHSEED": "4242"}),
    "at the epoch": Surroundings({"SOURCE_DATE_EPOCH": "0"}),
    "at another epoch": Surroundings({"SOURCE_DATE_EPOCH": "1700000000"}),
    "optimised": Surroundings({"PYTHONOPTIMIZE": "1"}),
    "without a home": Surroundings({"HOME": "/nonexistent", "USER": "somebody", "LOGNAME": "else"}),
    "umask 077": Surroundings(umask=0o077),
    "umask 000": Surroundings(umask=0),
    "old files": Surroundings(done=old),
    "files of the future": Surroundings(done=young),
    "in another order": Surroundings(done=in_another_order),
    "readable to us alone": Surroundings(done=readable_to_us_alone),
    "with strangers": Surroundings(done=with_strangers),
    "built before": Surroundings(done=built_before),
    "at another place": Surroundings(place="far/away/é à/with a space"),
    "another output and cache": Surroundings(flags=("--output", "elsewhere/out", "--cache", "elsewhere/cache")),
    **{
        f"Python 3.{minor}": Surroundings(python=f"3.{minor}") for minor in range(11, 20)
    },
}  # fmt: skip
FEW = ("in Turkish", "hashed by 4242", "umask 077", "in another order", "at another place")


def _build(site: Path, around: Surroundings, python: str = sys.executable) -> Path:
    said = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", ""), **around.said}
    flags = [str(site.parent / flag) if "/" in flag else flag for flag in around.flags]
    command = [python, str(ROOT / "build.py"), "build", "--site", str(site), "--quiet", *flags]
    ended = subprocess.run(
        command, env=said, umask=around.umask, capture_output=True, text=True, check=False, cwd=site.parent
    )
    assert ended.returncode == 0, ended.stderr
    return Path(flags[1]) if flags else site / "output"


@pytest.fixture(scope="module")
def wanted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    site = tmp_path_factory.mktemp("wanted") / "site"
    shutil.copytree(SHEET, site)
    return files_of(_build(site, Surroundings()))


@pytest.mark.parametrize("name", ALL)
def test_the_bytes_are_the_same(
    name: str, wanted: dict[str, bytes], tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    if not pytestconfig.getoption("--long") and name not in FEW:
        pytest.skip("a sample; --long tries all")
    around = ALL[name]
    python = around.python if name[:6] != "Python" else another(around.python, tmp_path)
    site = tmp_path / around.place
    shutil.copytree(SHEET, site)
    if around.done:
        around.done(site)
    output = _build(site, around, python)
    assert files_of(output) == wanted
    assert {path.stat().st_mode & 0o777 for path in output.rglob("*") if path.is_file()} == {0o644}
    assert {path.stat().st_mode & 0o777 for path in (output, *output.rglob("*")) if path.is_dir()} == {0o755}


def another(version: str, tmp_path: Path) -> str:
    """A Python of this version with the packages in an environment of its own; they come from the package index."""
    name = f"python{version}"
    places = [shutil.which(name), *map(str, (Path.home() / ".pyenv/versions").glob(f"{version}.*/bin/{name}"))]
    found = next((place for place in places if place and _is(place, version)), None)
    if found is None:
        pytest.skip(f"there is no Python {version} here")
    venv = tmp_path / "venv"
    subprocess.run([found, "-m", "venv", str(venv)], check=True, capture_output=True)
    pip = [str(venv / "bin/pip"), "install", "--quiet", "--require-hashes", "-r", str(ROOT / "requirements.txt")]
    subprocess.run(pip, check=True, capture_output=True)
    return str(venv / "bin/python")


def _is(place: str, version: str) -> bool:
    asked = subprocess.run([place, "--version"], capture_output=True, text=True, check=False)
    return f" {version}." in asked.stdout


NOT_OURS = ("/root/", "/home/", tempfile.gettempdir(), "file://", "localhost", "127.0.0.1")


def test_no_output_tells_of_the_machine(wanted: dict[str, bytes]) -> None:
    """No absolute path, no user, no clock."""
    for path, content in wanted.items():
        assert [] == [word for word in NOT_OURS if word.encode() in content], path
