"""The documents say what the code says."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from factsheet import read
from factsheet.pipeline import Request, build
from factsheet.rules import RULES, movable
from factsheet.text.corrupting.corruptions import KINDS
from tests.sheets import ROOT
from tools.make_rules_manual import manual

DOCUMENTS = [ROOT / "README.md", ROOT / "ARCHITECTURE.md", ROOT / "bench" / "README.md", *(ROOT / "docs").glob("*.md")]


def test_the_manual_is_that_of_the_rules(expected: Callable[[Path, str], str]) -> None:
    """After a change of a rule's docstring: python3 tests tests/test_docs.py --renew."""
    assert expected(ROOT / "docs" / "rules.md", manual()) == manual()


def test_every_rule_has_its_section() -> None:
    assert re.findall(r"^### (\S+)$", manual(), re.MULTILINE) == sorted(RULES, key=_place)


def _place(id: str) -> tuple[int, int]:
    families, ids = list(dict.fromkeys(rule.FAMILY for rule in RULES.values())), list(RULES)
    return families.index(RULES[id].FAMILY), ids.index(id)


def test_grounding_tells_of_every_rule_that_holds_statements_and_of_every_slip() -> None:
    said = (ROOT / "docs" / "grounding.md").read_text("utf-8")
    assert [] == [rule.ID for rule in RULES.values() if movable(rule) and f"`{rule.ID}`" not in said]
    assert [] == [kind for kind in KINDS if f"`{kind}`" not in said]


LISTS = {
    "cues": "cues", "rise and fall": "directions", "acts": "acts", "by a figure": "changes", "rates": "rates",
    "what a figure is": "kinds",
}  # fmt: skip
LADDERS = {
    "plans": "plans", "accusations": "claims", "how many": "amounts", "how far a case": "stages", "causes": "causes",
    "offices": "offices", "hardly anybody": "nones", "how often": "frequencies", "conditions": "conditions",
    "proof": "proofs", "so in part": "portions", "verbs with roles": "roles", "superlatives": "ranks",
    "what may tell of one alone": "supremes",
    "duties": "duties", "what a share": "wholes", "what is counted": "counts", "a quarter": "spans",
    "laws, purchases": "laws", "which office": "titles",
}  # fmt: skip


def test_grounding_counts_the_languages_of_each_list_of_words() -> None:
    """A list by the words its row begins with."""
    said = (ROOT / "docs" / "grounding.md").read_text("utf-8")
    rows = {words: int(number) for words, number in re.findall(r"^\| ([^|]+) \| (\d+) \|$", said, re.MULTILINE)}
    folder = ROOT / "factsheet" / "text" / "languages"
    ladders = [json.loads(path.read_text("utf-8")) for path in (folder / "ladders").glob("*.json")]
    there = {row: len(list((folder / name).glob("*.json"))) for row, name in LISTS.items()}
    there |= {row: sum(name in one for one in ladders) for row, name in LADDERS.items()}
    assert there == {row: next(n for words, n in rows.items() if words.startswith(row)) for row in there}
    assert len(there) == len(rows)


# What a sentence counts, and the key that the files of so many languages have.
COUNTED = {
    r"What is said of dates is listed in (\d+) languages": ("quantities", "said"),
    r"in (\d+)\s+languages \"it is a lie that\"": ("cues", "falsity"),
    r"the words that languages have for names are not listed, as they are in (\d+)": ("names", "abroad"),
    r"a capital tells a name in (\d+) languages": ("cues", "capitals_tell"),
    r"A question told as a fact is seen, as a warning, in (\d+) languages": ("cues", "asking"),
}


@pytest.mark.parametrize("sentence", COUNTED)
def test_grounding_counts_the_languages_in_its_sentences(sentence: str) -> None:
    (said,) = re.findall(sentence, (ROOT / "docs" / "grounding.md").read_text("utf-8"))
    folder, key = COUNTED[sentence]
    files = (ROOT / "factsheet" / "text" / "languages" / folder).glob("*.json")
    assert int(said) == len(
        {path.stem.partition("-")[0] for path in files if json.loads(path.read_text("utf-8")).get(key)}
    )


PAGES_AND_MORE = (".html", ".css", ".js", ".svg", ".png")


def test_the_manual_of_data_tells_of_every_file_of_the_sheet_that_is_no_page() -> None:
    said = (ROOT / "docs" / "data.md").read_text("utf-8")
    told = [name for row in re.findall(r"^\| .+", said, re.MULTILINE) for name in re.findall(r"`([^`]+)`", row)]
    built = build(Request(snapshot=read.snapshot(ROOT), base_url="https://example.org/"))
    paths = {re.sub(r"^(fr/)", "", one.path) for one in built.outputs if not one.path.endswith(PAGES_AND_MORE)}
    assert paths
    assert [] == sorted(path for path in paths if not any(_is_told(path, name) for name in told))


def _is_told(path: str, name: str) -> bool:
    """`citations.csv` and `.ris` are told beside a file of the same folder or stem."""
    pattern = re.escape(name).replace("<id>", "[a-z0-9-]+").replace("<file>", "[a-z]+")
    return re.fullmatch(rf"(.*[a-z0-9-]|data/)?{pattern}{'.*' if name.endswith('/') else ''}", path) is not None


def test_the_bench_readme_tells_of_every_script() -> None:
    said = (ROOT / "bench" / "README.md").read_text("utf-8")
    assert [] == [path.name for path in (ROOT / "bench").glob("*.py") if f"`{path.name}`" not in said]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links_in_documents_lead_somewhere(path: Path) -> None:
    text = re.sub(r"^    .*$", "", path.read_text("utf-8"), flags=re.MULTILINE)  # examples, set in
    links = [link.partition("#")[0] for link in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in link]
    assert [] == [link for link in links if link and not (path.parent / link).exists()]
