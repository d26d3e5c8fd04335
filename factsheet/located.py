"""The bytes of a YAML file go in; nodes that know their line and column, and what is wrong with them, come out.

Scalars stay the text that was typed. Aliases, anchors, tags, second documents and repeated keys are findings.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Any, TypeAlias, cast

import msgspec
import yaml
from yaml.cyaml import CParser  # type: ignore[attr-defined]

from factsheet import misparsed, mistyped
from factsheet.composing import composed
from factsheet.diagnostics import Finding, Origin

DEEPEST = 40
MOST_TOLD = 1000
QUOTED = ("'", '"', "|", ">")


class Scalar(msgspec.Struct, frozen=True, gc=False):
    """A piece of text, its letters and their accents composed; `plain` tells whether it stood without quotation marks.

    Line and column count from 1, in the file as it is written.
    """

    text: str
    line: int
    column: int
    plain: bool = True


class Sequence(msgspec.Struct, frozen=True):
    """A list."""

    items: tuple[Node, ...]
    line: int
    column: int


class Mapping(msgspec.Struct, frozen=True):
    """Keys with their values, in order, each key once."""

    pairs: tuple[tuple[Scalar, Node], ...]
    line: int
    column: int

    def get(self, key: str) -> Node | None:
        """The value of a key."""
        return next((value for name, value in self.pairs if name.text == key), None)


Node: TypeAlias = Scalar | Sequence | Mapping


class Parsed(msgspec.Struct, frozen=True):
    """A file's root node, None when it is empty or unreadable, and what is wrong with it."""

    root: Node | None
    findings: tuple[Finding, ...] = ()


class _Refused(Exception):
    """Something YAML allows and a sheet does not: it leaves the parser at once, as a syntax error does."""

    def __init__(self, message: str, event: yaml.Event, help: str) -> None:
        super().__init__(message)
        self.message, self.help = message, help
        self.line, self.column = _place(event)


