"""A date as the editor wrote it goes in; its words in a language and its form for machines come out."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from factsheet.locale import figures


class When(msgspec.Struct, frozen=True):
    """`words` keep the date's precision, "" where it is unknown; `iso` is "" where HTML has no form for it."""

    words: str
    iso: str


@lru_cache(maxsize=4096)
def when(edtf: str, language: str) -> When:
    """A date in EDTF, as a page of a language shows it; "" makes both forms empty."""
    return When(figures.date(edtf, language), figures.iso(edtf)) if edtf else When("", "")
