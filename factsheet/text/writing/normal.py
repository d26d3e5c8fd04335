"""A text in, its typographic normal form out: words, case, accents and digits stand, the typesetting does not."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property, lru_cache
from itertools import accumulate
from unicodedata import combining, is_normalized, normalize

import msgspec

from factsheet.text.writing.spans import Span

INVISIBLE = (
    "\u00ad\u034f\u0640\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff"
)

_ALIKE = (
    *((mark, chr(ord(mark) - 0xFEE0)) for mark in map(chr, range(0xFF01, 0xFF5F))),  # as wide as a Chinese character
    *((mark, "'") for mark in "’‘‚‛′´`ʼʻʹ＇｀‹›׳\u1fef\u1ffd"),
    *((mark, '"') for mark in "“”„‟«»″〝〞〟＂「」『』｢｣״"),
    *((mark, "-") for mark in "–—‑‐‒―−﹘﹣－־"),
    *(
        (mark, normalize("NFKC", mark)) for mark in map(chr, range(0xFE80, 0xFEF5))
    ),  # Arabic letters as PDF files hold them
    *zip("µº〜￥､｡ȘșȚț\u0326", "μ°~¥、。ŞşŢţ\u0327", strict=True),
)
_LONGER = (
    *(("…", "..."), ("⋯", "..."), ("‥", ".."), ("œ", "oe"), ("Œ", "OE"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬀ", "ff")),
    *(("ﬃ", "ffi"), ("ﬄ", "ffl"), ("ﬅ", "st"), ("ﬆ", "st"), ("ĳ", "ij"), ("Ĳ", "IJ")),
    *(("ŀ", "l·"), ("Ŀ", "L·")),
    *((mark, normalize("NFKC", mark)) for mark in map(chr, range(0xFEF5, 0xFEFD))),
)
_PLAIN = {**dict.fromkeys(INVISIBLE, ""), **dict((*_ALIKE, *_LONGER))}

# Chinese and Japanese part no words: a space beside one of their characters is where a line was broken, or sets off a
# word, a figure or a narrow mark of other letters. Two of the marks belong to the letter before them.
_WIDE = "\u3000-\u3098\u309b-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_APART = rf"(?<=[{_WIDE}\u3099\u309a]) | (?=[{_WIDE}])"
_SOFT_END = re.compile(r"\u00ad\s+(?=\w)(?![\u1100-\u11ff])")  # at the end of a line, or where one ended
# After a letter, as in m² and CO₂. After a figure they make another number: 10².
_RAISED, _LEVEL = "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉", "01234567890123456789"
_SET_OFF = re.compile(rf"(?:(?<=[^\W\d_])|(?<=[\u0300-\u036f]))[{_RAISED}]+")
_ANY_RAISED = re.compile(f"[{_RAISED}]")
_LEVELLED = str.maketrans(_RAISED, _LEVEL)

_CAPITAL_OE = re.compile(r"Œ(?=[^\W\d_A-ZÀ-ÖØ-Þ])")

# Where raw and folded text may differ in length, composed accents and the ends of the text apart. One pattern
# with these as its branches takes five times as long.
_UNEVEN = (
    re.compile(rf"\s[\s{INVISIBLE}]+"),
    re.compile(rf"[{INVISIBLE}][\s{INVISIBLE}]*"),
    re.compile(rf"(?<=[«‹])[\s{INVISIBLE}]+"),
    re.compile(r"\s(?=[»›])"),
    re.compile(rf"(?<=[{_WIDE}\u3099\u309a])\s|\s(?=[{_WIDE}])"),
    re.compile(f"[{''.join(mark for mark, _ in _LONGER)}]"),
)
_SPACING = re.compile(rf"[\s{INVISIBLE}]+")
# A letter with what may compose with it: an ASCII character never composes with the one before.
_CHUNK = re.compile(rf"[\s{INVISIBLE}]+|[!-~]?[^\s\x00-\x7f]+")

# Letters that a keyboard without them writes as these, and that Unicode does not decompose.
_STROKED = {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "þ": "th"}
_ACCENT = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]+")


def fold(text: str) -> str:
    """A text as quotes are compared: straight quotation marks, plain dashes, accents composed, nothing unseen.

    White space is one space, and none at the ends. Folding twice changes nothing more.
    """
    if text.isascii():  # chained replaces: one `translate` with a dictionary takes eight times as long
        return " ".join(text.replace("`", "'").split())
    text = _plain(text)
    if not is_normalized("NFC", text):
        text = _parted().sub("", normalize("NFC", text))  # accents may have stood in between
    return _SET_OFF.sub(lambda found: found[0].translate(_LEVELLED), text) if _ANY_RAISED.search(text) else text


# Most sheets have no such text, and the pattern takes as long to compile as some modules to import.
@lru_cache(maxsize=1)
def _parted() -> re.Pattern[str]:
    return re.compile(_APART)


def _plain(text: str) -> str:
    marks = set(text)
    special = _PLAIN.keys() & marks  # a replace for each mark there is takes half as long as one for each
    if "\u00ad" in special:
        text = _SOFT_END.sub("", text)
    for mark in special.intersection(INVISIBLE):
        text = text.replace(mark, "")
    text = _tighten(" ".join(text.split()))
    if max(marks, default="") >= "\u3000":
        text = _parted().sub("", text)
    for mark in special:
        text = text.replace(mark, _PLAIN[mark])
    return text


def _tighten(text: str) -> str:
    """French sets guillemets off with a space that other marks do not have; German »so« has none to lose."""
    for opening in "«‹":
        if opening in text:
            text = _closed_up(text, f"{opening} ", opening, -1)
    for closing in "»›":
        if closing in text:
            text = _closed_up(text, f" {closing}", closing, 0)
    return _CAPITAL_OE.sub("Oe", text) if "Œ" in text else text


def _closed_up(text: str, spaced: str, mark: str, side: int) -> str:
    """The mark without its space, unless the text outside (before it: -1, after it: 0) is a word."""
    pieces = text.split(spaced)
    outside = pieces[:-1] if side else pieces[1:]
    between = (spaced if piece and piece[side].isalnum() else mark for piece in outside)
    return pieces[0] + "".join(map("".join, zip(between, pieces[1:], strict=True)))


@lru_cache(maxsize=32768)
def letters(text: str) -> str:
    """A text without case and accents besides (`fold`): equal letters of unequal texts are a slip of case or accent."""
    return bare(fold(text))


def bare(folded: str) -> str:
    """A folded text without case and accents; each character gives the same letters whatever stands beside it."""
    text = folded.casefold()
    if text.isascii():
        return text
    for mark in set(text):
        if mark > "\x7f" and (plain := bare_letter(mark)) != mark:
            text = text.replace(mark, plain)
    return text


@lru_cache(maxsize=4096)
def bare_letter(character: str) -> str:
    """One character without case and accent: nothing for an accent by itself, two letters for ß or æ."""
    plain = _ACCENT.sub("", normalize("NFD", character.casefold()))
    return normalize("NFC", "".join(_STROKED.get(letter, letter) for letter in plain))


class Loose(msgspec.Struct, frozen=True, dict=True):
    """A folded text, its looser form, and the way back."""

    folded: str
    text: str

    @cached_property
    def starts(self) -> tuple[int, ...] | None:
        """Where each folded character's letters begin; None where every one has exactly one."""
        if all(len(bare_letter(character)) == 1 for character in set(self.folded)):
            return None
        return tuple(accumulate((len(bare_letter(character)) for character in self.folded), initial=0))

    def span(self, start: int, end: int) -> Span:
        """The folded span whose letters these are; an accent by itself goes with the letter before it."""
        if self.starts is None:
            return start, end
        last = bisect_right(self.starts, end) - 1
        return bisect_right(self.starts, start) - 1, last + (self.starts[last] < end)


