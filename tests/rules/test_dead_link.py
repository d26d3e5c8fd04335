from __future__ import annotations

import pytest

from factsheet.rules.dead_link import _Pages
from tests import sheets

SITE = {"site.yaml": "title: A small sheet\nlanguages: [en, fr]\n"}


def told(text: str, language: str = "en") -> list[str]:
    page = {f"content/pages/about.{language}.md": text}
    facts = sheets.facts("id: plant-opened\nstatement: The plant opened in 2019.\nquote: The plant opened in 2019")
    return [one for one in sheets.told({**SITE, **facts, **page}) if "[dead-link]" in one]


@pytest.mark.parametrize(
    "address",
    [
        "facts/plant-opened.html", "facts/plant-opened.html#e1", "./timeline.html", "./", "fr/",
        "fr/facts/plant-opened.html",
        "../other/sheet.html", "#below", "/elsewhere.html", "https://example.org/no.html", "mailto:a@example.org",
        "data/facts.csv", "http://[",
    ],
)  # fmt: skip
def test_a_link_that_leads_somewhere_is_left_alone(address: str) -> None:
    assert told(f"See [it]({address}).") == []


def test_a_link_to_no_page_is_told_at_its_place_with_the_one_that_was_meant() -> None:
    text = "# About\n\nSee [the plant](facts/plant-open.html), or [that](nothing).\n"
    first, second = told(text)
    assert first.startswith("content/pages/about.en.md:3:17: warn[dead-link] the link `facts/plant-open.html` leads to")
    assert second.startswith("content/pages/about.en.md:3:")
    [one] = [one for one in sheets.judged(_pages(text)).diagnostics if "plant-open.html" in one.message]
    assert one.help == "did you mean `facts/plant-opened.html`?"


@pytest.mark.parametrize(
    ("address", "page"),
    [("nope.html", ""), ("facts/nope.html", ""), ("indx.html", "index.html"), ("indx", "index.html")],
)
def test_a_page_is_proposed_only_where_its_own_name_is_near(address: str, page: str) -> None:
    (one,) = (one for one in sheets.judged(_pages(f"See [it]({address}).")).diagnostics if one.rule == "dead-link")
    assert one.help.startswith(f"did you mean `{page}`?" if page else "write the address as the browser shows it")


def test_a_link_is_followed_from_the_folder_of_its_language() -> None:
    assert told("[Lieu](facts/plant-opened.html), [autre](../facts/plant-opened.html)", "fr") == []
    assert len(told("[Lieu](fr/facts/plant-opened.html)", "fr")) == 1


def _pages(text: str) -> dict[str, str]:
    facts = sheets.facts("id: plant-opened\nstatement: The plant opened in 2019.\nquote: The plant opened in 2019")
    return {**SITE, **facts, "content/pages/about.en.md": text}


def test_of_pages_with_one_name_the_nearest_folder_is_meant() -> None:
    pages = _Pages(["index.html", "topics/plant.html", "facts/plant.html", "facts/plan-b.html"])
    assert pages.meant("fact/plantt.html") == "did you mean `facts/plant.html`?"
    assert pages.meant("topic/plannt.html") == "did you mean `topics/plant.html`?"
    assert pages.meant("facts/nothing-like-it.html") == ""
