"""feed.atom: what was added, corrected, updated and withdrawn, the latest first; nothing without a base_url."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet import edtf
from factsheet.exports.markup import attribute, text
from factsheet.files import Output
from factsheet.history import Event, events
from factsheet.prose import plain
from factsheet.stages import Page, Site

# A feed must say when it changed, and a build has no clock: a sheet without a dated fact says the first second of all.
NEVER = "1970-01-01"


def files(site: Site, pages: tuple[Page, ...]) -> Iterator[Output]:
    """One feed a language, beside its index."""
    if not site.settings.base_url:
        return
    for language in site.settings.languages:
        folder = "" if language == site.settings.languages[0] else f"{language}/"
        yield Output(f"{folder}feed.atom", _feed(site, language, folder).encode())


def _feed(site: Site, language: str, folder: str) -> str:
    told = events(site)
    base = site.settings.base_url + folder
    entries = "\n".join(_entry(site, event, base, language) for event in told)
    updated = _when(told[0]) if told else NEVER
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={attribute(language)}>
<title>{text(site.settings.title.choose(language).text)}</title>
<id>{text(base)}</id>
<link rel="self" type="application/atom+xml" href={attribute(base + "feed.atom")}/>
<link rel="alternate" type="text/html" href={attribute(base)}/>
<updated>{updated}T00:00:00Z</updated>
<author><name>{text(site.settings.publisher.name or site.settings.title.choose(language).text)}</name></author>
{entries}
</feed>
"""


# What kind of notice it is stands in `category`, which needs no translation; the words are the editor's.
def _entry(site: Site, event: Event, base: str, language: str) -> str:
    address = f"{base}facts/{event.fact}.html" if event.fact else f"{base}sources/{event.source}.html"
    where = address if event.what == "added" else f"{address}#{event.anchor}"
    category = "" if event.what == "added" else f"<category term={attribute(event.what)}/>"
    return (
        f"<entry><title>{text(_title(site, event, language))}</title><id>{text(where)}</id>"
        f"<link href={attribute(where)}/><updated>{_when(event)}T00:00:00Z</updated>{category}"
        f"{_summary(event, language)}</entry>"
    )


def _title(site: Site, event: Event, language: str) -> str:
    if not event.fact:
        return site.documents[event.source].source.title
    return plain(site.facts[event.fact].statement.choose(language).text)


def _summary(event: Event, language: str) -> str:
    if event.note is None:
        return ""
    note = event.note.choose(language)
    own = "" if note.language == language else f" xml:lang={attribute(note.language)}"
    return f"<summary{own}>{text(plain(note.text))}</summary>"


def _when(event: Event) -> str:
    return edtf.sort_key(event.date)[0]
