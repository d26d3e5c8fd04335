from __future__ import annotations

import pytest

from factsheet.text.holding.bearing import Holding, candidates_of, date_held, is_borne, quantity_held, resting
from factsheet.text.holding.holdings import hold
from factsheet.text.holding.subjects import Name
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import read


def figure(statement: str, *quotes: str) -> Holding | None:
    (item,) = read(statement, "en").quantities
    return quantity_held(item, list(candidates_of([read(quote, "en") for quote in quotes], ())), None)


def day(statement: str, *quotes: str) -> Holding | None:
    (item,) = read(statement, "en").dates
    return date_held(item, list(candidates_of([read(quote, "en") for quote in quotes], ())), None)


def test_of_several_candidates_the_best_holds() -> None:
    held = figure("It has 500 vans.", "5,000 vans", "about 500 vans", "500 vans")
    assert held is not None
    assert ("same", 2) == (held.how, held.quote)


@pytest.mark.parametrize(
    ("statement", "quote", "how", "borne"),
    [
        ("It has 500 vans.", "more than 500 vans", "bound-dropped", True),
        ("It has at most 500 vans.", "at least 500 vans", "bound-reversed", True),
        ("It has 500 vans.", "50 vans", "magnitude-off", False),
        ("It has 500 vans.", "no vans", "unsupported", False),
        ("It fell by 1 percent.", "a fall of two percent", "unsupported", False),
    ],
)
def test_a_figure_is_borne_whatever_is_said_of_it(statement: str, quote: str, how: str, borne: bool) -> None:
    held = figure(statement, quote)
    assert held is not None
    assert (how, borne) == (held.how, is_borne(held))


@pytest.mark.parametrize(
    ("quote", "how"),
    [("A rise of two percent.", "small-number"), ("A rise of 1%.", "same"), ("A one-percent rise", "same")],
)
def test_one_percent_is_a_number_and_no_article(quote: str, how: str) -> None:
    (held,) = hold(read("Une hausse d'un pour cent.", "fr"), [read(quote, "en")])
    assert how == held.how


def test_two_figures_make_a_range() -> None:
    held = figure("It has between 10 and 15 vans.", "It had 10 vans, then 15 vans.")
    assert held is not None
    assert "same" == held.how


def test_what_is_never_asked_for_is_held_only_where_it_is_told_otherwise() -> None:
    assert figure("It has several hundred vans.", "It has vans.") is None
    assert figure("It has several hundred vans.", "It has several thousand vans.") is not None


def test_a_day_of_the_week_is_asked_for_and_another_relative_date_is_not() -> None:
    assert day("It closed on Monday.", "It closed.") is not None
    assert day("It closed last year.", "It closed.") is None


def test_candidates_know_whose_they_are() -> None:
    quote = read("Acme has 5 vans, Beta 6.", "en")
    names = [[Name(0, 4, "acme"), Name(17, 21, "beta")]]
    assert ["acme", "beta"] == [one.subject for one in candidates_of([quote], names)]


def test_what_rests_on_a_quote_is_told_with_what_bears_it() -> None:
    quotes = [read("Nothing.", "en"), read("It has 4,000 vans.", "en")]
    held = hold(read("It has 4,000 vans and 300 boats.", "en"), quotes)
    [(item, number, by)] = resting(held)
    assert isinstance(item, Quantity)
    assert item.value == 4000
    assert (number, by.start) == (1, 7)


def test_the_number_of_a_month_bears_no_length_in_months() -> None:
    (item,) = read("It opened six months later.", "en").quantities
    quote = read("6月の会議から3ヶ月後に開業した。", "ja")
    held = quantity_held(item, list(candidates_of([quote], ())), None)
    assert held
    assert held.how == "unsupported"


def test_a_japanese_figure_without_its_unit_may_be_a_decade() -> None:
    (item,) = read("40代の男性", "ja").quantities
    held = quantity_held(item, list(candidates_of([read("a man in his 40s", "en")], ())), None)
    assert held
    assert held.how == "same"


@pytest.mark.parametrize(
    ("statement", "quote", "how"),
    [
        ("It came six months after the vote.", "It came three months after the vote in June.", "unsupported"),
        ("It was ten years long.", "It opened on 1 October.", "unsupported"),
        ("She scored two minutes before half-time.", "She scored seven minutes before half-time.", "small-number"),
        ("He was about 40 years old.", "He was in his 40s.", "same"),
    ],
)
def test_a_length_of_time_is_no_month_and_no_half(statement: str, quote: str, how: str) -> None:
    first = hold(read(statement, "en"), [read(quote, "en")])[0]
    assert first.how == how
