"""A theme's style sheet goes in; its colours per scheme, and the text pairs that are too close, come out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

LEAST_CONTRAST = 7.0  # WCAG 2.2, success criterion 1.4.6
# Each text colour with every ground it stands on somewhere in the sheet.
PAIRS = (
    ("ink", "paper"), ("soft", "paper"), ("key", "paper"),
    ("ink", "slip"), ("soft", "slip"), ("key", "slip"),
    ("ink", "mark"), ("on-key", "key"),
)  # fmt: skip
COLOURS = tuple(dict.fromkeys(name for pair in PAIRS for name in pair))
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_CUT = re.compile(r"[{};]|\Z")
_PROPERTY = re.compile(r"\s*--([\w-]+)\s*:\s*(.*)", re.DOTALL)
_SCHEMES = {"dark": re.compile(r"prefers-color-scheme\s*:\s*dark"), "print": re.compile(r"@media\s+print")}
_HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)


class Token(msgspec.Struct, frozen=True):
    """A custom property as it is written, and its line."""

    value: str
    line: int


class Close(msgspec.Struct, frozen=True):
    """A text and a ground of one scheme whose contrast is too low; `line` is that of the text's colour."""

    scheme: str
    text: str
    ground: str
    ratio: float
    line: int


class Unread(msgspec.Struct, frozen=True):
    """A colour that is missing, or is not written as #rrggbb, so that nothing can be held to it."""

    scheme: str
    name: str
    value: str
    line: int


def schemes(css: str) -> Mapping[str, Mapping[str, Token]]:
    """The tokens in light, dark and print; what dark and print do not say is as in light."""
    blank = _COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), css)
    found: dict[str, dict[str, Token]] = {"light": {}, "dark": {}, "print": {}}
    for scheme, name, token in _tokens(blank):
        found[scheme][name] = token
    return {scheme: {**found["light"], **own} for scheme, own in found.items()}


def faults(css: str) -> Iterator[Close | Unread]:
    """Every colour that cannot be read, else every pair of a scheme under 7:1; a pair is told of once."""
    told = set()
    for scheme, tokens in schemes(css).items():
        unread = tuple(_unread(scheme, tokens))
        for fault in unread or _close(scheme, tokens):
            mark = (fault.name, fault.line) if isinstance(fault, Unread) else (fault.text, fault.ground, fault.ratio)
            if mark not in told:
                told.add(mark)
                yield fault


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _tokens(css: str) -> Iterator[tuple[str, str, Token]]:
    nested: list[str] = []
    start, line = 0, 1
    for cut in _CUT.finditer(css):
        piece = css[start : cut.start()]
        around = nested[-1] if nested else "light"
        if cut[0] == "{":
            nested.append(next((name for name, head in _SCHEMES.items() if head.search(piece)), around))
        elif match := _PROPERTY.match(piece):
            yield around, match[1], Token(match[2].strip(), line + piece.count("\n", 0, match.start(1)))
        if cut[0] == "}":
            del nested[-1:]
        start, line = cut.end(), line + piece.count("\n")


def _unread(scheme: str, tokens: Mapping[str, Token]) -> Iterator[Unread]:
    for name in COLOURS:
        token = tokens.get(name, Token("", 0))
        if not _HEX.fullmatch(token.value):
            yield Unread(scheme, name, token.value, token.line)


def _close(scheme: str, tokens: Mapping[str, Token]) -> Iterator[Close]:
    for text, ground in PAIRS:
        ratio = contrast(tokens[text].value, tokens[ground].value)
        if ratio < LEAST_CONTRAST:
            yield Close(scheme, text, ground, ratio, tokens[text].line)


def _luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    red, green, blue = (_linear(int(digits[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
