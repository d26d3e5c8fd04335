"""Maps over real processes: the same results in the same order, and a worker that is lost costs nothing but time."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from distributed import Client

from tests.cluster import cluster

NUMBERS = range(40)


@pytest.mark.parametrize("losing_one", [False, True])
def test_a_map_gives_what_a_serial_one_gives(tmp_path: Path, losing_one: bool) -> None:
    with (
        cluster(tmp_path, losing_one=losing_one) as address,
        Client(f"tcp://{address}") as client,  # type: ignore[no-untyped-call]
    ):
        client.wait_for_workers(2)
        assert [math.factorial(number) for number in NUMBERS] == [
            *client.get_executor(pure=False, retries=2).map(math.factorial, NUMBERS)
        ]
        assert 2 - losing_one == len(client.scheduler_info()["workers"])
