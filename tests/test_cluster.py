"""A site built by the workers of a cluster: the same bytes, and a worker that is lost costs nothing but time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests import large
from tests.cluster import cluster
from tests.sheets import ROOT

FACTS = 520  # enough for every stage to be shared out


def built(folder: Path, name: str, *flags: str) -> dict[str, bytes]:
    output = folder / name
    places = ["--site", folder / "site", "--output", output, "--cache", folder / f"{name}-cache"]
    subprocess.run([sys.executable, str(ROOT / "build.py"), *map(str, places), "--quiet", *flags], check=True)
    return {str(path.relative_to(output)): path.read_bytes() for path in output.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return built(written(tmp_path_factory.mktemp("alone")), "alone", "--jobs", "1")


def written(folder: Path) -> Path:
    """A folder with a sheet in it."""
    for path, content in large.files(FACTS).items():
        (folder / "site" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "site" / path).write_bytes(content)
    return folder


@pytest.mark.parametrize("losing_one", [pytest.param(False, marks=pytest.mark.long), True])
def test_a_cluster_makes_the_site_that_one_process_makes(
    tmp_path: Path, alone: dict[str, bytes], losing_one: bool
) -> None:
    written(tmp_path)
    with cluster(tmp_path, losing_one=losing_one) as address:
        assert alone == built(tmp_path, "shared", "--executor", f"dask://{address}")


def test_a_cluster_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    places = ["--site", str(written(tmp_path) / "site"), "--output", str(tmp_path / "output")]
    command = [sys.executable, str(ROOT / "build.py"), "--executor", "dask://127.0.0.1:9", *places]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "the cluster at 127.0.0.1:9 cannot be worked with" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "output").exists()
