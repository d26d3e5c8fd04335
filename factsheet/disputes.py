"""Facts go in; those on one subject and property come out whose values cannot both be right."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import islice

from factsheet.model import Fact, Value

# Of so many others a fact names the nearest: a sheet that gives one figure in a thousand ways has no million disputes.
MOST_RIVALS = 100


def disputed(facts: Iterable[Fact]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each with the ids of the others, in the order of the facts."""
    alike: dict[tuple[str, ...], list[tuple[str, Value]]] = {}
    for fact in facts:
        if fact.value and (measured := _measured(fact)):
            alike.setdefault(measured, []).append((fact.id, fact.value))
    for same in alike.values():
        known = _Intervals([value for _, value in same])
        for id, value in same:
            others = sorted(islice(known.apart(value), MOST_RIVALS))
            if others:
                yield id, tuple(same[other][0] for other in others)


def conflicting(one: Fact, other: Fact) -> bool:
    """Whether two facts are of these."""
    if not (one.value and other.value) or _measured(one) != _measured(other) or not _measured(one):
        return False
    return next(_Intervals([other.value]).apart(one.value), None) is not None


def _measured(fact: Fact) -> tuple[str, ...]:
    """What the value of a fact is of; nothing where no other fact could contradict it."""
    told = bool(fact.subject and fact.property and fact.value) and not fact.withdrawn
    return (fact.subject, fact.property, fact.date) if told else ()


class _Intervals:
    """Values by their unit, sorted by where they begin and by where they end.

    About 500 and 500 agree, and so do more than 400 and 500: two intervals that share a number can both be right.
    """

    def __init__(self, values: Sequence[Value]) -> None:
        self._units: dict[str, list[int]] = {}
        for place, value in enumerate(values):
            self._units.setdefault(value.unit, []).append(place)
        self._lows = {unit: _sorted((values[at].low, at) for at in places) for unit, places in self._units.items()}
        self._highs = {unit: _sorted((values[at].high, at) for at in places) for unit, places in self._units.items()}

    def apart(self, value: Value) -> Iterator[int]:
        """The places of those that share no number with a value, the nearest first; behind those of another unit."""
        for unit, places in self._units.items():
            if unit != value.unit:
                yield from places
        lows, highs = self._lows.get(value.unit, []), self._highs.get(value.unit, [])
        if value.high is not None:
            yield from (lows[at][1] for at in range(bisect_right(lows, value.high, key=_end), len(lows)))
        if value.low is not None:
            yield from (highs[at - 1][1] for at in range(bisect_left(highs, value.low, key=_end), 0, -1))


def _sorted(ends: Iterable[tuple[Decimal | None, int]]) -> list[tuple[Decimal, int]]:
    return sorted((end, place) for end, place in ends if end is not None)


def _end(pair: tuple[Decimal, int]) -> Decimal:
    return pair[0]
