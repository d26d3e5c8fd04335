"""sitemap.xml and robots.txt: every page with its addresses in the other languages; nothing without a base_url."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.exports.markup import attribute, text
from factsheet.files import Output
from factsheet.stages import Page, Site

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
UNLISTED = ("404.html", "moved.html", "embed.html")  # addresses that are no page's own


def files(site: Site, pages: tuple[Page, ...]) -> Iterator[Output]:
    """sitemap.xml where the sheet has an address, and robots.txt."""
    base = site.settings.base_url
    if base:
        yield Output("sitemap.xml", _sitemap(pages).encode())
    pointer = f"Sitemap: {base}sitemap.xml\n" if base else ""
    yield Output("robots.txt", f"User-agent: *\nAllow: /\n{pointer}".encode())


def _sitemap(pages: tuple[Page, ...]) -> str:
    urls = "\n".join(_url(page) for page in pages if page.template not in UNLISTED)
    head = f'<urlset xmlns="{SITEMAP}" xmlns:xhtml="{XHTML}">'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{head}\n{urls}\n</urlset>\n'


def _url(page: Page) -> str:
    frame = page.view.frame  # type: ignore[attr-defined]
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang={attribute(one.language)} href={attribute(one.address)}/>'
        for one in frame.alternates
    )
    return f"<url><loc>{text(frame.canonical)}</loc>{links}</url>"
