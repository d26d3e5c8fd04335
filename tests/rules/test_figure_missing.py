"""What is to be shown of a fact is there."""

from __future__ import annotations

from tests.sheets import Changes, facts, told

OPENED = "id: opened\nstatement: The plant opened in 2019.\nquote: The plant opened in 2019"
VANS = (
    "id: vans\nstatement: It would build 4,000 electric vans.\nvalue: 4,000\nquote: it would build 4,000 electric vans"
)
JOBS = """
id: jobs
statement: The plant employs about 1,200 people.
value: about 1,200 people
quote: employs about 1,200 people
"""
NOUNS: Changes = {"content/properties.yaml": "people: {label: people}\n"}


def test_a_key_figure_without_a_value_is_told_at_its_place() -> None:
    changes: Changes = {"site.yaml": "title: A small sheet\nkey_figures: [vans, opened]\n", **facts(VANS, OPENED)}
    assert ["site.yaml:2:21: warn[figure-missing] `opened` has no value to be shown large"] == told(changes)


def test_a_chart_tells_of_the_facts_it_leaves_out() -> None:
    chart = "title: Vans\nfacts: [opened, vans, jobs]\n"
    rule, left = "warn[figure-missing]", "and is left out of the chart"
    assert [
        f"content/charts/a.yaml:2:9: {rule} `opened` has no value, {left}",
        f"content/charts/a.yaml:2:23: {rule} the value of `jobs` has another unit than the first one's, {left}",
    ] == told({**NOUNS, **facts(OPENED, VANS, JOBS), "content/charts/a.yaml": chart})


def test_a_timeline_wants_dates() -> None:
    chart = "title: When\nkind: timeline\nfacts: [dated, vans]\n"
    dated = OPENED.replace("id: opened", "id: dated\ndate: 2019")
    assert [
        "content/charts/a.yaml:3:16: warn[figure-missing] `vans` has no date, and is left out of the timeline"
    ] == told({**facts(dated, VANS), "content/charts/a.yaml": chart})


def test_a_value_that_cannot_be_read_is_told_alone() -> None:
    site = "title: A small sheet\nkey_figures: [vans]\n"
    [line] = told({"site.yaml": site, **facts(VANS.replace("value: 4,000", "value: many"))})
    assert "error[bad-value]" in line
