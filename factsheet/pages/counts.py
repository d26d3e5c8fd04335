"""A number to be read and, beside it, the number that chooses between singular and plural."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from factsheet.locale import figures


class Count(msgspec.Struct, frozen=True):
    """How many, and how the page's language writes it."""

    of: int
    number: str


def count(number: int, language: str) -> Count:
    """A whole number and how a page of a language writes it: 1234 is "1,234"."""
    return Count(number, written(number, language))


@lru_cache(maxsize=4096)
def written(number: int, language: str) -> str:
    """The number alone: sentences and rows are counted over and over."""
    return figures.number(number, language)
