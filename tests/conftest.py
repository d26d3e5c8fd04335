"""What every test may use, and how much of each a run does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import hypothesis
import pytest

from factsheet import cli
from tests import sheets

# The same examples on every run, with --long many more; how long one takes is no verdict.
hypothesis.settings.register_profile("ci", derandomize=True, database=None, deadline=None, max_examples=100)
hypothesis.settings.register_profile("long", hypothesis.settings.get_profile("ci"), max_examples=5_000)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="full counts: more examples, and the tests marked long")
    parser.addoption("--renew", action="store_true", help="write the expected files of tests/sites anew")


def pytest_configure(config: pytest.Config) -> None:
    hypothesis.settings.load_profile("long" if config.getoption("--long") else "ci")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    left_out = [] if config.getoption("--long") else [item for item in items if item.get_closest_marker("long")]
    items[:] = [item for item in items if item not in left_out]
    config.hook.pytest_deselected(items=left_out)


@pytest.fixture
def expected(pytestconfig: pytest.Config) -> Callable[[Path, str], str]:
    """What a file says is to be expected; with --renew, what was found is written there first."""

    def read(path: Path, actual: str) -> str:
        if pytestconfig.getoption("--renew"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(actual, "utf-8")
        return path.read_text("utf-8") if path.is_file() else ""

    return read


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The small sheet on a disk, with a bare theme of its own."""
    return sheets.dressed(tmp_path / "site")


@pytest.fixture
def run(site: Path, capsys: pytest.CaptureFixture[str]) -> sheets.Run:
    """A command line about that sheet: its exit code, its output and its errors."""

    def run_it(*arguments: str) -> tuple[int, str, str]:
        code = cli.main([*arguments, "--site", str(site)])
        out, err = capsys.readouterr()
        return code, out, err

    return run_it
