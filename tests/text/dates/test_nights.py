import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "weekday"),
    [
        ("de", "in der Nacht zum Sonntag", 6),
        ("de", "in der Nacht auf Montag", 7),
        ("cs", "v noci na neděli", 6),
        ("ru", "в ночь на понедельник", 7),
        ("sv", "natten till söndagen", 6),
        ("fi", "sunnuntain vastaisena yönä", 6),
        ("hu", "vasárnapra virradó éjszaka", 6),
    ],
)
def test_the_night_to_a_day_begins_on_the_day_before(language: str, text: str, weekday: int) -> None:
    assert [weekday] == [one.weekday for one in read(text, language).perhaps]


@pytest.mark.parametrize(
    ("text", "edtf"), [("Nacht zum 5. März", "XXXX-03-04"), ("Nacht auf den 1. Januar 2024", "2023-12-31")]
)
def test_so_does_that_to_a_date(text: str, edtf: str) -> None:
    assert [edtf] == [one.edtf for one in read(text, "de").perhaps]


def how(ours: tuple[str, str], theirs: tuple[str, str]) -> set[str]:
    return {one.how for one in hold(read(ours[1], ours[0]), [read(theirs[1], theirs[0])])}


@pytest.mark.parametrize(
    ("ours", "theirs", "hows"),
    [
        (("en", "from Saturday to Sunday"), ("de", "in der Nacht zum Sonntag"), {"same"}),
        (("en", "on Saturday night"), ("de", "in der Nacht zum Sonntag"), {"same"}),
        (("de", "in der Nacht zum Sonntag"), ("en", "on Saturday night"), {"same"}),
        (("en", "early on Sunday"), ("sv", "natten till söndagen"), {"same"}),
        (("en", "on Sunday night"), ("de", "in der Nacht zum Sonntag"), {"other-part"}),
        (("en", "on the night of 4-5 March"), ("ru", "в ночь на 5 марта"), {"same"}),
    ],
)
def test_a_night_is_that_between_two_days(ours: tuple[str, str], theirs: tuple[str, str], hows: set[str]) -> None:
    assert hows == how(ours, theirs)
