from __future__ import annotations

from decimal import Decimal

import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("zh-Hant", "支持度為三成五。", 35),
        ("zh-Hant", "支持度為3成5。", 35),
        ("ja", "3割5分下がった", 35),
        ("ja", "三割五分", 35),
        ("ja", "3割下がった", 30),
        ("zh", "三成受访者", 30),
        ("th", "ร้อยละ 54.2 ของทั้งหมด", Decimal("54.2")),
        ("th", "ร้อยละ 2.50 ต่อปี", Decimal("2.50")),
    ],
)
def test_tenths_and_per_cent_stand_around_the_figure(language: str, text: str, value: Decimal | int) -> None:
    found = read(text, language).quantities[0]
    assert (value, ("percent",)) == (found.value, found.units)


def test_a_code_may_hold_the_power_of_ten() -> None:
    assert [75_000_000, 120_000_000] == [
        read(text, "es").quantities[0].value for text in ("75 USD millones", "120 MEUR")
    ]
