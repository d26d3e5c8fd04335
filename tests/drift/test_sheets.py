"""What lies between two states of a sheet."""

from __future__ import annotations

from factsheet.drift.facts import FactChange
from factsheet.drift.sheets import Changed, Difference, compare, summary
from factsheet.lock import Lock, LockedFact


def _lock(*facts: LockedFact) -> Lock:
    return Lock(facts={fact.id: fact for fact in facts})


def _fact(id: str, said: str = "A.", *, withdrawn: bool = False, formerly: tuple[str, ...] = ()) -> LockedFact:
    return LockedFact(id=id, statement={"en": said}, withdrawn=withdrawn, formerly=formerly)


def test_facts_are_added_removed_withdrawn_and_changed() -> None:
    before = _lock(_fact("gone"), _fact("said"), _fact("taken"), _fact("kept"))
    new = [_fact("new"), _fact("said", "B."), _fact("taken", withdrawn=True), _fact("kept")]
    assert compare(before, _lock(*new), ["en"]) == Difference(
        added=(new[0],), removed=(_fact("gone"),), withdrawn=(new[2],),
        changed=(Changed(now=new[1], changes=(FactChange("statement", "A.", "B.", "en"),)),),
    )  # fmt: skip


def test_a_renamed_fact_is_neither_added_nor_removed() -> None:
    now = _fact("new", formerly=("old",))
    assert compare(_lock(_fact("old")), _lock(now), ["en"]) == Difference(changed=(Changed(now=now, was="old"),))


def test_a_new_translation_is_shown() -> None:
    now = LockedFact(id="a", statement={"en": "A.", "fr": "Á."})
    (changed,) = compare(_lock(_fact("a")), _lock(now), ["en", "fr"]).changed
    assert changed.changes == (FactChange("statement", "", "Á.", "fr"),)


def test_a_summary_counts() -> None:
    assert summary(Difference()) == "no fact has changed"
    assert summary(Difference(added=(_fact("a"),), removed=(_fact("b"), _fact("c")))) == "1 fact added, 2 removed"
    assert summary(Difference(withdrawn=(_fact("b"), _fact("c")))) == "2 facts withdrawn"
