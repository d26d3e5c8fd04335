"""A raw text in, the spans of its sentences out: one paragraph at a time, by what stands at each full stop."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from factsheet.text.writing import paragraphs
from factsheet.text.writing.fullstops import FullStopLists, ends, full_stop_lists
from factsheet.text.writing.normal import INVISIBLE
from factsheet.text.writing.spans import Span

VERSION = "3"

_WIDE_STOPS = "。！？｡．။។៕።"  # no space need follow them
_DANDAS = "।॥፧"  # a letter may follow them at once
_STOPS = ".!?…‽؟۔।॥։፧⁇⁈⁉‼"
_CLOSING = "\"'”’»‘›“«‹)]}」』）】〉》"
_TITLED = "》〉"
_OPENING = "“‘"  # where no space follows, as in Chinese
# What tells who said the words before: "”他说。", and not "”他说，公司…".
_SAID = re.compile(
    "[^，。！？；：、“”「」]{1,16}(?:说|說|问|問|道|表示|告诉|告訴|称|稱|指出|补充|補充|强调|強調|解释|解釋|回答|回应|回應|喊)"
    "(?:道|着|著)?(?:。|，[“「])|[^、。！？「」]{1,12}[はが](?:言|述べ|話|語|叫|答|尋|聞)[^、。！？「」]{0,6}。"
)
_SPACES = " \u00a0\u202f"
# The number of a note, "[3]", "[a]:12" or "³"; where it is no raised one any more, "failed.12" and "failed”12".
_NOTE = (
    r"(?P<note>(?:\[[^\[\]\n]{0,28}[^\[\]\n.!?]\](?::\d{1,4})?)+|[¹²³⁰-⁹*†‡]{1,3}"
    r"|(?:(?<=[^\W\d_]{3}[.!?])|(?<=[.!?][”\"»’)]))\d{1,3}(?=\s)|)"
)
# What begins the next sentence: marks, then a word. Some marks stand apart, as in "« – Non". No sentence begins with
# more of them than this, and of a run of full stops each one looks ahead.
_NEXT = re.compile(r"\s*+((?:[^\w\s]{1,20}+\s?+){0,3})(\w*+)")
_NO_BEGINNING = re.compile(r"[].,;:)}%/&+=*|\\№]|[€$£¥₽₴₺₹₪][.,;]")
_NO_CAPITALS = re.compile("[\u10a0-\u10ff]")  # Georgian letters count as small, and no others begin a sentence
_NO_CASE = re.compile("[\u0590-\u07ff\u0900-\u0dff]")  # from Hebrew to the letters of Indian languages
_DOTS = frozenset(("...", "…"))
_LAST_WORD, _WORD = re.compile(r"(?:^|[\s'’“„«(-])[^\W\d_]{3,}\Z"), 30  # of no address: "example.com.In"
_PLAIN = frozenset(".!?")
_NO_ADDRESS = re.compile("[\u0370-\u052f]{4}\\Z")  # Greek and Cyrillic: any capital shows a beginning
_GLUED = re.compile(r"\w+(?=[\s,])")
_WIDE_LETTER = re.compile("(?<![Ａ-Ｚａ-ｚA-Za-z])[Ａ-ＺA-Z]\\Z")
_TITLES, _TITLE = ("《》", "〈〉", "『』"), 60  # characters
_ELIDED = re.compile(r"['’‘][stnk]\s[A-Z]")  # Dutch writes 's Avonds
_KANA = re.compile("[\u3041-\u309f]")
_IDEOGRAPH = "[\u3041-\u30ff\u3400-\u9fff]"  # takes 2 ms to compile, which most texts need not
_AGO = 2000  # characters in which an open quotation mark is looked for


def split(text: str, language: str, overrides: Iterable[Span] = ()) -> tuple[Span, ...]:
    """Every character but white space is in one sentence. Overrides replace the sentences they touch."""
    own = full_stop_lists(language)
    spans = [span for start, end in paragraphs.split(text) for span in _sentences(text, start, end, own)]
    chosen = sorted(overrides)
    return tuple(_overridden(text, spans, chosen) if chosen else spans)


@lru_cache(maxsize=64)
def _stop(terminators: str) -> re.Pattern[str]:
    stops, closing = re.escape(_STOPS + _WIDE_STOPS + terminators), re.escape(_CLOSING)
    # French sets its closing mark off; German and Swedish open with the same one, and then a word follows.
    spaced = rf"(?:\s(?:[»›”]|'')(?!\w)[{stops}{closing}]*)*"
    # Nothing here is possessive: before Python 3.11.5 a repeat that is loses the place of a group after it.
    return re.compile(rf"[{stops}][{stops}{closing}{INVISIBLE}]*{spaced}{_NOTE}")


def _sentences(text: str, start: int, end: int, own: FullStopLists) -> Iterator[Span]:
    for match in _stop(own.terminators).finditer(text, start, end):
        at = match.end()
        if at >= end:
            break
        cut = _cut(text, start, match, end, own)
        if cut:
            yield start, cut
            start = cut
            while text[start].isspace():
                start += 1
    yield start, end


def _cut(text: str, start: int, match: re.Match[str], end: int, own: FullStopLists) -> int:
    """Where the sentence ends that may end with this match; 0 where it goes on."""
    at = match.end()
    if not text[at].isspace():
        ended = _unspaced(text, start, match) or _glued(text, start, match, own)
        return at - (match[0][-1] in _OPENING) if ended else 0
    following = _NEXT.match(text, at, end)
    marks, word = following.groups() if following else ("", "")
    if not following or not word or (_NO_BEGINNING.match(marks) and not _left_out(text, match, marks)):
        return 0
    if _goes_on(text, match[0], following):
        return 0
    note = match["note"]
    stop = match[0].removesuffix(note).rstrip(_CLOSING + _SPACES + INVISIBLE)
    word = "1" if note.isdecimal() else _opening(text, following)  # "failed.12 No" ends, "vol.12 The" does not
    if not (ends(text, start, match.start(), word, own) if stop == "." else _no_pause(text, match, stop, word)):
        return 0
    if marks[:1] == '"' and marks[1:2].isspace() and text.count('"', max(match.pos, at - _AGO), at) % 2:
        return text.index('"', at) + 1
    return at


def _unspaced(text: str, start: int, match: re.Match[str]) -> bool:
    """What ends before the next character, which is no space."""
    first, last, after = match[0][0], match[0][-1], text[match.end()]
    if first in _DANDAS:
        return after.isalpha()
    if first not in _WIDE_STOPS:
        begins = first in "!?" and last in "!?" and re.match(_IDEOGRAPH, after) is not None
        return begins and not _in_title(text, start, match)
    if last in _TITLED or (first == last == "．" and (after.isdigit() or _initial(text, match.start()))):
        return False
    if _in_title(text, start, match):
        return False
    if last in _OPENING or last not in _CLOSING:
        return True
    return not (_KANA.match(after) or _SAID.match(text, match.end()))  # 「…。」と: he said


def _initial(text: str, at: int) -> bool:
    """Whether one letter alone stands before this place, as in "Ｕ．Ｓ．"."""
    return _WIDE_LETTER.search(text, max(0, at - 2), at) is not None


def _in_title(text: str, start: int, match: re.Match[str]) -> bool:
    """Between the marks of a title, as in 《你好！世界》; in 『』 a sentence may end too."""
    at, end = match.span()
    for marks in _TITLES[: 2 if match[0][0] == "。" else 3]:
        opened = text.rfind(marks[0], max(start, at - _TITLE), at)
        if opened >= 0 and text.find(marks[1], opened, end + _TITLE) >= end:
            return True
    return False


def _glued(text: str, start: int, match: re.Match[str], own: FullStopLists) -> bool:
    """Two sentences without the space between: "They left.The". Only a word that is known to begin them shows it."""
    at = match.start()
    small = match[0] in _PLAIN and text[at - 1 : at].islower()
    last = _LAST_WORD.search(text, max(0, at - _WORD), at) if small else None
    following = _GLUED.match(text, match.end()) if last else None
    if not last or not following:
        return False
    begins = following[0] in own.openers or (_NO_ADDRESS.search(last[0]) and following[0][0].isupper())
    return bool(begins) and ends(text, start, at, following[0], own)


def _goes_on(text: str, stop: str, following: re.Match[str]) -> bool:
    """With a word that begins no sentence, being small; iPhone may, and the items of a list in one line."""
    marks, word = following.groups()
    if not word.islower() or (marks == "- " and stop == ".") or _NO_CAPITALS.match(word) or marks in _DOTS:
        return False
    return not _ELIDED.match(text, following.start(2) - 1)


def pauses(text: str, at: int, language: str) -> bool:
    """Whether the full stop at a place ends anything; not the one of "1.500", "am 3. März", "M. Roux" or "z. B."."""
    if text[at + 1 : at + 2].isalnum():
        return False
    following = _NEXT.match(text, at + 1)
    if not following or not following[2] or following[1][:1] == ".":
        return True
    return ends(text, 0, at, _opening(text, following), full_stop_lists(language))


def _opening(text: str, following: re.Match[str]) -> str:
    """The next word; an initial opens no sentence, whatever word it looks like."""
    word = following[2]
    return "?" if len(word) == 1 and word.isupper() and text.startswith(".", following.end()) else word


def _left_out(text: str, match: re.Match[str], marks: str) -> bool:
    """A sentence is whole, and then dots stand for what followed it: "compounds. . . . The", "compounds. ...and".

    Or two commas open a quotation: "compounds. ,,The".
    """
    if marks.startswith(",,"):
        return match[0][-1] in _PLAIN or match[0].endswith("''")
    return match[0] == "." and marks in {". . . ", *_DOTS} and text[match.start() - 1].isalnum()


def _no_pause(text: str, match: re.Match[str], stop: str, word: str) -> bool:
    """Not an ellipsis that stands apart from the word before, as in "well ... I" and "[…] The".

    Nor one before a word in letters that have no capitals, which goes on as "well... and" does.
    """
    before = text[match.start() - 1 : match.start()]
    return stop.strip(".…") != "" or not (before.isspace() or before in {"[", "("} or _NO_CASE.match(word))


def _overridden(text: str, spans: list[Span], overrides: list[Span]) -> list[Span]:
    """What of a touched sentence no override covers stays a sentence; of overlapping overrides, the first counts."""
    chosen: list[Span] = []
    for start, end in overrides:
        span = _trimmed(text, max(start, chosen[-1][1] if chosen else 0), end)
        if span[0] < span[1]:
            chosen.append(span)
    result, last = list(chosen), 0
    for start, end in spans:
        rest = start
        while last < len(chosen) and chosen[last][0] < end:
            over_start, over_end = chosen[last]
            result.append(_trimmed(text, rest, max(rest, over_start)))
            rest = max(rest, over_end)
            if over_end > end:
                break
            last += 1
        result.append(_trimmed(text, min(rest, end), end))
    return sorted(span for span in result if span[0] < span[1])


def _trimmed(text: str, start: int, end: int) -> Span:
    words = text[start:end].strip()
    start += text[start:end].index(words) if words else 0
    return start, start + len(words)
