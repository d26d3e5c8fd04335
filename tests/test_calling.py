"""Messages that tell of a command name the program as it was started; what is built knows nothing of that."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from factsheet import calling, cli
from factsheet.diagnostics import Diagnostic, Level, Origin, as_text
from factsheet.files import Snapshot
from factsheet.serve.building import Shown, builds
from tests import sheets
from tests.sheets import Run


@pytest.mark.parametrize(
    ("started", "called"),
    [
        ("build.py", "python3 build.py"),
        ("my sheets/build.py", "python3 'my sheets/build.py'"),
        ("/lib/factsheet/__main__.py", "python3 -m factsheet"),
        ("/bin/factsheet", "factsheet"),
        ("/lib/pytest/__main__.py", "factsheet"),
        ("", "factsheet"),
    ],
)
def test_a_program_is_called_as_it_was_started(started: str, called: str) -> None:
    assert calling.called(started) == called


def test_only_a_command_is_put_in() -> None:
    told = calling.told("run `build.py lock`; what x/build.py says stays, and so does build.py.", "factsheet")
    assert told == "run `factsheet lock`; what x/build.py says stays, and so does build.py."


def test_what_is_wrong_stays_in_the_editors_words() -> None:
    told = "there is no file build.py lock"
    (found,) = calling.advised([Diagnostic(Level.ERROR, "bad-id", told, Origin("a"), "run build.py lock")], "factsheet")
    assert (found.message, found.help) == (told, "run factsheet lock")


def test_what_is_told_again_is_what_was_told() -> None:
    help, notes = "run build.py lock,\nor build.py check", ("build.py new",)
    found = (
        Diagnostic(Level.WARN, "a", "no build.py lock", Origin("a"), help, notes),
        Diagnostic(Level.WARN, "b", "b", Origin("a"), "run build.py diff"),
    )
    told = calling.told_again(as_text(found, {}), "factsheet")
    assert told == as_text(calling.advised(found, "factsheet"), {})
    assert ("run factsheet lock" in told, "or factsheet check" in told, "build.py new" in told) == (True, True, True)


@pytest.mark.parametrize("format", ["text", "json", "github", "sarif"])
def test_every_report_tells_it(format: str, run: Run, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (site / "site.yaml").unlink()
    for started, called in (("build.py", "python3 build.py"), ("bin/factsheet", "factsheet")):
        monkeypatch.setattr(sys, "argv", [started])
        assert f"`{called} new DIR` starts a sheet" in "".join(run("check", "--format", format)[1:])


def test_errors_and_manuals_tell_it(
    run: Run, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["bin/factsheet"])
    assert run("lock", "--accept", "plant-opened")[2].endswith("nothing to accept: run factsheet lock\n")
    cli.main(["explain", "citation-gone"])
    assert "run `factsheet lock --accept FACT`" in capsys.readouterr().out


def test_a_page_that_is_served_tells_it() -> None:
    *_, shown = builds(Shown(called="factsheet"), Snapshot({}, sheets.bare_theme()))
    assert "`factsheet new DIR`" in shown.judgement.diagnostics[0].help


def test_the_same_is_built_whoever_started_it(site: Path, tmp_path: Path) -> None:
    manifests = []
    for number, start in enumerate(([str(sheets.ROOT / "build.py")], ["-m", "factsheet"])):
        output = tmp_path / f"output-{number}"
        command = [sys.executable, *start, "--site", str(site), "--output", str(output), "--quiet"]
        subprocess.run(command, cwd=sheets.ROOT, check=True)
        manifests.append(json.loads((output / "manifest.json").read_text("utf-8")))
    assert manifests[0] == manifests[1]
