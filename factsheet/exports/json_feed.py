"""What has happened goes in, a feed comes out as https://jsonfeed.org/version/1.1 has it."""

from __future__ import annotations

from typing import Any

from factsheet.exports.encoding import pretty
from factsheet.exports.news import Item
from factsheet.prose import plain
from factsheet.stages import Site

VERSION = "https://jsonfeed.org/version/1.1"


def encode(site: Site, language: str, base: str, told: tuple[Item, ...]) -> bytes:
    """`base` is the address of the index in this language."""
    publisher = site.settings.publisher.name
    feed = {
        "version": VERSION,
        "title": plain(site.settings.title.choose(language).text),
        "home_page_url": base,
        "feed_url": f"{base}feed.json",
        "language": language,
        **({"authors": [{"name": publisher}]} if publisher else {}),
        "items": [_item(item) for item in told],
    }
    return pretty(feed)


def _item(item: Item) -> dict[str, Any]:
    when = f"{item.day}T00:00:00Z"
    words = item.title.text if item.note is None else f"{item.title.text}\n\n{item.note.text}"
    return {
        "id": item.address,
        "url": item.address,
        "title": item.title.text,
        "content_text": words,
        "language": item.title.language,
        "date_published" if item.what == "added" else "date_modified": when,
        "tags": [item.what, *item.topics],
    }
