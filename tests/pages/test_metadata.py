from __future__ import annotations

import re
from html import unescape

from factsheet.pages import metadata, references
from factsheet.pages.metadata import Tag
from tests.pages import press

SITE = press.SITE + "    base_url: https://vans.example/\n"


def tags(fact: str, language: str = "en") -> dict[str, str]:
    site = press.site({"site.yaml": SITE})
    one = site.facts[fact]
    found = metadata.tags(references.fact(site, one, language), references.sources(site, one))
    return {tag.name: tag.content for tag in found}


def test_a_fact_is_a_work_in_the_sheet_with_its_source() -> None:
    found = tags("vans-planned")
    assert found["citation_title"] == "Acme would build 4,000 electric vans in Leeds, it said."
    assert found["citation_author"] == found["DC.creator"] == "The Desk"
    assert found["citation_inbook_title"] == "Vans, in facts"
    assert found["citation_publication_date"] == "2026/11/23"
    assert found["citation_public_url"] == found["DC.identifier"] == "https://vans.example/facts/vans-planned.html"
    assert found["DC.source"] == "Acme opens a second plant, Sample Gazette"
    assert found["DC.rights"] == "CC-BY-4.0"


def test_what_is_unknown_has_no_tag() -> None:
    assert "citation_publication_date" not in tags("staff")


def test_they_stand_on_the_pages_of_facts_and_on_the_index() -> None:
    pages = press.rendered({"site.yaml": SITE})
    for path in ("index.html", "fr/index.html", "fr/facts/staff.html"):
        names = re.findall(r'<meta name="((?:citation_|DC\.)[^"]+)" content="([^"]+)">', pages[path])
        assert {"citation_title", "DC.title", "DC.language"} <= {name for name, _ in names}
    [title] = re.findall(r'<meta name="citation_title" content="([^"]+)">', pages["fr/facts/vans-planned.html"])
    assert unescape(title).startswith("Acme construirait")


def test_an_empty_reference_has_no_empty_tags() -> None:
    bare = references.Reference(kind="source", key="k", title="T", language="en")
    assert all(tag.content for tag in metadata.tags(bare))
    assert Tag("DC.title", "T") in metadata.tags(bare)