def loose(folded: str) -> Loose:
    """A folded text with its letters, and the way back from a span of letters to the folded span."""
    return Loose(folded, bare(folded))


class Pieces(msgspec.Struct, frozen=True):
    """The stretches whose folding changed their length: where each begins and ends, folded and raw."""

    folded_starts: tuple[int, ...]
    folded_ends: tuple[int, ...]
    raw_starts: tuple[int, ...]
    raw_ends: tuple[int, ...]


class Folded(msgspec.Struct, frozen=True, dict=True):
    """A text and its folded form; the way back is worked out when it is first asked for."""

    raw: str
    text: str

    @cached_property
    def pieces(self) -> Pieces:
        return _pieces(self.raw, self.text)

    def span(self, start: int, end: int) -> Span:
        """The raw span that folds to these characters (at least one), as narrow as it can be."""
        return self._first(start), self._last(end - 1)

    def _first(self, at: int) -> int:
        pieces = self.pieces
        last = bisect_right(pieces.folded_starts, at) - 1
        if last < 0:
            return at
        beyond = at - pieces.folded_ends[last]
        return pieces.raw_starts[last] if beyond < 0 else pieces.raw_ends[last] + beyond

    def _last(self, at: int) -> int:
        pieces = self.pieces
        last = bisect_right(pieces.folded_starts, at) - 1
        if last < 0:
            return at + 1
        beyond = at - pieces.folded_ends[last]
        return pieces.raw_ends[last] if beyond < 0 else pieces.raw_ends[last] + beyond + 1


