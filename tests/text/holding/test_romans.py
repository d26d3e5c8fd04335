import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("The gun last saw service during World War 2.", "Broń była w użyciu podczas II Wojny Światowej.", "pl"),
        ("The phase 3 trial enrolled patients.", "L'essai de phase III a recruté des patients.", "fr"),
        ("It was the 22nd congress.", "Это был XXII съезд.", "ru"),
        ("It was the 12th congress.", "Це був ХІІ з'їзд.", "uk"),
    ],
)
def test_a_number_is_held_by_the_same_in_roman_numerals(statement: str, quote: str, language: str) -> None:
    assert ["same"] == [one.how for one in hold(read(statement, "en"), [read(quote, language)])]


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("The phase 13 trial enrolled patients.", "The phase III trial enrolled patients."),
        ("It sold 15 million.", "Louis XV sold it."),
        ("It weighs 15 kg.", "Louis XV weighed it."),
        ("Those are 5 letters.", "Charles V wrote them."),
    ],
)
def test_other_numbers_and_measures_are_not(statement: str, quote: str) -> None:
    assert "same" not in [one.how for one in hold(read(statement, "en"), [read(quote, "en")])]
