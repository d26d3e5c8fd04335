from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import extruct
import pyld.jsonld
import pytest
import rdflib

from factsheet.model import LanguageMap, Settings, Wording
from factsheet.pages import linked
from tests import sheets
from tests.pages import press

SETTINGS = Settings(title=LanguageMap((Wording("A sheet", "en"),)))
SCHEMA = "https://schema.org/"
HOSTILE = '</script><!-- ]]> & =cmd() \u202eright\u202c 🙂 "quoted"'
SITE = press.SITE + "    base_url: https://vans.example/\n"
WORKS = {
    sheets.RECORD: sheets.SMALL[sheets.RECORD]
    + "author: Ann Other\nkind: news\nurl: https://g.example/a\npublished: 2024-05-06\nlicence: Our own\n",
    sheets.FACTS: press.REVIEWED,
}


def read(markup: str) -> Any:
    return json.loads(markup)


def context(address: str, options: object) -> dict[str, object]:
    """Schema.org's context without its shapes, so that nothing is fetched."""
    assert address.rstrip("/") == "https://schema.org"
    return {"contextUrl": None, "documentUrl": address, "document": {"@context": {"@vocab": SCHEMA}}}


@cache
def expanded(*, base: bool = True) -> dict[str, list[dict[str, Any]]]:
    """What each page says, as a tool that knows nothing of us takes it from the HTML."""
    changes = {**WORKS, **({"site.yaml": SITE} if base else {})}
    found = {}
    for path, markup in press.rendered(changes).items():
        if path.endswith("404.html") or 'http-equiv="refresh"' in markup:  # no page of their own
            continue
        [said] = extruct.extract(markup, syntaxes=["json-ld"])["json-ld"]
        found[path] = pyld.jsonld.expand(said, {"documentLoader": context})
    return found


def nodes(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes(inner)


def kinds(path: str) -> set[str]:
    return {kind.removeprefix(SCHEMA) for node in nodes(expanded()[path]) for kind in node.get("@type", ())}


@pytest.mark.parametrize("base", [True, False])
def test_every_type_and_property_is_a_word_of_schema_org(base: bool) -> None:
    words = {str(term) for term in rdflib.SDO.__annotations__}
    said = {
        word
        for page in expanded(base=base).values()
        for node in nodes(page)
        for word in (*node, *node.get("@type", ()))
        if not word.startswith("@")
    }
    assert len(said) >= 20
    assert {word for word in said if not word.startswith(SCHEMA)} == set()
    assert {word.removeprefix(SCHEMA) for word in said} - words == set()


def test_each_kind_of_page_says_what_it_is_about() -> None:
    assert {"WebPage", "Dataset", "DataDownload", "NewsArticle"} <= kinds("index.html")
    assert "BreadcrumbList" not in kinds("index.html")
    assert {"Claim", "Quotation", "NewsArticle", "BreadcrumbList", "Place"} <= kinds("facts/plant-opened.html")
    assert {"NewsArticle", "Person", "Organization"} <= kinds("sources/gazette.html")
    assert "Organization" in kinds("fr/topics/acme.html")
    assert all("BreadcrumbList" in kinds(path) for path in expanded() if not path.endswith("index.html"))


def test_a_page_reviews_a_claim_only_where_its_fact_carries_a_verdict() -> None:
    """Any other fact says what its source says, and no more."""
    reviews = {path for path in expanded() if "ClaimReview" in kinds(path)}
    assert reviews == {"facts/opening-claim.html", "fr/facts/opening-claim.html"}
    assert {"Claim", "Rating", "Quotation"} <= kinds("facts/opening-claim.html")


def test_a_review_says_whose_claim_it_was_where_it_was_made_and_what_is_held_against_it() -> None:
    site = press.site(WORKS)
    review: Any = linked.review(site, site.facts["opening-claim"], "The plant opened in 2019, not later.", "fr")
    assert review["claimReviewed"] == "L’usine est nouvelle."
    assert review["reviewRating"] == {"@type": "Rating", "alternateName": "Trompeur"}
    assert review["itemReviewed"]["author"] == {"name": "Jane Roe"}
    assert review["itemReviewed"]["datePublished"] == "2024-05"
    [made], [against] = review["itemReviewed"]["appearance"], review["isBasedOn"]
    assert made["text"] == "called the plan “a leap in the dark”"
    assert made["isPartOf"]["url"] == "https://g.example/a"
    assert against["text"] == "The plant opened in 2019"


def test_the_author_of_a_claim_may_be_a_topic() -> None:
    facts = press.REVIEWED.replace("claimant: Jane Roe", "claimant: acme")
    site = press.site({sheets.FACTS: facts})
    review: Any = linked.review(site, site.facts["opening-claim"], "…", "en")
    assert review["itemReviewed"]["author"]["@type"] == "Organization"
    assert linked.review(site, site.facts["staff"], "…", "en") is None


def test_nothing_in_it_can_end_the_script_it_stands_in() -> None:
    markup = linked.page(SETTINGS, "en", HOSTILE, "", None).markup
    assert not set("<>&") & set(markup)
    assert read(markup)["isPartOf"]["name"] == HOSTILE


def test_what_is_unknown_is_left_out() -> None:
    page = read(linked.page(SETTINGS, "en", "A sheet", "", None).markup)
    assert page.keys() == {"@context", "@type", "inLanguage", "isPartOf"}


def test_a_fact_is_a_claim_with_the_words_it_rests_on() -> None:
    site = press.site(WORKS)
    claim = linked.claim(site, site.facts["plant-opened"], "The plant opened in 2019.", "en")
    appearance: Any = claim["appearance"]
    assert [one["text"] for one in appearance] == ["The plant opened in 2019", "Nor did it say who would buy the vans."]
    assert appearance[0]["isPartOf"]["publisher"]["name"] == "Sample Gazette"
    assert appearance[0]["url"] == "https://g.example/a#:~:text=The%20plant,2019"
    assert claim["temporalCoverage"] == "2019"


def test_a_claim_has_one_name_in_all_languages() -> None:
    names = {
        node["@id"]
        for path in ("facts/staff.html", "fr/facts/staff.html")
        for node in nodes(expanded()[path])
        if f"{SCHEMA}Claim" in node.get("@type", ())
    }
    assert names == {"https://vans.example/facts/staff.html#claim"}


def test_the_sheet_is_a_dataset_to_be_downloaded_where_it_has_an_address() -> None:
    assert linked.dataset(press.site(), "A sheet", "", "en")["distribution"] is None
    there: Any = linked.dataset(press.site({"site.yaml": SITE}), "A sheet", "", "en")
    assert there["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert "https://vans.example/data/facts.csv" in [one["contentUrl"] for one in there["distribution"]]


def test_a_source_of_no_known_kind_is_a_work() -> None:
    site = press.site()
    assert linked.work(site, site.documents["gazette"].source)["@type"] == "CreativeWork"
    site = press.site(WORKS)
    assert linked.work(site, site.documents["gazette"].source)["license"] == {
        "@type": "CreativeWork",
        "name": "Our own",
    }
