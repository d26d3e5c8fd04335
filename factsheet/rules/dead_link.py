"""A page of prose links to pages that are there.

Why: The reader of a method page who follows a link to a fact that has another name finds nothing.

Passes:

    # content/facts/plant.yaml
    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
    # content/pages/about.en.md
    See [the plant](facts/plant-opened.html), or [the timeline](timeline.html#y2019).
    # content/pages/about.fr.md
    Voyez [l'usine](facts/plant-opened.html).

Fails:

    # content/facts/plant.yaml
    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
    # content/pages/about.en.md
    See [the plant](facts/plant-open.html).
    # content/pages/about.fr.md
    Voyez [l'usine](facts/plant-opened.html).

Cure: write the address as the browser shows it, from the page that links; a fact can be cited instead: [@id].
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from urllib.parse import unquote, urlsplit

from factsheet.diagnostics import Finding, Level
from factsheet.fields.reading import Guesses, meant
from factsheet.homes import found_in
from factsheet.pages import addresses, every_page
from factsheet.prose import links
from factsheet.slices import Slices
from factsheet.stages import Site

ID = "dead-link"
LEVEL = Level.WARN
FAMILY = "records"


def check(site: Site) -> Iterator[Finding]:
    """Each link of a page of prose to a page that the site does not have."""
    linking = [(page, link, path) for page in site.prose for link in links(page.text) if (path := _inside(link))]
    known, pages = _paths(site) if linking else frozenset(), dict[str, _Pages]()
    for page, link, path in linking:
        tree = addresses.tree(site.settings, page.language)
        there = posixpath.normpath(tree + path)
        if there not in known and not there.startswith("../"):
            at = found_in(f"content/pages/{page.slug}.{page.language}.md", page.text, link)
            if tree not in pages:
                pages[tree] = _Pages(one.removeprefix(tree) for one in known)
            help = pages[tree].meant(there.removeprefix(tree))
            yield Finding(ID, at, f"the link `{link}` leads to no page of the site", help)


class _Pages:
    """Pages by their own names: folders and endings, which most have in common, make none like another."""

    def __init__(self, known: Iterable[str]) -> None:
        self._stems: dict[str, list[str]] = {}
        for path in sorted(known):
            stem = path.removesuffix(".html")
            self._stems.setdefault(posixpath.basename(stem), []).append(stem)
        self._names = Guesses(self._stems)

    def meant(self, path: str) -> str:
        """The question for the page that was meant."""
        stem = path.removesuffix(".html")
        near = self._stems.get(self._names.nearest(posixpath.basename(stem)), ())
        return meant(stem, near).replace("`?", ".html`?")


def _inside(link: str) -> str:
    """The path of a link to a page of the site; "" of one that leads elsewhere, or to a file that is no page."""
    try:
        whole = urlsplit(link)
    except ValueError:  # as of http://[
        return ""
    path = unquote(whole.path)
    if whole.scheme or whole.netloc or not path or path.startswith("/"):
        return ""
    if path.endswith("/"):
        return path + "index.html"
    return path if path.endswith(".html") or "." not in posixpath.basename(path) else ""


def _paths(site: Site) -> frozenset[str]:
    """Of all pages there are to be."""
    return frozenset(page.path for page in every_page(Slices(site), site.settings.languages))
