"""Text fragments as addresses write them go in and come out, and the place in a text that each one names.

Form and search are those of https://wicg.github.io/scroll-to-text-fragment/: `text=[prefix-,]start[,end][,-suffix]`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import quote, unquote

import msgspec

from factsheet.text.finding.laying import Laid, bounded, fold, occurrences, skip_space
from factsheet.text.writing.spans import Span

DELIMITER = ":~:"


class Directive(msgspec.Struct, frozen=True):
    """The words a fragment names: `start` alone, or all from `start` to `end`; what must stand before and after."""

    start: str
    end: str = ""
    prefix: str = ""
    suffix: str = ""


# Whoever looks for the shortest compares what they come to.
@lru_cache(maxsize=1024)
def encode(directive: Directive) -> str:
    """`text=…`, in which nothing but letters, digits and `._~` stands for itself."""
    prefix = f"{_escaped(directive.prefix)}-" if directive.prefix else ""
    suffix = f"-{_escaped(directive.suffix)}" if directive.suffix else ""
    terms = (prefix, _escaped(directive.start), _escaped(directive.end), suffix)
    return "text=" + ",".join(term for term in terms if term)


def addressed(url: str, encoded: str) -> str:
    """A page of somebody else's at the words of a directive; browsers that cannot find them open it at the top."""
    plain = url.partition(DELIMITER)[0]
    mark = DELIMITER if "#" in plain else f"#{DELIMITER}"
    return f"{plain}{mark}{encoded}"


def _escaped(words: str) -> str:
    return "%20".join(map(_escaped_word, words.split(" ")))


def _escaped_word(word: str) -> str:
    return word if word.isascii() and word.isalnum() else quote(word, safe="").replace("-", "%2D")


def parse(address: str) -> tuple[Directive, ...]:
    """The text directives of an address or of its fragment; those that are not well formed are nothing."""
    _, found, directives = address.partition("#")[2].partition(DELIMITER)
    parts = (part for part in directives.split("&") if part.startswith("text="))
    read = [_parsed(part.removeprefix("text=")) for part in parts] if found else []
    return tuple(one for one in read if one)


def _parsed(value: str) -> Directive | None:
    terms = value.split(",")
    prefix = terms.pop(0)[:-1] if terms[0].endswith("-") and len(terms) > 1 else ""
    suffix = terms.pop()[1:] if terms[-1].startswith("-") and len(terms) > 1 else ""
    if not 1 <= len(terms) <= 2 or not all(terms):
        return None
    start, end, prefix, suffix = (unquote(one) for one in (terms[0], *(terms[1:] or [""]), prefix, suffix))
    return Directive(start, end, prefix, suffix)


def find(laid: Laid, directive: Directive) -> Span | None:
    """The raw span that a browser would scroll to: the first that fits."""
    folded = Directive(*(fold(words) for words in msgspec.structs.astuple(directive)))
    found = _find(laid.text, folded) if folded.start else None
    return laid.span(*found) if found else None


def _find(text: str, wanted: Directive) -> Span | None:
    for at in starts(text, wanted):
        after = at + len(wanted.start)
        if wanted.end:  # browsers look no further than the first start
            end = next(ends(text, wanted, after), None)
            return (at, end) if end else None
        if _followed(text, wanted.suffix, after):
            return at, after
    return None


def starts(text: str, wanted: Directive) -> Iterator[int]:
    """Where `start` stands, after its prefix where there is one."""
    closed = bool(wanted.end) or not wanted.suffix
    if not wanted.prefix:
        yield from occurrences(text, wanted.start, 0, begins=True, ends=closed)
        return
    for before in occurrences(text, wanted.prefix, 0, begins=True, ends=False):
        at = skip_space(text, before + len(wanted.prefix))
        if text.startswith(wanted.start, at) and (not closed or bounded(text, at + len(wanted.start))):
            yield at


def ends(text: str, wanted: Directive, after: int) -> Iterator[int]:
    """Where the words end that a directive ends with, at each place where its suffix follows."""
    for at in occurrences(text, wanted.end, after, begins=True, ends=not wanted.suffix):
        if _followed(text, wanted.suffix, at + len(wanted.end)):
            yield at + len(wanted.end)


def _followed(text: str, suffix: str, at: int) -> bool:
    there = skip_space(text, at) if suffix else at
    return text.startswith(suffix, there) and (not suffix or bounded(text, there + len(suffix)))
