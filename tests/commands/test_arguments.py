from __future__ import annotations

import re
from pathlib import Path

import pytest

from factsheet import cli
from factsheet.commands import arguments


def test_the_day_is_a_date() -> None:
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", arguments.today())


def test_a_command_says_what_it_has_done_and_what_comes_next(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["new", str(tmp_path / "sheet")]) == 0
    assert "next: cd " in capsys.readouterr().out
    assert cli.main(["new", str(tmp_path / "sheet")]) == 2
    assert "is not empty" in capsys.readouterr().err


@pytest.mark.parametrize("name", arguments.NAMES)
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main([name, "--help"])
    assert left.value.code == 0
    assert f"factsheet {name}" in capsys.readouterr().out
