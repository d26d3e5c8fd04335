from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from factsheet import cli
from factsheet.diagnostics import Diagnostic, Level, Origin
from factsheet.reports import as_github, as_sarif
from tests import sheets
from tests.sheets import ROOT

ERROR = Diagnostic(
    Level.ERROR, "bad-date", "no, 100%: not: a date", Origin("content/é.yaml", 3, 7), "write 2019", ("so\n so",)
)
WARNING = Diagnostic(Level.WARN, "unused-topic", "unused", Origin("content/topics.yaml"))
MISQUOTE = "id: a\nstatement: It opened.\nquote: The plant opened in 2018\n"


def test_github_gets_a_command_a_line_with_the_place_and_the_mend() -> None:
    assert as_github([ERROR, WARNING]).splitlines() == [
        "::error file=content/é.yaml,line=3,col=7,title=bad-date::no, 100%25: not: a date%0Aso%0A so%0Awrite 2019",
        "::warning file=content/topics.yaml,title=unused-topic::unused",
    ]
    assert as_github([]) == ""


def test_no_file_name_can_end_a_property() -> None:
    odd = Diagnostic(Level.ERROR, "r", "m", Origin("a,line=9::b.yaml", 1, 1))
    assert as_github([odd]).startswith("::error file=a%2Cline=9%3A%3Ab.yaml,line=1,")


def sarif(diagnostics: list[Diagnostic]) -> Any:
    return json.loads(as_sarif(diagnostics, [("bad-date", "A date is EDTF.\n\nWhy: so."), ("other", "Another.")]))


def test_sarif_has_the_place_the_level_and_the_manual_of_the_rule() -> None:
    log = sarif([ERROR, WARNING])
    [run] = log["runs"]
    assert log["version"] == "2.1.0"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["bad-date"]
    assert ["error", "warning"] == [one["level"] for one in run["results"]]
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place == {
        "artifactLocation": {"uri": "content/%C3%A9.yaml"}, "region": {"startLine": 3, "startColumn": 7},
    }  # fmt: skip
    assert "region" not in run["results"][1]["locations"][0]["physicalLocation"]
    assert sarif([])["runs"][0]["results"] == []


@pytest.mark.parametrize("format", ["github", "sarif", "json"])
def test_check_prints_every_format_and_nothing_beside_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], format: str
) -> None:
    site = sheets.write(tmp_path, sheets.facts(MISQUOTE))
    assert cli.main(["check", "--site", str(site), "--format", format]) == 1
    out, err = capsys.readouterr()
    assert err == ""
    if format == "github":
        assert out.startswith("::error file=content/facts/plant.yaml,line=5,col=32,title=quote-not-found::")
    else:
        assert "quote-not-found" in json.dumps(json.loads(out))


def test_the_hook_and_the_workflow_call_commands_there_are() -> None:
    [hook] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert hook["entry"] == "factsheet check --quiet"
    steps = yaml.safe_load((ROOT / ".github/workflows/facts.yml").read_text())["jobs"]["judge"]["steps"]
    runs = [step["run"] for step in steps if "run" in step]
    assert runs[1] == "python3 build.py check --format github"
    assert 'python3 build.py diff "origin/$BASE" --format markdown > facts.md' in runs[2]


@pytest.mark.parametrize(("name", "job"), [("facts", "judge"), ("pages", "build")])
def test_a_workflow_believes_nothing_that_was_committed_of_an_earlier_build(name: str, job: str) -> None:
    steps = yaml.safe_load((ROOT / f".github/workflows/{name}.yml").read_text())["jobs"][job]["steps"]
    first, *_ = [step["run"] for step in steps if "run" in step]
    assert first == "rm -rf .cache output"
