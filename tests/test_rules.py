"""The examples in every rule's docstring are run: what passes has no such finding, what fails has one."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

from factsheet.diagnostics import Diagnostic
from factsheet.files import Snapshot
from factsheet.pipeline import Request, judge
from factsheet.rules import RULES, Rule
from factsheet.trial import SEEING

EXAMPLE = Path(__file__).parent / "sites" / "example"
DEFAULT = "content/facts/example.yaml"
# For examples that are about something else than facts.
FACT = b"""source: gazette
facts:
  - id: plant-opened
    statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
    quote: The plant opened in 2019
"""
HEADING = re.compile(r"^(Why|Passes|Fails|Cure|Measured): ?", re.MULTILINE)
WORD = re.compile(r"(?<=[^\w-])(?!statement:|quote:)([A-Za-z]{2})([a-z]{2,})\b(?!-)")
SAID = re.compile(r"^\s*(?:- )?(?:quote|statement):")
FILE = re.compile(r"^# (site\.yaml|factsheet\.lock|content/\S+|templates/\S+)(?: in (\S+))?$", re.MULTILINE)


def parts(rule: Rule) -> dict[str, str]:
    """The docstring by its headings; the summary is under ""."""
    pieces = HEADING.split(rule.__doc__ or "")
    return {"": pieces[0].strip(), **dict(zip(pieces[1::2], pieces[2::2], strict=True))}


def site_of(example: str) -> dict[str, bytes]:
    """The example site with an example's own files laid over it; `# path` begins a file, `in latin-1` recodes it."""
    files = {p.relative_to(EXAMPLE).as_posix(): p.read_bytes() for p in EXAMPLE.rglob("*") if p.is_file()}
    text = textwrap.dedent(example).strip("\n") + "\n"
    pieces = FILE.split(text)
    if pieces[0].strip():
        files[DEFAULT] = pieces[0].encode()
    for path, encoding, content in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
        files[path] = content.lstrip("\n").encode(encoding or "utf-8")
    if not any(path.startswith("content/facts/") for path in files):
        files[DEFAULT] = FACT
    return files


def judged(example: str) -> tuple[Diagnostic, ...]:
    files = site_of(example)
    theme = {path.removeprefix("templates/"): files.pop(path) for path in list(files) if path.startswith("templates/")}
    return judge(Request(snapshot=Snapshot(files, theme)))[1].diagnostics


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.ID)
def test_the_manual_has_a_summary_a_reason_and_a_cure(rule: Rule) -> None:
    manual = parts(rule)
    assert manual[""].endswith(".")
    assert all(manual[heading].strip() for heading in ("Why", "Passes", "Fails", "Cure"))


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.ID)
def test_the_passing_example_passes(rule: Rule) -> None:
    assert [] == [d for d in judged(parts(rule)["Passes"]) if d.rule == rule.ID or d.level == "error"]


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.ID)
def test_the_failing_example_fails_with_a_place_and_a_mend(rule: Rule) -> None:
    found = [d for d in judged(parts(rule)["Fails"]) if d.rule == rule.ID]
    assert found
    assert all(d.level == rule.LEVEL and d.message and d.origin.file for d in found)
    assert all(d.help for d in found)


@pytest.mark.parametrize("unseen", ["\u00ad", "\u200b"])
@pytest.mark.parametrize("rule", SEEING, ids=lambda rule: rule.ID)
def test_what_nobody_sees_in_a_word_changes_nothing(rule: Rule, unseen: str) -> None:
    for example in (parts(rule)["Passes"], parts(rule)["Fails"]):
        lines = [WORD.sub(rf"\1{unseen}\2", line) if SAID.match(line) else line for line in example.splitlines()]
        told = [(d.rule, d.level, d.origin.line) for d in judged("\n".join(lines))]
        assert told == [(d.rule, d.level, d.origin.line) for d in judged(example)]
