"""Adapter from `hold` to a scorer of grounding checks: `check` gives errors and warnings, `errors` the errors alone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factsheet.text.dates.date import Date
from factsheet.text.holding.bearing import Holding
from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import Reading, read

Finding = dict[str, str | int]
RULES = {
    "unsupported": ("number", "error"),
    "magnitude-off": ("number", "error"),
    "unit-mismatch": ("unit", "error"),
    "share-mismatch": ("unit", "warn"),
    "noun-mismatch": ("unit", "error"),
    "subject-mismatch": ("number", "error"),
    "bound-reversed": ("hedge", "error"),
    "bound-dropped": ("hedge", "error"),
    "approximation-dropped": ("hedge", "error"),
    "other-half": ("number", "warn"),
    "small-number": ("number", "warn"),
    "too-many": ("number", "error"),
    "rounded": ("number", "warn"),
    "near-reversed": ("hedge", "warn"),
    "bound-added": ("hedge", "warn"),
    "unit-converted": ("unit", "warn"),
    "date-reversed": ("date", "error"),
    "other-part": ("date", "error"),
    "part-added": ("date", "warn"),
    "side-dropped": ("date", "warn"),
    "date-too-precise": ("date", "warn"),
    "relative-unanchored": ("date", "error"),
}


@lru_cache(maxsize=4096)
def _read(text: str, language: str) -> Reading:
    return read(text, language)


def check(statement: str, language: str, quotes: Sequence[tuple[str, str]]) -> list[Finding]:
    """Findings as the scorer wants them."""
    readings = [_read(text, tongue) for text, tongue in quotes]
    return [found for holding in hold(read(statement, language), readings) if (found := _finding(holding))]


def errors(statement: str, language: str, quotes: Sequence[tuple[str, str]]) -> list[Finding]:
    return [finding for finding in check(statement, language, quotes) if finding["level"] == "error"]


def _finding(holding: Holding) -> Finding | None:
    if holding.how not in RULES:
        return None
    rule, level = RULES[holding.how]
    if isinstance(holding.item, Date):
        rule = "date" if rule != "hedge" else rule
        if holding.item.kind == "relative":
            return None
    return {"rule": rule, "level": level, "start": holding.item.start, "end": holding.item.end, "how": holding.how}
