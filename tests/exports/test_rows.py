from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from factsheet.exports.rows import NOTHING, Growing, Last, summed
from factsheet.files import Held, Output, Rows
from tests import sheets
from tests.exports.putting import put
from tests.pages import press

words = st.binary(max_size=5)


def left(files: dict[str, bytes], *rowed: Output, ids: tuple[str, ...], kept: set[str]) -> Last:
    return Last(Rows(ids, {one.path: one.places for one in rowed}), kept, files.__getitem__)


def grown(ids: Iterable[str], made: dict[str, bytes], last: Last = NOTHING, /, **around: bytes) -> Output:
    """A file that has grown fact by fact, in as many pieces, which is the same as that which has grown all at once."""
    whole, slowly, shelf = Growing("a", last, **around), Growing("a", last, **around), Held()
    whole.add(ids, made)
    for id in ids:
        slowly.add([id], made)
        assert shelf(slowly.piece()) is None
    at_once, in_pieces = whole.rest(), shelf(slowly.rest())
    assert at_once == in_pieces
    assert summed(at_once) == whole.written() == slowly.written()
    return at_once


@given(st.lists(words, min_size=1, max_size=5), words, words, words)
def test_every_row_lies_where_its_place_says(rows: list[bytes], head: bytes, joint: bytes, foot: bytes) -> None:
    ids = [str(number) for number in range(len(rows))]
    made = grown(ids, dict(zip(ids, rows, strict=True)), head=head, joint=joint, foot=foot)
    assert made.content == head + joint.join(rows) + foot
    last = left({"a": made.content}, made, ids=tuple(ids), kept=set(ids))
    assert last.fresh(ids) == []
    assert grown(ids[::-1], {}, last, joint=joint).content == joint.join(rows[::-1])
    assert grown(ids, {}, last, head=head, joint=joint, foot=foot) == made


@given(st.sets(st.sampled_from("abcdef")), st.permutations("abcdefgh"))
def test_rows_are_taken_over_in_whatever_order_they_now_stand(fresh: set[str], order: list[str]) -> None:
    around = {"head": b"[", "joint": b", ", "foot": b"]"}
    before = grown("abcdef", {id: id.encode() for id in "abcdef"}, **around)
    last = left({"a": before.content}, before, ids=tuple("abcdef"), kept=set("abcdef") - fresh)
    made = {id: id.upper().encode() for id in last.fresh(order)}
    clean = grown(order, {id: made.get(id, id.encode()) for id in order}, **around)
    assert grown(order, made, last, **around) == clean


def test_a_fact_that_has_changed_or_come_is_made_and_one_that_has_gone_is_gone() -> None:
    around = {"head": b"[", "joint": b", ", "foot": b"]"}
    made = grown("xyz", {"x": b"1", "y": b"2", "z": b"3"}, **around)
    last = left({"a": made.content}, made, ids=("x", "y", "z"), kept={"x", "z", "new"})
    assert last.fresh(["new", "y", "z"]) == ["new", "y"]
    assert grown(["new", "y", "z"], {"new": b"0", "y": b"22"}, last, **around).content == b"[0, 22, 3]"


def test_without_rows_nothing_is_joined() -> None:
    assert grown((), {}, head=b"[0, ", joint=b", ", foot=b"]").content == b"[0]"


def test_data_with_rows_of_the_last_build_are_those_made_from_nothing() -> None:
    before, after = press.site(), press.site({sheets.FACTS: press.FACTS.replace("about 1,200 people", "1,200 people")})
    old = put(before)
    rowed = [one for one in old.values() if one.places]
    names = ("facts.json", "facts.csv", "citations.csv", "facts.bib", "facts.ris", "facts.csl.json")
    assert [one.path for one in rowed] == [f"data/{name}" for name in names]
    contents = {one.path: one.content for one in rowed}
    last = left(contents, *rowed, ids=tuple(before.facts), kept={"vans-planned", "plant-opened"})
    again = {path: one.content for path, one in put(after, last).items()}
    clean = {path: one.content for path, one in put(after).items()}
    assert again == {path: clean[path] for path in again}
    assert again["data/facts.json"] != contents["data/facts.json"]
    assert [path for path in again if path.startswith("facts/")] == ["facts/staff.json"]


def test_as_many_facts_may_come_as_there_were() -> None:
    made = grown("xy", {"x": b"1", "y": b"2"})
    last = left({"a": made.content}, made, ids=("x", "y"), kept={"x", "y"})
    assert grown("xynm", {"n": b"3", "m": b"4"}, last).content == b"1234"
