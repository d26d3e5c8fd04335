"""From a language's file to what its words may be joined of: numbers in one word, months with a word behind them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from factsheet.text.notation.tokens import TOKEN


def heads(tree: dict[str, Any], months: Iterable[str], days: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """How words may begin: "Oktoberhälfte" with a month, "Samstagmorgen" with a day and a part of it."""
    named = [(month, len(month)) for month in months if len(month) > 4] if tree.get("compounds") else []
    named += [(day + part, len(day)) for day in days if len(day) > 4 for part in tree.get("day_parts", ())]
    return tuple(named)


def tails(tree: dict[str, Any]) -> tuple[tuple[str, int], ...]:
    """What is written onto a number, and how many of its letters are the unit: of “fire-etasjes” none."""
    units = ((tail, len(tail)) for tail in tree.get("unit_tails", ()))
    return (*units, *((tail, 0) for tail in tree.get("tails", ())))


def pieces(tree: dict[str, Any], *tables: Mapping[str, Decimal]) -> frozenset[str]:
    """The words that run together in one, or before a tail; none where the language writes them apart."""
    if not tree.get("compounds"):
        return _stems(tree, tables[0]) if tree.get("tails") else frozenset()
    found = {word for table in tables for word in table if " " not in word and len(word) > 1}
    return frozenset(found.union(tree.get("and", ())))


def _stems(tree: dict[str, Any], numbers: Mapping[str, Decimal]) -> frozenset[str]:
    """How number words begin or, behind an apostrophe, go on ("п'яти"); what has one of a thing is often no count, and
    "параметров" no pair of metres.
    """
    others = {*tree.get("loose", ()), *tree.get("vague", ())}
    words = (word for word, value in numbers.items() if value > 1 and " " not in word and word not in others)
    return frozenset(TOKEN.findall(word)[-1] for word in words)
