import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.holding.other_hours import MOST_PARTS
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("ours", "language", "theirs", "hows"),
    [
        ("It happened at noon.", "en", "It happened at midnight.", ["other-part"]),
        ("It happened in the morning.", "de", "Es geschah am Abend.", ["other-part"]),
        ("It happened in the morning.", "de", "Es geschah am Vormittag.", []),
        ("It happened in the morning.", "en", "It began in the evening and went on in the morning.", []),
        ("It happened in the evening.", "en", "It happened on Friday night.", []),
        ("It happened in the evening.", "en", "It happened in summer 2024.", []),
        ("It happened in the morning.", "en", "It began in the evening and was over at 8:30 a.m.", []),
        ("It happened at midnight.", "en", "It happened in the evening.", []),
    ],
)
def test_a_part_of_the_day_that_no_quote_tells_is_another(
    ours: str, language: str, theirs: str, hows: list[str]
) -> None:
    assert hows == [one.how for one in hold(read(ours, "en"), [read(theirs, language)])]


def test_a_timetable_is_not_compared() -> None:
    ours = read("It happened at noon.", "en")
    for often, hows in ((MOST_PARTS, ["other-part"]), (MOST_PARTS + 1, [])):
        assert hows == [one.how for one in hold(ours, [read("It happened at midnight. " * often, "en")])]
