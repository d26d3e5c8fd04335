from __future__ import annotations

import sys
from pathlib import Path

import pytest

from factsheet.publish import exchanging
from factsheet.publish.exchanging import exchanged, fixed


@pytest.mark.skipif(sys.platform != "linux", reason="other systems cannot, and publish file by file")
def test_two_folders_change_places(tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    assert exchanged(tmp_path / "one", tmp_path / "other")
    assert (tmp_path / "one/other").exists()
    assert (tmp_path / "other/one").exists()


def test_what_is_not_there_is_an_error_and_not_a_system_that_cannot(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        exchanged(tmp_path / "one", tmp_path / "other")


def test_a_mount_point_and_a_folder_that_holds_one_cannot_be_moved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert fixed(Path("/proc"))
    assert not fixed(tmp_path)
    assert not fixed(tmp_path / "nowhere")
    monkeypatch.setattr(exchanging, "_mounts", lambda: [tmp_path / "uploads"])
    assert fixed(tmp_path)
