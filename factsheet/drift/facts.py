"""A fact as it was locked and as it is now go in; what has changed in what it says comes out, in words to be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

import msgspec

from factsheet.digest import digest
from factsheet.drift.words import LockedWords, alike, clip, code
from factsheet.lock import LockedFact
from factsheet.model import Fact, Value, Verdict


class FactChange(msgspec.Struct, frozen=True):
    """`field` is statement, value, date, certainty, verdict or withdrawn; a statement has its language."""

    field: str
    before: str
    after: str
    language: str = ""


def called(facts: Iterable[Fact]) -> dict[str, str]:
    """The present id of each fact that once had another."""
    return {old: fact.id for fact in facts for old in fact.formerly}


def notices(fact: Fact, counts: Mapping[str, int]) -> int:
    """How many corrections there are of a fact, under any of the ids that it has had."""
    return sum(counts.get(id, 0) for id in {fact.id, *fact.formerly})


def locked_fact(fact: Fact, corrections: int = 0) -> LockedFact:
    """What the fact says now, as a lock holds it."""
    said = {one.language: " ".join(one.text.split()) for one in fact.statement.entries}
    statement = {language: clip(text) for language, text in said.items()}
    digests = {f"statement.{language}": code(text) for language, text in said.items()}
    digests |= {"value": _value_code(fact.value), "date": code(fact.date), "certainty": code(fact.certainty)}
    found = _found(fact.verdict)
    digests |= {"verdict": code(found)} if found else {}
    return LockedFact(
        id=fact.id, statement=dict(sorted(statement.items())), value=told(fact.value), date=fact.date,
        certainty=fact.certainty, verdict=clip(found), withdrawn=fact.withdrawn is not None,
        formerly=tuple(sorted(fact.formerly)), corrections=corrections, digests=dict(sorted(digests.items())),
    )  # fmt: skip


def _found(verdict: Verdict | None) -> str:
    """A verdict in the languages it was written in: its rating, then the claim."""
    said = [*verdict.rating.entries, *verdict.claim.entries] if verdict else []
    return "; ".join(f"{one.language}: {' '.join(one.text.split())}" for one in said)


def _value_code(value: Value | None) -> str:
    return "" if value is None else digest((_plain(value.low), _plain(value.high), value.bound, value.unit))[:16]


def _plain(end: Decimal | None) -> str:
    return "" if end is None else format(end.normalize(), "f")


_SIGNS = {"approx": "about ", "min": "at least ", "max": "at most "}


def told(value: Value | None) -> str:
    """A value for an editor: about 500,000,000,000 parameters."""
    if value is None:
        return ""
    ends = dict.fromkeys(format(end.normalize(), ",f") for end in (value.low, value.high) if end is not None)
    return f"{_SIGNS.get(value.bound, '')}{' to '.join(ends)} {value.unit}".rstrip()


def changes(old: LockedFact, new: LockedFact, languages: Iterable[str]) -> tuple[FactChange, ...]:
    """What differs, typography apart. A language that is new here, or that the site no longer has, is no change."""
    return tuple(_changes(old, new, frozenset(languages)))


def _changes(old: LockedFact, new: LockedFact, languages: frozenset[str]) -> Iterator[FactChange]:
    for language, before in old.statement.items():
        after = new.statement.get(language, "")
        field = f"statement.{language}"
        same = alike(
            LockedWords(before, old.digests.get(field, before)), LockedWords(after, new.digests.get(field, after))
        )
        if language in languages and not same:
            yield FactChange("statement", before, after, language)
    for field in ("value", "date", "certainty", "verdict"):
        if _differs(old, new, field):
            yield FactChange(field, getattr(old, field), getattr(new, field))
    if old.withdrawn and not new.withdrawn:
        yield FactChange("withdrawn", "withdrawn", "not withdrawn")


# Where a lock has no digest, the words to be read are all there is to compare.
def _differs(old: LockedFact, new: LockedFact, field: str) -> bool:
    if field in old.digests:
        return old.digests[field] != new.digests.get(field, "")
    return bool(getattr(old, field) != getattr(new, field))
