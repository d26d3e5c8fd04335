"""What stands on the command line, and what it means."""

from __future__ import annotations

from pathlib import Path

import pytest

from factsheet import flags


def test_without_a_command_the_sheet_is_built() -> None:
    options = flags.parse(["--site", "sheet", "--quiet"])
    assert ("build", Path("sheet"), True) == (options.command, options.site, options.quiet)


def test_each_command_is_known_by_its_name() -> None:
    words = {"explain": [], "diff": ["HEAD"], "new": ["sheet"], "import": ["a.txt"], "cite": ["gazette", "plant"]}
    for command in flags.COMMANDS:
        assert command == flags.parse([command, *words.get(command, [])]).command


@pytest.mark.parametrize(
    "words",
    [
        ["--base-url", "example.org"],
        ["check", "--format", "xml"],
        ["diff"],
        ["--nothing"],
        ["--jobs", "0"],
        ["--jobs", "-3"],
        ["--jobs", "two"],
        ["serve", "--port", "70000"],
        ["serve", "--port", "-1"],
    ],
)
def test_a_wrong_flag_ends_with_2_and_a_sentence(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        flags.parse(words)
    assert ended.value.code == 2
    assert "error: " in capsys.readouterr().err
