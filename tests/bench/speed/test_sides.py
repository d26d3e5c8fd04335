"""Both sides of a trial are given the same, and the edit of one fact is an edit that holds."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from bench.speed import corpus, peers, sides
from factsheet.files import Snapshot
from factsheet.pipeline import Request, judge
from factsheet.read import snapshot
from tests import sheets

REWORDED = corpus.sheet(20).facts[sides.EDITED].statement


def test_an_edit_rewords_one_statement_there_and_back(tmp_path: Path) -> None:
    side = sides.Ours(tmp_path, 20, "every rule")
    path = tmp_path / "site" / "content" / "facts" / "part-0000.yaml"
    before = path.read_text("utf-8")
    side.edit()
    assert before.replace(REWORDED, REWORDED.replace(" that ", " ", 1)) == path.read_text("utf-8") != before
    _, judgement = judge(Request(snapshot=Snapshot(snapshot(tmp_path / "site").site, sheets.theme())))
    assert () == tuple(judgement.diagnostics)
    side.edit()
    assert before == path.read_text("utf-8")


def test_the_peers_read_the_same_records(tmp_path: Path) -> None:
    sheet = corpus.sheet(20)
    peers.hugo(sheet, tmp_path)
    facts = json.loads((tmp_path / "data" / "facts.json").read_text("utf-8"))
    assert [fact.statement for fact in sheet.facts] == [fact["statement"] for fact in facts]
    assert json.loads(json.dumps([one._asdict() for one in sheet.facts[0].citations])) == facts[0]["citations"]


def test_the_script_of_ones_own_makes_a_page_of_every_fact_and_marks_its_quote(tmp_path: Path) -> None:
    script = sides.Script(tmp_path, 20)
    subprocess.run(script.command(), check=True)
    for fact in corpus.sheet(20).facts:
        page = (script.output / "facts" / f"{fact.id}.html").read_text("utf-8")
        assert all(f"<mark>{one.quote}</mark>" in page for one in fact.citations)
