import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "statement", "quote"),
    [
        ("ja", "橋は1年後に開通した。", "The bridge opened a year after the tunnel."),
        ("ko", "행사는 1시간 동안 열렸다.", "The event went on for an hour."),
        ("zh", "工程历时10年。", "The works went on for a decade."),
    ],
)
def test_an_english_article_bears_the_one_that_is_printed_elsewhere(language: str, statement: str, quote: str) -> None:
    assert ["same"] == [one.how for one in hold(read(statement, language), [read(quote, "en")])]


@pytest.mark.parametrize("text", ["It went on for half an hour.", "It cost a fortune."])
def test_half_an_hour_and_other_things_are_no_such_length(text: str) -> None:
    assert not read(text, "en").articles


def test_it_asks_for_nothing() -> None:
    assert not hold(read("It took a year.", "en"), [read("오래 걸렸다.", "ko")])


@pytest.mark.parametrize(("language", "text"), [("ru", "Это случилось за сутки."), ("uk", "Це сталося за добу.")])
def test_a_day_and_night_are_24_hours(language: str, text: str) -> None:
    assert ["same"] == [one.how for one in hold(read("It happened in 24 hours.", "en"), [read(text, language)])]
