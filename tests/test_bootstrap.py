from __future__ import annotations

import sys
from pathlib import Path

import pytest

from factsheet import bootstrap

LOCK = """\
# written by a tool
markupsafe==3.0.4 \\
    --hash=sha256:00
typing-extensions==4.16.0 \\
    --hash=sha256:01
colorama==0.4.6 ; sys_platform == 'win32' \\
    --hash=sha256:02
"""


def installed(folder: Path, *distributions: str) -> bool:
    lock = folder / "requirements.txt"
    lock.write_text(LOCK)
    for distribution in distributions:
        (folder / distribution).mkdir(parents=True)
    return bootstrap._installed([lock], [str(folder), "/no/such/folder"])


def test_names_match_in_every_spelling(tmp_path: Path) -> None:
    assert installed(tmp_path, "MarkupSafe-3.0.4.dist-info", "typing_extensions-4.16.0.dist-info")


@pytest.mark.parametrize("egg", ["typing_extensions-4.16.0.egg-info", "typing_extensions-4.16.0-py3.11.egg-info"])
def test_an_older_pip_leaves_an_egg_of_what_it_builds_itself(tmp_path: Path, egg: str) -> None:
    assert installed(tmp_path, "MarkupSafe-3.0.4.dist-info", egg)


def test_another_version_is_not_the_locked_one(tmp_path: Path) -> None:
    assert not installed(tmp_path, "MarkupSafe-3.0.3.dist-info", "typing_extensions-4.16.0.dist-info")


def test_a_missing_package_is_noticed(tmp_path: Path) -> None:
    assert not installed(tmp_path, "MarkupSafe-3.0.4.dist-info")


def test_what_stands_first_on_the_path_counts(tmp_path: Path) -> None:
    """As in an import: an older version in front hides the right one."""
    front = tmp_path / "front"
    (front / "markupsafe-2.0.dist-info").mkdir(parents=True)
    installed(tmp_path, "MarkupSafe-3.0.4.dist-info", "typing_extensions-4.16.0.dist-info")
    lock = tmp_path / "requirements.txt"
    assert bootstrap._installed([lock], [str(tmp_path), str(front)])
    assert not bootstrap._installed([lock], [str(front), str(tmp_path)])


def environment(folder: Path, version: str) -> Path:
    """What a finished environment looks like from outside."""
    python = bootstrap._python(folder)
    python.parent.mkdir(parents=True)
    python.touch()
    Path(bootstrap._packages(folder), "pip").mkdir(parents=True)
    (folder / "pyvenv.cfg").write_text(f"home = /usr/bin\nversion = {version}\n")
    return folder


def test_an_environment_of_this_python_can_be_mended(tmp_path: Path) -> None:
    assert bootstrap._sound(environment(tmp_path, "{}.{}.{}".format(*sys.version_info)))


def test_an_environment_of_another_python_is_made_anew(tmp_path: Path) -> None:
    assert not bootstrap._sound(environment(tmp_path, "3.1.4"))


def test_an_unfinished_environment_is_made_anew(tmp_path: Path) -> None:
    venv = environment(tmp_path, "{}.{}.{}".format(*sys.version_info))
    bootstrap._unfinished(venv).touch()
    assert not bootstrap._sound(venv)


def test_an_environment_whose_python_is_gone_is_made_anew(tmp_path: Path) -> None:
    venv = environment(tmp_path, "{}.{}.{}".format(*sys.version_info))
    bootstrap._python(venv).unlink()
    assert not bootstrap._sound(venv)


def test_an_empty_folder_is_no_environment(tmp_path: Path) -> None:
    assert not bootstrap._sound(tmp_path)


def test_an_environment_that_lost_its_settings_is_made_anew(tmp_path: Path) -> None:
    venv = environment(tmp_path, "{}.{}.{}".format(*sys.version_info))
    (venv / "pyvenv.cfg").unlink()
    assert not bootstrap._sound(venv)
