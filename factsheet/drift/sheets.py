"""Two states of a sheet go in, each as a lock holds it; what lies between them, in terms of facts, comes out."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from factsheet.drift.facts import FactChange, changes
from factsheet.lock import Lock, LockedFact


class Changed(msgspec.Struct, frozen=True, kw_only=True):
    """A fact that is in both; `was` is its old id, where that was another."""

    now: LockedFact
    was: str = ""
    changes: tuple[FactChange, ...] = ()


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """Facts by what has become of them, in the order of their ids; `withdrawn` ones are newly so."""

    added: tuple[LockedFact, ...] = ()
    removed: tuple[LockedFact, ...] = ()
    withdrawn: tuple[LockedFact, ...] = ()
    changed: tuple[Changed, ...] = ()


def compare(before: Lock, after: Lock, languages: Iterable[str]) -> Difference:
    """A statement in a language that is new is a change here: a diff shows all that there is to read."""
    languages = tuple(languages)
    former = {old: fact.id for fact in after.facts.values() for old in fact.formerly}
    pairs = {former.get(id, id): fact for id, fact in before.facts.items()}
    both = [(pairs[id], fact) for id, fact in sorted(after.facts.items()) if id in pairs]
    changed = (_changed(old, new, languages) for old, new in both)
    return Difference(
        added=tuple(fact for id, fact in sorted(after.facts.items()) if id not in pairs),
        removed=tuple(fact for id, fact in sorted(pairs.items()) if id not in after.facts),
        withdrawn=tuple(new for old, new in both if new.withdrawn and not old.withdrawn),
        changed=tuple(one for one in changed if one.changes or one.was),
    )


def _changed(old: LockedFact, new: LockedFact, languages: tuple[str, ...]) -> Changed:
    written = (
        FactChange("statement", "", text, language)
        for language, text in new.statement.items()
        if language not in old.statement
    )
    was = old.id if old.id != new.id else ""
    return Changed(now=new, was=was, changes=(*changes(old, new, languages), *written))


def summary(difference: Difference) -> str:
    """`2 facts added, 1 changed`."""
    counts = {
        "added": len(difference.added), "changed": len(difference.changed), "withdrawn": len(difference.withdrawn),
        "removed": len(difference.removed),
    }  # fmt: skip
    said = [f"{count} {what}" for what, count in counts.items() if count]
    if not said:
        return "no fact has changed"
    number, _, rest = said[0].partition(" ")
    return ", ".join([f"{number} fact{'' if number == '1' else 's'} {rest}", *said[1:]])
