"""A text and two figures in it -> whether something went from the one to the other: "rose from 32% to 38%"."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

import msgspec

from factsheet.text.words.changes import ChangeLists, change_lists
from factsheet.text.words.directions import moves
from factsheet.text.words.landmarks import WORD
from factsheet.text.words.stored import stored
from factsheet.text.writing.spans import Span
from factsheet.text.writing.stops import ending

# Of what stands before or behind a figure so many letters are read.
AROUND_CHARS = 100
# How far, in words, the word of change may stand from the two figures.
REACH_WORDS = 10
MARK = re.compile(r"[.;:!?](?=\s)|[\n()；：。！？]")
# What is joined to a figure, and the word after it.
TAILS = (re.compile(r"(?:[-:'’]?\w+)?"), re.compile(r"\s\w+"))


class Links(msgspec.Struct, frozen=True):
    """What stands before, or behind, the figure that something went from, and the one that it went to.

    `earlier` stands before an old figure that comes second; `arriving` is a goal that by itself tells of a change.
    `spans` are words of what only lies between two figures ("ranging from 5 to 10"). Where "from" is also "of"
    (`genitive`) or "by" (`amounts`), fewer words of change make a change of it ("une hausse de 5 à 10 %"). `inside`:
    words are not parted; `last`: verbs may stand behind the figures.
    """

    origin: re.Pattern[str] | None = None
    goal: re.Pattern[str] | None = None
    earlier: re.Pattern[str] | None = None
    arriving: re.Pattern[str] | None = None
    behind: tuple[re.Pattern[str], re.Pattern[str]] | None = None
    endings: tuple[tuple[str, ...], tuple[str, ...]] | None = None
    spans: frozenset[str] = frozenset()
    genitive: bool = False
    amounts: bool = False
    inside: bool = False
    last: bool = False


def passed(text: str, language: str, first: Span, second: Span, *, both: bool = False) -> str:
    """The way of the change that leads from one figure to the next, or nothing where they may be a range.

    `both` have a unit of their own, so that a language whose "from" is its "by" cannot mean "by 5 to 10%".
    """
    links = links_of(language)
    if links is None or not linked(text, links, first, second):
        return ""
    moved = _moved(text, language, links, first, second, both)
    arrives = links.arriving is not None and links.arriving.search(text[first[1] : second[0]])
    return moved or ("unclear" if arrives else "")


def linked(text: str, links: Links, first: Span, second: Span) -> bool:
    """Whether words for from and to stand by the two figures."""
    if links.behind:
        return bool(links.behind[0].match(text, first[1]) and links.behind[1].match(text, second[1]))
    if links.endings:
        return all(map(_ends, (text, text), (first, second), links.endings))
    before, between = text[max(0, first[0] - AROUND_CHARS) : first[0]], text[first[1] : second[0]]
    return bool(links.origin and links.origin.search(before) and links.goal and links.goal.search(between))


def _ends(text: str, figure: Span, endings: tuple[str, ...]) -> bool:
    """“32'den”, "32 százalékról": an ending of the figure, of its unit or of the word after it."""
    tails = [tail.match(text, figure[1]) for tail in TAILS]
    return any(text[figure[0] : tail.end()].lower().endswith(endings) for tail in tails if tail)


def _moved(text: str, language: str, links: Links, first: Span, second: Span, both: bool) -> str:
    """The way that the nearest word of change goes; it stands before the figures, or behind where verbs come last."""
    lists = change_lists(language)
    known = _known(text, language)
    for start, word in _around(text, language, links, first, second, known):
        if word in links.spans and start not in known:
            return ""
        meaning = known.get(start) or ("unclear" if lists and _changes(lists, word) else "")
        noun = links.genitive and lists is not None and lists.nouns.has(word)
        only_to = not links.amounts or both or (lists is not None and lists.to_moves.has(word))
        if meaning and not noun and only_to:
            return meaning
    return ""


@lru_cache(maxsize=64)
def _known(text: str, language: str) -> dict[int, str]:
    """What the words of change mean, by their places, in the order of the text."""
    return {one.start: one.meaning for one in moves(text, language)}


def _changes(lists: ChangeLists, word: str) -> bool:
    return lists.moves.has(word) or lists.to_moves.has(word) or lists.nouns.has(word)


def _around(
    text: str, language: str, links: Links, first: Span, second: Span, known: Container[int]
) -> Iterator[tuple[int, str]]:
    """The words of the sentence around the figures, the nearest first, those before them before those behind."""
    start = max(
        [
            0,
            first[0] - AROUND_CHARS,
            *(one.end() for one in _marks(text, language, first[0] - AROUND_CHARS, first[0])),
        ]
    )
    end = min(
        [
            second[1] + AROUND_CHARS,
            *(one.start() for one in _marks(text, language, second[1], second[1] + AROUND_CHARS)),
        ]
    )
    if links.inside:
        yield from ((at, "") for at in range(start, end) if at in known)
        return
    before = [(one.start(), one.group().lower()) for one in WORD.finditer(text, start, first[0])]
    behind = [(one.start(), one.group().lower()) for one in WORD.finditer(text, second[1], end)] if links.last else []
    yield from (*before[: -REACH_WORDS - 1 : -1], *behind[:REACH_WORDS])


def _marks(text: str, language: str, start: int, end: int) -> Iterator[re.Match[str]]:
    return ending(MARK.finditer(text, max(0, start), end), language)


@lru_cache(maxsize=64)
def links_of(language: str) -> Links | None:
    """The words of a language or of the one it is a variety of, if there are any."""
    listed, lists = stored("directions", language) or {}, change_lists(language)
    if not listed.keys() & {"from", "from_behind", "from_endings"}:
        return None
    roles = {role for word in listed.get("from", ()) for role in _roles(lists, word)}
    return Links(
        origin=_before(listed, "from"),
        goal=_before(listed, "to"),
        earlier=_before(listed, "against"),
        arriving=_before(listed, "arriving"),
        behind=(_behind(listed["from_behind"]), _behind(listed["to_behind"])) if "from_behind" in listed else None,
        endings=(tuple(listed["from_endings"]), lists.to_endings) if lists and "from_endings" in listed else None,
        spans=frozenset(listed.get("spans", ())),
        genitive="of" in roles,
        amounts="by" in roles,
        inside=listed.get("inside", False),
        last=lists is not None and lists.last,
    )


def _before(listed: Mapping[str, Any], name: str) -> re.Pattern[str] | None:
    """A pattern for the words that stand just before a figure."""
    if name not in listed:
        return None
    begin, gap = ("", r"\s*") if listed.get("inside") else (r"(?<!\w)", r"(?:\s+|(?<=['’]))")
    return re.compile(rf"{begin}{_any(listed[name])}{gap}\Z", re.IGNORECASE)


def _behind(words: Sequence[str]) -> re.Pattern[str]:
    """A pattern for the words that stand just behind a figure, or behind the counter of "5人から", "5 명에서"."""
    return re.compile(rf"\s?[^\W\d_]{{0,2}}?{_any(words)}")


def _any(words: Sequence[str]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


def _roles(lists: ChangeLists | None, word: str) -> list[str]:
    """Whether "from" is also "of" or "by"."""
    return [role for phrase, role in lists.before.get(word, ()) if phrase == (word,)] if lists else []
