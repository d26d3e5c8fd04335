"""What surrounds the content of every page: a site and a language go in, title, navigation and addresses come out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

import msgspec

from factsheet import prose
from factsheet.digest import digest, integrity
from factsheet.history import has_notices
from factsheet.locale import figures
from factsheet.pages import addresses, linked
from factsheet.pages.metadata import Tag
from factsheet.prose import Html
from factsheet.slices import Slices
from factsheet.stages import Page, Site

METHOD = "method"
_ANCHOR = re.compile(r"\{#([a-z0-9-]+)\}")


class Link(msgspec.Struct, frozen=True):
    """A name that leads somewhere; `language` is "" where it is the page's own."""

    label: str
    href: str
    language: str = ""


class Alternate(msgspec.Struct, frozen=True):
    """The same page in a language of the site; `address` is its public one, or ""."""

    language: str
    name: str
    href: str
    address: str


class Card(msgspec.Struct, frozen=True):
    """The picture that stands for a page where it is shared: its public address, and what it says."""

    address: str
    words: str


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """`root` leads from the page to its language's index folder, `top` to the site's; `path` is that of the output.

    `linked_digest` is that of `linked`, as a policy names it. `method` has the anchors that the method page offers:
    words are linked to what they mean where it says so. Of `several` sources, a sentence's number
    alone does not say whose it is. `theme` is the named one: every page leads to its style sheet.
    """

    language: str
    direction: str
    site_title: str
    pages: tuple[Link, ...]
    topics: bool
    corrections: bool
    search: bool
    several: bool
    method: tuple[str, ...] | None
    publisher: str
    contact: str
    licence: str
    theme: str
    path: str = ""
    root: str = ""
    top: str = ""
    canonical: str = ""
    alternates: tuple[Alternate, ...] = ()
    title: str = ""
    description: str = ""
    linked: Html = Html("")
    linked_digest: str = ""
    tags: tuple[Tag, ...] = ()
    card: Card | None = None


def surroundings(site: Site, language: str) -> Frame:
    """What all pages of a language have in common; `place` makes it the frame of one page."""
    settings = site.settings
    return Frame(
        language=language,
        direction=figures.direction(language),
        site_title=prose.plain(settings.title.choose(language).text),
        pages=tuple(_named(site, language)),
        topics=bool(site.topics),
        corrections=has_notices(site),
        search=settings.search != "none",
        several=len(site.documents) > 1,
        method=_method_anchors(site, language),
        publisher=settings.publisher.name,
        contact=settings.publisher.contact,
        licence=settings.licence,
        theme=settings.theme,
        card=_card(site, language),
    )


def _card(site: Site, language: str) -> Card | None:
    settings = site.settings
    address = addresses.absolute(settings.base_url, addresses.tree(settings, language) + addresses.card())
    title = prose.plain(settings.title.choose(language).text)
    return Card(address, title) if address and settings.cards != "none" else None


def _named(site: Site, language: str) -> Iterator[Link]:
    own = {page.slug for page in site.prose if page.language == language}
    first = {page.slug: page.language for page in reversed(site.prose)}
    for slug, title in prose_titles(site, language).items():
        yield Link(title, f"{slug}.html", "" if slug in own else first[slug])


def prose_titles(site: Site, language: str) -> dict[str, str]:
    """Every page of prose by slug with its first heading, else its name, in this language where it has one."""
    titles: dict[str, str] = {}
    for page in site.prose:
        if page.language == language or page.slug not in titles:
            titles[page.slug] = prose.title(page.text) or page.slug.replace("-", " ").capitalize()
    return titles


def _method_anchors(site: Site, language: str) -> tuple[str, ...] | None:
    pages = [page for page in site.prose if page.slug == METHOD]
    chosen = next((page for page in pages if page.language == language), pages[0] if pages else None)
    return None if chosen is None else tuple(_ANCHOR.findall(chosen.text))


def place(
    shared: Frame,
    site: Site,
    path: str,
    title: str = "",
    description: str = "",
    entity: linked.Entity | Sequence[linked.Entity] | None = None,
    above: tuple[linked.Crumb, ...] = (),
    tags: tuple[Tag, ...] = (),
) -> Frame:
    """The frame of the page at `path` in its language's tree; a page without a title has one in its template."""
    settings = site.settings
    home = (shared.site_title, "index.html")
    trail = () if path == home[1] else (home, *above, (title, path))
    full = addresses.tree(settings, shared.language) + path
    top, canonical = addresses.up(full), addresses.absolute(settings.base_url, full)
    said = linked.page(settings, shared.language, shared.site_title, canonical, entity, trail)
    return msgspec.structs.replace(
        shared,
        path=full,
        root=addresses.up(path),
        top=top,
        canonical=canonical,
        alternates=tuple(_alternate(site, language, path, top) for language in settings.languages),
        title=title,
        description=description,
        linked=said,
        linked_digest=integrity(said.markup.encode()),
        tags=tags,
    )


def whole(slices: Slices, path: str, template: str, language: str, make: Callable[[], msgspec.Struct]) -> Page:
    """A page in its language's tree that whatever changes in the site may change."""
    full = addresses.tree(slices.site.settings, language) + path
    return Page(full, template, language, digest((language, slices.whole)), make)


def _alternate(site: Site, language: str, path: str, top: str) -> Alternate:
    there = addresses.tree(site.settings, language) + path
    address = addresses.absolute(site.settings.base_url, there)
    return Alternate(language, figures.language_name(language, language), top + there, address)
