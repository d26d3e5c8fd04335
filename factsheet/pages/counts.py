"""A number to be read and, beside it, the number that chooses between singular and plural."""

from __future__ import annotations

import msgspec

from factsheet.locale import figures


class Count(msgspec.Struct, frozen=True):
    """How many, and how the page's language writes it."""

    of: int
    number: str


def count(number: int, language: str) -> Count:
    return Count(number, figures.number(number, language))
