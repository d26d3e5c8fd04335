"""A figure in a text -> the words that touch it and say that something changed by it, or to it: 增至500亿."""

from __future__ import annotations

from factsheet.text.words.changes import ChangeKind, Touching

Touched = tuple[ChangeKind, int, int]

GAUGE_CHARS = 40  # characters before a figure in which its gauge may stand


def touched(text: str, start: int, end: int, known: Touching) -> Touched | None:
    """By or to and where it is said, for a figure with all its words at [start, end); None where nothing tells."""
    found = _before(text, _before_space(text, start), known) or _behind(text, _past_counter(text, end, known), known)
    if found is None or (
        found[0] == "to" and any(one in text[max(0, start - GAUGE_CHARS) : start] for one in known.gauges)
    ):
        return None
    return found


def _before_space(text: str, at: int) -> int:
    while text[at - 1 : at].isspace():
        at -= 1
    return at


def _past_counter(text: str, at: int, known: Touching) -> int:
    at = _past_space(text, at)
    return _past_space(text, next((at + len(one) for one in known.counters if text.startswith(one, at)), at))


def _past_space(text: str, at: int) -> int:
    return at + text.startswith(" ", at)


def _before(text: str, at: int, known: Touching) -> Touched | None:
    found = next(((word, kind) for word, kind in known.before if text.endswith(word, 0, at)), None)
    return (found[1], at - len(found[0]), at) if found else None


def _behind(text: str, at: int, known: Touching) -> Touched | None:
    found = next(((word, kind) for word, kind in known.behind if text.startswith(word, at)), None)
    return (found[1], at, at + len(found[0])) if found else None
