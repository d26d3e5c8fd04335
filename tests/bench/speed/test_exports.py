"""The two builds that are compared: everything, and the pages alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.speed import corpus, exports, make, ours


@pytest.mark.parametrize(("what", "data"), [("all", True), ("pages", False)])
def test_the_pages_alone_have_no_data_beside_them(tmp_path: Path, what: str, data: bool) -> None:
    make.write(tmp_path, dict(ours.files(corpus.sheet(20, 1))))
    assert exports.build(tmp_path, what).cpu > 0
    assert (tmp_path / "output/index.html").is_file()
    assert [data, data] == [(tmp_path / "output" / path).exists() for path in ("data/facts.json", "feed.atom")]