# Each word that a quote bears is looked for in the same quote.
@lru_cache(maxsize=64)
def folded(text: str) -> Folded:
    """A text with its folded form, and the way back from a folded span to the span as written."""
    return Folded(text, fold(text))


def _pieces(raw: str, text: str) -> Pieces:
    spans = _uneven(raw) if is_normalized("NFC", _plain(raw)) else _clusters(raw)
    folded_starts, folded_ends, shift = [], [], 0
    for start, end in spans:
        at = start + shift
        length = _length(raw[start:end], text, at)
        folded_starts.append(at)
        folded_ends.append(at + length)
        shift += length - (end - start)
    starts, ends = tuple(start for start, _ in spans), tuple(end for _, end in spans)
    return Pieces(tuple(folded_starts), tuple(folded_ends), starts, ends)


def _uneven(raw: str) -> list[Span]:
    leading, trailing = len(raw) - len(raw.lstrip()), len(raw.rstrip())
    found = {(0, leading), (trailing, len(raw))} if leading < len(raw) else {(0, len(raw))}
    found.update(match.span() for pattern in _UNEVEN for match in pattern.finditer(raw))
    spans: list[Span] = []
    for start, end in sorted(span for span in found if span[0] < span[1]):
        if spans and start < spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return spans


def _length(piece: str, text: str, at: int) -> int:
    if _SPACING.fullmatch(piece):
        return int(text.startswith(" ", at))
    return len(normalize("NFC", "".join(_PLAIN.get(mark, mark) for mark in piece)))


def _clusters(raw: str) -> list[Span]:
    """Every stretch of a text with decomposed accents that may change its length."""
    spans = []
    for match in _CHUNK.finditer(raw):
        if _SPACING.fullmatch(match[0]):
            spans.append(match.span())
        else:
            spans.extend((match.start() + start, match.start() + end) for start, end in _composed(match[0]))
    return spans


def _composed(chunk: str) -> list[Span]:
    """Splits before every character that normalization leaves apart from what stands before it."""
    spans, start, held = [], 0, ""
    for at, mark in enumerate(chunk):
        plain = _PLAIN.get(mark, mark)
        apart = held and plain and not combining(plain[0])
        if apart and normalize("NFC", held + plain) == normalize("NFC", held) + normalize("NFC", plain):
            spans.append((start, at))
            start, held = at, ""
        held += plain
    return [*spans, (start, len(chunk))]
