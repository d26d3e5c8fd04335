"""A text and some words in, the places out where these words stand whole, cut out of no longer word or number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from unicodedata import category

from factsheet.text.writing.scripts import UNSPACED, is_unspaced
from factsheet.text.writing.spans import Span

_RUN = re.compile(rf"(?P<unspaced>[{UNSPACED}]+)|[^\n{UNSPACED}]+")
# What of these scripts stands alone nowhere: what is written before the letter that it is said after, or binds the next
# one; what goes on with the letter before it.
_LEADING = frozenset("เแโใไເແໂໃໄ\u1039\u17d2")
_TRAILING = frozenset("ะาำๅະາຳーァィゥェォャュョヮゃゅょ")
# What holds words and numbers together besides letters and digits, as what ends before a place and what begins there.
_HYPHENS, _DASHES, _APOSTROPHES, _MONEY = "-‐‑־", "-‐‑‒–−－", "'’ʼ", "$€£¥₹₽₩₺₴￥＄฿₫₪₱৳"
# Numerals that stand in one number with figures or with each other, in Chinese, Japanese and Korean.
_DIGITS = "一二三四五六七八九〇零"
_UNDER_TEN, _SCALES = f"{_DIGITS}两兩数數几幾", "十百千万萬億亿兆만억조천백"
_HIGH = "万萬億亿兆만억조"
# Parts of compounds without which the rest may say the contrary; "héros" of "super-héros" is a word of its own.
_TURNING = (
    "non|not|no|un|anti|contra|counter|ex|former|pseudo|quasi|semi|half|demi|mi|near|nearly|pre|post|vice|hors|nicht|kein|"
    "halb|gegen|não|nao|niet|bijna|ikke|icke|inte|не|нон|анти|экс|вице|полу|квази|псевдо|екс|віце|напів|μη|αντι|πρώην|"
    r"[ובכלמשה]{0,2}(?:אי|בלתי|אנטי)|गैर|ग़ैर|eks|bukan|pasca"
)
_TURNED = "elect|designate|free|less|to-be|like|esque|élue?|désignée?|frei|los|ähnlich"
_WITHIN = ".,'，．٫٬،"  # a number
_SHARES = "%％‰٪°℃℉"
_TIGHT = "\u00a0\u202f\u2009"
_COUNTED = r"\d[\d,]*(?![\d,년월일])"
# From Greek to Hangul; Python compiles what is not in it in a fifth of the time.
_LATER = "[^\x00-\u036f\ud800-\U0010ffff]"
_HELD = tuple(
    (re.compile(rf"(?:{before})\Z"), re.compile(after))
    for before, after in (
        (r"[^\W_]", rf"[{_HYPHENS}](?:\s*\n\s*)?(?i:{_TURNED})\b"),  # president-elect
        (rf"(?i:\b(?:{_TURNING}))[{_HYPHENS}](?:\s*\n\s*)?", r"\s*[^\W_]"),  # non-binding
        (rf"(?i:\b(?:{_TURNING}))", rf"[{_HYPHENS}](?:\s*\n\s*)?[^\W_]"),
        (r"[^\W_]", rf"[{_HYPHENS}][ \t]*\r?\n\s*[^\W_]"),  # a word that a line end breaks
        (rf"[^\W_][{_HYPHENS}](?:[ \t]*\r?\n\s*)", r"\s*[^\W_]"),
        (rf"[^\W_][{_HYPHENS}]", r"[ \t]*\r?\n\s*[^\W_]"),
        (r"[^\W\d_]", rf"[{_HYPHENS}]\d"),  # GPT-4
        (rf"[^\W\d_][{_HYPHENS}]", r"\d"),
        (r"[^\W\d_]", rf"[{_APOSTROPHES}](?:[stdm]|ll|re|ve)\b"),  # can't, Smith's
        (_LATER, rf"[{_APOSTROPHES}][^\W\d_]"),
        (rf"(?:\b[nN]|{_LATER})[{_APOSTROPHES}]", r"[^\W\d_]"),  # n'a plus, п'ять; l'usine has two words
        (r"\d", rf"[{_DASHES}~～〜:/]\d|[{_SHARES}{_MONEY}]"),  # 10–15, 3:1, 24/7, 5%
        (rf"(?<![{_DASHES}\d])\d[\d.,]*[{_DASHES}~～〜:/]", r"\d"),  # of 2006-08-07 the day may be quoted
        (rf"(?<!\w)[{_DASHES}+±~≈<>≤≥]", rf"[{_MONEY}]?\d"),  # −5
        (rf"(?<=[{UNSPACED}])[−－±~～≈<>≤≥]", r"\d"),
        (rf"[{_MONEY}]|(?<!\d)[%٪]", r"\d"),  # Turkish writes %5
        (r"(?<!\d)\d{1,3}", rf"[{_TIGHT}]\d{{3}}(?!\d)"),  # 5 000
        (rf"(?<!\d)\d{{1,3}}(?:[{_TIGHT}]\d{{3}})*[{_TIGHT}]", r"\d{3}(?!\d)"),
        (rf"[\d{_UNDER_TEN}](?<![唯之统統单單]一)", rf"[{_SCALES}]"),  # 12億, 三百
        (rf"[{_DIGITS}](?<![唯之统統单單]一)", rf"[{_DIGITS}]"),  # 一九九八年
        (rf"[{_SCALES}](?<![^\d{_UNDER_TEN}{_SCALES}].)", rf"[\d{_UNDER_TEN}{_SCALES}]"),  # 1兆2000億, 三万五千
        (rf"\d[{_HIGH}]", rf" {_COUNTED}"),  # 1조 2,000억
        (rf"\d[{_HIGH}] ", _COUNTED),
        (r"第|分之", rf"[\d{_UNDER_TEN}{_SCALES}]"),
    )
)
# One of these stands at either side of a place at which anything is cut; before it, a line may end.
_JOINTS = frozenset(
    f"{_HYPHENS}{_DASHES}{_APOSTROPHES}{_MONEY}{_TIGHT}{_SHARES}~～〜:/+±≈<>≤≥{_UNDER_TEN}{_SCALES}第之"
)
_AROUND = 40  # characters in which these are looked for
_COMPARED = 20_000_000  # characters; only a text that repeats itself without end holds so many candidates


def units(word: str) -> Iterator[str]:
    """What of a word another text may share: the word, or every two letters of a script without spaces."""
    for run in _RUN.finditer(word):
        if run["unspaced"] and len(run[0]) > 1:
            yield from map("".join, pairwise(run[0]))
        else:
            yield run[0]


def joined(text: str, at: int) -> bool:
    """A word or a number runs across this place, so that nothing can begin or end here.

    "500 milliard" is not in "500 milliards", nor "5" in "1.5", "5,000" or "50".
    """
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if _continues(after) and _continues(before):
        return _clings(before, after) or not (is_unspaced(before) or is_unspaced(after))
    if before in _WITHIN:
        return after.isdigit() and at > 1 and text[at - 2].isdigit()
    return after in _WITHIN and before.isdigit() and text[at + 1 : at + 2].isdigit()


def severed(raw: str, at: int) -> bool:
    """A word or a number that a mark holds together is cut here, and what is left may say the contrary.

    "binding" is not in "non-binding", nor "the president" in "the president-elect", "can" in "can't", "5" in "−5".
    Asked of a text as it stands: folded, a dash between two words looks like a hyphen.
    """
    if not 0 < at < len(raw):
        return False
    before = raw[max(0, at - _AROUND) : at]
    if _JOINTS.isdisjoint((raw[at], raw[at - 1], before.rstrip()[-1:])):
        return False
    after = raw[at : at + _AROUND]
    return any(behind.search(before) and ahead.match(after) for behind, ahead in _HELD)


def whole(raw: str, start: int, end: int) -> Span:
    """The span with all of the words and numbers that it cuts."""
    before, after = severed(raw, start), severed(raw, end)
    while joined(raw, start) or severed(raw, start) or (before and _compound(raw, start)):
        start -= 1
    while joined(raw, end) or severed(raw, end) or (after and _compound(raw, end)) or _elided(raw, end):
        end += 1
    return start, end


def _compound(raw: str, at: int) -> bool:
    """Whether a compound runs across this place: "president-" and "elect" are shown together."""
    behind, ahead = raw[max(0, at - 2) : at].strip(".")[-1:], raw[at : at + 1]
    if ahead in _HYPHENS:
        return behind.isalnum() and raw[at + 1 : at + 2].isalnum()
    return behind in _HYPHENS and behind != "" and ahead.isalnum() and raw[at - 2 : at - 1].isalnum()


def _elided(raw: str, at: int) -> bool:
    return raw[at - 1] in _APOSTROPHES and raw[at : at + 1].isalpha()


def _continues(character: str) -> bool:
    """A letter or digit, or one of the marks that belong to the letter before them: vowels, tones, accents."""
    return character.isalnum() or (character > "\x7f" and category(character)[0] == "M")


def _clings(before: str, after: str) -> bool:
    """Whether two characters are one even where words are not set apart."""
    figure = before.isdecimal() and after.isdecimal()  # Thai and Burmese have digits of their own
    return figure or after in _TRAILING or before in _LEADING or not after.isalnum()


def occurrences(text: str, words: str, *, open_start: bool = False, open_end: bool = False) -> Iterator[int]:
    """Where these words stand whole; overlapping places too ("ha ha" stands twice in "ha ha ha").

    An open side may lie within a word, though never within a number.
    """
    at, left = text.find(words) if words else -1, max(1000, _COMPARED // (len(words) or 1))
    while at >= 0 and left:
        end, left = at + len(words), left - 1
        if joined(text, at) and not (open_start and text[at].isalpha()):
            at = text.find(words, word_end(text, at))
            continue
        if not joined(text, end) or (open_end and text[end - 1].isalpha()):
            yield at
        at = text.find(words, at + 1)


def word_start(text: str, at: int) -> int:
    """Where the word or number begins that this place lies within; the place itself where it lies in none."""
    while joined(text, at):
        at -= 1
    return at


def word_end(text: str, at: int) -> int:
    """Where the word or number ends that this place lies within; the place itself where it lies in none."""
    while joined(text, at):
        at += 1
    return at
