"""A figure in its text -> whether something changed by it or to it, as its words say: "rose by 5%", "rose to 5%"."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal

import msgspec

from factsheet.text.amounts import Quantity
from factsheet.text.cue_lists import TOKEN
from factsheet.text.directions import directions
from factsheet.text.quantities import Reading

Kind = Literal["by", "to"]
# Of what stands around a figure so many letters are read.
AROUND = 120
MARK = re.compile(r"[;:()«»“”„\"—–\n!?；：。]|\.(?=\s|$)")
# What is joined to a figure, and the word after it.
TAIL = re.compile(r"[-:'’]?\w+")
NEXT = re.compile(r"\s\w+")
# How many words may stand between the word of change and "of" and "to"; and between those and the figure.
OF, TO, FILLED = 3, 8, 3
MOVING = ("up", "down", "unclear")

Phrase = tuple[str, ...]


class Lists(msgspec.Struct, frozen=True):
    """One language's words; "…-" is a beginning.

    `moves` are words of change that the lists of directions do not have, `to_moves` those that only "to" may follow;
    `levels` say themselves that a figure was reached. `nouns` are changes ("a rise of 5%"), and so are `gauges`, which
    may be what moved: "inflation rose to 5%" is prices that rose by it. `across` are bounds that are crossed ("fell
    below 5%"); `open` words tell a most as well as an end ("jusqu'à 5 %"), and so nothing.
    `by_endings` and `to_endings` are those of what is counted ("5 százalékkal", "5 százalékra").
    `plain`: a verb of change just before a figure means by, one of `takers` ("lost 5 games") only before a percentage;
    `last`: verbs may stand behind it. So many words as `reach` may part "by" from the word of change.
    """

    by: tuple[Phrase, ...] = ()
    noun_by: tuple[Phrase, ...] = ()
    to: tuple[Phrase, ...] = ()
    levels: tuple[Phrase, ...] = ()
    more: tuple[Phrase, ...] = ()
    open: tuple[Phrase, ...] = ()
    moves: tuple[Phrase, ...] = ()
    to_moves: tuple[Phrase, ...] = ()
    nouns: tuple[Phrase, ...] = ()
    gauges: tuple[Phrase, ...] = ()
    across: tuple[Phrase, ...] = ()
    by_endings: tuple[str, ...] = ()
    to_endings: tuple[str, ...] = ()
    takers: tuple[Phrase, ...] = ()
    fillers: frozenset[str] = frozenset()
    reach: int = 3
    plain: bool = False
    last: bool = False
    tended: bool = False


class Way(msgspec.Struct, frozen=True):
    """By or to, and the words that say so as a span of the text; of a `level` the verb alone says "to"."""

    kind: Kind
    start: int
    end: int
    level: bool = False


class Around(msgspec.Struct, frozen=True):
    """The words before and behind a figure up to the next mark, with their places; `moves` are those of change.

    `share`: the figure is of per cent.
    """

    before: Sequence[tuple[str, int, int]]
    behind: Sequence[tuple[str, int, int]]
    moves: frozenset[int]
    share: bool


def way_of(text: Reading, item: Quantity) -> Way | None:
    """How a figure is told; None where it is not told as a change, or in both ways."""
    lists = lists_of(text.language)
    if lists is None or item.bound == "range" or item.form not in ("amount", "fraction", "loose", "vague"):
        return None
    bound = _bound(text, item)
    crossed = any(_begins(bound, 0, phrase) for phrase in lists.across)
    if crossed or any(_begins(bound, 0, phrase) for phrase in lists.open):
        lists = msgspec.structs.replace(lists, plain=False)
    around = _around(text, item, lists)
    found = _ended(text, item, around, lists) or _told(around, lists)
    if found is None and crossed and item.bound_span and _moved(around, len(around.before), "to", lists):
        found = Way("to", *item.bound_span, level=True)
    if found is None or _both_ends(text, item, lists) or (found.kind == "to" and _gauged(around, lists, found, item)):
        return None
    return found


def _bound(text: Reading, item: Quantity) -> list[str]:
    """The words before a figure that bound it."""
    if not item.bound_span or item.bound_span[1] > item.start:
        return []
    return [word for word, _, _ in _tokens(text.text, *item.bound_span)]


def _around(text: Reading, item: Quantity, lists: Lists) -> Around:
    start = _start(text, item, lists)
    end = max(item.end, item.bound_span[1]) if item.bound_span else item.end
    first, last = max(0, start - AROUND), end + AROUND
    first = max([first, *(mark.end() for mark in MARK.finditer(text.text, first, start))])
    mark = MARK.search(text.text, end, last)
    last = mark.start() if mark else last
    moves = {one.start for one in directions(text.text, text.language) if one.meaning in MOVING}
    return Around(_tokens(text.text, first, start), _tokens(text.text, end, last), frozenset(moves), _share(item))


def _share(item: Quantity) -> bool:
    return item.units[:1] in (("percent",), ("percentage-point",))


def _start(text: Reading, item: Quantity, lists: Lists) -> int:
    """Where the figure begins with what bounds it; the "à" of "à près de 9" is no part of that."""
    if not item.bound_span or item.bound_span[0] >= item.start:
        return item.start
    words = _tokens(text.text, *item.bound_span)
    said = [word for word, _, _ in words]
    opened = any(_begins(said, 0, phrase) for phrase in lists.open)
    for phrase in (*lists.to, *lists.by) if not opened else ():
        if len(phrase) < len(words) and _begins(said, 0, phrase):
            return words[len(phrase) - 1][2]
    return item.bound_span[0]


def _tokens(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    found = TOKEN.finditer(_lowered(text[start:end]))
    return [(one.group(), start + one.start(), start + one.end()) for one in found]


def _lowered(text: str) -> str:
    lower = text.lower()
    return (lower if len(lower) == len(text) else text).replace("’", "'")


def _told(around: Around, lists: Lists) -> Way | None:
    words = [word for word, _, _ in around.before]
    for last in range(len(words), max(0, len(words) - FILLED - 1), -1):
        if any(_begins(words, last - len(phrase), phrase) for phrase in lists.open):
            return None
        found = _just_before(around, words, last, lists)
        if found is not None:
            return found
        if words[last - 1] not in lists.fillers:
            break
    return _behind(around, lists)


def _ended(text: Reading, item: Quantity, around: Around, lists: Lists) -> Way | None:
    """“5 százalékra nőtt”, "300:aan", "yüzde 5'e": an ending of the figure, its unit or the word after it."""
    if not lists.to_endings:
        return None
    later = [TAIL.match(text.text, item.end), None if item.units else NEXT.match(text.text, item.end)]
    ends = [item.end, *(one.end() for one in later if one)]
    endings: tuple[tuple[Kind, tuple[str, ...]], ...] = (("to", lists.to_endings), ("by", lists.by_endings))
    for end in ends:
        said = _lowered(text.text[item.start : end])
        kind = next((kind for kind, known in endings if said.endswith(known)), None)
        if kind is not None:
            moved = _in_clause(around, around.behind, lists.moves) or _ahead(around)
            return Way(kind, item.start, end) if moved else None
    return None


def _just_before(around: Around, words: Sequence[str], last: int, lists: Lists) -> Way | None:
    """What the words that end with a place say of the figure."""
    here: list[tuple[int, str, Way]] = []
    kinds: tuple[tuple[str, Kind, tuple[Phrase, ...]], ...] = (
        ("by", "by", lists.by), ("of", "by", lists.noun_by), ("to", "to", lists.to), ("level", "to", lists.levels),
    )  # fmt: skip
    for name, kind, phrases in kinds:
        for phrase in phrases:
            first = last - len(phrase)
            if first >= 0 and _begins(words, first, phrase):
                span = around.before[first][1], around.before[last - 1][2]
                here.append((first, name, Way(kind, *span, name == "level")))
    for first, name, way in sorted(here, key=lambda one: one[0]):
        if name == "level" or _moved(around, first, name, lists):
            return way
    _, start, end = around.before[last - 1]
    taken = not around.share and any(_begins(words, last - 1, taker) for taker in lists.takers)
    return Way("by", start, end) if lists.plain and start in around.moves and not taken else None


def _moved(around: Around, first: int, name: str, lists: Lists) -> bool:
    """Whether a word of change stands near enough."""
    words = [word for word, _, _ in around.before]
    reach = {"by": lists.reach, "of": OF, "to": TO}[name]
    near = range(max(0, first - reach - 1), first)
    if name != "to" and "," in words[near.start : first]:
        near = range(max(place for place in near if words[place] == ",") + 1, first)
    if any(_begins(words, place, noun) for place in near for noun in lists.nouns):
        return True
    if name == "of":
        return False
    known = (*lists.moves, *lists.to_moves) if name == "to" else lists.moves
    moved = any(around.before[place][1] in around.moves for place in near)
    moved = moved or any(_begins(words, place, move) for place in near for move in known)
    return moved or (lists.last and (_in_clause(around, around.behind, known) or _ahead(around)))


def _in_clause(around: Around, behind: Sequence[tuple[str, int, int]], known: Sequence[Phrase]) -> bool:
    """“ist um 5 Prozent gestiegen”, "nam met 5 procent toe"."""
    words = [word for word, _, _ in behind][: TO + 1]
    words = words[: words.index(",")] if "," in words else words
    return any(start in around.moves for _, start, _ in behind[: len(words)]) or _any_begins(words, known)


def _ahead(around: Around) -> bool:
    """“stieg im Mai in allen Ländern um 5 Prozent”: the verb stands further ahead in the clause."""
    ahead = around.before[-2 * TO :]
    commas = [place for place, (word, _, _) in enumerate(ahead) if word == ","]
    return any(start in around.moves for _, start, _ in ahead[commas[-1] if commas else 0 :])


def _behind(around: Around, lists: Lists) -> Way | None:
    """“5 % de plus”, "a 5% pay rise"; "hat 5 Millionen erreicht"."""
    words = [word for word, _, _ in around.behind]
    for phrase in lists.more:
        if _begins(words, 0, phrase):
            return Way("by", around.behind[0][1], around.behind[len(phrase) - 1][2])
    for level in lists.levels if lists.last else ():
        if len(level) == 1 and _begins(words, 0, level):
            return Way("to", around.behind[0][1], around.behind[0][2], level=True)
    return None


def _gauged(around: Around, lists: Lists, way: Way, item: Quantity) -> bool:
    """Whether a change is what reached the figure, or what reached it may be one: a percentage."""
    words = [word for word, _, _ in (*around.before, *around.behind)]
    if _any_begins(words, lists.gauges):
        return True
    said = [word for word, start, _ in around.before if start < way.start]
    return way.level and (_share(item) or _any_begins(said, lists.nouns))


def _both_ends(text: Reading, item: Quantity, lists: Lists) -> bool:
    """“de 5 millions en 2019 à 8 millions”: where it came from, and not by how much it changed."""
    later = [one for one in text.quantities if one.start >= item.end]
    if not later or not set(later[0].units) & set(item.units) or later[0].units != item.units:
        return False
    between = [one.group() for one in TOKEN.finditer(_lowered(text.text[item.end : later[0].start]))]
    return len(between) <= TO and any(
        _begins(between, len(between) - len(phrase), phrase) for phrase in lists.to if len(phrase) <= len(between)
    )


def _any_begins(words: Sequence[str], phrases: Sequence[Phrase]) -> bool:
    return any(_begins(words, place, phrase) for place in range(len(words)) for phrase in phrases)


def _begins(words: Sequence[str], first: int, phrase: Phrase) -> bool:
    """Whether a phrase begins at a place; "hauss-" is the beginning of a word."""
    if first < 0 or first + len(phrase) > len(words):
        return False
    return all(
        word.startswith(part[:-1]) if part[-1] == "-" and len(part) > 1 else word == part
        for word, part in zip(words[first:], phrase, strict=False)
    )


@lru_cache(maxsize=64)
def lists_of(language: str) -> Lists | None:
    """The lists of a language or of the one it is a variety of, if there are any."""
    code = language.lower().split("-")[0]
    path = files("factsheet.text") / "languages" / "changes" / f"{code}.json"
    return _lists(json.loads(path.read_text(encoding="utf-8"))) if code.isalpha() and path.is_file() else None


def _lists(stored: Mapping[str, Any]) -> Lists:
    names = (
        "by",
        "noun_by",
        "to",
        "levels",
        "more",
        "open",
        "moves",
        "to_moves",
        "nouns",
        "gauges",
        "across",
        "takers",
    )
    return Lists(
        **{name: tuple(map(_phrase, stored.get(name, ()))) for name in names},
        by_endings=tuple(stored.get("by_endings", ())),
        to_endings=tuple(stored.get("to_endings", ())),
        fillers=frozenset(stored.get("fillers", ())),
        reach=stored.get("reach", 3),
        plain=stored.get("plain", False),
        last=stored.get("last", False),
        tended=stored.get("tended", False),
    )


def _phrase(words: str) -> Phrase:
    """“s'élèv- à” in four parts, the third a beginning."""
    parts: list[str] = []
    for word in words.split():
        found = TOKEN.findall(word.removesuffix("-") if len(word) > 1 else word)
        parts += [*found[:-1], found[-1] + "-"] if word[-1] == "-" and len(word) > 1 else found
    return tuple(parts)
