"""feed.atom: the facts in the order they were added, newest first; nothing without a base_url."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet import edtf
from factsheet.exports.markup import attribute, text
from factsheet.files import Output
from factsheet.model import Fact
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
    dated = sorted((fact for fact in site.facts.values() if fact.added), key=_when, reverse=True)
    base = site.settings.base_url + folder
    entries = "\n".join(_entry(fact, base, language) for fact in dated)
    updated = _when(dated[0]) if dated else NEVER
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


def _entry(fact: Fact, base: str, language: str) -> str:
    address = f"{base}facts/{fact.id}.html"
    return (
        f"<entry><title>{text(plain(fact.statement.choose(language).text))}</title><id>{text(address)}</id>"
        f"<link href={attribute(address)}/><updated>{_when(fact)}T00:00:00Z</updated></entry>"
    )


def _when(fact: Fact) -> str:
    return edtf.sort_key(fact.added)[0]
