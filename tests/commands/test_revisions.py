"""The files of a sheet as they were at a git revision, read from git's objects alone."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from factsheet.commands import WrongArgument
from factsheet.commands.revisions import files_at
from factsheet.lock import FILE, Lock, encode
from tests.sheets import SMALL, TEXT

WHO = {"NAME": "An editor", "EMAIL": "editor@example.org"}
ENVIRONMENT = {f"GIT_{role}_{name}": value for role in ("AUTHOR", "COMMITTER") for name, value in WHO.items()}


def git(folder: Path, *arguments: str) -> None:
    """Git as a stranger to this machine's settings would run it."""
    own = {**os.environ, **ENVIRONMENT, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, capture_output=True, env=own)


def write(folder: Path, files: dict[str, str]) -> None:
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content.encode())


def repository(folder: Path, at: str = "") -> Path:
    """A repository with the small sheet in one commit; `at` is the sheet's folder in it."""
    site = folder / at
    write(site, SMALL)
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "first")
    return site


def _small() -> dict[str, bytes]:
    return {path: content.encode() for path, content in SMALL.items()}


def test_what_a_build_would_leave_aside_is_not_in_a_revision_either(tmp_path: Path) -> None:
    site = repository(tmp_path)
    write(site, {f"{TEXT}.orig": "An older one.\n", "content/.keep": ""})
    git(site, "add", "-A")
    git(site, "commit", "-qm", "second")
    assert files_at(site, "HEAD") == _small()


@pytest.mark.parametrize("at", ["", "sheets/été & co"])
def test_a_revision_gives_the_files_a_build_would_read(tmp_path: Path, at: str) -> None:
    site = repository(tmp_path, at)
    write(site, {TEXT: "Something else.\n"})
    assert files_at(site, "HEAD") == _small()


def test_nothing_in_the_work_tree_moves(tmp_path: Path) -> None:
    site = repository(tmp_path)
    write(site, {TEXT: "Something else.\n", "content/new.txt": "New.\n"})
    before = {path: path.stat().st_mtime_ns for path in site.rglob("*") if ".git" not in path.parts}
    index = (site / ".git" / "index").read_bytes()
    files_at(site, "HEAD")
    assert before == {path: path.stat().st_mtime_ns for path in site.rglob("*") if ".git" not in path.parts}
    assert index == (site / ".git" / "index").read_bytes()


def test_the_lock_comes_along_and_other_files_do_not(tmp_path: Path) -> None:
    write(tmp_path, {FILE: encode(Lock()).decode(), "README.md": "No.\n", "content/.hidden": "No.\n"})
    site = repository(tmp_path)
    assert set(files_at(site, "main")) == {*SMALL, FILE}


def test_attributes_and_filters_change_no_byte(tmp_path: Path) -> None:
    write(tmp_path, {".gitattributes": "content/** export-ignore\n*.txt export-subst\n"})
    site = repository(tmp_path)
    assert files_at(site, "HEAD") == _small()


def test_a_folder_serves_as_well(tmp_path: Path) -> None:
    write(tmp_path / "old", SMALL)
    assert files_at(tmp_path, str(tmp_path / "old")) == _small()


@pytest.mark.parametrize("revision", ["nonsense", "--all", "-h", "HEAD~99", "", "HEAD:site.yaml"])
def test_a_name_git_does_not_know_is_a_wrong_argument(tmp_path: Path, revision: str) -> None:
    site = repository(tmp_path)
    with pytest.raises(WrongArgument, match="git knows no such revision"):
        files_at(site, revision)


def test_a_revision_without_the_sheet_says_so(tmp_path: Path) -> None:
    repository(tmp_path, "sheet")
    (tmp_path / "other").mkdir()
    with pytest.raises(WrongArgument, match=r"at HEAD there is no site\.yaml in other/"):
        files_at(tmp_path / "other", "HEAD")


def test_outside_a_repository_git_says_why(tmp_path: Path) -> None:
    write(tmp_path, SMALL)
    with pytest.raises(WrongArgument, match="git: not a git repository"):
        files_at(tmp_path, "HEAD")
