import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.holding.periods import periods
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "months"),
    [
        ("en", "in the first half of the year", (1, 6)),
        ("en", "between January and September", (1, 9)),
        ("en", "in the three months to June", (4, 6)),
        ("en", "July–September", (7, 9)),
        ("en", "in the first nine months", (1, 9)),
        ("de", "in den ersten drei Quartalen", (1, 9)),
        ("de", "im ersten Halbjahr", (1, 6)),
        ("fr", "au premier semestre", (1, 6)),
        ("es", "en el 4T", (10, 12)),
        ("pl", "w pierwszym półroczu", (1, 6)),
        ("cs", "v prvním pololetí", (1, 6)),
        ("hu", "az első félévben", (1, 6)),
        ("el", "το πρώτο εξάμηνο", (1, 6)),
        ("sl", "v drugem četrtletju", (4, 6)),
        ("zh", "上半年", (1, 6)),
        ("ja", "第1四半期の", (1, 3)),
        ("ko", "2분기", (4, 6)),
        ("az", "ilin birinci yarısında", (1, 6)),
        ("hi", "पहली छमाही में", (1, 6)),
        ("he", "במחצית הראשונה של השנה", (1, 6)),
    ],
)
def test_parts_of_a_year_are_months(language: str, text: str, months: tuple[int, int]) -> None:
    assert {one.months for one in periods(read(text, language))} == {months}


def hows(ours: str, theirs: str, language: str = "en") -> set[str]:
    return {one.how for one in hold(read(ours, "en"), [read(theirs, language)])}


@pytest.mark.parametrize(
    ("ours", "theirs", "language"),
    [
        ("Sales rose in the first half of the year.", "Der Umsatz stieg im ersten Halbjahr.", "de"),
        ("Sales rose in the first six months.", "Les ventes ont augmenté au premier semestre.", "fr"),
        ("Sales rose from January to September 2024.", "Der Umsatz stieg in den ersten neun Monaten 2024.", "de"),
        ("Sales fell in the three months to September.", "Les ventes ont reculé au troisième trimestre.", "fr"),
    ],
)
def test_the_same_months_told_otherwise_are_held(ours: str, theirs: str, language: str) -> None:
    assert hows(ours, theirs, language) == {"same"}


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Sales rose in the first half of the year.", "Sales rose in the third quarter."),
        ("Sales rose from January to June 2023.", "Sales rose in the first half of 2024."),
        ("Sales rose in the first six months.", "Sales rose in the first nine months."),
    ],
)
def test_other_months_are_not(ours: str, theirs: str) -> None:
    assert hows(ours, theirs) != {"same"}


@pytest.mark.parametrize(
    "quote", ["in the first half of 2024", "in the second half of the year", "from July to December"]
)
def test_six_months_may_be_a_half_of_the_year(quote: str) -> None:
    assert {"same"} == hows("300 people died in six months.", f"300 people died {quote}.")
    assert "unsupported" in hows("300 people died in eight months.", f"300 people died {quote}.")
