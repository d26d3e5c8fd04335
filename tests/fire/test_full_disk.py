"""A disk that is full: a real one, small and in memory."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import sheets
from tests.fire import injuring
from tests.fire.injuring import Bench, build

NO_SPACE = "No space left on device"


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(tmp_path_factory.mktemp("bench"))


@contextlib.contextmanager
def disk(place: Path) -> Iterator[Path]:
    """A disk of its own at this place; only root may mount one."""
    place.mkdir(parents=True, exist_ok=True)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "none", str(place)], check=False)
    if mounted.returncode:
        pytest.skip("a disk can be mounted by root alone, and by no one in some containers")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill(place: Path, leave: int) -> Path:
    """Take all the room of the disk but this."""
    ballast = place / ".ballast"
    free = os.statvfs(place)
    with ballast.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(free.f_bavail * free.f_frsize - leave, 1))
    return ballast


def trials(config: pytest.Config) -> list[int]:
    """How much room is left for a build: from none to nearly enough."""
    count = 16 if config.getoption("--long") else 3
    return [number * 640_000 // count for number in range(count)]


def test_a_disk_that_is_full_at_any_point_of_a_build(bench: Bench, pytestconfig: pytest.Config) -> None:
    refused = 0
    for leave in trials(pytestconfig):
        with disk(bench.folder / "trial"):
            shutil.copytree(bench.folder / "alpha", bench.folder / "trial/site")
            site = injuring.site(bench.folder / "trial/site", "beta")
            ballast = fill(bench.folder / "trial", leave)
            ended = build(site)
            refused += full(ended)
            standing = "beta" if ended.code == 0 or "the site is built" in ended.said else "alpha"
            assert bench.which(site) == standing
            ballast.unlink()
            bench.healed(site)
    assert refused > len(trials(pytestconfig)) // 2


def full(ended: injuring.Ended) -> bool:
    """Whether the build has met the end of the disk, and said so."""
    assert "Traceback" not in ended.said
    assert ended.code == 0 or NO_SPACE in ended.said, ended
    return ended.code != 0


def test_an_output_that_is_a_disk_and_full(bench: Bench, pytestconfig: pytest.Config) -> None:
    """It cannot be exchanged, and holds the new files beside the old ones until the last is there."""
    for leave in trials(pytestconfig):
        site = injuring.site(bench.folder / "mounted", "alpha")
        with disk(site / "output"):
            assert build(site).code == 0
            assert bench.which(site) == "alpha"
            injuring.site(site, "beta")
            ballast = fill(site / "output", leave)
            full(build(site))
            ballast.unlink()
            assert bench.which(site) in ("alpha", "beta")
            assert build(site).code == 0
            assert bench.which(site) == "beta"
            assert not (site / "output/.factsheet").exists()


def test_killed_while_files_are_put_in_place_one_by_one(bench: Bench, pytestconfig: pytest.Config) -> None:
    """Each file is of one site or the other at every moment, and the next build carries it through."""
    count = 200 if pytestconfig.getoption("--long") else 6
    for number in range(count):
        site = injuring.site(bench.folder / "mounted", "alpha")
        shutil.rmtree(site / ".cache", ignore_errors=True)
        with disk(site / "output"):
            assert build(site).code == 0
            injuring.site(site, "beta")
            build(site, step=injuring.kill_at(1 + number * 200 // count))
            found = {
                path: content
                for path, content in sheets.files_of(site / "output").items()
                if not path.startswith(".factsheet")
            }
            assert "index.html" in found
            assert {} == {path: 0 for path, content in found.items() if content not in bench.either(path)}
            assert build(site).code == 0
            assert bench.which(site) == "beta"
            assert not (site / "output/.factsheet").exists()
