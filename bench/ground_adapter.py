"""Adapter to a scorer of grounding checks: `check` gives errors and warnings, `errors` the errors alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from factsheet.text.dates.date import Date
from factsheet.text.holding.bearing import Holding
from factsheet.text.holding.holdings import hold
from factsheet.text.judging.mismatch import WordSpan
from factsheet.text.judging.names import name_index, names_unsupported
from factsheet.text.judging.renaming import Cited, names_exchanged
from factsheet.text.judging.surnames import surnames_changed
from factsheet.text.quantities.reading import Reading, read
from factsheet.text.writing.unseen import visible

Finding = dict[str, str | int]
NO_TOPICS = name_index({})
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
    return read(visible(text), language)


def check(statement: str, language: str, quotes: Sequence[tuple[str, str]]) -> list[Finding]:
    """Findings as the scorer wants them."""
    readings = [_read(text, tongue) for text, tongue in quotes]
    figures = [found for holding in hold(_read(statement, language), readings) if (found := _finding(holding))]
    return figures + [_name(words) for words in _names(statement, language, quotes)]


def errors(statement: str, language: str, quotes: Sequence[tuple[str, str]]) -> list[Finding]:
    return [finding for finding in check(statement, language, quotes) if finding["level"] == "error"]


def _names(statement: str, language: str, quotes: Sequence[tuple[str, str]]) -> Iterator[WordSpan]:
    """What name-unsupported warns of where no topic is known, and nothing of a source but its quotes."""
    texts, alone = [text for text, _ in quotes], all(tongue == language for _, tongue in quotes)
    yield from (one.words for one in names_unsupported(statement, language, NO_TOPICS, texts, others=alone))
    yield from surnames_changed(statement, language, quotes)
    cited = [Cited(text, tongue) for text, tongue in quotes]
    yield from (ours for ours, _ in names_exchanged(statement, language, NO_TOPICS, cited))


def _name(words: WordSpan) -> Finding:
    return {"rule": "name", "level": "warn", "start": words.start, "end": words.end, "how": "name-unsupported"}


def _finding(holding: Holding) -> Finding | None:
    if holding.how not in RULES:
        return None
    rule, level = RULES[holding.how]
    if isinstance(holding.item, Date):
        rule = "date" if rule != "hedge" else rule
        if holding.item.kind == "relative":
            return None
    return {"rule": rule, "level": level, "start": holding.item.start, "end": holding.item.end, "how": holding.how}
