"""Mistakes that editors make: each is told at its place, with a mend, and all of them in one run."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from factsheet import read
from factsheet.check import Judgement
from factsheet.diagnostics import as_text
from factsheet.files import Snapshot
from factsheet.pipeline import Request, judge
from tests.sheets import ROOT

PLACE = ROOT / "tests/sites/mistakes"
SITE = read.snapshot(PLACE / "site").site
MISTAKES: Mapping[str, dict[str, str]] = tomllib.loads((PLACE / "mistakes.toml").read_text("utf-8"))
# YAML can tell nothing of what follows a fault of syntax in a file; and some mistakes take away what others need.
TOGETHER = (
    "repeated-key", "smart-quotation-marks", "comma-in-braces", "id-with-capitals", "exponent",
    "list-wanted", "misspelt-rule", "lost-accent",
    "address-without-https", "yml-file", "wrong-scale",
)  # fmt: skip


def changed(files: Mapping[str, bytes], mistake: Mapping[str, str]) -> dict[str, bytes]:
    file, old, new = mistake["file"], mistake["old"].encode(), mistake["new"].encode()
    assert old in files.get(file, b""), f"the mistake cannot be made: {mistake}"
    return {**files, file: files[file].replace(old, new, 1) if old else new}


def judged(files: Mapping[str, bytes]) -> Judgement:
    return judge(Request(snapshot=Snapshot(files, {})))[1]


def told(judgement: Judgement) -> set[tuple[str, str]]:
    return {(str(one.origin), one.rule) for one in judgement.diagnostics}


def test_there_are_forty_five_and_more() -> None:
    assert len(MISTAKES) >= 45


def test_before_a_mistake_is_made_there_is_none() -> None:
    assert () == judged(SITE).diagnostics


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_at_its_place_with_its_mend(name: str) -> None:
    mistake = MISTAKES[name]
    mends = {
        one.help
        for one in judged(changed(SITE, mistake)).diagnostics
        if (str(one.origin), one.rule) == (mistake["place"], mistake["rule"])
    }
    assert {mistake["mend"]} == mends


@pytest.mark.parametrize("name", MISTAKES)
def test_what_is_told_reads_as_it_should(name: str, expected: Callable[[Path, str], str]) -> None:
    files = changed(SITE, MISTAKES[name])
    text = as_text(judged(files).diagnostics, files) + "\n"
    assert expected(PLACE / "expected" / f"{name}.txt", text) == text


def test_the_mistakes_of_many_places_are_told_in_one_run() -> None:
    files, wanted = dict(SITE), set()
    for name in TOGETHER:
        files = changed(files, MISTAKES[name])
        wanted.add(MISTAKES[name]["rule"])
    found = told(judged(files))
    assert wanted <= {rule for _, rule in found}
    assert len({place.partition(":")[0] for place, _ in found}) >= 4
