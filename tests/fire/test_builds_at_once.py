"""Builds that begin together end one after the other; a reader finds one site or the other, never a bit of each."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fire import injuring
from tests.fire.injuring import Bench


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(tmp_path_factory.mktemp("bench"))


# What is forked off here runs a build and touches none of the threads that read.
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_builds_of_two_contents_into_one_output(bench: Bench, pytestconfig: pytest.Config) -> None:
    output = bench.folder / "shared/output"
    shutil.copytree(bench.folder / "alpha/output", output)
    sites = [bench.folder / version for version in ("alpha", "beta", "alpha")]
    with readers(bench, output) as faults:
        for _ in range(100 if pytestconfig.getoption("--long") else 4):
            started = [injuring.started(site, "build", "--output", str(output)) for site in sites]
            ended = [injuring.ended(pid) for pid in started]
            assert [0, 0, 0] == [one.code for one in ended], ended
            assert sheet(output) in bench.outputs.values()
            assert ["output"] == [path.name for path in output.parent.iterdir()]
    assert [] == faults


def sheet(output: Path) -> dict[str, bytes]:
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in output.rglob("*") if path.is_file()}


@contextlib.contextmanager
def readers(bench: Bench, output: Path) -> Iterator[list[str]]:
    """Two who read all the time: files by their address, as a web server does, and a folder by its handle."""
    faults: list[str] = []
    done = threading.Event()
    looking = [threading.Thread(target=look, args=(bench, output, faults, done)) for look in (by_address, by_handle)]
    for thread in looking:
        thread.start()
    yield faults
    done.set()
    for thread in looking:
        thread.join()


def by_address(bench: Bench, output: Path, faults: list[str], done: threading.Event) -> None:
    while not done.wait(0.001):
        for path in ("index.html", "manifest.json", "facts/fact-1.html"):
            try:
                content = (output / path).read_bytes()
            except OSError as error:
                faults.append(f"{path}: {error}")
                continue
            if content not in bench.either(path):
                faults.append(f"{path}: torn")


# A folder that was exchanged is taken away file by file; what can still be read in it must be of its own manifest.
def by_handle(bench: Bench, output: Path, faults: list[str], done: threading.Event) -> None:
    while not done.wait(0.001):
        folder = os.open(output, os.O_RDONLY)
        try:
            manifest = json.loads(_read("manifest.json", folder))
            for path, wanted in manifest.items():
                if hashlib.sha256(_read(path, folder)).hexdigest() != wanted:
                    faults.append(f"{path}: not of its manifest")
        except FileNotFoundError:
            pass
        finally:
            os.close(folder)


def _read(path: str, folder: int) -> bytes:
    with open(path, "rb", opener=lambda name, flags: os.open(name, flags, dir_fd=folder)) as file:
        return file.read()


def test_an_owner_that_is_dead_holds_nothing(bench: Bench) -> None:
    site = bench.fresh()
    injuring.build(site, step=injuring.kill_at(20))
    bench.healed(site)
