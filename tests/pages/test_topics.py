from __future__ import annotations

from factsheet.pages import topics
from tests.pages import press


def test_topics_stand_by_kind_with_the_number_of_their_facts() -> None:
    groups = press.view(topics).groups
    assert [(group.kind, [(entry.href, entry.facts.of) for entry in group.entries]) for group in groups] == [
        ("organisation", [("topics/acme.html", 1)]),
        ("place", [("topics/plant.html", 3)]),
    ]


def test_a_sheet_without_topics_has_no_such_page() -> None:
    facts = "facts:\n  - {id: a, statement: A., source: gazette, quote: Jane Roe}\n"
    changes = {"content/topics.yaml": None, "content/facts/plant.yaml": facts}
    assert press.views(topics, changes=changes) == {}
