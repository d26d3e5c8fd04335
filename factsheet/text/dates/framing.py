"""From the dates of a text to the same with what is said of each: before or after it, early or late in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import islice, takewhile

import msgspec

from factsheet.text.dates.date import Date, Side, Tended
from factsheet.text.dates.frames import Frames, frames
from factsheet.text.dates.unspaced import framed_unspaced
from factsheet.text.notation.phrases import match, match_back
from factsheet.text.notation.tokens import Tokens

REACH_WORDS = 7  # words from a date to what is said of it
LINK_WORDS = 4  # words from the word that leads to a span to its first end
CLAUSE_WORDS = 12  # words in which a denial may turn it round
SENTENCE = ".!?;:"
SHORT_LETTERS = 3  # letters of a shortened word
POSSESSIVE = ("'s ", "’s ")  # "after Friday's quake"
ENDING = ("until", "by")


class Framed(msgspec.Struct, frozen=True):
    """A date, its tokens, and the tokens from the first to the last word that is said of it."""

    date: Date
    first: int
    after: int
    begins: int
    ends: int
    side: Side = ""
    part: str = ""
    denied: bool = False
    far: str = ""


def framed(at: Tokens, language: str, dates: Sequence[Date]) -> tuple[Date, ...]:
    """The dates in their order; as they came in a language without lists."""
    known = frames(language) if dates else None
    if known is None:
        return tuple(dates)
    if known.written is not None:
        return tuple(framed_unspaced(at.text, date, known.written) for date in dates)
    found = [_turned(at, known, _after(at, known, _before(at, known, date))) for date in dates]
    for number, one in enumerate(found):
        before = found[number - 1] if number else None
        if before is not None and _range(at, known, before, one):
            found[number - 1 : number + 1] = _ends(at, known, _unsure(before), _unsure(one))
        elif one.side == "until" and one.begins - 1 in at.figures:
            found[number] = _unsure(one)
    named = _named(at, known, found)
    told: Tended = "tried" if known.tended else "listed"
    return tuple(_told(at, one, named, told) for one in found)


def _before(at: Tokens, known: Frames, date: Date) -> Framed:
    """Walks back from the date over links to a part and on to a side."""
    first, after = bisect_left(at.starts, date.start), bisect_left(at.starts, date.end)
    side: Side = ""
    index, part, begins, near, edtf = first - 1, "", first, True, date.edtf or ""
    for _ in range(REACH_WORDS):
        if index < 0 or not _beside(at, known, index):
            break
        named = match_back(known.parts, at, index) if near and not part else None
        if named is not None:
            begins, part = named
            part = "?" if _several(at, known, begins) or _noun_follows(at, known, edtf, begins - 1, first) else part
            index = begins - 1
            continue
        pointed = match_back(known.sides, at, index)
        if pointed is not None:
            begins, side = pointed
            break
        word = at.words[index]
        if word in known.plain:
            side = "in"
        if word not in known.links or _noun_follows(at, known, edtf, index, first):
            break
        near = near and (word in known.part_links or word in known.days)
        index -= 1
    if at.text.startswith(POSSESSIVE, date.end):
        side = ""
    return Framed(date, first, after, begins, after, side, part)


def _beside(at: Tokens, known: Frames, index: int) -> bool:
    """“före kl. 7”, "seit ca. 2019": the dot of a shortened link ends no sentence."""
    short = at.gap(index) == ". " and len(at.words[index]) <= SHORT_LETTERS and at.words[index] in known.links
    return short or at.joined(index)


def _noun_follows(at: Tokens, known: Frames, edtf: str, index: int, first: int) -> bool:
    """“before the 2024 election”, "the late 2024 candidate"; "before the 1990s" is the date's own article."""
    if index < 0 or index < first - 2 or (edtf.endswith("X") and len(edtf) == 4):
        return False
    close = index == first - 1 or at.words[index + 1] in known.heads
    return close and (at.words[index] in known.stops or (edtf.isdigit() and at.words[index] in known.year_stops))


def _several(at: Tokens, known: Frames, begins: int) -> bool:
    """“first and second quarter”, "spring or summer", "early to mid-2024"."""
    place = begins - 1
    while place > 0 and begins - place < 3 and at.words[place] in known.links and at.words[place] not in known.ranging:
        place -= 1
    return place > 0 and at.words[place] in known.ranging and at.words[place - 1] in known.heads


