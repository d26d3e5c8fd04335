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
