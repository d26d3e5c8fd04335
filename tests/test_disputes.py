"""Facts whose values cannot both be right are told of one another, however many they are."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from factsheet.disputes import MOST_RIVALS, conflicting, disputed
from factsheet.model import Fact, LanguageMap, Value, Wording
from tests import sheets
from tests.growing import in_proportion


def valued(id: str, low: int | None, high: int | None, unit: str = "vans", date: str = "") -> Fact:
    value = Value(None if low is None else Decimal(low), None if high is None else Decimal(high), "exact", unit)
    words = LanguageMap((Wording("Some vans.", "en"),))
    return Fact(
        id=id, section="s", statement=words, citations=(), value=value, subject="acme", property="vans", date=date
    )


def test_facts_whose_values_cannot_both_be_right_are_disputed() -> None:
    assert dict(disputed([valued("a", 300, 300), valued("b", 500, 500)])) == {"a": ("b",), "b": ("a",)}
    assert dict(disputed([valued("a", 300, None), valued("b", 500, 500)])) == {}
    assert dict(disputed([valued("a", 300, 300), valued("b", 500, 500, date="2019")])) == {}


Ends = tuple[int | None, int | None, str]
ENDS = st.none() | st.integers(0, 6)
VALUES = st.lists(st.tuples(ENDS, ENDS, st.sampled_from(("vans", "USD"))), max_size=8)


@given(VALUES)
def test_two_values_agree_where_they_share_a_number(values: list[Ends]) -> None:
    upright = [one for one in values if one[0] is None or one[1] is None or one[0] <= one[1]]
    facts = [valued(f"f{n}", *one) for n, one in enumerate(upright)]
    told = dict(disputed(facts))
    for one, mine in zip(facts, upright, strict=True):
        apart = tuple(other.id for other, theirs in zip(facts, upright, strict=True) if _apart(mine, theirs))
        assert told.get(one.id, ()) == apart
        assert tuple(other.id for other in facts if conflicting(one, other)) == apart


def _apart(one: Ends, other: Ends) -> bool:
    lows = [end for end in (one[0], other[0]) if end is not None]
    highs = [end for end in (one[1], other[1]) if end is not None]
    return one[2] != other[2] or (bool(lows) and bool(highs) and max(lows) > min(highs))


def test_of_very_many_some_are_named() -> None:
    facts = [valued(f"f{n}", n, n) for n in range(MOST_RIVALS * 3)]
    told = dict(disputed(facts))
    assert {len(others) for others in told.values()} == {MOST_RIVALS}
    assert conflicting(facts[0], facts[-1])


def record(number: int) -> str:
    value = f"{{amount: {number}, unit: vans}}"
    return f"id: f{number}\nstatement: S.\nquote: Jane Roe\nsubject: acme\nproperty: vans\nvalue: {value}"


KNOWN = {"content/topics.yaml": "acme: {label: Acme}\n", "content/properties.yaml": "vans: {label: vans}\n"}


def test_a_message_names_three_and_counts_the_others() -> None:
    def said(count: int) -> str:
        found = sheets.judged({**KNOWN, **sheets.facts(*map(record, range(1, count + 1)))}).diagnostics
        return next(one.message for one in found if one.rule == "facts-conflict")

    assert said(2) == "the value differs from that of `f2`"
    assert said(4) == "the value differs from that of `f2`, `f3`, `f4`"
    assert said(9) == "the value differs from that of `f2`, `f3`, `f4` and 5 more"
    assert said(MOST_RIVALS + 2) == "the value differs from that of `f2`, `f3`, `f4` and many more"


def test_many_disputes_take_no_more_than_their_share_of_time() -> None:
    in_proportion(lambda size: sheets.judged({**KNOWN, **sheets.facts(*map(record, range(size)))}), 1600)
