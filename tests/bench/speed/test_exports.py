"""What is measured: all that is no page is made and written, and no page is."""

from __future__ import annotations

from pathlib import Path

from bench.speed import corpus, exports, make, ours


def test_everything_but_pages_is_made_and_written(tmp_path: Path) -> None:
    make.write(tmp_path / "site", dict(ours.files(corpus.sheet(20, 1))))
    planned = exports.planned(tmp_path / "site")
    found = exports.written(planned, tmp_path / "output")
    files = [path for path in (tmp_path / "output").rglob("*") if path.is_file()]
    assert (len(files), sum(path.stat().st_size for path in files)) == (found["files"], found["bytes"])
    assert not [path for path in files if path.suffix == ".html"]
    assert {"facts.json", "facts.zip", "fact-000013.json", "feed.atom"} <= {path.name for path in files}
    assert exports.apart(planned, tmp_path / "again")["files"] == found["files"]
    assert not (tmp_path / "again").exists()
