from __future__ import annotations

import msgspec
import pytest

from factsheet.files import Snapshot, State


def test_what_a_build_leaves_is_read_back_as_it_was() -> None:
    state = State(made_from="x", keys={"index.html": "k"}, files={"index.html": "f"})
    assert state == msgspec.json.decode(msgspec.json.encode(state), type=State)


def test_files_in_memory_do_not_change() -> None:
    snapshot = Snapshot({"site.yaml": b""}, {})
    with pytest.raises(AttributeError):
        snapshot.site = {}  # type: ignore[misc]


def test_some_files_of_a_site_keep_the_whole_theme() -> None:
    snapshot = Snapshot({"site.yaml": b"title: A sheet", "content/topics.yaml": b""}, {"base.html": b"<html>"})
    assert Snapshot({"site.yaml": b"title: A sheet"}, {"base.html": b"<html>"}) == snapshot.only(["site.yaml", "gone"])
