import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


def hows(statement: tuple[str, str], quote: tuple[str, str]) -> list[str]:
    ours, theirs = (read(text, language) for language, text in (statement, quote))
    return [one.how for one in hold(ours, [theirs])]


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        (("en", "It fell this year."), ("en", "It fell last year.")),
        (("fr", "Elle a baissé cette année."), ("de", "Sie sank im vergangenen Jahr.")),
        (("en", "It fell last month."), ("it", "È calata l'anno scorso.")),
        (("en", "It fell this year."), ("pl", "Spadła w zeszłym roku.")),
        (("en", "It fell this year."), ("ru", "В прошлом году она упала.")),
        (("en", "She left today."), ("en", "She left yesterday.")),
        (("fr", "Elle est partie avant-hier."), ("sv", "Hon gick i går.")),
        (("en", "She left last week."), ("en", "She left yesterday.")),
        (("en", "It is next month."), ("fr", "C'est la semaine prochaine.")),
    ],
)
def test_another_relative_date_is_not_borne(statement: tuple[str, str], quote: tuple[str, str]) -> None:
    assert ["unsupported"] == hows(statement, quote)


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        (("en", "It fell last year."), ("fr", "Elle a baissé l'an dernier.")),
        (("en", "She left this week."), ("en", "She left yesterday.")),
        (("en", "There are 40 this year."), ("fr", "Ils sont 40 aujourd'hui.")),
        (("en", "It fell last year."), ("en", "It fell the year before.")),
        (("en", "It fell last year."), ("en", "It fell last year and rose this year.")),
        (("en", "It fell last year."), ("en", "It fell in March.")),
    ],
)
def test_what_may_be_the_same_date_is_left_alone(statement: tuple[str, str], quote: tuple[str, str]) -> None:
    assert "unsupported" not in hows(statement, quote)
