"""A text -> what of it a reader sees, and the way back: soft hyphens and the like may stand inside any word."""

from __future__ import annotations

import re
from bisect import bisect_right

import msgspec

from factsheet.text.writing.normal import INVISIBLE
from factsheet.text.writing.spans import Span

# Persian and the scripts of India spell with these two, and a prefix before a figure ends with a stretched letter.
_SPELLED, _STRETCHED = "\u200c\u200d", "\u0640"
_ALWAYS = "".join(mark for mark in INVISIBLE if mark not in f"{_SPELLED}{_STRETCHED}")
_ELSEWHERE = "A-Za-z\u00aa-\u05ff"  # letters of scripts that do not
# A soft hyphen at the end of a line goes with the end.
_UNSEEN = re.compile(
    rf"\u00ad\s+(?=\w)(?![\u1100-\u11ff])|[{_ALWAYS}]+|(?<=[{_ELSEWHERE}])[{_SPELLED}]+(?=[{_ELSEWHERE}])"
    rf"|(?<=\w){_STRETCHED}+(?=[^\W\d_])"
)


class Seen(msgspec.Struct, frozen=True):
    """A text without what nobody sees; `gaps` has for each character that was left out the place where it was."""

    text: str
    gaps: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """Where these characters (at least one) stand in the text as it was written."""
        return start + bisect_right(self.gaps, start), end + bisect_right(self.gaps, end - 1)


def seen(text: str) -> Seen | None:
    """A text without soft hyphens and the like, and where they were; None where all of it is seen."""
    found = None if text.isascii() else [match.span() for match in _UNSEEN.finditer(text)]
    if not found:
        return None
    gaps = [place - number for number, place in enumerate(at for span in found for at in range(*span))]
    return Seen(visible(text), tuple(gaps))


def visible(text: str) -> str:
    """The text itself where all of it is seen."""
    return text if text.isascii() else _UNSEEN.sub("", text)
