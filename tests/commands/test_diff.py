"""What lies between two states of a sheet, in terms of facts, as text and as Markdown."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from factsheet.commands import WrongArgument
from factsheet.commands.diff import diff
from tests.commands.test_revisions import repository, write
from tests.sheets import FACTS, ROOT, SMALL, TEXT, Changes, facts, snapshot

PLANT = "id: plant\nstatement: The plant opened in 2019.\nquote: The plant opened in 2019"
PRICE = "id: price\nstatement: No price was given.\nquote: The company did not give a price"


def _text(before: Changes, after: Changes) -> list[str]:
    return diff(snapshot(before), snapshot(after), "v1", "text").splitlines()


def test_nothing_changed() -> None:
    assert _text({}, {}) == ["Since v1: no fact of 1 has changed"]


def test_facts_added_removed_and_withdrawn() -> None:
    gone = "id: gone\nstatement: Jane Roe founded it.\nquote: Jane Roe, its founder"
    after = facts(PLANT + "\nwithdrawn: {date: 2024, because: Wrong.}", PRICE)
    assert _text(facts(PLANT, gone), after) == [
        "Since v1: 1 fact added, 1 withdrawn, 1 removed",
        "", "Added", "  price: No price was given.",
        "", "Withdrawn", "  plant: The plant opened in 2019.",
        "", "Removed", "  gone: Jane Roe founded it.",
    ]  # fmt: skip


def test_facts_are_listed_in_the_first_language_of_the_sheet() -> None:
    site = {"site.yaml": "title: A sheet\nlanguages: [en, de]\n"}
    both = PRICE.replace("No price was given.", "{de: Kein Preis., en: No price was given.}")
    assert "  price: No price was given." in _text({**site, **facts(PLANT)}, {**site, **facts(PLANT, both)})


def test_a_changed_fact_shows_what_was_and_what_is() -> None:
    after = (
        "id: plant\nstatement: The old plant opened in 2019.\nvalue: {amount: 1200, bound: approx}\ncertainty: said\n"
        "date: 2019\nquote: The plant opened in 2019 and employs about 1,200 people."
    )
    assert _text(facts(PLANT), facts(after)) == [
        "Since v1: 1 fact changed; the evidence of 1 fact is another",
        "",
        "Changed",
        "  plant",
        "    statement (en): The {+old+} plant opened in 2019.",
        "    value: none → about 1,200",
        "    date: none → 2019",
        "    certainty: stated → said",
        "    quote removed: “The plant opened in 2019” (gazette)",
        "    quote added: “The plant opened in 2019 and employs about 1,200 people.” (gazette)",
    ]


def test_a_renamed_fact_is_one_fact() -> None:
    renamed = PLANT.replace("id: plant", "id: opening\nformerly: [plant]")
    assert _text(facts(PLANT), facts(renamed)) == [
        "Since v1: 1 fact changed", "", "Changed", "  opening, formerly plant",
    ]  # fmt: skip


def test_a_source_that_says_something_else_changes_the_evidence() -> None:
    assert _text({}, {TEXT: SMALL[TEXT].replace("1,200", "900")}) == [
        "Since v1: no fact of 1 has changed; the evidence of 1 fact is another",
        "",
        "Changed",
        "  plant-opened",
        "    the source's sentence: The plant opened in 2019 and employs about [-1,200-] {+900+} people.",
    ]


def test_markdown_is_ready_for_a_pull_request() -> None:
    after = facts(PLANT.replace("opened in", "was *opened* in", 1), PRICE)
    assert diff(snapshot(facts(PLANT)), snapshot(after), "main", "markdown").splitlines() == [
        "### Since `main`: 1 fact added, 1 changed",
        "", "#### Added", "",
        "- `price`: No price was given.",
        "", "#### Changed", "",
        "- `plant`",
        r"  - statement (en): The plant ~~opened~~ **was \*opened\*** in 2019.",
    ]  # fmt: skip


def test_a_sheet_that_cannot_be_read_is_named() -> None:
    with pytest.raises(WrongArgument, match=r"the sheet at v1 cannot be read: site\.yaml: there is no site\.yaml"):
        _text({"site.yaml": None}, {})


def _run(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "build.py"), "diff", "--site", str(site), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")


def test_the_command_compares_with_a_revision_of_a_real_repository(tmp_path: Path) -> None:
    site = repository(tmp_path, "sheet")
    write(site, {FACTS: SMALL[FACTS].replace("opened in 2019.", "opened early in 2019.")})
    ran = _run(site, "HEAD")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.splitlines()[-1] == "    statement (en): The plant opened {+early+} in 2019."
    assert _run(site, "HEAD", "--format", "markdown").stdout.startswith("### Since `HEAD`: 1 fact changed\n")


def test_an_unknown_revision_is_a_wrong_command_line(tmp_path: Path) -> None:
    ran = _run(repository(tmp_path), "v9")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == "error: v9: git knows no such revision, and no folder there holds a site.yaml\n"
