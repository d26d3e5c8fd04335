"""The bytes of a lock and its records, there and back; and every way in which a lock can be damaged."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.drift.taking import take
from factsheet.lock import Lock, LockedFact, encode, parse
from tests.sheets import facts, site, told

HEAD = '{"kind":"lock","version":1}\n'
END = '{"kind":"end"}\n'
FACT = '{"kind":"fact","id":"plant-opened","statement":{"en":"The plant opened in 2019."}}\n'
OTHER = FACT.replace("2019", "2018")


def _faults(text: str | bytes) -> list[tuple[int, str]]:
    lock, findings = parse(text.encode() if isinstance(text, str) else text)
    assert (lock is None) == bool(findings)
    assert all(finding.rule == "bad-lock" and finding.help for finding in findings)
    return [(finding.at.line, finding.message) for finding in findings]  # type: ignore[union-attr]


def test_a_lock_is_read_as_it_was_written() -> None:
    content = encode(take(site()))
    lock, findings = parse(content)
    assert lock is not None
    assert findings == ()
    assert content == encode(lock)


def test_records_are_sorted_one_a_line_between_the_version_and_the_end() -> None:
    two = facts(
        "id: zebra\nstatement: The plant opened in 2019.\nquote: The plant opened in 2019",
        "id: alpha\nstatement: Jane Roe founded it.\nquote: Jane Roe, its founder",
    )
    lines = encode(take(site(two))).decode().splitlines()
    assert [line.partition(",")[0] for line in lines] == [
        '{"kind":"lock"',
        *['{"kind":"citation"'] * 2,
        *['{"kind":"fact"'] * 2,
        *['{"kind":"sentence"'] * 2,
        '{"kind":"source"',
        '{"kind":"end"}',
    ]
    assert '"alpha"' in lines[1]
    assert lines[1:3] == sorted(lines[1:3])


def test_the_line_of_a_fact_is_known() -> None:
    lock, _ = parse((HEAD + FACT + END).encode())
    assert lock is not None
    assert lock.lines == {"plant-opened": 2}


def test_line_ends_of_windows_and_empty_lines_do_no_harm() -> None:
    assert [] == _faults((HEAD + "\n" + FACT + END).replace("\n", "\r\n"))


def test_a_lock_of_a_newer_version_is_refused_whatever_else_it_holds() -> None:
    newer = HEAD.replace("1", "2").replace("}", ',"more":[1]}') + '{"kind":"unheard-of"}\n'
    assert _faults(newer) == [(1, "the lock is of version 2, and this program reads version 1")]


@pytest.mark.parametrize("head", ["", "{}\n", '{"kind":"lock"}\n', '{"kind":"lock","version":"1"}\n', "[1]\n", FACT])
def test_a_file_that_does_not_begin_as_a_lock_is_none(head: str) -> None:
    assert _faults(head + FACT + END) == [(1, "the first line does not say which version of the lock this is")]


def test_each_damaged_line_is_reported_at_its_place() -> None:
    broken = HEAD + FACT[:40] + "\n" + FACT + '{"kind":"fact","id":7}\n' + '{"kind":"thing"}\n' + END
    assert [line for line, _ in _faults(broken)] == [2, 4, 5]


def test_a_lock_that_breaks_off_is_damaged_even_where_every_line_is_whole() -> None:
    assert _faults(HEAD + FACT) == [(2, "the lock breaks off after this line")]
    assert _faults(HEAD + FACT.rstrip("\n")) == [(2, "the lock breaks off after this line")]
    assert _faults(HEAD) == [(1, "the lock breaks off after this line")]


def test_a_merge_conflict_is_one_finding_where_it_begins() -> None:
    conflict = HEAD + "<<<<<<< HEAD\n" + FACT + "=======\n" + OTHER + ">>>>>>> branch\n" + END
    assert _faults(conflict) == [(2, "a merge conflict was left in the lock")]


def test_a_mark_left_over_from_a_conflict_is_found_too() -> None:
    assert _faults(HEAD + FACT + ">>>>>>> branch\n" + END) == [(3, "a merge conflict was left in the lock")]


def test_two_records_of_one_fact_are_a_merge_gone_wrong() -> None:
    assert _faults(HEAD + FACT + OTHER + END) == [
        (3, "this record stands a second time; it is first on line 2"),
    ]


def test_a_lock_that_is_not_utf_8_is_damaged() -> None:
    assert _faults((HEAD + FACT + END).encode().replace(b"plant", b"pl\xe4nt", 1)) == [(2, "this line is not UTF-8")]


def test_a_line_nested_without_end_is_damaged() -> None:
    deep = '{"kind":"fact","id":"a","statement":{},"more":' + "[" * 50_000 + "]" * 50_000 + "}\n"
    assert [line for line, _ in _faults(HEAD + deep + END)] == [2]


@pytest.mark.parametrize("number", ["99999999999999999999", "9" * 5000, "-1", "1.5", "1e30"])
@pytest.mark.parametrize("field", ['"start":0', '"end":9', '"number":1', '"length":3', '"corrections":2'])
def test_a_number_that_counts_nothing_is_damage(field: str, number: str) -> None:
    lines = (
        '{"kind":"citation","fact":"a","source":"b","quote":"c","start":0,"end":9,"number":1,"words":"c"}\n'
        '{"kind":"fact","id":"a","statement":{},"corrections":2}\n'
        '{"kind":"sentence","source":"b","anchor":"s-a","begins":"c","length":3,"hash":""}\n'
    )
    name, _, _ = field.partition(":")
    assert len(_faults(HEAD + lines.replace(field, f"{name}:{number}") + END)) == 1
    assert _faults(HEAD + lines + END) == []


def test_a_version_of_many_digits_is_none() -> None:
    assert len(_faults('{"kind":"lock","version":' + "9" * 5000 + "}\n" + FACT + END)) == 1


@given(st.binary(max_size=200))
def test_any_bytes_are_a_lock_or_have_a_fault(content: bytes) -> None:
    lock, findings = parse(content)
    assert (lock is None) == bool(findings)


def test_a_damaged_lock_stops_a_build_and_is_never_taken_for_none() -> None:
    assert told({"factsheet.lock": ""}) == [
        "factsheet.lock:1:1: error[bad-lock] the first line does not say which version of the lock this is"
    ]
    assert told({"factsheet.lock": HEAD + "<<<<<<< HEAD\n" + FACT + END}) == [
        "factsheet.lock:2:1: error[bad-lock] a merge conflict was left in the lock"
    ]


def test_an_empty_lock_is_a_lock() -> None:
    lock, _ = parse(encode(Lock()))
    assert lock == Lock()


def test_records_of_the_same_things_have_the_same_bytes() -> None:
    one = LockedFact(id="a", statement={"en": "A."})
    other = LockedFact(id="b", statement={"en": "B."})
    assert encode(Lock(facts={"a": one, "b": other})) == encode(Lock(facts={"b": other, "a": one}))
