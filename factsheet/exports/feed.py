"""feed.atom and feed.json: what was added, corrected, updated, withdrawn, the latest first; none without a base_url."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.exports import json_feed, news
from factsheet.exports.markup import attribute, text
from factsheet.exports.news import Item
from factsheet.files import Output
from factsheet.pages import addresses
from factsheet.prose import plain
from factsheet.stages import Page, Site


def files(site: Site, pages: tuple[Page, ...]) -> Iterator[Output]:
    """One of each a language, beside its index."""
    if not site.settings.base_url:
        return
    for language in site.settings.languages:
        folder = addresses.tree(site.settings, language)
        told, base = news.items(site, language), site.settings.base_url + folder
        yield Output(f"{folder}feed.atom", _feed(site, language, base, told).encode())
        yield Output(f"{folder}feed.json", json_feed.encode(site, language, base, told))


def _feed(site: Site, language: str, base: str, told: tuple[Item, ...]) -> str:
    title = plain(site.settings.title.choose(language).text)
    rights = f"<rights>{text(site.settings.licence)}</rights>\n" if site.settings.licence else ""
    entries = "\n".join(_entry(item, language) for item in told)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={attribute(language)}>
<title>{text(title)}</title>
<id>{text(base)}</id>
<link rel="self" type="application/atom+xml" href={attribute(base + "feed.atom")}/>
<link rel="alternate" type="text/html" href={attribute(base)}/>
<updated>{news.updated(told)}T00:00:00Z</updated>
<author><name>{text(site.settings.publisher.name or title)}</name></author>
{rights}{entries}
</feed>
"""


# What kind of notice it is stands in `category`, which needs no translation; the words are the editor's.
def _entry(item: Item, language: str) -> str:
    category = "" if item.what == "added" else f"<category term={attribute(item.what)}/>"
    return (
        f"<entry><title>{text(item.title.text)}</title><id>{text(item.address)}</id>"
        f"<link href={attribute(item.address)}/><updated>{item.day}T00:00:00Z</updated>{category}"
        f"{_summary(item, language)}</entry>"
    )


def _summary(item: Item, language: str) -> str:
    if item.note is None:
        return ""
    own = "" if item.note.language == language else f" xml:lang={attribute(item.note.language)}"
    return f"<summary{own}>{text(item.note.text)}</summary>"