def _place(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


# `serve` reads a sheet again after each save, and nearly all its files are as they were.
@lru_cache(maxsize=64)
def parse(file: str, content: bytes) -> Parsed:
    """Read one file. After a syntax error YAML can tell nothing more, so that one alone is reported."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return Parsed(None, (not_utf8(file, content, error),))
    if any(mark in text for mark in _HIDDEN_BREAKS):
        return Parsed(None, (_forbidden(file, text),))
    reader = _Reader(file)
    try:
        root = reader.document(text.removeprefix("\ufeff"))
    except _Refused as refused:
        at = Origin(file, refused.line, refused.column)
        return Parsed(None, (Finding("bad-yaml", at, refused.message, refused.help),))
    except yaml.MarkedYAMLError as error:
        return Parsed(None, (misparsed.syntax(file, text, _stopped(error)),))
    except yaml.YAMLError:
        return Parsed(None, (_forbidden(file, text),))
    return Parsed(root, (*reader.findings, *_cut_off(file, content)))


# To parse a file once more takes as long as the first time, and a comment is hardly ever written so.
def _cut_off(file: str, content: bytes) -> Iterator[Finding]:
    """Each text that ends, to YAML, where an editor's goes on."""
    if not _COMMENT.search(content):
        return
    text = content.decode("utf-8").removeprefix("\ufeff")
    starts = [0, *(match.end() for match in _BREAK.finditer(text))]
    ends = (end for begin, end in extents(content).values() if begin < end and text[begin] not in QUOTED)
    for at, rest in islice(mistyped.cut_off(text, ends), MOST_TOLD):
        line = bisect_right(starts, at)
        yield Finding("text-cut-off", Origin(file, line, at - starts[line - 1] + 1), *mistyped.hashed(rest))


_COMMENT = re.compile(rb"[ \t]#[^\s#]")
_BREAK = re.compile(r"\r\n?|\n")


@lru_cache(maxsize=8)
def extents(content: bytes) -> dict[tuple[int, int], tuple[int, int]]:
    """Where each scalar of a file that could be parsed begins and ends in its text, by its line and column."""
    events = CParser(content.decode("utf-8").removeprefix("\ufeff"))
    found = {}
    while not isinstance(event := cast("Any", events.get_event()), yaml.StreamEndEvent):
        if isinstance(event, yaml.ScalarEvent):
            begin, end = cast("tuple[Any, Any]", (event.start_mark, event.end_mark))
            found[_place(event)] = begin.index, end.index
    return found


class _Reader:
    def __init__(self, file: str) -> None:
        self.file = file
        self.findings: list[Finding] = []

    def document(self, text: str) -> Node | None:
        # libyaml takes text through UTF-8, which has no lone surrogates; decoding has already refused those.
        self.events = CParser(text)
        self.next()
        event = self.next()
        if isinstance(event, yaml.StreamEndEvent):
            return None
        root = self.node(self.next(), 0)
        self.next()
        last = self.next()
        if not isinstance(last, yaml.StreamEndEvent):
            raise _Refused("a second document begins here", last, "remove the line ---")
        return root

    def next(self) -> yaml.Event:
        event: Any = self.events.get_event()  # None after the end of the stream, which nobody asks for
        return cast("yaml.Event", event)

    def node(self, event: yaml.Event, depth: int) -> Node:
        line, column = _place(event)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _Refused("anchors and aliases (& and *) are not used in a sheet", event, QUOTE_IT)
        tag = getattr(event, "tag", None)
        if tag is not None:
            raise _Refused(f"tags ({tag}) are not used in a sheet", event, QUOTE_IT)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(composed(event.value), line, column, event.style not in QUOTED)
        if depth >= DEEPEST:
            raise _Refused(f"lists and mappings are nested more than {DEEPEST} deep", event, QUOTE_IT)
        if isinstance(event, yaml.SequenceStartEvent):
            items = tuple(self.items(yaml.SequenceEndEvent, depth))
            return Sequence(items, line, column)
        return Mapping(self.pairs(depth), line, column)

    def items(self, end: type[yaml.Event], depth: int) -> Iterator[Node]:
        while not isinstance(event := self.next(), end):
            yield self.node(event, depth + 1)

    def pairs(self, depth: int) -> tuple[tuple[Scalar, Node], ...]:
        found: dict[str, tuple[Scalar, Node]] = {}
        behind: dict[str, tuple[Scalar, Node]] = {}  # what follows a second id: another item, if it has the same keys
        again = False
        while not isinstance(event := self.next(), yaml.MappingEndEvent):
            key = self.node(event, depth + 1)
            if not isinstance(key, Scalar):
                raise _Refused("a list or mapping cannot be a key", event, QUOTE_IT)
            key, value = self.untangled(key, self.node(self.next(), depth + 1))
            if again:
                behind[key.text] = (key, value)
            elif key.text in found:
                self.repeated(key, found[key.text][0], value)
                again = key.text == "id"
            else:
                found[key.text] = (key, value)
        return tuple((found if found.keys() & behind else found | behind).values())

    def untangled(self, key: Scalar, value: Node) -> tuple[Scalar, Node]:
        """The key that was meant, and its value, where a space is missing between them or is none to YAML."""
        alone = isinstance(value, Scalar) and value.plain and not value.text
        # Nearly every key is a word, and there are very many of them.
        wrong = None if key.text.isalpha() or not key.plain else mistyped.key(key.text, alone)
        if wrong is None:
            return key, value
        meant, offset, message, mend = wrong
        self.report("bad-yaml", Origin(self.file, key.line, key.column + offset), message, mend)
        rest = key.text.partition(":")[2].strip()
        text = Scalar(rest, key.line, key.column + len(key.text) - len(rest)) if alone and rest else value
        return msgspec.structs.replace(key, text=meant), text

    def repeated(self, key: Scalar, first: Scalar, value: Node) -> None:
        message = f"`{key.text}` stands here a second time; it is first on line {first.line}"
        at = Origin(self.file, key.line, key.column)
        mend = "keep one of them; or, if a new item begins here, put a dash before it: - id: …"
        mend = "give one of them another name" if isinstance(value, Mapping) else mend
        self.report("duplicate-key", at, message, mend)

    def report(self, rule: str, at: Origin, message: str, mend: str) -> None:
        if len(self.findings) < MOST_TOLD:
            self.findings.append(Finding(rule, at, message, mend))


QUOTE_IT = 'if it is meant as text, put it in "double quotes"'


def not_utf8(file: str, content: bytes, error: UnicodeDecodeError) -> Finding:
    """The finding for bytes that are not UTF-8, at the first of them."""
    before = content[: error.start].decode("utf-8", "replace")
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    guess = "UTF-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "another encoding, such as Windows-1252"
    message = f"the byte 0x{content[error.start]:02x} is not UTF-8; the file seems to be in {guess}"
    return Finding("not-utf-8", Origin(file, line, column), message, "save the file as UTF-8")


def _stopped(error: yaml.MarkedYAMLError) -> misparsed.Stopped:
    at, opened = (
        (mark.line + 1, mark.column + 1) if mark else None for mark in (error.problem_mark, error.context_mark)
    )
    problem = error.problem or "the file cannot be read"
    return misparsed.Stopped(problem, at or opened or (1, 1), error.context or "", opened)


# What YAML 1.1 forbids, and three characters that it takes for line breaks though no editor shows them as such:
# one of them in copied words would end a value, or move the number of every line below.
_HIDDEN_BREAKS = ("\u0085", "\u2028", "\u2029")
_FORBIDDEN = r"[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"  # 4 ms to compile


def _forbidden(file: str, text: str) -> Finding:
    found = re.search(_FORBIDDEN, text)
    position = found.start() if found else 0
    before = misparsed.rows(text[:position])
    at = Origin(file, len(before), len(before[-1]) + 1)
    message = f"the character U+{ord(text[position]):04X} is not allowed here"
    return Finding("bad-yaml", at, message, "delete it, or write a space in its place")
