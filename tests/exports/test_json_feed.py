from __future__ import annotations

import json
from typing import Any

from factsheet.exports import feed
from tests import sheets

SITE = "title: Vans\nlanguages: [en, fr]\nbase_url: https://vans.example/\npublisher: {name: The Desk}\n"
RECORD = (
    "id: a\nstatement: B.\nquote: Jane Roe\nadded: 2024-05-06\nwithdrawn: {date: 2026-12-01, because: It was wrong.}"
)


def feeds(site: str = SITE) -> dict[str, dict[str, Any]]:
    made = sheets.site({"site.yaml": site, **sheets.facts(RECORD)})
    return {one.path: json.loads(one.content) for one in feed.files(made, ()) if one.path.endswith(".json")}


def test_every_language_has_a_feed_that_says_what_the_format_asks_for() -> None:
    assert list(feeds()) == ["feed.json", "fr/feed.json"]
    french = feeds()["fr/feed.json"]
    assert french["version"] == "https://jsonfeed.org/version/1.1"
    assert (french["home_page_url"], french["feed_url"]) == (
        "https://vans.example/fr/",
        "https://vans.example/fr/feed.json",
    )
    assert french["authors"] == [{"name": "The Desk"}]


def test_each_event_has_an_id_its_words_and_its_day() -> None:
    withdrawn, added = feeds()["feed.json"]["items"]
    assert withdrawn["id"] == "https://vans.example/facts/a.html#withdrawn-2026-12-01"
    assert (withdrawn["content_text"], withdrawn["date_modified"]) == ("B.\n\nIt was wrong.", "2026-12-01T00:00:00Z")
    assert (added["tags"], added["date_published"]) == (["added"], "2024-05-06T00:00:00Z")


def test_without_an_address_there_is_no_feed() -> None:
    assert feeds("title: A\n") == {}
