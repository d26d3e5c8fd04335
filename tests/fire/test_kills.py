"""A build that is killed, or told an error, at any change to the disk leaves the old site or the new one, whole."""

from __future__ import annotations

import errno
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fire import injuring
from tests.fire.injuring import Bench, build

ERRORS = (errno.ENOSPC, errno.EIO, errno.EMFILE, errno.EACCES, errno.EROFS, errno.EDQUOT, errno.ENOMEM)
WHOLE = ("alpha", "beta")


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(tmp_path_factory.mktemp("bench"))


@pytest.fixture(scope="module")
def points(bench: Bench, pytestconfig: pytest.Config) -> list[int]:
    """Every change to the disk that a build makes; without --long, some of them."""
    made = build(bench.fresh(), step=lambda _: None).changes
    every = list(range(1, made + 1))
    assert len(every) > 100
    return every if pytestconfig.getoption("--long") else sorted(random.Random(9).sample(every, 12))  # noqa: S311


def test_killed_at_a_change(bench: Bench, points: list[int]) -> None:
    for point in points:
        site = bench.fresh()
        ended = build(site, step=injuring.kill_at(point))
        assert ended.code == -9
        assert bench.which(site) in WHOLE, point
        bench.healed(site)


@pytest.mark.parametrize("for_good", [False, True])
def test_told_an_error_at_a_change(for_good: bool, bench: Bench, points: list[int]) -> None:
    for point in points:
        site, code = bench.fresh(), ERRORS[point % len(ERRORS)]
        ended = build(site, step=injuring.fail_at(point, code, for_good))
        assert "Traceback" not in ended.said
        assert "fault of factsheet" not in ended.said, (point, ended.said)
        assert ended.code == 0 or os.strerror(code) in ended.said, (point, ended)
        assert bench.which(site) in WHOLE, point
        bench.healed(site)


def test_killed_at_a_change_and_then_the_content_is_as_it_was(bench: Bench, points: list[int]) -> None:
    """The next build has nothing to write; what the crash has left is cleared all the same."""
    for point in points[::4]:
        site = bench.fresh()
        build(site, step=injuring.kill_at(point))
        injuring.site(site, "alpha")
        assert build(site).code == 0
        assert bench.which(site) == "alpha"
        assert sorted(path.name for path in site.iterdir()) == [".cache", "content", "output", "site.yaml"]


def test_killed_twice(bench: Bench, points: list[int]) -> None:
    """The build that heals may be killed as well."""
    for first, second in zip(points[::4], reversed(points[::4]), strict=True):
        site = bench.fresh()
        for point in (first, second):
            build(site, step=injuring.kill_at(point))
            assert bench.which(site) in WHOLE
        bench.healed(site)


def test_killed_at_the_first_build(bench: Bench, points: list[int]) -> None:
    for point in points[::4]:
        site = injuring.site(bench.folder / f"first-{point}", "beta")
        build(site, step=injuring.kill_at(point))
        assert not (site / "output").exists() or bench.which(site) == "beta"
        bench.healed(site)


def test_killed_at_any_time(bench: Bench, pytestconfig: pytest.Config, clock: Callable[[Path], float]) -> None:
    times = random.Random(9)  # noqa: S311
    longest = clock(bench.fresh()) * 1.1
    for _ in range(1_000 if pytestconfig.getoption("--long") else 12):
        site = bench.fresh()
        ended = injuring.killed_after(site, times.random() * longest)
        assert "Traceback" not in ended.said
        assert bench.which(site) in WHOLE
        bench.healed(site)


@pytest.fixture
def clock() -> Callable[[Path], float]:
    """How long a build takes, so that it can be killed in all its parts; it is no verdict."""

    def measure(site: Path) -> float:
        before = os.times().elapsed
        build(site)
        return os.times().elapsed - before

    return measure
