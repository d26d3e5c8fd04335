"""Site -> Plan: asks every page kind for its pages, adds assets and exports, refuses two outputs with one path."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import lru_cache

from factsheet.digest import sha256
from factsheet.exports import BESIDE, EXPORTS
from factsheet.exports.rows import Last
from factsheet.files import Later, Output, Rows
from factsheet.pages import addresses, card, every_page, search
from factsheet.slices import Slices
from factsheet.stages import Plan, Site

ASSETS = (".css", ".js", ".svg", ".png", ".woff2", ".ico", ".webp", ".jpg")


def plan(site: Site, theme: Mapping[str, bytes]) -> Plan:
    """Every page and asset of the built site, and what its index is made of."""
    slices, languages = Slices(site), site.settings.languages
    pages = tuple(every_page(slices, languages))
    slices.forget()
    cards = tuple(drawing for language in languages for drawing in card.cards(site, language))
    records = tuple(record for language in languages for record in search.records(site, language))
    assets = tuple(_assets(dressed(theme, site.settings.theme)))
    apart([page.path for page in (*pages, *cards)] + [asset.path for asset in assets])
    return Plan(pages, assets, cards, records)


def beside(site: Site) -> Iterator[tuple[str, str]]:
    """Data that lies beside a page, file and page: as long as the one is kept, so is the other."""
    return (each for one in BESIDE for each in one.beside(site))


def data(site: Site, planned: Plan) -> Iterator[Iterable[Output | Later]]:
    """What is no page, no asset and no file of data/, by formats: feeds, annotations, references, a map of the site."""
    return (export.files(site, planned.pages) for export in EXPORTS)


def last(site: Site, kept: Collection[str], rows: Rows, read: Callable[[str], bytes]) -> Last:
    """What data may take over of the last build: a fact whose page is kept is in all data what it was."""
    return Last(rows, frozenset(id for id in site.facts if addresses.fact(id) in kept), read)


def apart(paths: Iterable[str]) -> None:
    """Refuse two outputs with one path: ids are unique and kinds have folders of their own, so this is our fault."""
    twice = sorted(path for path, number in Counter(paths).items() if number > 1)
    if twice:
        raise RuntimeError(f"two outputs share a path: {', '.join(twice)}")


def dressed(theme: Mapping[str, bytes], name: str) -> dict[str, bytes]:
    """The files of a theme as they are published: the tokens of the named one head the sheet, and CSS is compact."""
    tokens = theme.get(f"themes/{name}.css", b"")
    files = {path: content for path, content in theme.items() if not path.startswith(("themes/", "cards/"))}
    if "sheet.css" in files:
        files["sheet.css"] = tokens + files["sheet.css"]
    return {path: compact(content) if path.endswith(".css") else content for path, content in files.items()}


def asset_paths(theme: Mapping[str, bytes]) -> dict[str, str]:
    """Where each asset of a theme lies in the site: a name with a piece of its digest, so it can be cached for ever."""
    return {name: _hashed(name, content) for name, content in theme.items() if name.endswith(ASSETS)}


def _hashed(name: str, content: bytes) -> str:
    stem, _, suffix = name.rpartition(".")
    return f"assets/{stem}.{sha256(content)[:10]}.{suffix}"


def _assets(theme: Mapping[str, bytes]) -> Iterator[Output]:
    for name, path in asset_paths(theme).items():
        yield Output(path, theme[name])


# Words in quotation marks are left as they are, and what begins first counts: a mark in a comment opens nothing.
_STRING = rb"""("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')"""
_STRINGS = re.compile(_STRING)
_COMMENTED = re.compile(_STRING + rb"|/\*.*?\*/", re.DOTALL)
_IDLE = (
    (rb"\s+", b" "),
    (rb" ?([{};,]) ?", rb"\1"),
    (rb"(?<=[{;(])([\w-]+): ", rb"\1:"),
    (rb" > ", b">"),
    (rb";}", b"}"),
)


@lru_cache(maxsize=16)
def compact(css: bytes) -> bytes:
    """A style sheet without comments and idle spaces."""
    pieces = _STRINGS.split(_COMMENTED.sub(lambda found: found[1] or b"", css))
    return b"".join(piece if at % 2 else _squeezed(piece) for at, piece in enumerate(pieces)).strip() + b"\n"


def _squeezed(css: bytes) -> bytes:
    for idle, rest in _IDLE:
        css = re.sub(idle, rest, css)
    return css
