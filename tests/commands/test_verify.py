from __future__ import annotations

import os
from pathlib import Path

import pytest

from factsheet import cli
from factsheet.commands import WrongArgument
from factsheet.commands.verify import report, verify
from factsheet.files import Output
from factsheet.publish import publish


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A published site of two pages."""
    publish(tmp_path / "output", [Output("index.html", b"one"), Output("facts/a.html", b"two")], (), None)
    return tmp_path / "output"


def test_a_site_as_it_was_made_is_whole(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify(site).whole
    assert cli.main(["verify", str(site)]) == 0
    assert capsys.readouterr().out == f"{site}: 2 of 2 files are as they were made\n"


def test_what_is_gone_changed_and_added_is_named(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / "index.html").write_text("One")
    (site / "facts/a.html").unlink()
    (site / "CNAME").touch()
    assert cli.main(["verify", str(site)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "missing: facts/a.html", "changed: index.html", "not ours: CNAME",
        f"{site}: 0 of 2 files are as they were made: upload the site anew, or build it",
    ]  # fmt: skip


def test_files_of_somebody_elses_beside_it_are_no_harm(site: Path) -> None:
    (site / "CNAME").touch()
    assert verify(site).whole


@pytest.mark.parametrize("make", [os.mkfifo, lambda path: path.symlink_to("/etc/passwd"), Path.mkdir])
def test_what_is_no_file_is_not_read(make: object, site: Path) -> None:
    (site / "index.html").unlink()
    make(site / "index.html")  # type: ignore[operator]
    assert verify(site).changed == ("index.html",)


@pytest.mark.parametrize("listed", ["../secret", "/etc/passwd", "a/../../b", "", "a//b", "a\\\\b"])
def test_a_manifest_that_leads_out_of_its_folder_is_none(listed: str, site: Path) -> None:
    (site / "manifest.json").write_text(f'{{"{listed}": "00"}}')
    with pytest.raises(WrongArgument, match=r"no manifest\.json that can be read"):
        verify(site)


def test_a_folder_without_a_manifest_and_one_that_is_not_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["verify", str(tmp_path)]) == 2
    assert cli.main(["verify", str(tmp_path / "nowhere")]) == 2
    assert "no site of ours" in capsys.readouterr().err


def test_names_cannot_speak_to_the_terminal(site: Path) -> None:
    (site / "\x1b[31m").touch()
    assert "\x1b" not in report(site, verify(site))
