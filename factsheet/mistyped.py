"""What an editor has typed where YAML cannot be read on, or reads otherwise: words for it, its place and its mend."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

import msgspec

CONFLICT_MARKS = ("<<<<<<<", "|||||||", "=======", ">>>>>>>")
# They look like a space, and YAML takes them for letters; an editor's keyboard or a copied text brings them along.
_SPACES = "\u00a0\u2000-\u200a\u202f\u205f\u3000"
_INDENTED = re.compile(rf"[ ]*[{_SPACES}]")
_KEYED = re.compile(rf"[ ]*(?:(?:- +)*[\w-]+:|-)[{_SPACES}]")
_TIGHT = re.compile(r"[ ]*(?:- +)*(?P<key>[a-z_]+(?:-[A-Za-z]+)*):(?=[^\s/])")
_WIDE = re.compile(r"[ ]*(?:- +)*[\w-]+(?P<colon>[：﹕])")
# `a: "one "two" three"`: a text in double quotes that holds more of them.
_INNER = re.compile(r"[ ]*(?:- +)*(?:[\w-]+: +)?(?P<text>\".*?\".*\")[ ]*(?:#.*)?")
# In braces, a text that ends before a letter: at a mark inside it, or at the one that begins the next text.
_ENDED = re.compile(r'[:,\[{][ ]*(?P<text>"(?:[^"\\\n]|\\.)*")(?=\w)')
_NEXT = re.compile(r"[ ]*[\w-]+:[ ]*")
_SINGLE = re.compile(r"(?:^|[:\-\[{,])[ ]+'")
_DASH = re.compile(r"[ ]*-(?=[^\W\d])")
_LIST = re.compile(r"[ ]*(?:- +)*[\w-]+: +(?=- )")
# A sign that a text goes on behind, to an editor: "the #1 plant". Those who mean a comment write "# ".
_HASH = re.compile(r"[ \t]+(#\w[^\r\n]*)")
_HASHED = re.compile(r"""(?:[^"'#\n]|"[^"\n]*"|'[^'\n]*')*[^\s,:\[{-][ \t]+(?=#\w)""")
# In a key that YAML could read: what was meant to be the key alone.
_KEY = re.compile(rf"([\w-]+):([{_SPACES}]*)")


class Mistyped(msgspec.Struct, frozen=True):
    """What was typed, and where; line and column count from 1."""

    line: int
    column: int
    message: str
    mend: str


def found(rows: Sequence[str], first: int, line: int, column: int) -> Mistyped | None:
    """The likeliest mistake, when YAML stops at a line and column, in something that began on the line `first`."""
    begun = min(first, line - 1)
    near = [(number, rows[number - 1]) for number in range(min(line, len(rows)), max(begun, 1) - 1, -1)]
    tried = (
        _conflict(rows), _spaced(near), _apostrophe(rows, line, column), _tight(near), _wide(near), _inner(near),
        _ended(near), _dashed(near), _listed(near[:1], column), _hashed(near),
    )  # fmt: skip
    return next((one for one in tried if one), None)


def _conflict(rows: Sequence[str]) -> Mistyped | None:
    if not any(row.startswith(f"{CONFLICT_MARKS[0]} ") for row in rows):
        return None
    number = next(number for number, row in enumerate(rows, 1) if row.startswith(CONFLICT_MARKS))
    mend = "keep what is right of both sides, and delete the lines <<<<<<<, ======= and >>>>>>>"
    return Mistyped(number, 1, "a merge conflict was left in this file", mend)


def _spaced(near: list[tuple[int, str]]) -> Mistyped | None:
    at = ((number, match) for number, row in near if (match := _INDENTED.match(row) or _KEYED.match(row)))
    return next((Mistyped(number, match.end(), *strange(match[0][-1])) for number, match in at), None)


def strange(space: str) -> tuple[str, str]:
    """What is said of a space that is none to YAML."""
    name = unicodedata.name(space).lower()
    return f"a {name} (U+{ord(space):04X}) stands where YAML needs a plain one", "type a plain space in its place"


def _apostrophe(rows: Sequence[str], line: int, column: int) -> Mistyped | None:
    """“'the dam's wall'” ends at its apostrophe, and YAML stops at the letter behind it."""
    row = "".join(rows[line - 1 : line])
    before, after = row[: column - 1].rstrip(), row[column - 1 : column]
    begun = next(_openings(rows, line, column), None) if before.endswith("'") and after.isalnum() else None
    if begun is None:
        return None
    message = "the text in 'single quotes' ends at its apostrophe"
    return Mistyped(*begun, message, 'put "double quotes" around text that holds an apostrophe')


def _openings(rows: Sequence[str], line: int, column: int) -> Iterator[tuple[int, int]]:
    for number in range(line, 0, -1):
        row = rows[number - 1][: column - 2] if number == line else rows[number - 1]
        yield from ((number, match.end()) for match in reversed(list(_SINGLE.finditer(row))))


def _wide(near: list[tuple[int, str]]) -> Mistyped | None:
    """A Japanese or Chinese keyboard's colon."""
    at = ((number, match) for number, row in near if (match := _WIDE.match(row)))
    message = "a full-width colon stands where YAML needs a plain one"
    mend = "type a plain colon and a space in its place"
    return next((Mistyped(number, match.start("colon") + 1, message, mend) for number, match in at), None)


def _inner(near: list[tuple[int, str]]) -> Mistyped | None:
    at = ((number, match) for number, row in near if (match := _INNER.fullmatch(row)))
    return next(
        (
            Mistyped(number, match.start("text") + 1, *_ENDS_INSIDE)
            for number, match in at
            if re.search(r'(?<!\\)"', match["text"][1:-1])
        ),
        None,
    )


_ENDS_INSIDE = (
    'the text in "double quotes" ends at the quotation mark inside it',
    r"put 'single quotes' around the text, or write \" inside it",
)
_NOT_CLOSED = ('this text in "double quotes" is not closed', 'write " where it ends, before the next key')


def _ended(near: list[tuple[int, str]]) -> Mistyped | None:
    """`{en: "One "two" three"}`, and `{en: "One, fr: "Un"}`."""
    at = ((number, match) for number, row in near for match in _ENDED.finditer(row))
    return next(
        (
            Mistyped(number, match.start("text") + 1, *(_NOT_CLOSED if _runs_on(match["text"]) else _ENDS_INSIDE))
            for number, match in at
        ),
        None,
    )


def _runs_on(text: str) -> bool:
    return bool(_NEXT.fullmatch(text[:-1].rpartition(",")[2]))


def _tight(near: list[tuple[int, str]]) -> Mistyped | None:
    at = ((number, match) for number, row in near if (match := _TIGHT.match(row)))
    return next((Mistyped(number, match.start("key") + 1, *tight(match["key"])) for number, match in at), None)


def tight(key: str) -> tuple[str, str]:
    """What is said of a key whose colon no space follows."""
    return f"a space is missing after `{key}:`", "a key needs a colon and a space after it"


def _dashed(near: list[tuple[int, str]]) -> Mistyped | None:
    at = ((number, match) for number, row in near if (match := _DASH.match(row)))
    return next((Mistyped(number, match.end(), *dashed()) for number, match in at), None)


def dashed() -> tuple[str, str]:
    """What is said of an item whose dash no space follows."""
    return "a space is missing after the dash", 'an item begins with a dash and a space: "- id: …"'


def _listed(near: list[tuple[int, str]], column: int) -> Mistyped | None:
    """`statement: - The plant`: a list cannot begin on the line of its key."""
    at = ((number, match) for number, row in near if (match := _LIST.match(row)) and match.end() == column - 1)
    message = "a list cannot begin on the line of its key"
    mend = 'put each item on a line of its own; text that begins with a dash needs "double quotes"'
    return next((Mistyped(number, match.end() + 1, message, mend) for number, match in at), None)


def _hashed(near: list[tuple[int, str]]) -> Mistyped | None:
    at = ((number, row, match) for number, row in near if (match := _HASHED.match(row)))
    return next((Mistyped(number, match.end() + 1, *hashed(row[match.end() :])) for number, row, match in at), None)


def hashed(rest: str) -> tuple[str, str]:
    """What is said of the rest of a line that YAML takes for a comment."""
    shown = rest if len(rest) <= SHOWN else rest[: SHOWN - 1] + "…"
    message = f"“{shown}” is a comment to YAML, and no part of the text before it"
    return message, 'put the text in "double quotes"; where a comment is meant, write a space after its #'


SHOWN = 60


def cut_off(text: str, ends: Iterable[int]) -> Iterator[tuple[int, str]]:
    """Where the rest of a line behind some texts without quotation marks is taken for a comment, and that rest."""
    found = (_HASH.match(text, end) for end in ends)
    yield from ((match.start(1), match[1].rstrip()) for match in found if match)


def key(typed: str, alone: bool) -> tuple[str, int, str, str] | None:
    """What was meant by a plain key, how many characters on the mistake is, and words for it; `alone`: without a value.

    `{en:The plant}` has a key with nothing after it, and no key begins with a dash or a no-break space.
    """
    if _DASH.match(typed):
        return typed[1:], 0, *dashed()
    if re.match(rf"[{_SPACES}]", typed):
        return typed.strip(), 0, *strange(typed[0])
    match = _KEY.match(typed)
    if match and match[2]:
        return match[1], match.end(1) + 1, *strange(match[2][0])
    if not match or not alone or match.end() == len(typed):
        return None
    message, mend = tight(match[1])
    return match[1], 0, message, f'{mend}, and in {{ }} a text that holds a comma "double quotes"'
