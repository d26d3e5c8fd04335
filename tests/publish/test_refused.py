from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from factsheet.publish.refused import Refused, refuse_foreign, refuse_others, sentence

OUT = Path("/sites/output")


def test_a_sentence_says_what_of_which_file_what_stands_and_what_to_do() -> None:
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "/sites/.output.factsheet/a.html")
    assert sentence(full, OUT, "the old site is as it was") == (
        "/sites/output: No space left on device (/sites/.output.factsheet/a.html); the old site is as it was; "
        "make room on the disk"
    )
    assert sentence(OSError("odd"), OUT, "so") == "/sites/output: odd; so"


def test_homes_and_the_folders_above_them_are_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "people/me"))
    for folder in (tmp_path / "people/me", tmp_path / "people", tmp_path, Path("/")):
        with pytest.raises(Refused, match="holds other things"):
            refuse_others(folder)
    refuse_others(tmp_path / "people/me/output")


def test_what_a_disk_has_at_its_root_is_not_foreign(tmp_path: Path) -> None:
    (tmp_path / "lost+found").mkdir()
    refuse_foreign(tmp_path, None)
    (tmp_path / "thesis.odt").touch()
    with pytest.raises(Refused, match="not empty"):
        refuse_foreign(tmp_path, None)
