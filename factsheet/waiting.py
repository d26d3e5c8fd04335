"""A terminal and what is being done go in; once that takes longer than a second, the terminal shows it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

PATIENCE, STEP = 1.0, 0.25
WIDTH = 12


@contextmanager
def waiting(stream: TextIO, doing: str) -> Iterator[None]:
    """A bar that moves, and the seconds; nothing in a pipe, and nothing is left behind."""
    if not stream.isatty():
        yield
        return
    done = threading.Event()
    shown = threading.Thread(target=_show, args=(stream, doing, done), daemon=True)
    shown.start()
    try:
        yield
    finally:
        done.set()
        shown.join()


def _show(stream: TextIO, doing: str, done: threading.Event) -> None:
    began, step = time.monotonic(), 0
    if done.wait(PATIENCE):
        return
    while not done.wait(STEP):
        step += 1
        stream.write(f"\r{bar(step)} {doing}, {time.monotonic() - began:.0f} s\x1b[K")
        stream.flush()
    stream.write("\r\x1b[K")
    stream.flush()


def bar(step: int) -> str:
    """How much is left is not known, so the bar goes to and fro."""
    turn = 2 * (WIDTH - 3)
    at = min(step % turn, turn - step % turn)
    return "[" + " " * at + "===" + " " * (WIDTH - 3 - at) + "]"
