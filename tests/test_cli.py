from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factsheet import __version__, cli, flags, indexing, pipeline, trial
from factsheet.files import MANIFEST, STATE
from factsheet.rules import RULES
from factsheet.stages import Trial
from factsheet.workers import Forked
from tests import sheets
from tests.sheets import files_of

MISQUOTE = "id: a\nstatement: The plant opened in 2018.\nquote: The plant opened in 2018\n"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The small sheet on a disk, with a bare theme of its own."""
    folder = sheets.write(tmp_path / "site")
    for name, content in sheets.bare_theme().items():
        (folder / "templates" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "templates" / name).write_bytes(content)
    return folder


@pytest.fixture
def run(site: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """A command line about that sheet: its exit code, its output and its errors."""

    def run_it(*arguments: str) -> tuple[int, str, str]:
        code = cli.main([*arguments, "--site", str(site)])
        out, err = capsys.readouterr()
        return code, out, err

    return run_it


def save(site: Path, changes: sheets.Changes) -> None:
    for path, content in sheets.snapshot(changes).site.items():
        (site / path).write_bytes(content)


# Building


def test_a_build_writes_the_site_and_says_what_was_checked_and_written(run: Run, site: Path) -> None:
    code, out, err = run()
    checked, *_, written = out.splitlines()
    assert (code, err) == (0, "")
    assert checked.startswith("1 fact, 1 citation, 1 quote found, ")
    assert checked.endswith(" rules: 0 errors, 0 warnings")
    assert written.startswith(f"{site / 'output/index.html'}: ")
    assert written.endswith(" files written, 0 unchanged")
    assert (site / "output/index.html").is_file()


def test_what_needs_an_address_is_left_out_and_said_once(run: Run, site: Path) -> None:
    _, out, _ = run()
    assert out.count("no base_url in site.yaml") == 1
    assert not (site / "output/sitemap.xml").exists()
    assert "base_url" not in run("--base-url", "https://example.org/")[1]
    assert (site / "output/sitemap.xml").exists()


def test_without_a_command_a_sheet_is_built(run: Run) -> None:
    assert run("build")[0] == 0
    assert "nothing has changed" in run()[1]


def test_a_language_that_the_theme_has_no_words_for_is_told(run: Run, site: Path) -> None:
    (site / "site.yaml").write_text("title: A small sheet\nlanguages: [en, ar, fr]\n", "utf-8")
    assert "no templates/strings/ar.po, so what the pages in `ar` say of themselves is English" in run("build")[1]


def test_what_a_catalogue_of_the_site_lacks_is_told(run: Run, site: Path) -> None:
    (site / "site.yaml").write_text("title: A small sheet\nlanguages: [en, ar]\n", "utf-8")
    (site / "templates/strings").mkdir(parents=True, exist_ok=True)
    (site / "templates/strings/ar.po").write_text('msgid "Sources"\nmsgstr "المصادر"\n', "utf-8")
    (site / "templates/404.html").write_text("<p>{{ _('Sources') }} {{ _('Page not found') }}", "utf-8")
    said = "templates/strings/ar.po lacks 1 of the 2 messages of the templates, which stand in English"
    assert f"{said} (the first: “Page not found”)" in run("build")[1]


def test_a_build_of_what_has_not_changed_says_so_and_touches_nothing(run: Run, site: Path) -> None:
    run()
    before = (site / "output").stat().st_ino, _lasting(site)
    code, out, _ = run()
    assert (code, before) == (0, ((site / "output").stat().st_ino, _lasting(site)))
    assert out.startswith("nothing has changed: ")


def test_a_command_looks_for_no_cycles_and_leaves_the_collector_as_it_was(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    planned = pipeline.planned

    def watched(request: pipeline.Request) -> pipeline.Planned | pipeline.Built:
        seen.append(gc.isenabled())
        return planned(request)

    monkeypatch.setattr(pipeline, "planned", watched)
    run()
    assert (seen, gc.isenabled()) == ([False], True)


def _lasting(site: Path) -> dict[str, bytes]:
    """All files but the record by which a build may be told at once that it has nothing to do."""
    return {path: content for path, content in files_of(site).items() if path != ".cache/standing"}


def test_a_build_after_a_change_writes_what_changed(run: Run, site: Path) -> None:
    save(site, sheets.facts("id: a\nstatement: A.\nquote: Jane Roe", "id: b\nstatement: B.\nquote: The plant opened"))
    run()
    save(site, sheets.facts("id: a\nstatement: A!\nquote: Jane Roe", "id: b\nstatement: B.\nquote: The plant opened"))
    kept = (site / "output/facts/b.html").stat().st_ino
    code, out, _ = run()
    assert code == 0
    assert " unchanged" in out.splitlines()[-1]
    assert kept == (site / "output/facts/b.html").stat().st_ino


def test_an_output_that_somebody_has_changed_is_made_whole_again(run: Run, site: Path) -> None:
    run()
    whole = files_of(site / "output")
    (site / "output/index.html").write_text("defaced")
    (site / "output/sources.html").unlink()
    assert run()[0] == 0
    assert whole == files_of(site / "output")


def test_a_damaged_cache_costs_time_only(run: Run, site: Path) -> None:
    run()
    whole = files_of(site / "output")
    (site / ".cache" / STATE).write_bytes(b"\xff{")
    assert run()[0] == 0
    assert whole == files_of(site / "output")


def test_a_file_of_the_users_in_the_output_is_named(run: Run, site: Path) -> None:
    run()
    (site / "output/CNAME").write_text("vans.example")
    save(site, {"site.yaml": "title: Another\n"})
    assert run()[1].splitlines()[-1].endswith("; not ours and left in place: CNAME")


def test_content_with_errors_is_told_in_full_and_the_old_site_stays_byte_for_byte(run: Run, site: Path) -> None:
    run()
    before = files_of(site / "output")
    save(site, sheets.facts(MISQUOTE + "date: 2018-13", "text") | {"content/topics.yaml": "[]\n"})
    code, out, err = run()
    assert code == 1
    assert [line.partition(" ")[0] for line in err.splitlines() if line.startswith("content/")] == [
        "content/facts/plant.yaml:5:32:",
        "content/facts/plant.yaml:6:11:",
        "content/facts/plant.yaml:7:5:",
        "content/topics.yaml:1:1:",
    ]
    assert out.endswith(f": 4 errors, 0 warnings; {site / 'output'} is as it was\n")
    assert before == files_of(site / "output")


def test_a_first_build_with_errors_makes_no_output(run: Run, site: Path) -> None:
    save(site, sheets.facts(MISQUOTE))
    assert run()[0] == 1
    assert not (site / "output").exists()


def test_a_broken_template_leaves_the_old_site_too(run: Run, site: Path) -> None:
    run()
    before = files_of(site / "output")
    (site / "templates/index.html").write_text("<p>\n{{ page.nothing }}")
    code, _, err = run()
    assert code == 1
    assert "templates/index.html:2: error[unreadable-file] the template cannot be used: " in err
    assert "    2 | {{ page.nothing }}\n" in err
    assert before == files_of(site / "output")


def test_warnings_are_told_on_every_build(run: Run, site: Path) -> None:
    save(site, {"content/topics.yaml": "acme: {label: Acme}\n"})
    for _ in range(2):
        code, out, err = run()
        assert code == 0
        assert "content/topics.yaml:1:7: warn[unused-topic]" in err
        assert ": 0 errors, 1 warning\n" in out
    assert "nothing has changed: " in out


# Flags


def test_the_output_and_the_cache_may_lie_elsewhere(run: Run, site: Path, tmp_path: Path) -> None:
    output, cache = tmp_path / "www", tmp_path / "remembered"
    before = files_of(site)
    assert run("--output", str(output), "--cache", str(cache))[0] == 0
    assert (output / MANIFEST).is_file()
    assert (cache / STATE).is_file()
    assert before == files_of(site)
    assert "nothing has changed" in run("--output", str(output), "--cache", str(cache))[1]


def test_another_address_is_another_site(run: Run, site: Path) -> None:
    run()
    run("--base-url", "https://vans.example/sheet")
    assert b"https://vans.example/sheet/facts/plant-opened.html" in (site / "output/sitemap.xml").read_bytes()
    assert "nothing has changed" in run("--base-url", "https://vans.example/sheet")[1]
    assert "removed" in run()[1]


@pytest.mark.parametrize(
    "address",
    ["vans.example", "javascript:alert(1)", "https://", "https://a.b/?c", "https://a b", "https://a.b/c.html"],
)
def test_an_address_that_is_none_is_a_fault_of_the_command_line(address: str, run: Run, site: Path) -> None:
    with pytest.raises(SystemExit, match="2"):
        run("--base-url", address)
    assert not (site / "output").exists()


def test_a_large_sheet_without_the_extra_is_told_of_it_once_a_build(
    run: Run, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(site, sheets.facts(*(f"id: fact-{n}\nstatement: Jane Roe spoke.\nquote: Jane Roe" for n in range(501))))
    monkeypatch.setattr(indexing, "available", lambda: False)
    sentence = "python3 -m pip install 'pagefind[bin]'"
    assert [1, 1] == [run("build")[1].count(sentence) for _ in range(2)]
    monkeypatch.setattr(indexing, "available", lambda: True)
    assert sentence not in run("build")[1]
    assert (site / "output/pagefind/en.json").is_file()


def test_quiet_prints_problems_only(run: Run, site: Path) -> None:
    assert run("--quiet") == (0, "", "")
    assert run("--quiet") == (0, "", "")
    save(site, sheets.facts(MISQUOTE))
    code, out, err = run("--quiet")
    assert (code, out) == (1, "")
    assert "quote-not-found" in err


def test_a_command_that_writes_content_is_quiet_too_but_a_fact_that_is_asked_for_is_printed(
    run: Run, site: Path, tmp_path: Path
) -> None:
    document = tmp_path / "note.txt"
    document.write_text("Another plant opened in York in 2021.")
    said = ("--title", "A note", "--publisher", "Acme", "--language", "en")
    assert run("import", str(document), *said, "--quiet") == (0, "", "")
    assert (site / "content/sources/note.txt").is_file()
    code, out, _ = run("cite", "note", "opened in York", "--quiet")
    assert code == 0
    assert "Another plant opened in York in 2021" in out


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
    save(site, sheets.facts(MISQUOTE))
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
    save(site, sheets.facts(MISQUOTE))
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
    assert "usage: build.py" in capsys.readouterr().err


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
    command = [sys.executable, "-m", "factsheet.cli", *arguments]
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
    save(site, sheets.facts("id: a\nstatement: B.\nquote: “été”"))
    done = started("--site", str(site), PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert b"quote: \\u201c\\xe9t\\xe9\\u201d" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_reader_that_stops_reading_is_no_fault(site: Path) -> None:
    command = [sys.executable, "-m", "factsheet.cli", "explain"]
    with subprocess.Popen(command, cwd=sheets.ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
