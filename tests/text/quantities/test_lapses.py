import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


def side(language: str, text: str) -> str:
    [found] = read(text, language).quantities
    return found.daytime.side if found.daytime else ""


@pytest.mark.parametrize(
    ("language", "within", "after"),
    [
        ("en", "within 30 days", "after about 30 days"),
        ("de", "innerhalb von 30 Tagen", "frühestens nach 30 Tagen"),
        ("fr", "sous 30 jours", "au bout de 30 jours"),
        ("es", "en un plazo de 30 días", "después de 30 días"),
        ("it", "entro 30 giorni", "dopo 30 giorni"),
        ("pt", "no prazo de 30 dias", "após 30 dias"),
        ("nl", "binnen 30 dagen", "na 30 dagen"),
        ("sv", "inom 30 dagar", "efter 30 dagar"),
        ("pl", "w ciągu 30 dni", "po 30 dniach"),
        ("cs", "do 30 dnů", "po 30 dnech"),
        ("ru", "в течение 30 дней", "через 30 дней"),
        ("hu", "30 napon belül", "30 nap után"),
        ("fi", "30 päivän kuluessa", "30 päivän kuluttua"),
    ],
)
def test_a_length_of_time_runs_until_its_end_or_is_over(language: str, within: str, after: str) -> None:
    assert (side(language, within), side(language, after)) == ("until", "after")


@pytest.mark.parametrize("text", ["for 30 days", "not paid within 30 days", "within 30 metres"])
def test_other_lengths_have_no_side(text: str) -> None:
    assert side("en", text) == ""


@pytest.mark.parametrize(
    ("ours", "theirs", "how"),
    [
        ("It is paid after 30 days.", "It is paid within 30 days.", "date-reversed"),
        ("It is paid within 30 days.", "It is paid within 30 days.", "same"),
        ("It is paid in 30 days.", "It is paid within 30 days.", "same"),
        ("It is paid within two years.", "It is paid after 24 months.", "date-reversed"),
    ],
)
def test_within_is_not_after(ours: str, theirs: str, how: str) -> None:
    assert [how] == [one.how for one in hold(read(ours, "en"), [read(theirs, "en")])]


@pytest.mark.parametrize(
    ("language", "text", "way"),
    [
        ("en", "It closed three years ago.", "ago"),
        ("en", "It closes in three years.", "ahead"),
        ("en", "It came two days before the vote.", "ago"),
        ("fr", "il y a trois mois", "ago"),
        ("fr", "dans trois mois", "ahead"),
        ("de", "vor drei Jahren", "ago"),
        ("sv", "för tre år sedan", "ago"),
        ("sv", "i tre år", ""),
        ("fi", "3 päivää sitten", "ago"),
        ("ru", "через 3 дня", "ahead"),
        ("hi", "3 दिन पहले", "ago"),
        ("ja", "3日前", "ago"),
        ("zh", "3天后", "ahead"),
        ("ko", "3일 전", "ago"),
        ("ar", "قبل 3 أيام", "ago"),
    ],
)
def test_a_length_is_counted_back_or_on(language: str, text: str, way: str) -> None:
    told = read(text, language).quantities[0].daytime
    assert way == (told.way if told else "")


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("It closed three years ago.", ("It closes in three years.", "en")),
        ("It opens in three months.", ("C'était il y a trois mois.", "fr")),
        ("It came two days after the vote.", ("Zwei Tage vor der Wahl.", "de")),
    ],
)
def test_back_is_not_on(ours: str, theirs: tuple[str, str]) -> None:
    assert ["date-reversed"] == [one.how for one in hold(read(ours, "en"), [read(*theirs)])]


def test_romanian_peste_is_in_or_more_than() -> None:
    assert ["same"] == [
        one.how for one in hold(read("It opens in 3 days.", "en"), [read("Se deschide peste 3 zile.", "ro")])
    ]


def test_a_bound_beside_after_is_one() -> None:
    assert ["bound-dropped"] == [
        one.how for one in hold(read("It came after 3 years.", "en"), [read("It came after more than 3 years.", "en")])
    ]
