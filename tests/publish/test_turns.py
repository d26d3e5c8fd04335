from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from factsheet.publish.refused import Refused
from factsheet.publish.turns import Turn, turn


def test_a_second_build_waits_and_gives_up_with_a_sentence(tmp_path: Path) -> None:
    with (
        turn(tmp_path),
        pytest.raises(Refused, match="another build is at work there and does not end"),
        turn(tmp_path, 0.1),
    ):
        pass
    with turn(tmp_path, 0.1) as mine:
        assert not mine.waited


def test_a_folder_that_is_not_there_is_waited_for_at_the_one_above(tmp_path: Path) -> None:
    with turn(tmp_path / "a/output"), pytest.raises(Refused), turn(tmp_path / "b/output", 0.1):
        pass


def test_outputs_beside_one_another_do_not_wait(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / name).mkdir()
    with turn(tmp_path / "a", 0.1), turn(tmp_path / "b", 0.1):
        pass


def test_who_waited_goes_on_with_the_folder_that_is_there_then(tmp_path: Path) -> None:
    """The build before it has exchanged the folder, and holds the new one too."""
    output, held = tmp_path / "output", threading.Event()
    output.mkdir()
    waited: list[Turn] = []

    def second() -> None:
        held.wait()
        with turn(output) as mine:
            waited.append(mine)
            assert os.path.samestat(os.fstat(mine.held[0]), output.stat())

    thread = threading.Thread(target=second)
    thread.start()
    with turn(output) as mine:
        (tmp_path / "new").mkdir()
        mine.hold(tmp_path / "new")
        held.set()
        (tmp_path / "new").rename(output)  # over the old one, which is empty: there is always one
        assert waited == []
    thread.join()
    assert len(waited) == 1


def test_a_child_that_outlives_a_build_holds_nothing(tmp_path: Path) -> None:
    asleep, awake = os.pipe()
    with turn(tmp_path):
        child = os.fork()
        if child == 0:
            os.close(awake)
            os.read(asleep, 1)
            os._exit(0)
    with turn(tmp_path, 0.1):
        os.close(awake)
    os.waitpid(child, 0)
    os.close(asleep)
