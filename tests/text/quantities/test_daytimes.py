import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


def hows(statement: tuple[str, str], quote: tuple[str, str]) -> set[str]:
    ours, theirs = (read(text, language) for language, text in (statement, quote))
    return {one.how for one in hold(ours, [theirs])}


@pytest.mark.parametrize(
    ("statement", "quote", "how"),
    [
        (("en", "at 8.30pm"), ("en", "at 8.30am"), "unsupported"),
        (("fr", "à 20 h 30"), ("en", "at 8.30am"), "unsupported"),
        (("en", "at 11.45am"), ("it", "alle 23.45"), "unsupported"),
        (("en", "at 11.45am"), ("de", "um 23.45 Uhr"), "unsupported"),
        (("en", "at 8.30pm"), ("ja", "午前8時30分"), "unsupported"),
        (("fr", "à 10 heures"), ("en", "at 10pm"), "other-half"),
        (("en", "at 20:30"), ("fr", "à 8 h 30"), "other-half"),
        (("en", "at 8.30pm"), ("sv", "klockan 8.30"), "other-half"),
        (("en", "shortly before 7am"), ("fr", "peu après 7 heures"), "date-reversed"),
        (("en", "after 8pm"), ("de", "vor 20 Uhr"), "date-reversed"),
        (("en", "at 3pm"), ("en", "before 3pm"), "side-dropped"),
        (("en", "at 7am"), ("ru", "около 7 утра"), "approximation-dropped"),
    ],
)
def test_the_other_half_of_the_day_or_side_of_a_time_is_another_time(
    statement: tuple[str, str], quote: tuple[str, str], how: str
) -> None:
    assert hows(statement, quote) == {how}


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        (("en", "at 8.30am"), ("fr", "à 8 h 30")),
        (("en", "at 10pm"), ("fr", "à 22 heures")),
        (("en", "at 9 o'clock"), ("fr", "à 21 heures")),
        (("en", "at 8pm"), ("fr", "jeudi soir à 8 heures")),
        (("en", "at 8pm"), ("de", "um 8 Uhr am Abend")),
        (("en", "at 3am"), ("de", "um 3 Uhr nachts")),
        (("en", "at 12am"), ("es", "a las 12 de la noche")),
        (("en", "at 12pm"), ("de", "um 12 Uhr")),
        (("en", "before 3pm"), ("fr", "avant 15 heures")),
        (("en", "from 8pm"), ("de", "ab 20 Uhr")),
        (("en", "by 10pm"), ("fr", "jusqu'à 22 heures")),
        (("fr", "après 7 heures d'attente"), ("en", "after seven hours")),
        (("en", "35 hours"), ("fr", "à 35 heures par semaine")),
        (("en", "in the goal on 3:35"), ("de", "nach 3:35 Minuten")),
        (("en", "just before 7am"), ("ru", "около 7 утра")),
        (("en", "shortly after 7am"), ("fr", "vers 7 heures")),
        (("ru", "около 7 утра"), ("en", "just before 7am")),
        (("uk", "майже о 7 ранку"), ("en", "just before 7am")),
    ],
)
def test_one_time_told_in_two_ways_is_held(statement: tuple[str, str], quote: tuple[str, str]) -> None:
    assert hows(statement, quote) == {"same"}
