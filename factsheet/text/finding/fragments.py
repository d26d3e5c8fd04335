"""A passage of a stored text goes in, the shortest text fragment that leads a browser to it and nowhere else comes out.

Nothing is named that the site may not show, and nothing leaves here that our own search has not led back to its place.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from heapq import heappop, heappush
from itertools import accumulate

import msgspec

from factsheet.text.finding.directives import Directive, encode, ends, find, starts
from factsheet.text.finding.laying import Laid, fold, fold_letter, joined, lay
from factsheet.text.writing.spans import Span

# Beside its text a page has menus and links, in which one word alone is soon found.
LEAST_WORDS = 2
MOST_WORDS = 10  # words of a term that names one end of a passage
CONTEXT_WORDS = 6  # words of a prefix or a suffix
_REACH_CHARS = 120  # characters in which these are looked for
WHOLE_CHARS = 300  # characters of a passage that may be named in full
_STOPS = "。，、！？；：」』）】》"  # after these a word ends, though no space follows
_WORD = re.compile(rf"[^\s{_STOPS}]+[{_STOPS}]*|[{_STOPS}]+")
_LINE_END = re.compile(r"[\n\r\u2028\u2029\x0b\x0c\x85]")


class Stored(msgspec.Struct, frozen=True):
    """A text as browsers see it whose lines are blocks, and where they are not: the fragment has to fit both."""

    text: str
    lined: Laid
    joined: Laid


@lru_cache(maxsize=64)
def stored(text: str) -> Stored:
    laid = lay(text)
    return Stored(text, laid, joined(laid))


Around = Callable[[], Sequence[Span]]  # the words around a passage, the nearest first; seldom asked for
Choice = tuple[int, int]  # words of the term, words around it


class _Once:
    """An `Around` that looks when it is first asked; to set up a `functools.cache` takes longer than to look."""

    def __init__(self, look: Around) -> None:
        self._look = look
        self._found: Sequence[Span] | None = None

    def __call__(self) -> Sequence[Span]:
        if self._found is None:
            self._found = self._look()
        return self._found


def shortest(text: str, parts: Sequence[Span], shown: Sequence[Span]) -> Directive | None:
    """`parts` are those of a quote, in order; None where no words that may be shown lead to them alone."""
    page = stored(text)
    words = [_words(text, part, _around(shown, part)) for part in parts]
    if not all(words):
        return None
    first, last = _around(shown, parts[0]), _around(shown, parts[-1])
    head, tail = _line(text, words[0]), _line(text, words[-1][::-1])[::-1]
    before = _Once(partial(_words_before, text, head[0][0], first))
    after = _Once(partial(_words_after, text, tail[-1][1], last))
    goal = (head[0][0], tail[-1][1])
    one = len(words) == 1 and head == tuple(words[0])
    found = _range(page, goal, head, tail, before, after, one=one)
    said = _said(text, goal)
    # No character is written shorter than it is, and a space as three.
    if found and len(said) + 2 * said.count(" ") >= len(encode(found)):
        return found
    whole = _whole(page, goal, before, after) if one else None
    return min((one for one in (found, whole) if one), key=lambda one: len(encode(one)), default=None)


def _proved(page: Stored, goal: Span, directive: Directive) -> Directive | None:
    """The directive, where a browser that looks for it comes to the passage: the proof of the address."""
    return directive if find(page.joined, directive) == goal == find(page.lined, directive) else None


def _whole(page: Stored, goal: Span, before: Around, after: Around) -> Directive | None:
    start = _said(page.text, goal)
    if len(start) > WHOLE_CHARS:
        return None
    directives = (
        Directive(start, "", _near(page.text, before, p), _near(page.text, after, s))
        for p, s in _choices(page.text, before(), after, 0)
    )
    return next((one for one in directives if _proved(page, goal, one)), None)


def _range(
    page: Stored, goal: Span, head: Sequence[Span], tail: Sequence[Span], before: Around, after: Around, *, one: bool
) -> Directive | None:
    text, laid = page.text, page.joined
    room = len(head) - 1 if one else len(head)
    for k, p in _choices(text, head[: min(room, MOST_WORDS)], before, LEAST_WORDS):
        start, prefix = _term(text, head[:k]), _near(text, before, p)
        opening = Directive(fold(start), "x", fold(prefix))
        at = next(starts(laid.text, opening), None)
        if at is None or laid.places[at] != goal[0]:
            continue
        left = tail[k:] if one else tail
        for m, s in _choices(text, left[::-1][:MOST_WORDS], after, 1):
            end, suffix = _term(text, left[len(left) - m :]), _near(text, after, s)
            closing = Directive(opening.start, fold(end), "", fold(suffix))
            stop = next(ends(laid.text, closing, at + len(opening.start)), None)
            if stop is not None and laid.ends[stop - 1] == goal[1]:
                found = Directive(start, end, prefix, suffix)
                return found if find(page.lined, found) == goal else None  # in the text as one block it was found
        return None
    return None


def _choices(text: str, term: Sequence[Span], around: Around, least: int) -> Iterator[Choice]:
    """Ways to say how much of a term is named and of what is around it, the shortest first."""
    fewest = min(least, len(term))
    if fewest < min(least, 1):
        return
    yield fewest, 0  # the lightest, and nearly always enough: the others are not weighed for it
    named, beside = _weights(text, term), _weights(text, around())
    waiting = [(named[fewest], fewest, 0)]
    while waiting:
        weight, k, p = heappop(waiting)
        if (k, p) != (fewest, 0):
            yield k, p
        if k + 1 < len(named):
            heappush(waiting, (weight - named[k] + named[k + 1], k + 1, p))
        if k == fewest and p + 1 < len(beside):  # every other choice comes from one with a word less in its term
            heappush(waiting, (weight - beside[p] + beside[p + 1], k, p + 1))


def _weights(text: str, spans: Sequence[Span]) -> list[int]:
    """What none of some words add to an address, the first, the first two …"""
    return list(accumulate((_weight(text[start:end]) for start, end in spans), initial=0))


@lru_cache(maxsize=8192)
def _weight(word: str) -> int:
    return len(encode(Directive(word))) - len("text=") + len("%20")


def _term(text: str, spans: Sequence[Span]) -> str:
    """The words from the first of some spans to the last, in whichever order they are given."""
    return _said(text, (min(spans)[0], max(spans)[1])) if spans else ""


def _near(text: str, around: Around, words: int) -> str:
    return _term(text, around()[:words]) if words else ""


def _said(text: str, span: Span) -> str:
    return " ".join(text[span[0] : span[1]].split())


def _around(shown: Sequence[Span], part: Span) -> Span:
    """What may be shown around a part of a quote."""
    at = bisect_left(shown, (part[0] + 1,)) - 1
    return shown[at] if at >= 0 and part[1] <= shown[at][1] else part


def _words(text: str, part: Span, around: Span) -> list[Span]:
    """Whole words that a part of a quote touches, as far as they may be shown; no mark without a word at its ends."""
    start, end = part
    start -= len(_tail(text[max(0, start - 100) : start]))
    match = _WORD.match(text, end) if end < len(text) and not text[end - 1].isspace() else None
    stop = min(match.end(), end + 100) if match else end
    found = [word.span() for word in _WORD.finditer(text, start, stop)]
    found = [word for word in found if word[1] > part[0] and word[0] < end]
    words = _trimmed(text, [word for word in found if around[0] <= word[0] and word[1] <= around[1]])
    return words if words and words[-1][1] > part[0] else []


def _tail(before: str) -> str:
    """What of a word stands in the text just before a place."""
    return re.split(rf"[\s{_STOPS}]", before)[-1]


def _trimmed(text: str, words: list[Span]) -> list[Span]:
    first, last = 0, len(words)
    while first < last and not _says(text, words[first]):
        first += 1
    while first < last and not _says(text, words[last - 1]):
        last -= 1
    return _seen(text, words[first:last])


def _seen(text: str, words: list[Span]) -> list[Span]:
    """Without the marks at either end that nobody sees: no browser looks for them."""
    if not words:
        return []
    (start, first_end), (last_start, end) = words[0], words[-1]
    while not fold_letter(text[start]):
        start += 1
    while not fold_letter(text[end - 1]):
        end -= 1
    if len(words) == 1:
        return [(start, end)]
    return [(start, first_end), *words[1:-1], (last_start, end)]


def _says(text: str, word: Span) -> bool:
    said = text[word[0] : word[1]]
    return said.isalnum() or any(character.isalnum() for character in said)


def _line(text: str, words: Sequence[Span]) -> tuple[Span, ...]:
    """Words from the first on that stand in one line with it; the same backwards."""
    if not _LINE_END.search(text, min(words[0], words[-1])[1], max(words[0], words[-1])[0]):
        return tuple(words)
    kept = [words[0]]
    for word in words[1:]:
        low, high = sorted((kept[-1], word))
        if _LINE_END.search(text, low[1], high[0]):
            break
        kept.append(word)
    return tuple(kept)


def _words_before(text: str, at: int, around: Span) -> Sequence[Span]:
    """The last words before a place, of one line, that may be shown; the nearest first."""
    begin = max(around[0], at - _REACH_CHARS)
    found = [word.span() for word in _WORD.finditer(text, begin, at)]
    near = found[begin > around[0] :][-CONTEXT_WORDS:]  # the first may be cut
    return _line(text, near[::-1]) if near else ()


def _words_after(text: str, at: int, around: Span) -> Sequence[Span]:
    stop = min(around[1], at + _REACH_CHARS)
    found = [word.span() for word in _WORD.finditer(text, at, stop)]
    near = found[: len(found) - (stop < around[1])][:CONTEXT_WORDS]
    return _line(text, near) if near else ()
