from decimal import Decimal

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import Nouns, read


@pytest.mark.parametrize(
    ("text", "value", "units"),
    [
        ("The region has 1.2m people.", "1.2e6", ()),
        ("The app has 300m users.", "300e6", ()),
        ("5m tonnes of waste", "5e6", ("tonne",)),
        ("between 1.2 and 1.5m people", "1.5e6", ()),
        ("The wall is 5m high.", "5", ("meter",)),
        ("a 5m-deep trench", "5", ("meter",)),
        ("a dive to 5 m", "5", ("meter",)),
        ("$1.2m", "1.2e6", ("USD", "$")),
    ],
)
def test_a_letter_behind_a_figure_is_a_million_where_something_is_counted(
    text: str, value: str, units: tuple[str, ...]
) -> None:
    (found,) = read(text, "en").quantities
    assert (Decimal(value), units) == (found.high, found.units)


@pytest.mark.parametrize(
    ("statement", "quote", "expected"),
    [
        ("The population is 1.2m.", "La population atteint 1,2 million.", "same"),
        ("1.2m visited", "1,2 million de personnes ont visité", "same"),
        ("They fell 12m metres", "douze millions de mètres", "same"),
        ("It rose from 1.2m to 1.5m", "de 1,2 million, il a atteint 1,5 million", "same"),
        ("It fell 12m steps", "Il est tombé de 12 mètres", "same"),
        ("It fell 12m", "Il est tombé de 12 mètres", "same"),
        ("It fell 12m", "Il est tombé de 1 200 centimètres", "same"),
        ("The population is 1.3m.", "La population atteint 1,2 million.", "unsupported"),
        ("The population is 1.2m.", "La population atteint 1,2 milliard.", "magnitude-off"),
        ("The wall is 5m high", "cinq millions", "magnitude-off"),
        ("1.2m people", "1,2 personne", "magnitude-off"),
        ("$1.2m", "1,2 mètre", "unsupported"),
    ],
)
def test_where_nothing_settles_a_letter_either_reading_bears_the_figure(
    statement: str, quote: str, expected: str
) -> None:
    assert {expected} == {one.how for one in hold(read(statement, "en"), [read(quote, "fr")])}


def test_a_noun_that_the_site_counts_settles_it() -> None:
    nouns = Nouns((("users", "en", ("users",)),))
    (found,) = read("300m users", "en", nouns).quantities
    assert (Decimal("3e8"), "users", None) == (found.value, found.noun, found.other)


def test_a_dutch_ton_may_be_a_hundred_thousand() -> None:
    (found,) = read("voor 2,4 ton gefraudeerd", "nl").quantities
    assert (found.value, found.other) == (Decimal("2.4"), (Decimal(100000), ()))


@pytest.mark.parametrize(
    ("quote", "statement", "held"),
    [
        ("Cesta je dlouhá 70 mil.", "The road is 70 miles long.", True),
        ("Cesta stála 70 mil. korun.", "The road cost 70 million crowns.", True),
        ("Cesta je dlouhá 70 mil.", "The road is 80 miles long.", False),
    ],
)
def test_czech_mil_is_short_for_millions_or_says_miles(quote: str, statement: str, held: bool) -> None:
    assert held == all(one.how == "same" for one in hold(read(statement, "en"), [read(quote, "cs")]))


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("A coin of $0.05", "Une pièce de 5 cents", "fr"),
        ("A coin of 10 cents", "κέρμα αξίας 10 λεπτών", "el"),
        ("The film lasts 10 minutes", "η ταινία διαρκεί 10 λεπτά", "el"),
    ],
)
def test_a_word_for_cents_may_be_another_word(statement: str, quote: str, language: str) -> None:
    assert ["same"] == [one.how for one in hold(read(statement, "en"), [read(quote, language)])]


@pytest.mark.parametrize(
    ("statement", "quote", "language", "how"),
    [
        ("More than 3,500 marched", "Más de 3,500 marcharon", "es", "same"),
        ("It weighs 3.5 kg", "Pesa 3,500 kg", "es", "same"),
        ("Some have 3,000 stars", "Sommige hebben 3,000 sterren", "nl", "same"),
        ("It weighs 3.125 kg", "Het weegt 3,125 kg", "nl", "same"),
        ("It weighs 3125 kg", "Het weegt 3,125 kg", "nl", "magnitude-off"),
    ],
)
def test_a_comma_before_three_digits_may_group_them(statement: str, quote: str, language: str, how: str) -> None:
    assert how in [one.how for one in hold(read(statement, "en"), [read(quote, language)])]


@pytest.mark.parametrize(
    ("statement", "quote", "held"),
    [
        ("Two million people fled.", "فر مليونا شخص.", True),
        ("A million people fled.", "إن مليونا من السكان فروا.", True),
        ("Two thousand workers left.", "غادر ألفا عامل.", True),
        ("24,000 workers left.", "غادر 12 ألفا من العمال.", False),
        ("Three million people fled.", "فر مليونا شخص.", False),
    ],
)
def test_an_arabic_noun_that_may_be_a_dual_bears_one_and_two(statement: str, quote: str, *, held: bool) -> None:
    found = hold(read(statement, "en"), [read(quote, "ar")])
    assert held is all(one.how == "same" for one in found)


@pytest.mark.parametrize(
    ("text", "value", "bound"),
    [
        ("een twaalftal mensen", 12, "exact"),
        ("een viertal mensen", 4, "exact"),
        ("een zeventigtal mensen", 70, "approx"),
    ],
)
def test_dutch_numbers_in_tal(text: str, value: int, bound: str) -> None:
    [found] = read(text, "nl").quantities
    assert found.value == value
    assert found.bound == bound
