"""The generated sheet is a sheet: it builds without an error, and is the same for the same seed."""

from __future__ import annotations

from factsheet.diagnostics import has_errors
from factsheet.files import Snapshot
from factsheet.pipeline import Request, build
from factsheet.workers import ALONE, Forked
from tests import large, sheets


def test_it_is_held_to_its_sources_word_for_word() -> None:
    built = build(Request(snapshot=Snapshot(large.files(60), sheets.theme())))
    assert not has_errors(built.judgement.diagnostics)
    assert (60, 60) == (built.judgement.facts, built.judgement.found)
    assert built.site is not None
    assert large.SOURCES == len(built.site.documents)


def test_the_same_seed_makes_the_same_sheet() -> None:
    assert large.files(30) == large.files(30)
    assert large.files(30) != large.files(30, seed=2)


def test_several_workers_make_the_same_site() -> None:
    """Enough facts for every stage to be shared out."""
    snapshot = Snapshot(large.files(520), sheets.theme())
    alone, shared = (build(Request(snapshot=snapshot, workers=one)) for one in (ALONE, Forked(2)))
    assert len(alone.outputs) > 2 * 520
    assert alone.judgement == shared.judgement
    assert alone.outputs == shared.outputs
