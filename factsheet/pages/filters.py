"""The certainties that a list of facts can be narrowed to without a script."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from factsheet.model import CERTAINTIES, Certainty, Fact
from factsheet.pages.counts import Count, count


class Filter(msgspec.Struct, frozen=True):
    """A certainty, and how many facts have it."""

    certainty: Certainty
    facts: Count


def filters(facts: Sequence[Fact], language: str) -> tuple[Filter, ...]:
    """The certainties there are, in their own order."""
    counted = {one: sum(fact.certainty == one for fact in facts) for one in CERTAINTIES}
    return tuple(Filter(one, count(number, language)) for one, number in counted.items() if number)
