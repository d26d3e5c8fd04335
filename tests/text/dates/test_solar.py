import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("text", "edtf", "other"),
    [
        ("۱۳ آبان ۱۴۰۲", "2023-11-04", ""),
        ("۱ فروردین ۱۴۰۳", "2024-03-20", ""),
        ("۳۰ اسفند ۱۳۹۹", "2021-03-20", ""),
        ("۲۲ بهمن ۱۳۵۷", "1979-02-11", ""),
        ("آبان ۱۴۰۲", "2023", ""),
        ("دی ۱۴۰۲", "2023", "2024"),
        ("در سال ۱۴۰۲", "1402", "2023 2024"),
        ("سال ۱۴۰۲ میلادی", "1402", ""),
        ("در سال ۲۰۲۳", "2023", ""),
    ],
)
def test_dates_of_irans_calendar_are_days_of_ours(text: str, edtf: str, other: str) -> None:
    assert [(edtf, other)] == [(date.edtf, date.other) for date in read(text, "fa").dates]


@pytest.mark.parametrize(("year", "how"), [(2023, "same"), (2024, "same"), (2022, "unsupported")])
def test_either_year_of_ours_holds_it(year: int, how: str) -> None:
    quote = read("این قانون در سال ۱۴۰۲ تصویب شد.", "fa")
    assert [how] == [one.how for one in hold(read(f"The law was passed in {year}.", "en"), [quote])]


def test_people_are_counted_as_before() -> None:
    quote = read("۱۴۰۲ نفر آمدند.", "fa")
    assert [one.how for one in hold(read("1,402 people came.", "en"), [quote])] == ["same"]
