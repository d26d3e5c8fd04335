"""Prose that cites facts is held to them, wherever it stands and whatever its language."""

from __future__ import annotations

import pytest

from factsheet.diagnostics import Diagnostic
from tests import sheets

VANS = "Acme Motors said on Monday that it would build 4,000 electric vans in Leeds."
FACTS = {
    sheets.FACTS: f"""
        source: gazette
        facts:
          - id: vans
            statement: Acme Motors said it would build 4,000 electric vans in Leeds.
            quote: "{VANS}"
          - id: staff
            statement: {{en: "The plant opened in 2019, and about 1,200 people work there."}}
            quote: The plant opened in 2019 and employs about 1,200 people.
    """
}


def found(path: str, text: str, site: str = "title: A\n") -> list[tuple[str, int, int, str]]:
    changes = {"site.yaml": site, **FACTS, path: text}
    return [_told(one) for one in sheets.judged(changes).diagnostics if one.rule == "prose-unsupported"]


def _told(one: Diagnostic) -> tuple[str, int, int, str]:
    return (one.origin.file, one.origin.line, one.origin.column, one.message.split("”")[0].removeprefix("“"))


@pytest.mark.parametrize(
    ("sentence", "faults"),
    [
        ("It would build 4,000 vans [@vans].", []),
        ("It would build 4,500 vans [@vans].", ["4,500"]),
        ("It would build 4 million vans [@vans], where about 1,200 work [@staff].", ["4 million"]),
        ("Since 2019 [@staff] it has built nothing.", []),
        ("It opened in 2018. [@staff]", ["2018"]),
        ("It has 1,200 people [@staff].", ["1,200"]),
        ("It opened in 2018. Who works there? [@staff]", []),
        ("It opened in 2018.", []),
        ("One plant and two plans [@staff] [@vans].", []),
        ("It opened in 2018 [@nobody].", []),
    ],
)
def test_a_figure_of_a_page_is_one_of_the_facts_its_sentence_cites(sentence: str, faults: list[str]) -> None:
    assert faults == [words for *_, words in found("content/pages/about.en.md", f"# About\n\n{sentence}\n")]


def test_the_finding_points_at_the_very_words() -> None:
    page = "# 4,500 vans\n\nOthers build 4,500 vans.\nAcme would build *4,500* vans [@vans].\n"
    assert [("content/pages/about.en.md", 4, 19, "4,500")] == found("content/pages/about.en.md", page)


@pytest.mark.parametrize(
    ("path", "text", "place"),
    [
        ("site.yaml", "title: A\nstandfirst: Acme would build 4,500 vans [@vans].\n", (2, 30)),
        ("content/topics.yaml", "acme: {label: Acme, lede: 'It would build 4,500 vans [@vans].'}\n", (1, 43)),
        ("content/charts/vans.yaml", "title: 4,500 vans\nfacts: [staff, vans]\n", (1, 8)),
        ("content/charts/vans.yaml", "title: Vans\ndescription: 4,500 vans.\nfacts: [vans]\n", (2, 14)),
    ],
)
def test_other_texts_that_cite_facts_are_held_to_them_too(path: str, text: str, place: tuple[int, int]) -> None:
    site = text if path == "site.yaml" else "title: A\n"
    assert [(path, *place, "4,500")] == found(path, text, site)
    assert [] == found(path, text.replace("4,500", "4,000"), site.replace("4,500", "4,000"))


def test_what_another_language_of_the_sheet_says_is_held_to_the_same_facts() -> None:
    site = "title: {en: A, fr: A}\nlanguages: [en, fr]\n"
    page = "content/pages/about.fr.md"
    assert [] == found(page, "# Ici\n\nAcme construirait 4 000 fourgons [@vans].\n", site)
    assert [(page, 3, 19, "4 millions")] == found(
        page, "# Ici\n\nAcme construirait 4 millions de fourgons [@vans].\n", site
    )


SHARES = {
    sheets.TEXT: "The share of firms rose to 38% from 32%. The Senate rejected the bill.\n",
    sheets.FACTS: """
        source: gazette
        facts:
          - id: share
            statement: The share of firms rose to 38% from 32%.
            quote: The share of firms rose to 38% from 32%.
          - id: bill
            statement: The Senate rejected the bill.
            quote: The Senate rejected the bill.
    """,
}


@pytest.mark.parametrize(
    ("sentence", "column", "how"),
    [
        ("Now 38 percent, up from 32 [@share].", 0, ""),
        ("Now 38 percent, down from 32 [@share].", 17, "go opposite ways"),
        ("The Senate turned the bill down [@bill].", 0, ""),
        ("The Senate passed the bill [@bill].", 12, "tell of opposite acts"),
        ("The Senate passed the bill.", 0, ""),
    ],
)
def test_a_sentence_does_not_turn_its_facts_round(sentence: str, column: int, how: str) -> None:
    told = sheets.judged({**SHARES, "content/pages/about.en.md": f"# About\n\n{sentence}\n"}).diagnostics
    found = [(one.origin.column, one.message) for one in told if one.rule == "prose-unsupported"]
    assert found == ([(column, f"the sentence and the facts it cites {how}")] if how else [])
