"""Site -> Plan: asks every page kind for its pages, adds exports and assets, refuses two outputs with one path."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from factsheet.digest import sha256
from factsheet.exports import EXPORTS
from factsheet.files import Output
from factsheet.pages import PAGES
from factsheet.stages import Page, Plan, Site

ASSETS = (".css", ".js", ".svg", ".png", ".woff2", ".ico", ".webp", ".jpg")


def plan(site: Site, theme: Mapping[str, bytes]) -> Plan:
    """Every file of the built site; no two share a path, since ids are unique and kinds have folders of their own."""
    pages = tuple(page for language in site.settings.languages for kind in PAGES for page in kind.pages(site, language))
    files = (*_exports(site, pages), *_assets(theme))
    paths = [one.path for one in (*pages, *files)]
    if len(set(paths)) < len(paths):
        twice = sorted({path for path in paths if paths.count(path) > 1})
        raise RuntimeError(f"two outputs share a path: {', '.join(twice)}")
    return Plan(pages, files)


def asset_paths(theme: Mapping[str, bytes]) -> dict[str, str]:
    """Where each asset of a theme lies in the site: a name with a piece of its digest, so it can be cached for ever."""
    return {name: _hashed(name, content) for name, content in theme.items() if name.endswith(ASSETS)}


def _hashed(name: str, content: bytes) -> str:
    stem, _, suffix = name.rpartition(".")
    return f"assets/{stem}.{sha256(content)[:10]}.{suffix}"


def _assets(theme: Mapping[str, bytes]) -> Iterator[Output]:
    for name, path in asset_paths(theme).items():
        yield Output(path, compact(theme[name]) if name.endswith(".css") else theme[name])


_COMMENT = re.compile(rb"/\*.*?\*/", re.DOTALL)


def compact(css: bytes) -> bytes:
    """A style sheet without comments, indentation and empty lines."""
    lines = (line.strip() for line in _COMMENT.sub(b"", css).splitlines())
    return b"\n".join(line for line in lines if line) + b"\n"


def _exports(site: Site, pages: tuple[Page, ...]) -> Iterator[Output]:
    for export in EXPORTS:
        yield from export.files(site, pages)
