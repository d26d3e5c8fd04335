import pytest

from factsheet.text.holding.bounds import bounds_compared
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import read


def one(text: str) -> Quantity:
    (found,) = read(text, "en").quantities
    return found


@pytest.mark.parametrize(
    ("ours", "theirs", "how"),
    [
        ("at least 5", "5", "bound-added"),
        ("5", "at least 5", "bound-dropped"),
        ("5", "about 5", "approximation-dropped"),
        ("at most 5", "at least 5", "bound-reversed"),
        ("almost 5", "at least 5", "near-reversed"),
        ("about 5", "almost 5", "same"),
        ("almost 5", "5", "bound-added"),
        ("half an hour", "about half an hour", "same"),
        ("at least 2", "2 to 5", "same"),
        ("at most 2", "2 to 5", "bound-dropped"),
        ("doubled", "almost doubled", "approximation-dropped"),
        ("almost doubled", "doubled", "same"),
        ("doubled", "more than doubled", "same"),
        ("more than half", "about half", "bound-added"),
        ("less than half", "more than half", "bound-reversed"),
        ("nearly half", "more than half", "near-reversed"),
        ("half", "about half", "same"),
        ("the minimum 50", "50", "same"),
        ("the minimum 50", "at least 50", "same"),
    ],
)
def test_how_one_bound_stands_to_another(ours: str, theirs: str, how: str) -> None:
    assert how == bounds_compared(one(ours), one(theirs))


@pytest.mark.parametrize(
    ("statement", "how"), [("30%", "same"), ("up to 30%", "same"), ("at least 30%", "bound-added")]
)
def test_a_change_up_to_a_figure_is_one_to_it_or_by_it_at_most(statement: str, how: str) -> None:
    (theirs,) = read("ridurre il rischio fino al 30%", "it").quantities
    assert how == bounds_compared(one(statement), theirs)


@pytest.mark.parametrize(
    ("language", "quote"),
    [
        ("he", "יותר מ־60 אלף תושבים"), ("zh", "突破6万"), ("vi", "vượt 60 nghìn"), ("th", "อีกกว่า 60,000 ราย"),
        ("kk", "60 мыңнан астам"), ("hi", "60,000 से अधिक"), ("ko", "6만 명 이상"),
    ],
)  # fmt: skip
def test_nearly_is_not_more_than(language: str, quote: str) -> None:
    (theirs,) = read(quote, language).quantities
    assert "near-reversed" == bounds_compared(one("nearly 60,000"), theirs)


@pytest.mark.parametrize(("language", "quote"), [("zh", "过半数受访者"), ("ja", "過半数"), ("ko", "과반")])
def test_a_majority_is_more_than_half(language: str, quote: str) -> None:
    (theirs,) = read(quote, language).quantities
    assert "bound-reversed" == bounds_compared(one("less than half"), theirs)


def test_turkish_half_an_hour_may_be_about_half_an_hour() -> None:
    (ours,), (theirs,) = read("yarım saat", "tr").quantities, read("about half an hour", "en").quantities
    assert bounds_compared(ours, theirs) == "same"
