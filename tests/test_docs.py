"""The documents say what the code says."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

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


def test_the_bench_readme_tells_of_every_script() -> None:
    said = (ROOT / "bench" / "README.md").read_text("utf-8")
    assert [] == [path.name for path in (ROOT / "bench").glob("*.py") if f"`{path.name}`" not in said]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links_in_documents_lead_somewhere(path: Path) -> None:
    text = re.sub(r"^    .*$", "", path.read_text("utf-8"), flags=re.MULTILINE)  # examples, set in
    links = [link.partition("#")[0] for link in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in link]
    assert [] == [link for link in links if link and not (path.parent / link).exists()]
