"""sitemap.xml and robots.txt: every page with its addresses in the other languages; nothing without a base_url."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from factsheet.exports.encoding import by_lines
from factsheet.exports.markup import attribute, text
from factsheet.files import Output
from factsheet.history import history, notices_by_fact
from factsheet.model import Settings
from factsheet.pages import addresses
from factsheet.stages import Page, Site

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
UNLISTED = ("404.html", "moved.html", "embed.html")  # addresses that are no page's own


def files(site: Site, pages: tuple[Page, ...]) -> Iterator[Output]:
    """sitemap.xml where the sheet has an address, and robots.txt."""
    base = site.settings.base_url
    if base:
        yield from by_lines("sitemap.xml", _sitemap(site.settings, pages, _changed(site)))
    pointer = f"Sitemap: {base}sitemap.xml\n" if base else ""
    yield Output("robots.txt", f"User-agent: *\nAllow: /\n{pointer}".encode())


def _sitemap(settings: Settings, pages: tuple[Page, ...], changed: Mapping[str, str]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<urlset xmlns="{SITEMAP}" xmlns:xhtml="{XHTML}">'
    yield from (_url(settings, page, changed) for page in pages if page.template not in UNLISTED)
    yield "</urlset>"


def _changed(site: Site) -> dict[str, str]:
    """By page in its language's tree, the day of the last event of its fact, where its date names one."""
    notices = notices_by_fact(site)
    told = ((fact.id, history(site, fact, notices)) for fact in site.facts.values())
    return {addresses.fact(id): all[-1].date for id, all in told if all and _DAY.fullmatch(all[-1].date)}


def _url(settings: Settings, page: Page, changed: Mapping[str, str]) -> str:
    named = addresses.alternates(settings, page.language, page.path) if len(settings.languages) > 1 else []
    if named:
        named.append(("x-default", named[0][1]))
    links = "".join(
        [
            f'<xhtml:link rel="alternate" hreflang={attribute(language)} href={attribute(address)}/>'
            for language, address in named
        ]
    )
    day = changed.get(page.path.removeprefix(addresses.tree(settings, page.language)))
    when = f"<lastmod>{day}</lastmod>" if day else ""
    return f"<url><loc>{text(addresses.absolute(settings.base_url, page.path))}</loc>{when}{links}</url>"
