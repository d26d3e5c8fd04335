"""Files are made one by one, where they are asked for, by whoever works on them."""

from __future__ import annotations

import os

import pytest

from factsheet.digest import sha256
from factsheet.files import Held, Output, Snapshot, Written
from factsheet.making import Making
from factsheet.pipeline import Planned, Request, build, ended, planned
from factsheet.workers import Forked
from tests import sheets


def test_a_file_is_made_when_it_is_asked_for() -> None:
    """A page that cannot be made is found when its turn comes, and the files after it are made all the same."""
    files = {**sheets.theme(), "timeline.html": b"{{ page.nothing }}"}
    ready = planned(Request(snapshot=Snapshot(sheets.snapshot().site, files)))
    assert isinstance(ready, Planned)
    making = Making(ready.job)
    outputs = iter(making)
    assert next(outputs).path == "facts/plant-opened.json"
    assert making.faults == []
    assert {"facts/plant-opened.html", "data/facts.json", "robots.txt"} <= {one.path for one in outputs}
    assert [("timeline.html", 1)] == [(one.template, one.line) for one in making.faults]
    made = ended(ready, making)
    assert made.keys == {}
    assert "templates/timeline.html:1" in [str(one.origin) for one in made.judgement.diagnostics]


@pytest.mark.parametrize("at_once", [1000, 3])
def test_workers_put_the_files_where_they_are_to_be(at_once: int) -> None:
    """No content of a file has to leave the process that made it, and the site is the same.

    So it is where few batches are begun at once, as in a very large sheet, of which only lists and the first pages of
    each kind are made here.
    """
    snapshot = Snapshot(sheets.snapshot(sheets.many(600)).site, sheets.bare_theme())
    request = Request(snapshot=snapshot, faulty=True, workers=Forked(2, at_once))
    made = planned(request)
    assert isinstance(made, Planned)
    here = os.getpid()

    class Telling(Held):
        """A shelf that tells which process has put a file there."""

        def __call__(self, one: Output) -> Written | None:  # type: ignore[override]
            whole = super().__call__(one)
            return Written(whole.path, sha256(whole.content), os.getpid(), whole.places) if whole else None

    making = Making(made.job)
    found = list(making.through(Telling()))
    folder = "facts/" if at_once == 3 else ""
    pages = [one for one in found if one.path.startswith(folder) and one.path.endswith(".html")]
    assert pages
    alone = [one.path for one in pages if one.size == here]
    assert len(alone) < len(pages) / 10 if folder else not alone
    clean = build(Request(snapshot=snapshot, faulty=True))
    assert {one.path: one.sha256 for one in found} == {one.path: sha256(one.content) for one in clean.outputs}
    assert ended(made, making).rows == clean.rows