def _after(at: Tokens, known: Frames, one: Framed) -> Framed:
    """Walks on from the date, in languages that say it afterwards; "végéig" is both the end and until."""
    index, side, part, ends = one.after, one.side, one.part, one.ends
    if index >= len(at.words) or at.words[index] not in known.following:
        return one
    for _ in range(REACH_WORDS):
        if index >= len(at.words) or not _follows(at, index):
            break
        named = match(known.parts_after, at, index) if not part else None
        pointed = match(known.sides_after, at, index)
        if named is None and pointed is None:
            if at.words[index] not in known.links:
                break
            index += 1
            continue
        part, side = named[1] if named else part, pointed[1] if pointed else side
        index = ends = max(hit[0] for hit in (named, pointed) if hit)
    return msgspec.structs.replace(one, side=side, part=part, ends=ends)


def _follows(at: Tokens, index: int) -> bool:
    """“május 3. után”: the dot of an ordinal ends no sentence."""
    return at.joined(index - 1) or (at.gap(index - 1) == ". " and at.text[at.starts[index]].islower())


def _turned(at: Tokens, known: Frames, one: Framed) -> Framed:
    """“will not open until 2026” is "opens after 2025", and what is closed until May opens from May."""
    if one.side in ("", "in", "?"):
        return one
    near = _near(at, one)
    if any(_turns(known, word) for word in near):
        return _unsure(one)
    return one if known.denials.isdisjoint(near) else msgspec.structs.replace(one, denied=True)


def _near(at: Tokens, one: Framed) -> list[str]:
    """The words of the sentence around the date."""
    before = takewhile(lambda place: not _sentence_ends(at, place), range(one.begins - 1, -1, -1))
    after = takewhile(lambda place: not _sentence_ends(at, place - 1), range(one.ends, len(at.words)))
    return [at.words[place] for place in (*islice(before, CLAUSE_WORDS), *islice(after, CLAUSE_WORDS))]


def _sentence_ends(at: Tokens, index: int) -> bool:
    return any(mark in SENTENCE for mark in at.gap(index))


def _turns(known: Frames, word: str) -> bool:
    return word in known.turning or word.startswith(known.stems) or word.endswith(known.endings)


def _unsure(one: Framed) -> Framed:
    return msgspec.structs.replace(one, side="?")


def _range(at: Tokens, known: Frames, one: Framed, other: Framed) -> bool:
    """Whether the two are one span of time: "from 2019 to 2021", "2019 bis 2021", "1990–1995"."""
    between = at.words[one.ends : other.first]
    if len(between) > REACH_WORDS - 3 or any("," in at.gap(index) for index in range(one.ends - 1, other.first - 1)):
        return False
    if other.side in ENDING and other.begins == one.ends:
        return True
    return at.gap(one.ends - 1).strip() in ("-", "–", "—") or (bool(between) and between[0] in known.ranging)


def _ends(at: Tokens, known: Frames, one: Framed, other: Framed) -> list[Framed]:
    """Each end of "from 2020 to 2024", "between May and June" with the other; what was put off has no such time."""
    link, *further = at.words[one.ends : other.first] or [""]
    small = known.links | known.heads
    if link not in _leading(at, known, one.first - 1, small) or not small.issuperset(further):
        return [one, other]
    if any(_turns(known, word) for word in _near(at, one)):
        return [one, other]
    replace = msgspec.structs.replace
    return [replace(one, far=other.date.edtf or ""), replace(other, far=one.date.edtf or "")]


def _leading(at: Tokens, known: Frames, index: int, small: AbstractSet[str]) -> tuple[str, ...]:
    """What may stand before the last end, by the "from" or "between" at the token or a few small words back."""
    for place in range(index, index - LINK_WORDS, -1):
        hit = match_back(known.between, at, place)
        if hit is not None or place < 0 or at.words[place] not in small:
            return hit[1] if hit else ()
    return ()


def _named(at: Tokens, known: Frames, found: Sequence[Framed]) -> tuple[str, ...]:
    """The parts that the text names away from its dates."""
    months = {
        "?" for one in found if (one.date.edtf or "").startswith("XXXX")
    }  # "in October", of a year told elsewhere
    if known.telling.isdisjoint(at.words):
        return tuple(months)
    taken = {place for one in found for place in (*range(one.begins, one.first), *range(one.after, one.ends))}
    free = [index for index in range(len(at.words)) if at.words[index] in known.parts and index not in taken]
    named = {hit[1] for index in free if (hit := match_back(known.parts, at, index))}
    later = (index for index in range(len(at.words)) if at.words[index] in known.parts_after and index not in taken)
    return tuple(sorted(months | named | {hit[1] for index in later if (hit := match(known.parts_after, at, index))}))


def _told(at: Tokens, one: Framed, named: tuple[str, ...], told: Tended) -> Date:
    date, said = one.date, None
    if one.begins < one.first or one.ends > one.after:
        said = min(at.starts[one.begins], date.start), max(at.ends[one.ends - 1], date.end)
    return msgspec.structs.replace(
        date, side=one.side, denied=one.denied, part=one.part, said=said, told=told, beside=named, far=one.far
    )
