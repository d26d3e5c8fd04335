"""content/sources: nodes and texts go in, sources and their stored texts come out."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import msgspec

from factsheet import located
from factsheet.diagnostics import Finding, Origin
from factsheet.fields.reading import Reader, did_you_mean
from factsheet.fields.records import Field, ListOf, Marked, RecordOf
from factsheet.fields.scalars import Address, Choice, EdtfDate, Text, Verbatim
from factsheet.homes import Home, KnownHome
from factsheet.load.gathering import Gathering
from factsheet.load.settings import Language
from factsheet.model import GENRES, Publish, Source, Withdrawal

_LEVELS = {"none": Publish("none"), "cited": Publish("cited"), "full": Publish("full")}


class PublishKind(msgspec.Struct, frozen=True):
    """none, cited, full, or context with a number of sentences."""

    def read(self, node: located.Node, reader: Reader) -> Publish | None:
        """The level."""
        text = Text("a publish level").read(node, reader)
        if text is None:
            return None
        word, _, number = text.partition(" ")
        if text in _LEVELS:
            return _LEVELS[text]
        if word == "context" and number.isascii() and number.isdigit() and len(number) <= 3:
            return Publish("context", int(number))
        known = ("none", "cited", "context 1", "full")
        reader.report("bad-value", node, f"`{text[:40]}` is not a publish level", did_you_mean(text, known))
        return None

    def schema(self) -> dict[str, Any]:
        """A pattern."""
        return {"type": "string", "pattern": "^(none|cited|context [0-9]{1,3}|full)$"}


class Digest(msgspec.Struct, frozen=True):
    """A SHA-256 in hexadecimal."""

    def read(self, node: located.Node, reader: Reader) -> str | None:
        """The digest in small letters."""
        text = Text("a sha256").read(node, reader)
        if text is None:
            return None
        if len(text) == 64 and not set(text.lower()) - set("0123456789abcdef"):
            return text.lower()
        reader.report("bad-value", node, "a sha256 is 64 hexadecimal digits", "run sha256sum on the text")
        return None

    def schema(self) -> dict[str, Any]:
        """A pattern."""
        return {"type": "string", "pattern": "^[0-9a-fA-F]{64}$"}


RETRACTED = RecordOf(
    "retracted",
    (
        Field("date", EdtfDate(unknown=False), "when the source was taken back", required=True),
        Field("because", Marked(), "why, for readers", required=True),
    ),
    Withdrawal,
)
SOURCE: RecordOf[dict[str, Any]] = RecordOf(
    "a source",
    (
        Field("title", Text(), "the document's own title", required=True),
        Field("publisher", Text(), "who published it", required=True),
        Field("language", Language(), "the language it is written in", required=True),
        Field("author", Text(), "who wrote it"),
        Field("kind", Choice(GENRES), "what it is, for reference managers: news, study, report …"),
        Field("published", EdtfDate(), "when it was published; unknown is never invented"),
        Field("url", Address(), "where the original stands"),
        Field("archived", Address(), "where a copy is kept"),
        Field("retrieved", EdtfDate(), "when the text was taken"),
        Field("licence", Text(), "the licence of the text"),
        Field("note", Marked(), "a caution shown wherever the source is"),
        Field("publish", PublishKind(), "how much of the text the site shows"),
        Field("retracted", RETRACTED, "when and why its publisher took it back"),
        Field("sha256", Digest(), "the digest of the stored text"),
        Field("extractor", Text(), "what took the text out of the original, with its version"),
        Field("sentences", ListOf(Verbatim()), "sentences whose boundaries the tool gets wrong, each as it stands"),
    ),
    dict,
)


def read_sources(gathering: Gathering) -> tuple[list[Source], dict[str, str]]:
    """All sources that can be read, and the text of each."""
    sources, texts = [], {}
    for path, name in gathering.paths("sources", ".yaml"):
        root = gathering.parse(path)
        text = _text(gathering, path, name)
        values = SOURCE.values(root, gathering.reader(path)) if root is not None else None
        if values is None or root is None or text is None or not gathering.named(path, name):
            continue
        if {"title", "publisher", "language"} <= values.keys():
            source = Source(id=name, **values)
            home = KnownHome(path, root.line, ("source", name), _File(path, gathering.files[path]))
            gathering.house("source", source, home)
            sources.append(source)
            texts[name] = text
    _orphans(gathering)
    return sources, texts


# The nodes of a sheet's sources take seven times the room that their files do, and few are asked for.
class _File(msgspec.Struct, frozen=True):
    path: str
    content: bytes

    def __call__(self, _record: tuple[str, str]) -> Home:
        return _home(self.path, self.content)


@lru_cache(maxsize=64)
def _home(path: str, content: bytes) -> Home:
    root = located.parse(path, content).root
    if root is None:
        raise RuntimeError(f"{path} had something in it when it was read")
    return Home(path, root, content=content)


def _text(gathering: Gathering, path: str, name: str) -> str | None:
    beside = f"content/sources/{name}.txt"
    if beside in gathering.files:
        return gathering.text(beside)
    help = f"store the text of the source in {beside}"
    gathering.findings.append(Finding("unreadable-file", Origin(path), "the source has no stored text", help))
    return None


def _orphans(gathering: Gathering) -> None:
    for path, name in gathering.paths("sources", ".txt"):
        if f"content/sources/{name}.yaml" not in gathering.files:
            help = f"write content/sources/{name}.yaml with title, publisher and language"
            gathering.findings.append(
                Finding("unreadable-file", Origin(path), "the text has no record beside it", help)
            )
