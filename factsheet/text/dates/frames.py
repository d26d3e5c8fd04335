"""From a language tag to its words for the side of a date ("before", "since") and for the part of a period."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import product
from typing import Any

import msgspec

from factsheet.text.dates.date import Side
from factsheet.text.notation.lexicon import lexicon
from factsheet.text.notation.phrases import Phrases, phrases
from factsheet.text.notation.tokens import TOKEN

SIDES: tuple[Side, ...] = ("?", "before", "until", "by", "after", "since", "from", "earliest")

DAYTIMES = ("morning", "afternoon", "evening", "night", "night-to")


class Written(msgspec.Struct, frozen=True):
    """The same of a language that sets no words apart, as they are written; the longest phrases come first."""

    before: tuple[tuple[str, Side], ...]
    sides: tuple[tuple[str, Side], ...]
    parts: tuple[tuple[str, str], ...]
    parts_before: tuple[tuple[str, str], ...]
    links: tuple[str, ...]
    turning: tuple[str, ...]


class Frames(msgspec.Struct, frozen=True):
    """`sides` and `parts` stand before a date and are keyed by their last word; the others follow it.

    `links` may stand between a side and what it is said of, `part_links` and the `days` of the week between a part and
    its date. A word of `stops` right before a date, of `year_stops` before a bare year, makes it another noun's
    ("before the 2024 election"). One
    of `plain` puts things in it. One of `denials` denies what is said; one of `turning`, or with one of its `stems` or
    `endings`, may turn a side round ("closed", "reopens"). `heads` are the words that parts are made of, and no part is
    named without one of `telling`. A word of `ranging` makes a span of two dates, and
    what `between` has before its first end leads to the words that may stand before its last.
    """

    sides: Phrases[Side]
    parts: Phrases[str]
    sides_after: Phrases[Side]
    parts_after: Phrases[str]
    following: frozenset[str]
    links: frozenset[str]
    part_links: frozenset[str]
    days: frozenset[str]
    stops: frozenset[str]
    year_stops: frozenset[str]
    plain: frozenset[str]
    denials: frozenset[str]
    turning: frozenset[str]
    stems: tuple[str, ...]
    endings: tuple[str, ...]
    heads: frozenset[str]
    telling: frozenset[str]
    ranging: frozenset[str]
    between: Phrases[tuple[str, ...]]
    written: Written | None
    tended: bool


@lru_cache(maxsize=64)
def frames(language: str) -> Frames | None:
    """A language's words for a date's side ("before") and part ("early"); None where nobody has listed them."""
    lex = lexicon(language)
    stored: dict[str, Any] = lex.tree.get("said", {})
    if not stored:
        return None
    parts, after = _table(stored.get("parts", {})), _table(stored.get("parts_after", {}))
    part_links = frozenset(stored.get("part_links", ()))
    links = part_links | frozenset(stored.get("links", ()))
    sides_after = phrases({phrase: _side(side) for phrase, side in _table(stored.get("sides_after", {})).items()})
    parts_after = phrases(after)
    turning = stored.get("turning", ())
    words = {word for phrase, part in (*parts.items(), *after.items()) for word in _heads(phrase, part)}
    return Frames(
        sides=phrases({phrase: _side(side) for phrase, side in _table(stored.get("sides", {})).items()}, back=True),
        parts=phrases(parts, back=True),
        sides_after=sides_after,
        parts_after=parts_after,
        following=frozenset((*sides_after, *parts_after, *(links if after or sides_after else ()))),
        links=links | frozenset(lex.days),
        part_links=part_links,
        days=frozenset(lex.days),
        stops=frozenset(stored.get("stops", ())),
        year_stops=frozenset(stored.get("year_stops", ())),
        plain=frozenset(stored.get("plain", ())),
        denials=frozenset(stored.get("denials", ())),
        turning=frozenset(word for word in turning if "-" not in (word[0], word[-1])),
        stems=tuple(word[:-1] for word in turning if word[-1] == "-"),
        endings=tuple(word[1:] for word in turning if word[0] == "-"),
        heads=frozenset(words - part_links),
        telling=frozenset(max(TOKEN.findall(phrase), key=len) for phrase in (*parts, *after)),
        ranging=frozenset({"/", *lex.lists.get("to", ()), *lex.lists.get("century_links", ()), *_between(lex.between)}),
        between=lex.between,
        written=_written(stored) if stored.get("inside") else None,
        tended=bool(stored.get("tended")),
    )


def _heads(phrase: str, part: str) -> list[str]:
    """Of "på kvällen" and "Nacht auf den" the small words lead to more than a part."""
    words = TOKEN.findall(phrase)
    return [max(words, key=len)] if part in DAYTIMES else words


def _table(stored: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Phrases with what they mean; "at/by the end of" stands for two."""
    return {
        " ".join(chosen): meaning
        for meaning, patterns in stored.items()
        for pattern in patterns
        for chosen in product(*(part.split("/") for part in pattern.split()))
    }


def _written(stored: dict[str, Any]) -> Written:
    before, sides = _table(stored.get("sides", {})), _table(stored.get("sides_after", {}))
    parts, earlier = _table(stored.get("parts_after", {})), _table(stored.get("parts", {}))
    return Written(
        before=tuple((phrase, _side(before[phrase])) for phrase in sorted(before, key=len, reverse=True)),
        sides=tuple((phrase, _side(sides[phrase])) for phrase in sorted(sides, key=len, reverse=True)),
        parts=tuple((phrase, parts[phrase]) for phrase in sorted(parts, key=len, reverse=True)),
        parts_before=tuple((phrase, earlier[phrase]) for phrase in sorted(earlier, key=len, reverse=True)),
        links=tuple(stored.get("links", ())),
        turning=(*stored.get("denials", ()), *stored.get("turning", ())),
    )


def _side(name: str) -> Side:
    return SIDES[SIDES.index(name)]


def _between(table: Phrases[tuple[str, ...]]) -> set[str]:
    return {link for options in table.values() for _, links in options for link in links}
