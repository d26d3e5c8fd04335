from __future__ import annotations

import os
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from factsheet.serve.watching import LONGEST, OFTEN, QUIET, Pace, Stamp, stamp
from tests import sheets


def of(number: int) -> Stamp:
    return frozenset({("a", (number, 0, 0, 0))})


def builds(saves: Iterable[float], takes: float = 0.1, until: float = 12.0) -> list[float]:
    """When builds begin that saves at these times have caused; each takes that long."""
    moments, now, found = sorted(saves), 1.0, []
    pace = Pace(of(0), now)
    while now < until:
        if pace.look(of(sum(moment <= now for moment in moments)), now):
            if pace.waiting:
                found.append(now)
            pace.begin(now)
            now += takes
            pace.end(now)
        now += OFTEN
    return found


def test_a_lone_save_is_built_at_once() -> None:
    [began] = builds([5.0])
    assert 5.0 <= began <= 5.0 + 3 * OFTEN


def test_saves_far_apart_are_each_built_at_once() -> None:
    found = builds([2.0, 4.0, 6.0])
    assert [2, 4, 6] == [int(one) for one in found]
    assert all(one % 1 <= 3 * OFTEN for one in found)


def test_ten_saves_in_a_row_make_two_builds_at_most() -> None:
    for apart in (0.001, 0.02, 0.05, 0.1, 0.2):
        found = builds([2 + apart * number for number in range(10)])
        assert len(found) <= 2
        assert found[-1] >= 2 + apart * 9


def test_saves_without_a_pause_are_shown_now_and_then() -> None:
    found = builds([2 + 0.1 * number for number in range(90)])
    assert 3 <= len(found) <= 5
    assert all(later - earlier <= LONGEST + QUIET for earlier, later in pairwise(found))


@given(st.lists(st.floats(1.1, 8.0), min_size=1, max_size=12), st.sampled_from([0.01, 0.1, 0.9]))
def test_after_the_last_save_there_is_a_build(saves: list[float], takes: float) -> None:
    assert builds(saves, takes)[-1] >= max(saves)


def test_a_second_save_in_one_tick_of_the_clock_is_read_too() -> None:
    """The stamp cannot tell, so after each build the files are read once more."""
    pace, now, read = Pace(of(0), 0.0), 1.0, 0
    pace.look(of(1), now)
    for _ in range(20):
        now += OFTEN
        if pace.look(of(1), now):
            read += 1
            pace.begin(now)
            pace.end(now)
    assert read == 2


def test_a_stamp_changes_with_every_save_and_with_nothing_else(tmp_path: Path) -> None:
    site = sheets.write(tmp_path / "site")
    places = [site / "site.yaml", site / "content", site / "nowhere"]
    first = stamp(places)
    assert first == stamp(places)
    fact = site / sheets.FACTS
    fact.write_text(fact.read_text() + "# more\n")
    second = stamp(places)
    beside = site / "beside"
    beside.write_bytes(fact.read_bytes())
    os.utime(beside, ns=(0, fact.stat().st_mtime_ns))
    beside.replace(fact)
    third = stamp(places)
    (site / "content/topics.yaml").write_text("acme: {label: Acme}\n")
    fourth = stamp(places)
    (site / "content/topics.yaml").unlink()
    (site / "content/.topics.yaml.swp").write_text("an editor's own")
    assert len({first, second, third, fourth}) == 4
    assert third == stamp(places)
