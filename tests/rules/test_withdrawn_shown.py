"""Where a withdrawn fact is shown beside its own page, the editor is told."""

from __future__ import annotations

import pytest

from tests import sheets

GONE = "withdrawn: {date: 2026-12-01, because: It was another plant.}"
SITE = 'title: A\nstandfirst: "Acme has a plant [@jobs], which opened [@opened]."\nkey_figures: [jobs]\n'
NAMED: sheets.Changes = {
    "content/properties.yaml": "people: {label: people}\n",
    "content/topics.yaml": 'acme: {label: Acme, lede: "Acme has people [@jobs]."}\n',
    "content/charts/a.yaml": "title: Jobs\nfacts: [jobs]\n",
    "content/pages/about.en.md": "# About\n\nAcme has people [@jobs].\n",
}


def told(withdrawn: str, settings: str = "") -> list[str]:
    jobs = f"""
        id: jobs
        statement: The plant employs about 1,200 people.
        value: about 1,200 people
        topics: [acme]
        quote: The plant opened in 2019 and employs about 1,200 people.
        {withdrawn}
    """
    opened = "id: opened\nstatement: The plant opened in 2019.\nquote: The plant opened in 2019"
    named = {**NAMED, "site.yaml": SITE + settings, **sheets.facts(jobs, opened)}
    return [line for line in sheets.told(named) if "withdrawn-shown" in line]


def test_a_fact_that_stands_may_be_shown_anywhere() -> None:
    assert [] == told("added: 2026-11-01")


def test_each_place_that_shows_a_withdrawn_fact_is_told() -> None:
    rule = "warn[withdrawn-shown] `jobs` was withdrawn, and is still"
    assert [
        f"content/charts/a.yaml:2:9: {rule} drawn in this chart",
        f"content/pages/about.en.md:3:18: {rule} cited here",
        f"content/topics.yaml:1:45: {rule} cited here",
        f"site.yaml:2:32: {rule} cited here",
        f"site.yaml:3:15: {rule} a key figure",
    ] == told(GONE)


@pytest.mark.parametrize("level", ["off", "error"])
def test_a_sheet_that_tells_of_its_withdrawals_sets_the_level(level: str) -> None:
    lines = told(GONE, f"levels: {{withdrawn-shown: {level}}}\n")
    assert {"off": 0, "error": 5}[level] == len(lines)
    assert all("error[" in line for line in lines)
