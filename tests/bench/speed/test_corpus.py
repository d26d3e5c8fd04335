"""The sheets of the trials of speed: the same for the same seed, verbatim, and held under every rule."""

from __future__ import annotations

import pytest

from bench.speed import corpus, ours, sides
from bench.speed.shapes import SHAPES
from factsheet.files import Snapshot
from factsheet.pipeline import Request, judge
from tests import sheets

SHEET = corpus.sheet(100)


def test_the_same_seed_makes_the_same_sheet() -> None:
    assert SHEET == corpus.sheet(100)
    assert SHEET != corpus.sheet(100, seed=2)


@pytest.mark.parametrize("facts", [1, 19, 120, 1000])
def test_it_has_as_many_facts_and_sources_as_asked_for(facts: int) -> None:
    sheet = corpus.sheet(facts)
    assert facts == len({fact.id for fact in sheet.facts})
    assert -(-facts // 20) == len({source.id for source in sheet.sources})
    assert all(len(source.sentences) == 40 for source in sheet.sources[: facts // 20])


def test_every_quote_stands_once_in_its_source_in_the_sentence_it_names() -> None:
    sources = {source.id: source for source in SHEET.sources}
    for one in (one for fact in SHEET.facts for one in fact.citations):
        source = sources[one.source]
        assert one.quote in source.sentences[one.sentence]
        assert 1 == ours.text(source).count(one.quote)


def test_a_fact_has_one_or_two_citations() -> None:
    assert {1, 2} == {len(fact.citations) for fact in SHEET.facts}


def _files(*settings: str) -> dict[str, bytes]:
    return {path: text.encode() for path, text in ours.files(SHEET, settings)}


def test_it_holds_under_every_rule() -> None:
    site, judgement = judge(Request(snapshot=Snapshot(_files(), sheets.theme())))
    assert () == tuple(judgement.diagnostics)
    assert site is not None
    assert judgement.found == judgement.citations == sum(len(fact.citations) for fact in SHEET.facts)
    assert judgement.held == judgement.numbers > len(SHAPES)


def test_what_it_is_told_beside_is_read() -> None:
    files = _files(*sides.MODES["quotes alone"].settings)
    _, judgement = judge(Request(snapshot=Snapshot(files, sheets.theme())))
    assert () == tuple(judgement.diagnostics)
