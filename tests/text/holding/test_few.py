import pytest

from factsheet.text.holding.few import told_as_few
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("statement", "quote", "language", "few"),
    [
        ("There are one or two good mills.", "Є кілька гарних млинів.", "uk", True),
        ("There are two or three good mills.", "Es gibt einige gute Mühlen.", "de", True),
        ("There are one or two good mills.", "Birkaç güzel değirmen var.", "tr", True),
        ("There are one or two good mills.", "Es gibt zehn gute Mühlen.", "de", False),
        ("There are three or four good mills.", "Es gibt einige gute Mühlen.", "de", False),
        ("There are two good mills.", "Es gibt einige gute Mühlen.", "de", False),
        ("There are 1 to 2 good mills.", "Es gibt einige gute Mühlen.", "de", False),
        ("It took one or two hours.", "Es dauerte einige Tage.", "de", False),
    ],
)
def test_one_or_two_are_a_few(statement: str, quote: str, language: str, few: bool) -> None:
    (item,) = read(statement, "en").quantities
    assert told_as_few(item, [read(quote, language)]) == few
