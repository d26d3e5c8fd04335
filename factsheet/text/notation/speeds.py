"""A language's words for lengths and for rates go in, words for speeds come out: “kilometres an hour”."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

SPEEDS = {
    ("kilometer", "hour"): "kilometer-per-hour", ("mile", "hour"): "mile-per-hour",
    ("meter", "second"): "meter-per-second",
}  # fmt: skip


def speeds(units: Mapping[str, tuple[str, ...]], rates: Iterable[tuple[str, str]]) -> Iterator[tuple[str, tuple[str]]]:
    """Each word for a length with each phrase for its time; `rates` are the phrases, and the unit each tells by."""
    lengths = {length for length, _ in SPEEDS}
    named = [(word, unit) for word, (unit, *_) in units.items() if unit in lengths]
    for phrase, time in rates:
        for word, length in named:
            if speed := SPEEDS.get((length, time)):
                yield f"{word} {phrase}", (speed,)


def speed_of(units: tuple[str, ...], time: str) -> tuple[str, ...]:
    """What kilometres are where a word for the hour stands before their number: 時速300キロ."""
    return tuple(SPEEDS[unit, time] for unit in units if (unit, time) in SPEEDS)
