"""What libyaml says where it cannot read on goes in; a finding, at the place of the likeliest mistake, comes out."""

from __future__ import annotations

import re

import msgspec

from factsheet import mistyped
from factsheet.diagnostics import Finding, Origin


class Stopped(msgspec.Struct, frozen=True):
    """What libyaml does not understand at a line and a column, and in what, which was `opened` there; from 1."""

    problem: str
    at: tuple[int, int]
    context: str = ""
    opened: tuple[int, int] | None = None


# What libyaml says, and what an editor has usually typed when it says so.
_MENDS = (
    (
        "mapping values are not allowed",
        'a colon and a space inside text: put the whole text in "double quotes"',
    ),
    ("cannot start any token", "indent with spaces, not with a tab"),
    ("tab character", "indent with spaces, not with a tab"),
    ("alphabetic or numeric character", 'text that begins with * or & needs "double quotes"'),
    ("did not find expected <document start>", "text stands where a new key was expected: check the indentation"),
    (
        "did not find expected key",
        "begin the keys of one fact in the same column; put text that begins with a quotation mark, [ or { in quotes",
    ),
    ("did not find expected '-' indicator", "begin all keys of an item in one column, and all - of a list in one"),
    ("unexpected end of stream", "a quotation mark or bracket opened here is never closed"),
    ("could not find expected ':'", "a key needs a colon and a space after it; check the indentation"),
    ("unknown escape character", r'inside "double quotes" a backslash must be doubled: \\'),
    (
        "did not find expected ',' or",
        "close the bracket opened here; items are parted by commas, and text that holds any of them needs quotes",
    ),
)


def syntax(file: str, text: str, stopped: Stopped) -> Finding:
    """The finding for a file that breaks off."""
    problem, at, context = stopped.problem, stopped.at, stopped.context
    first = stopped.opened[0] if stopped.opened else at[0]
    if wrong := mistyped.found(rows(text), first, *at):
        return Finding("bad-yaml", Origin(file, wrong.line, wrong.column), wrong.message, wrong.mend)
    opened = _left_open(text, at[0]) if "expected key" in problem else None
    if opened:
        return Finding(
            "bad-yaml", Origin(file, *opened), "this is not YAML: a quotation mark is never closed", UNCLOSED
        )
    earlier = "unexpected end of stream" in problem or "flow" in context or "expected ':'" in problem
    if earlier and stopped.opened:
        at = stopped.opened
    if deeper := _deeper(text, at) if "mapping values" in problem else 0:
        message = "this is not YAML: a key stands further in than the line above it allows"
        return Finding("bad-yaml", Origin(file, at[0], deeper), message, _DEEPER)
    sign = _sign(text, at) if "start any token" in problem else ""
    mend = next((mend for said, mend in _MENDS if said in problem), "check the indentation and the quotes around here")
    mend = f'text that begins with {sign} needs "double quotes"' if sign else mend
    return Finding("bad-yaml", Origin(file, *at), f"this is not YAML: {problem} {context}".rstrip(), mend)


_DEEPER = 'begin it in the column of the keys above; if the text above goes on here, put all of it in "double quotes"'
_FIRST_KEY = re.compile(r"[ ]*(?:- +)*(?P<key>[\w-]+)")


def _deeper(text: str, at: tuple[int, int]) -> int:
    """The column of the first key on a line at whose colon YAML stops; 0 for a colon further on."""
    row = rows(text)[at[0] - 1] if at[0] <= len(rows(text)) else ""
    match = _FIRST_KEY.fullmatch(row[: at[1] - 1])
    return match.start("key") + 1 if match else 0


def _sign(text: str, at: tuple[int, int]) -> str:
    """The sign at which YAML stops, if it is no tab."""
    row = rows(text)[at[0] - 1] if at[0] <= len(rows(text)) else ""
    return row[at[1] - 1 : at[1]].strip()


UNCLOSED = 'end the text with the mark it begins with; inside "double quotes" write \\" for one that is part of it'
# A value that begins with a quotation mark, and the rest of its line.
_BEGUN = re.compile(r"""(?:^|[:\-\[{,])[ ]+("|')(.*)""")


def rows(text: str) -> list[str]:
    """Its lines, however they end."""
    return re.split(r"\r\n|\r|\n", text.removeprefix("\ufeff"))


# A text that is not closed goes on until the next such mark, and only what follows that one is no YAML: the mistake
# is lines above the place where it is noticed.
def _left_open(text: str, line: int) -> tuple[int, int] | None:
    above = rows(text)[:line]
    for number in range(len(above), 0, -1):
        begun = _BEGUN.search(above[number - 1])
        if begun and begun[1] not in begun[2].replace("\\" + begun[1], ""):
            return number, begun.start(1) + 1
    return None
