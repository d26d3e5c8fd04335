"""A figure in its text -> whether something changed by it or to it, as its words say: "rose by 5%", "rose to 5%"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.past import is_ago
from factsheet.text.telling.touching import touched
from factsheet.text.words.changes import ChangeKind, ChangeLists, Role, Touching, begins, change_lists
from factsheet.text.words.directions import MOVING, directions
from factsheet.text.words.tokens import TOKEN, straightened
from factsheet.text.writing.stops import ending

# Of what stands around a figure so many letters are read.
AROUND_CHARS = 100
MARK = re.compile(r"[;:()«»“”„\"—–\n!?；：。]|\.(?=\s|$)")
# What is joined to a figure, and the word after it.
TAIL = re.compile(r"[-:'’]?\w+")
NEXT = re.compile(r"\s\w+")
# How many words may stand between the word of change and "of" and "to"; and between those and the figure.
OF, TO, FILLED = 3, 8, 3
POINTS = ("point", "punt", "pont", "punkt")


class Way(msgspec.Struct, frozen=True):
    """By, to or from, and the words that say so as a span of the text; of a `level` the verb alone says "to"."""

    kind: ChangeKind
    start: int
    end: int
    level: bool = False


class Around(msgspec.Struct, frozen=True):
    """The words before and behind a figure up to the next mark, with their places; `moves` are those of change.

    `share`: the figure is of per cent, or of points.
    """

    before: Sequence[tuple[str, int, int]]
    behind: Sequence[tuple[str, int, int]]
    moves: frozenset[int]
    share: bool


def way_of(text: Reading, item: Quantity) -> Way | None:
    """How a figure is told; None where it is not told as a change, or in both ways."""
    lists = change_lists(text.language)
    if lists is None or item.bound == "range" or item.form not in ("amount", "fraction", "loose", "vague"):
        return None
    if lists.touching is not None:
        return _touched(text, item, lists.touching)
    bound = _bound(text, item)
    crossed = any(begins(bound, 0, phrase) for phrase in lists.across)
    if crossed or any(begins(bound, 0, phrase) for phrase in lists.open):
        lists = msgspec.structs.replace(lists, plain=False)
    around = _around(text, item, lists)
    found = _ended(text, item, around, lists) or _told(around, lists)
    if found is None and crossed and item.bound_span and _moved(around, len(around.before), "to", lists):
        found = Way("to", *item.bound_span, level=True)
    if (
        found is None
        or is_ago(text, item)
        or _both_ends(text, item, lists)
        or (found.kind == "to" and _gauged(around, lists, found, item))
    ):
        return None
    return found


def _touched(text: Reading, item: Quantity, known: Touching) -> Way | None:
    start, end = item.bound_span or (item.start, item.end)
    if end > item.end:  # 23만 명 아래로: the bound is crossed
        return None
    found = touched(text.text, min(start, item.start), item.end, known)
    return Way(*found) if found else None


def _bound(text: Reading, item: Quantity) -> list[str]:
    """The words before a figure that bound it."""
    if not item.bound_span or item.bound_span[1] > item.start:
        return []
    return [word for word, _, _ in _tokens(text.text, *item.bound_span)]


def _around(text: Reading, item: Quantity, lists: ChangeLists) -> Around:
    start = _start(text, item, lists)
    end = max(item.end, item.bound_span[1]) if item.bound_span else item.end
    first, last = max(0, start - AROUND_CHARS), end + AROUND_CHARS
    first = max([first, *(mark.end() for mark in ending(MARK.finditer(text.text, first, start), text.language))])
    mark = next(ending(MARK.finditer(text.text, end, last), text.language), None)
    last = mark.start() if mark else last
    behind = _tokens(text.text, end, last)
    share = _share(item) or bool(behind and behind[0][0].startswith(POINTS))
    return Around(_tokens(text.text, first, start), behind, _moves(text.text, text.language), share)


@lru_cache(maxsize=1024)
def _moves(text: str, language: str) -> frozenset[int]:
    return frozenset(one.start for one in directions(text, language) if one.meaning in MOVING)


def _share(item: Quantity) -> bool:
    return item.units[:1] in (("percent",), ("percentage-point",))


def _start(text: Reading, item: Quantity, lists: ChangeLists) -> int:
    """Where the figure begins with what bounds it, less the "à" of "à près de 9" and the "o" of "asi o 2"."""
    if not item.bound_span or item.bound_span[0] >= item.start:
        return item.start
    if text.text[item.bound_span[1] : item.start].strip():
        return item.start
    words = _tokens(text.text, *item.bound_span)
    said = [word for word, _, _ in words]
    opened = any(begins(said, 0, phrase) for phrase in lists.open)
    for phrase in lists.prepositions if not opened else ():
        if len(phrase) <= len(words) and begins(said, 0, phrase):
            return words[len(phrase) - 1][2]
        if lists.about_first and begins(said, len(said) - len(phrase), phrase):
            return item.start
    return item.bound_span[0]


def _tokens(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    found = TOKEN.finditer(straightened(text[start:end]))
    return [(one.group(), start + one.start(), start + one.end()) for one in found]


def _told(around: Around, lists: ChangeLists) -> Way | None:
    words = [word for word, _, _ in around.before]
    for last in range(len(words), max(0, len(words) - FILLED - 1), -1):
        if any(begins(words, last - len(phrase), phrase) for phrase in lists.open):
            return None
        found = _just_before(around, words, last, lists)
        if found is not None:
            return found
        if words[last - 1] not in lists.fillers:
            break
    return _behind(around, lists)


def _ended(text: Reading, item: Quantity, around: Around, lists: ChangeLists) -> Way | None:
    """“5 százalékra nőtt”, "300:aan", "yüzde 5'e": an ending of the figure, its unit or the word after it."""
    if not lists.to_endings:
        return None
    later = [TAIL.match(text.text, item.end), None if item.units else NEXT.match(text.text, item.end)]
    ends = [item.end, *(one.end() for one in later if one)]
    endings: tuple[tuple[ChangeKind, tuple[str, ...]], ...] = (("to", lists.to_endings), ("by", lists.by_endings))
    for end in ends:
        said = straightened(text.text[item.start : end])
        kind = next((kind for kind, known in endings if said.endswith(known)), None)
        if kind is not None:
            moved = _in_clause(around, lists, "by") or _ahead(around)
            return Way(kind, item.start, end) if moved else None
    return None


def _just_before(around: Around, words: Sequence[str], last: int, lists: ChangeLists) -> Way | None:
    """What the words that end with a place say of the figure."""
    for phrase, role in lists.before.get(words[last - 1], ()):
        first = last - len(phrase)
        if begins(words, first, phrase) and (role == "level" or _moved(around, first, role, lists)):
            kind: ChangeKind = "by" if role in ("by", "of") else "to"
            return Way(kind, around.before[first][1], around.before[last - 1][2], role == "level")
    word, start, end = around.before[last - 1]
    if lists.levels.has(word):
        return Way("to", start, end, level=True)
    taken = not around.share and lists.takers.has(word)
    return Way("by", start, end) if lists.plain and start in around.moves and not taken else None


def _moved(around: Around, first: int, role: Role, lists: ChangeLists) -> bool:
    """Whether a word of change stands near enough."""
    far = role == "to" and first > 0 and around.before[first - 1][0] == ","  # "fell by 3 between June and May, to 41"
    reach = {"by": lists.reach, "of": OF}.get(role, 2 * TO if far else TO)
    near = around.before[max(0, first - reach - 1) : first]
    words = [word for word, _, _ in near]
    if role != "to" and "," in words:
        near = near[len(words) - words[::-1].index(",") :]
        words = [word for word, _, _ in near]
    if (role == "of" or (role == "by" and lists.reach <= OF)) and any((word,) in lists.to for word in words):
        return False  # "scesa al minimo del 5%"
    if lists.nouns.any(words) or role == "of":
        return lists.nouns.any(words)
    if lists.moves.any(words) or (role == "to" and lists.to_moves.any(words)):
        return True
    if any(start in around.moves for _, start, _ in near):
        return True
    return lists.last and (_in_clause(around, lists, role) or _ahead(around))


def _in_clause(around: Around, lists: ChangeLists, role: Role) -> bool:
    """“ist um 5 Prozent gestiegen”, "nam met 5 procent toe"."""
    words = [word for word, _, _ in around.behind][: TO + 1]
    words = words[: words.index(",")] if "," in words else words
    if any(start in around.moves for _, start, _ in around.behind[: len(words)]):
        return True
    return lists.moves.any(words) or (role == "to" and lists.to_moves.any(words))


def _ahead(around: Around) -> bool:
    """“stieg im Mai in allen Ländern um 5 Prozent”: the verb stands further ahead in the clause."""
    ahead = around.before[-2 * TO :]
    commas = [place for place, (word, _, _) in enumerate(ahead) if word == ","]
    return any(start in around.moves for _, start, _ in ahead[commas[-1] if commas else 0 :])


def _behind(around: Around, lists: ChangeLists) -> Way | None:
    """“5 % de plus”, "a 5% pay rise"; "hat 5 Millionen erreicht"."""
    words = [word for word, _, _ in around.behind]
    for phrase in lists.more:
        if begins(words, 0, phrase):
            return Way("by", around.behind[0][1], around.behind[len(phrase) - 1][2])
    if lists.last and words and lists.levels.has(words[0]):
        return Way("to", around.behind[0][1], around.behind[0][2], level=True)
    return None


def _gauged(around: Around, lists: ChangeLists, way: Way, item: Quantity) -> bool:
    """Whether a change is what reached the figure, or what reached it may be one: a percentage."""
    words = [word for word, _, _ in (*around.before, *around.behind)]
    if lists.gauges.any(words):
        return True
    said = [word for word, start, _ in around.before if start < way.start]
    return way.level and (_share(item) or lists.nouns.any(said))


def _both_ends(text: Reading, item: Quantity, lists: ChangeLists) -> bool:
    """“de 5 millions en 2019 à 8 millions”: where it came from, and not by how much it changed."""
    later = [one for one in text.quantities if one.start >= item.end]
    if not later or not set(later[0].units) & set(item.units) or later[0].units != item.units:
        return False
    if "," in text.text[item.end : later[0].start]:
        return False
    between = [one.group() for one in TOKEN.finditer(straightened(text.text[item.end : later[0].start]))]
    return len(between) <= TO and any(
        begins(between, len(between) - len(phrase), phrase) for phrase in lists.to if len(phrase) <= len(between)
    )
