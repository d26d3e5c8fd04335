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
    ("words", "same"),
    [
        (["--site", "s", "check"], ["check", "--site", "s"]),
        (["--site=s", "check", "--format", "json"], ["check", "--site=s", "--format", "json"]),
        (["--site", "check", "check"], ["check", "--site", "check"]),
        (["--quiet", "import", "a.txt", "--pick", "2"], ["import", "--quiet", "a.txt", "--pick", "2"]),
        (["--site", "s", "build", "--lock"], ["build", "--site", "s", "--lock"]),
    ],
)
def test_a_command_may_stand_behind_its_flags(words: list[str], same: list[str]) -> None:
    found, wanted = vars(flags.parse(words)), vars(flags.parse(same))
    assert {**wanted, "words": words} == found


SHARED = ["--site", "s", "--output", "o", "--cache", "c", "--base-url", "https://a.example/", "--jobs", "2", "--quiet"]
NEEDED = {"diff": ["HEAD"], "import": ["a.txt"], "cite": ["gazette", "words"]}


@pytest.mark.parametrize(
    ("command", "used"),
    [
        ("build", "site output cache base-url jobs executor quiet"),
        ("check", "site cache base-url jobs executor quiet"),
        ("lock", "site cache base-url jobs executor quiet"), ("serve", "site output base-url quiet"),
        ("diff", "site"), ("import", "site quiet"), ("cite", "site"),
    ],
)  # fmt: skip
def test_every_command_takes_the_same_flags_and_tells_of_those_it_uses(
    command: str, used: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert Path("o") == flags.parse([command, *NEEDED.get(command, []), *SHARED]).output
    with pytest.raises(SystemExit):
        flags.parse([command, "--help"])
    told = capsys.readouterr().out
    shared = ("site", "output", "cache", "base-url", "jobs", "executor", "quiet")
    assert used.split() == [name for name in shared if f"  --{name}" in told]


@pytest.mark.parametrize(
    "words",
    [
        ["--site", "s", "chekc"],
        ["check", "--all"],
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


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["check", "--fromat", "json"], "build.py check: error: there is no flag --fromat; did you mean `--format`?"),
        (["--quite"], "build.py build: error: there is no flag --quite; did you mean `--quiet`?"),
        (["verify", "--zzz=1"], "build.py verify: error: there is no flag --zzz; --help lists all"),
        (["bild"], "build.py: error: there is no command `bild`; did you mean `build`?"),
        (["publish"], "build.py: error: there is no command `publish`; there are build, check, serve, lock, "),
        (
            ["cite", "a", "--pikc", "2", "words"],
            "build.py cite: error: there is no flag --pikc; did you mean `--pick`?",
        ),
        (["new", "water", "sheet"], '`sheet` is one word too many; words that belong together go in "quotes"'),
    ],
)
def test_a_word_that_means_nothing_is_told_with_what_was_meant(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        flags.parse(words)
    assert left.value.code == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ["cite", "gazette", "plant", "opened", "--pick", "2"],
        ["cite", "gazette", "--pick", "2", "plant", "opened"],
        ["cite", "gazette", "plant", "--pick", "2", "opened"],
        ["cite", "--pick", "2", "gazette", "plant", "opened"],
        ["--pick", "2", "cite", "gazette", "plant", "opened"],
        ["--site", "s", "cite", "gazette", "--pick", "2", "plant", "opened"],
    ],
)
def test_remembered_words_need_no_quotation_marks_and_stand_before_flags_or_behind(words: list[str]) -> None:
    options = flags.parse(words)
    assert ("gazette", ["plant", "opened"], 2) == (options.source, options.recalled, options.pick)


def test_remembered_words_may_be_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert [] == flags.parse(["cite", "gazette"]).recalled
    with pytest.raises(SystemExit):
        flags.parse(["cite"])
    assert "required: SOURCE\n" in capsys.readouterr().err
