from __future__ import annotations

import msgspec

from factsheet.load.sharing import share
from factsheet.model import Fact
from tests import sheets


def test_equal_words_of_facts_become_one_and_the_facts_stay_what_they_are() -> None:
    facts = sheets.site(sheets.many(20)).facts.values()
    decoded = [msgspec.msgpack.decode(msgspec.msgpack.encode(fact), type=Fact) for fact in facts]
    share(decoded)
    assert decoded == list(facts)
    first, second, *_ = decoded
    for one, other in zip(_words(first), _words(second), strict=True):
        assert one is other


def _words(fact: Fact) -> list[str]:
    """What the facts of that sheet all have in common."""
    return [fact.section, *[one.language for one in fact.statement.entries], *[one.source for one in fact.citations]]
