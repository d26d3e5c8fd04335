"""From a text to its words and figures with their places, lower-cased; nothing is judged yet."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import msgspec

from factsheet.text.notation.hanzi import told_apart
from factsheet.text.notation.numerals import Printed, last_place, printed

SIGNS = '%‰°′″"/+×^½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞$¢£¥₠-⃏٪％＄￡￥'
FIGURE = r"\d+(?:[.,'’٫٬]\d+|(?<!\d{4})،\d{3}(?!\d)|(?<!\d{4})[\u00a0\u202f\u2009 ]\d{3}(?!\d))*"
WORD = (
    r"[^\s\d!-/:-@\[-`{-~\u00a0-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b9\u00bb-\u00bf×÷\u05be"
    r"\u2000-\u200b\u200e-\u206f\u2070-\u209f\u20a0-\u218f\u3000-\u303f\uff01-\uff0f\uff1a-\uff20؛،؟٪٫٬।॥։՝]+"
)
ADDRESS = r"https?://\S+|www\.\S+"
PART = r"(?<![^\s(+$£€-])[.,]\d+(?![\d.,]*\d)"
TOKEN = re.compile(f"{ADDRESS}|{WORD}|{FIGURE}|[{SIGNS}]|{PART}")
ADDRESSES = ("http:", "https:", "www.")
FIGURES = frozenset("0123456789.,")
LAST_ROMAN = "\u024f"
TEN = 10
JOINING = frozenset((" ", "", "-", "\u05be", "\u00a0", "\u202f", "'", "’", "‑", "\n"))
ONE_SPACE = ("", " ", "\u00a0", "\u202f", "\u2009")  # or none; a narrow one is set before % and €
_BARE_DASHES = ("-", "–", "—", "‑", "‐", "‒", "~", "～", "−")
DASHES = frozenset((*_BARE_DASHES, *(space + dash + space for space in ONE_SPACE[1:] for dash in "-–—‒~～")))
LOOSE = " \u00a0\u202f\u2009\t\n-‑\u05be–'’"

SMALL = str.maketrans("ᵉʳᵈˢᵗʰⁿᵒᵃᵐ₀₁₂₃₄₅₆₇₈₉", "erdsthnoam0123456789")

Split = Callable[[str], Sequence[str]]


class Tokens(msgspec.Struct, frozen=True):
    """Parallel lists; `figures` holds what a token of digits says."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    figures: dict[int, Printed]

    def gap(self, index: int) -> str:
        """What stands between the token and the one after it."""
        if index < 0 or index + 1 >= len(self.words):
            return "\0"
        return self.text[self.ends[index] : self.starts[index + 1]].replace("：", ":")  # as wide as a character

    def joined(self, index: int) -> bool:
        """Whether only a space or a hyphen parts the token from the next."""
        gap = self.gap(index)
        return gap in JOINING or (len(gap) < 5 and not gap.strip(LOOSE))

    def adjacent(self, index: int) -> bool:
        """Whether at most one space, and nothing else, parts the token from the next."""
        return self.gap(index) in ONE_SPACE

    def printed(self, first: int, after: int) -> str:
        """The text of the tokens, in its own case."""
        return self.text[self.starts[first] : self.ends[after - 1]]


def lowered(text: str) -> str:
    """Lower case with as many code points as before; Turkish İ is an i, the ᵉ of "XIXᵉ" an e, the ₂ of "CO₂" a 2."""
    lower = text.lower() if text.isascii() else text.lower().translate(SMALL)
    if len(lower) != len(text):
        lower = "".join(char.lower() if len(char.lower()) == 1 else "i" if char == "İ" else char for char in text)
    return lower


def tokens(text: str, decimal: str, split: Split | None = None, shortest: int = 5) -> Tokens:
    """`split` says how a word of `shortest` letters or more falls apart ("zweihundert" in two)."""
    lower = lowered(text)
    found = Tokens(text, [], [], [], {})
    words, starts, ends = found.words, found.starts, found.ends
    for match in TOKEN.finditer(lower):
        word = match.group()
        first = word[0]
        if first in FIGURES or (first > LAST_ROMAN and first.isdecimal()):
            _figures(found, word, match.start(), decimal)
        elif first in "hw" and word.startswith(ADDRESSES):
            continue
        elif split is not None and len(word) >= shortest:
            _pieces(found, split(word), match.start())
        else:
            words.append(word)
            starts.append(match.start())
            ends.append(match.end())
    return found


def _figures(found: Tokens, figure: str, at: int, decimal: str) -> None:
    for part in printed(figure, decimal, at):
        found.figures[len(found.words)] = part
        found.words.append(figure[part.start - at : part.end - at])
        found.starts.append(part.start)
        found.ends.append(part.end)


def _ends_in_digit(found: Tokens, last: int, at: int) -> bool:
    """Whether one digit alone stands right before the place."""
    return last in found.figures and found.ends[last] == at and found.figures[last].value < TEN


def _pieces(found: Tokens, pieces: Sequence[str], at: int) -> None:
    for piece in pieces:
        last = len(found.words) - 1
        for part, value in told_apart(piece, _ends_in_digit(found, last, at)):
            if value is not None:
                found.figures[len(found.words)] = Printed(at, at + len(part), value, last_place(value), plain=False)
            found.words.append(part)
            found.starts.append(at)
            at += len(part)
            found.ends.append(at)
