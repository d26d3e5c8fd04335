from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factsheet.exports import data
from factsheet.exports.rows import NOTHING, Last
from factsheet.files import Output, Rows
from tests import sheets
from tests.pages import press

words = st.binary(max_size=5)


def left(files: dict[str, bytes], *rowed: Output, ids: tuple[str, ...], kept: set[str]) -> Last:
    return Last(Rows(ids, {one.path: one.places for one in rowed}), kept, files.__getitem__)


@given(st.lists(words, max_size=5), words, words, words)
def test_every_row_lies_where_its_place_says(rows: list[bytes], head: bytes, joint: bytes, foot: bytes) -> None:
    ids = [str(number) for number in range(len(rows))]
    made = NOTHING.rowed("a", ids, dict(zip(ids, rows, strict=True)), head=head, joint=joint, foot=foot)
    assert made.content == head + joint.join(rows) + foot
    last = left({"a": made.content}, made, ids=tuple(ids), kept=set(ids))
    assert last.fresh(ids) == []
    assert last.rowed("a", ids[::-1], {}, joint=joint).content == joint.join(rows[::-1])


def test_a_fact_that_has_changed_or_come_is_made_and_one_that_has_gone_is_gone() -> None:
    made = NOTHING.rowed("a", "xyz", {"x": b"1", "y": b"2", "z": b"3"}, head=b"[", joint=b", ", foot=b"]")
    last = left({"a": made.content}, made, ids=("x", "y", "z"), kept={"x", "z", "new"})
    assert last.fresh(["new", "y", "z"]) == ["new", "y"]
    again = last.rowed("a", ["new", "y", "z"], {"new": b"0", "y": b"22"}, head=b"[", joint=b", ", foot=b"]")
    assert again.content == b"[0, 22, 3]"


def test_data_with_rows_of_the_last_build_are_those_made_from_nothing() -> None:
    before, after = press.site(), press.site({sheets.FACTS: press.FACTS.replace("about 1,200 people", "1,200 people")})
    old = {one.path: one for one in data.files(before, ())}
    rowed = [one for one in old.values() if isinstance(one, Output) and one.places]
    names = ("facts.json", "facts.csv", "citations.csv", "facts.bib", "facts.ris", "facts.csl.json")
    assert [one.path for one in rowed] == [f"data/{name}" for name in names]
    contents = {one.path: one.content for one in rowed}
    last = left(contents, *rowed, ids=tuple(before.facts), kept={"vans-planned", "plant-opened"})
    again = {one.path: one.content for one in data.files(after, (), last)}
    clean = {one.path: one.content for one in data.files(after, ())}
    assert again == {path: clean[path] for path in again}
    assert again["data/facts.json"] != contents["data/facts.json"]
    assert [path for path in again if path.startswith("facts/")] == ["facts/staff.json"]


def test_as_many_facts_may_come_as_there_were() -> None:
    made = NOTHING.rowed("a", "xy", {"x": b"1", "y": b"2"})
    last = left({"a": made.content}, made, ids=("x", "y"), kept={"x", "y"})
    assert last.rowed("a", "xynm", {"n": b"3", "m": b"4"}).content == b"1234"
