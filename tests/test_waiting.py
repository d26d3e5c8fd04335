from __future__ import annotations

import io

import pytest

from factsheet import waiting
from factsheet.waiting import WIDTH, bar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_in_a_pipe_nothing_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "PATIENCE", 0.0)
    stream = io.StringIO()
    with waiting.waiting(stream, "judging"):
        pass
    assert stream.getvalue() == ""


def test_what_is_quick_shows_nothing() -> None:
    stream = Terminal()
    with waiting.waiting(stream, "judging"):
        pass
    assert stream.getvalue() == ""


def test_what_takes_longer_is_shown_and_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "PATIENCE", 0.0)
    monkeypatch.setattr(waiting, "STEP", 0.001)
    stream = Terminal()
    with waiting.waiting(stream, "judging"):
        while "judging" not in stream.getvalue():
            pass
    assert stream.getvalue().endswith("\r\x1b[K")


def test_a_fault_passes_through_and_ends_the_bar() -> None:
    with pytest.raises(ValueError, match="wrong"), waiting.waiting(Terminal(), "judging"):
        raise ValueError("wrong")


def test_the_bar_goes_to_and_fro() -> None:
    bars = [bar(step) for step in range(40)]
    assert {WIDTH + 2} == {len(one) for one in bars}
    assert len(set(bars)) == WIDTH - 2
    assert bars[0] == bars[2 * (WIDTH - 3)]
