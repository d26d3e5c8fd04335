"""What every test may use, and how much of each a run does."""

from __future__ import annotations

import hypothesis
import pytest

# The same examples on every run, with --long many more; how long one takes is no verdict.
hypothesis.settings.register_profile("ci", derandomize=True, database=None, deadline=None, max_examples=100)
hypothesis.settings.register_profile("long", hypothesis.settings.get_profile("ci"), max_examples=5_000)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--long", action="store_true", help="full counts: more examples, and the tests marked long"
    )


def pytest_configure(config: pytest.Config) -> None:
    hypothesis.settings.load_profile("long" if config.getoption("--long") else "ci")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    left_out = (
        [] if config.getoption("--long") else [item for item in items if item.get_closest_marker("long")]
    )
    items[:] = [item for item in items if item not in left_out]
    config.hook.pytest_deselected(items=left_out)
