"""Loaded into a worker: in the middle of its third task it is gone, as if its plug had been pulled."""

from __future__ import annotations

import itertools
import os
from typing import Any

from distributed.diagnostics.plugin import WorkerPlugin

THIRD = 3


class Lost(WorkerPlugin):
    """Counts the tasks that begin."""

    def __init__(self) -> None:
        self._count = itertools.count(1)

    def transition(self, key: object, start: str, finish: str, **_: object) -> None:  # noqa: ARG002  (its caller's)
        if finish == "executing" and next(self._count) == THIRD:
            os._exit(1)


async def dask_setup(worker: Any) -> None:
    """What `--preload` calls."""
    await worker.plugin_add(Lost())
