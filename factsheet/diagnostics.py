"""What is wrong with some content, where it is, how to mend it, and how that reads on a terminal and as JSON."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping

import msgspec

from factsheet.composing import composed, place_composed


class Level(enum.StrEnum):
    """How much a finding weighs: an error stops a build, a warning is printed, off is silence."""

    ERROR = "error"
    WARN = "warn"
    OFF = "off"


class Origin(msgspec.Struct, frozen=True, order=True):
    """A place in a file of the site; line and column count from 1 in code points, 0 means the whole file."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.file, self.line, self.column) if part)


class Place(msgspec.Struct, frozen=True):
    """A field of a record, named by what it is and not by where it lies: ("fact", "mai-1", ("citations", 0)).

    `words` are those of its text that are meant, "" where all of it is; they stand there `before` that so many times.
    """

    kind: str
    id: str
    path: tuple[str | int, ...] = ()
    words: str = ""
    before: int = 0

    def at(self, text: str, start: int, end: int) -> Place:
        """Some words of the field, whose text this is."""
        words = text[start:end]
        return Place(self.kind, self.id, self.path, words, text.count(words, 0, start) if words else 0)


class Finding(msgspec.Struct, frozen=True):
    """What a reader or a rule has found; it has no level yet, and its place may still be a field of a record.

    One that is not `sure` warns even where its rule stops builds.
    """

    rule: str
    at: Origin | Place
    message: str
    help: str = ""
    notes: tuple[str, ...] = ()
    sure: bool = True


class Diagnostic(msgspec.Struct, frozen=True):
    """A finding with its level and its place in a file, ready to be shown."""

    level: Level
    rule: str
    message: str
    origin: Origin
    help: str = ""
    notes: tuple[str, ...] = ()


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Sorted by place, then rule; the same finding twice at one place is kept once."""
    unique = dict.fromkeys(diagnostics)
    return tuple(sorted(unique, key=lambda d: (d.origin, d.rule, d.message)))


def noted(diagnostics: Iterable[Diagnostic], file: str, note: str) -> tuple[Diagnostic, ...]:
    """The same, with a note more on all that lies in one file."""
    return tuple(
        msgspec.structs.replace(one, notes=(*one.notes, note)) if one.origin.file == file else one
        for one in diagnostics
    )


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any of them stops a build."""
    return any(d.level is Level.ERROR for d in diagnostics)


def as_text(diagnostics: Iterable[Diagnostic], files: Mapping[str, bytes]) -> str:
    """Each diagnostic as `file:line:column: error[rule] message`, the line with a caret, notes and help."""
    lines: dict[str, list[str]] = {}
    blocks = []
    for d in diagnostics:
        if d.origin.file not in lines:
            lines[d.origin.file] = _lines(files.get(d.origin.file, b""))
        blocks.append("\n".join(_block(d, lines[d.origin.file])))
    return "\n\n".join(blocks)


def as_json(diagnostics: Iterable[Diagnostic]) -> str:
    """A JSON array of objects with level, rule, message, origin {file, line, column}, help and notes."""
    return msgspec.json.format(msgspec.json.encode(list(diagnostics)), indent=1).decode()


# U+0085, U+2028 and U+2029 are no line breaks here: most editors do not number them as such.
def _lines(content: bytes) -> list[str]:
    text = content.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    return text.split("\n")


def _block(d: Diagnostic, lines: list[str]) -> list[str]:
    out = [printable(f"{d.origin}: {d.level}[{d.rule}] {d.message}")]
    out += _excerpt(d.origin, lines)
    out += [_hanging("note", note) for note in d.notes]
    if d.help:
        out.append(_hanging("help", d.help))
    return out


def _hanging(label: str, text: str) -> str:
    return f"    {label}: " + ("\n" + " " * (len(label) + 6)).join(printable(line) for line in text.split("\n"))


EXCERPT_WIDTH = 100


def _excerpt(origin: Origin, lines: list[str]) -> list[str]:
    if not 0 < origin.line <= len(lines):
        return []
    written = lines[origin.line - 1].replace("\t", " ")
    column = place_composed(written, min(max(origin.column, 1), len(written) + 1) - 1)
    line = composed(written)
    cut = max(0, column - EXCERPT_WIDTH // 2) if len(line) > EXCERPT_WIDTH else 0
    shown = ("…" if cut else "") + line[cut : cut + EXCERPT_WIDTH]
    shown += "…" if cut + EXCERPT_WIDTH < len(line) else ""
    gutter = f"{origin.line:>5} | "
    return [gutter + printable(shown), " " * 5 + " | " + " " * (column - cut + bool(cut)) + "^"]


def printable(text: str) -> str:
    """A text whose control characters cannot speak to a terminal."""
    return "".join(c if c.isprintable() or c in "\u00a0\u202f" else "\ufffd" for c in text)


def counted(number: int, noun: str) -> str:
    """1 fact, 2 facts."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
