"""The command line itself: where it looks, what it judges and explains, and real runs of the program."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from factsheet import __version__, cli, flags, trial
from factsheet.rules import RULES
from factsheet.stages import Trial
from factsheet.workers import Forked
from tests import sheets
from tests.sheets import Run, files_of


def test_a_folder_without_a_sheet_gets_a_sentence(run: Run, site: Path) -> None:
    (site / "site.yaml").unlink()
    for command in ("build", "check", "lock"):
        code, _, err = run(command)
        assert code == 1
        assert "site.yaml: error[unreadable-file] there is no site.yaml" in err
        assert f"note: looked in {site}\n" in err
    assert f"looked in {site}" in json.loads(run("check", "--format", "json")[1])[0]["notes"]


@pytest.mark.parametrize(
    "words",
    [["import", "a.csv"], ["cite", "a", "words"], ["cite", "a", "words", "--to", "b"], ["diff", "HEAD"], ["serve"]],
)
def test_where_no_sheet_lies_nothing_is_written_or_served(words: list[str], run: Run, site: Path) -> None:
    (site / "site.yaml").unlink()
    before = files_of(site)
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert err == f"error: there is no site.yaml in {site}; give --site the folder where it lies\n"
    assert before == files_of(site)


@pytest.mark.parametrize("output", ["/", ".", "content", "content/out"])
def test_an_output_that_holds_other_things_gets_a_sentence(output: str, run: Run, site: Path) -> None:
    before = files_of(site)
    code, _, err = run("--output", str(site / output))
    assert code == 1
    assert err.startswith("error: ")
    assert "this folder holds other things" in err
    assert before == files_of(site)


# The other commands


def test_check_judges_and_writes_nothing(run: Run, site: Path) -> None:
    before = files_of(site)
    code, out, err = run("check")
    assert (code, err) == (0, "")
    assert out.startswith("1 fact, 1 citation, 1 quote found")
    sheets.write(site, sheets.facts(sheets.MISQUOTE))
    assert run("check")[0] == 1
    assert before.keys() == files_of(site).keys()


@pytest.mark.parametrize("format", flags.FORMATS)
def test_the_self_test_is_no_part_of_a_report_for_programs(run: Run, format: str) -> None:
    _, report, _ = run("check", "--format", format)
    _, out, err = run("check", "--format", format, "--corruptions")
    assert "seen" in (out if format == "text" else err)
    assert format == "text" or out == report


def test_the_self_test_is_shared_out_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[object] = []
    tried = trial.try_out

    def watched(*arguments: Any) -> Trial:
        given.extend(arguments[4:])
        return tried(*arguments)

    monkeypatch.setattr(trial, "try_out", watched)
    assert run("check", "--corruptions", "--jobs", "2")[0] == 0
    assert [Forked] == [type(one) for one in given]


def test_check_speaks_json_too(run: Run, site: Path) -> None:
    assert run("check", "--format", "json") == (0, "[]\n", "")
    sheets.write(site, sheets.facts(sheets.MISQUOTE))
    code, out, err = run("check", "--format", "json")
    [found] = json.loads(out)
    assert (code, err) == (1, "")
    assert (found["rule"], found["level"]) == ("quote-not-found", "error")
    assert found["origin"] == {"file": sheets.FACTS, "line": 5, "column": 32}


def test_explain_prints_the_manual_of_a_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["explain", "quote-not-found"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("quote-not-found (error, quotes)\n\n")
    assert all(heading in out for heading in ("\nWhy: ", "\nPasses:", "\nFails:", "\nCure: "))


def test_explain_lists_all_rules(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["explain"]) == 0
    assert list(RULES) == [line.split()[0] for line in capsys.readouterr().out.splitlines()]


def test_explain_of_no_rule_is_a_fault_of_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["explain", "qoute-not-found"]) == 2
    assert capsys.readouterr().err == "error: there is no rule `qoute-not-found`; did you mean `quote-not-found`?\n"


def test_a_rule_like_no_other_is_answered_with_where_they_all_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["explain", "zzz"]) == 2
    assert capsys.readouterr().err == "error: there is no rule `zzz`; `explain` alone lists them all\n"


@pytest.mark.parametrize(
    "arguments", [["biuld"], ["--sight", "."], ["check", "--format", "xml"], ["serve", "--port", "many"], ["--site"]]
)
def test_a_command_line_that_is_wrong_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(arguments)
    assert "usage: factsheet" in capsys.readouterr().err


def test_a_misspelt_command_is_answered_with_the_one_that_was_meant(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(["biuld"])
    assert "there is no command `biuld`; did you mean `build`?" in capsys.readouterr().err


def test_a_command_that_is_like_none_is_answered_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(["publish"])
    told = capsys.readouterr().err
    assert all(command in told for command in flags.COMMANDS)


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        cli.main(["--version"])
    assert capsys.readouterr().out == f"factsheet {__version__}\n"


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        cli.main(["--help"])
    out = capsys.readouterr().out
    assert all(f"\n    {command} " in out for command in flags.COMMANDS)


# As a user starts it


def started(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "factsheet", *arguments]
    return subprocess.run(command, cwd=sheets.ROOT, env={**os.environ, **environment}, check=False, capture_output=True)


def test_a_real_run_builds_and_a_second_one_finds_nothing_to_do(site: Path) -> None:
    done = started("--site", str(site))
    assert (done.returncode, done.stderr) == (0, b"")
    assert (site / "output/index.html").is_file()
    assert started("--site", str(site)).stdout.startswith(b"nothing has changed")


def test_a_real_run_over_broken_content_ends_with_1_and_no_traceback(site: Path) -> None:
    (site / sheets.FACTS).write_bytes(b"\xff\xfe\x00")
    done = started("--site", str(site))
    assert done.returncode == 1
    assert b"not-utf-8" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_terminal_that_knows_no_accents_still_gets_the_message(site: Path) -> None:
    sheets.write(site, sheets.facts("id: a\nstatement: B.\nquote: “été”"))
    done = started("--site", str(site), PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert b"quote: \\u201c\\xe9t\\xe9\\u201d" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_reader_that_stops_reading_is_no_fault(site: Path) -> None:
    command = [sys.executable, "-m", "factsheet", "explain"]
    with subprocess.Popen(command, cwd=sheets.ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
