"""Files in memory: what a build may see, what it makes, and what it leaves for the next one."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

MANIFEST = "manifest.json"
STATE = "build.json"


class Snapshot(msgspec.Struct, frozen=True):
    """The files a build may see, by path with forward slashes: the site's own, and the theme's."""

    site: Mapping[str, bytes]
    theme: Mapping[str, bytes]


class Output(msgspec.Struct, frozen=True):
    """One finished file of the built site."""

    path: str
    content: bytes


class State(msgspec.Struct, frozen=True, kw_only=True):
    """What a build leaves for the next: a digest of what it was made from, each page's key, each file's SHA-256."""

    made_from: str = ""
    keys: Mapping[str, str] = {}
    files: Mapping[str, str] = {}
