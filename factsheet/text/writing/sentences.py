"""A raw text in, the spans of its sentences out: one paragraph at a time, by what stands at each full stop."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib import resources

import msgspec

from factsheet.text.writing import paragraphs

Span = tuple[int, int]

VERSION = "1"

_STOPS = ".!?…‽؟۔।॥։።။៕⁇⁈⁉‼"
_WIDE_STOPS = "。！？｡．"  # no space follows them
_CLOSING = "\"'”’‘»›“«‹)]}」』）】〉》"
# What begins the next sentence: marks, then a word. Some marks stand apart, as in "« – Non".
_NEXT = re.compile(r"\s*+((?:[^\w\s]++\s?+){0,3})(\w*+)")
_NO_BEGINNING = frozenset(".,;:)]}%/&+=*|\\")
_WORD_BACKWARDS = re.compile(r"[\w.°&]*+")
_APART = frozenset(" \u00a0\u202f\n\t'’\"“„«‹([{¿¡-–—/•⁃‣◦▪●■")  # what may stand before an initial or an ordinal
_INITIALS = re.compile(r"[^\W\d_]{1,3}(?:\.[^\W\d_]{1,3})+")
_MARKER = re.compile(r"\d{1,3}|[A-Za-z]|[IVXLC]+")
_WORDS = re.compile(r"\w")
_ROMAN = re.compile(r"[IVXLC]+")
_NO_VOWEL = re.compile(r"[bcdfghjklmnpqrstvwxz]{2,5}", re.IGNORECASE)
_KANA = re.compile("[\u3041-\u309f]")
_SAME = {"no": "nb", "nn": "nb", "bs": "hr"}
_LONGEST = 24  # characters of an abbreviation
_AGO = 2000  # characters in which an open quotation mark is looked for


class Rules(msgspec.Struct, frozen=True):
    """What one language adds.

    `titles` never end a sentence, `numbered` not before a number, `abbreviations` only before one of the
    `openers`. What is listed in lower case counts in any case. `ordinals`: "3." may be a third.
    `vowelless`: the language has words without vowels, so that "krk." need not be short for anything.
    """

    stop: re.Pattern[str]
    titles: frozenset[str]
    numbered: frozenset[str]
    abbreviations: frozenset[str]
    openers: frozenset[str]
    ordinals: bool
    vowelless: bool


def split(text: str, language: str, overrides: Iterable[Span] = ()) -> tuple[Span, ...]:
    """Every character but white space is in one sentence. Overrides replace the sentences they touch."""
    rules = _rules_of(language)
    spans = [span for start, end in paragraphs.split(text) for span in _sentences(text, start, end, rules)]
    chosen = sorted(overrides)
    return tuple(_overridden(text, spans, chosen) if chosen else spans)


def _rules_of(language: str) -> Rules:
    return _rules(language.replace("_", "-").split("-")[0].lower())


@lru_cache(maxsize=64)
def _rules(language: str) -> Rules:
    folder = resources.files("factsheet.text") / "languages" / "sentences"
    file = folder / f"{_SAME.get(language, language)}.json"
    entries = [json.loads((folder / "und.json").read_text("utf-8"))]  # for every language
    if language.isalpha() and file.is_file():
        entries.append(json.loads(file.read_text("utf-8")))

    def words(key: str) -> frozenset[str]:
        return frozenset(word for entry in entries for word in entry[key].split())

    own = entries[-1]
    stops, closing = re.escape(_STOPS + _WIDE_STOPS + own.get("terminators", "")), re.escape(_CLOSING)
    # French sets its closing mark off; German and Swedish open with the same one, and then a word follows.
    stop = re.compile(rf"[{stops}][{stops}{closing}]*+(?:\s[»›”](?!\w)[{stops}{closing}]*+)*+")
    return Rules(
        stop=stop,
        titles=words("titles"),
        numbered=words("numbered"),
        abbreviations=words("abbreviations"),
        openers=words("openers"),
        ordinals=own["ordinals"],
        vowelless=own.get("vowelless", False),
    )


def _sentences(text: str, start: int, end: int, rules: Rules) -> Iterator[Span]:
    for match in rules.stop.finditer(text, start, end):
        at = match.end()
        if at >= end:
            break
        cut = _cut(text, start, match, end, rules)
        if cut:
            yield start, cut
            start = cut
            while text[start].isspace():
                start += 1
    yield start, end


def _cut(text: str, start: int, match: re.Match[str], end: int, rules: Rules) -> int:
    """Where the sentence ends that may end with this match; 0 where it goes on."""
    at = match.end()
    if not text[at].isspace():
        spoken = len(match[0]) > 1 and _KANA.match(text, at)  # 「…。」と: he said
        return at if match[0][0] in _WIDE_STOPS and not spoken else 0
    following = _NEXT.match(text, at, end)
    marks, word = following.groups() if following else ("", "")
    if not following or not word or (marks[:1] in _NO_BEGINNING and not _left_out(text, match, marks)):
        return 0
    if word[0].islower() and marks != "- ":  # a list in one line: "… pregnant. - if you …"
        return 0
    word = _opening(text, following)
    stop = match[0].rstrip(_CLOSING + " \u00a0\u202f")
    if not (_full_stop(text, start, match.start(), word, rules) if stop == "." else _no_pause(text, match, stop)):
        return 0
    if marks[:1] == '"' and marks[1:2].isspace() and text.count('"', max(match.pos, at - _AGO), at) % 2:
        return text.index('"', at) + 1
    return at


def pauses(text: str, at: int, language: str) -> bool:
    """Whether the full stop at a place ends anything; not the one of "1.500", "am 3. März", "M. Roux" or "z. B."."""
    if text[at + 1 : at + 2].isalnum():
        return False
    following = _NEXT.match(text, at + 1)
    if not following or not following[2] or following[1][:1] == ".":
        return True
    return _full_stop(text, 0, at, _opening(text, following), _rules_of(language))


def _opening(text: str, following: re.Match[str]) -> str:
    """The next word; an initial opens no sentence, whatever word it looks like."""
    word = following[2]
    return "?" if len(word) == 1 and word.isupper() and text.startswith(".", following.end()) else word


def _left_out(text: str, match: re.Match[str], marks: str) -> bool:
    """A sentence is whole, and then dots stand for what followed it: "compounds. . . . The"."""
    return match[0] == "." and marks == ". . . " and text[match.start() - 1].isalnum()


def _no_pause(text: str, match: re.Match[str], stop: str) -> bool:
    """Not an ellipsis that stands apart from the word before, as in "well ... I" and "[…] The"."""
    before = text[match.start() - 1 : match.start()]
    return stop.strip(".…") != "" or not (before.isspace() or before in {"[", "("})


def _full_stop(text: str, start: int, at: int, word: str, rules: Rules) -> bool:
    """A single full stop before this word ends its sentence."""
    found = _WORD_BACKWARDS.match(text[max(start, at - _LONGEST) : at][::-1])
    token = found[0][::-1] if found else ""
    begin = at - len(token)
    if not token or (begin > start and text[begin - 1] not in _APART):
        return not _spaced(text, start, at)
    if begin - start <= 4 and not _WORDS.search(text, start, begin) and _MARKER.fullmatch(token):
        return False
    return _ends(token, word, rules)


def _ends(token: str, word: str, rules: Rules) -> bool:
    """A full stop between these two ends a sentence."""
    opener = word in rules.openers
    if token.isdigit() or (len(token) > 1 and _ROMAN.fullmatch(token)):
        return not rules.ordinals or opener or (len(token) > 3 and token.isdigit())
    if _listed(token, rules.titles):
        return False
    if word[0].isdigit():
        return not (_listed(token, rules.numbered) or _abbreviated(token, rules))
    return opener or not _abbreviated(token, rules)


def _listed(token: str, words: frozenset[str]) -> bool:
    return token in words or token.lower() in words


def _abbreviated(token: str, rules: Rules) -> bool:
    if _listed(token, rules.abbreviations) or _INITIALS.fullmatch(token):
        return True
    if len(token) == 1:
        return token.lower() != token.upper()
    return not rules.vowelless and token[1:].islower() and _NO_VOWEL.fullmatch(token) is not None


def _spaced(text: str, start: int, at: int) -> bool:
    """This is the second or third stop of ". . ."; a fourth one is the full stop."""
    before = text[max(start, at - 6) : at]
    return before.endswith(". ") and before != ". . . "


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
