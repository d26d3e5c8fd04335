from __future__ import annotations

from factsheet.pages import comparison
from tests import sheets
from tests.pages import press


def many(count: int) -> sheets.Changes:
    """Facts of one kind, the later the larger."""
    return sheets.facts(
        *(
            f"id: f-{n}\nstatement: Fact {n}.\nvalue: {{amount: {n + 1}, unit: vans}}\nproperty: vans\nquote: Jane Roe"
            for n in range(count)
        )
    )


def test_a_chart_draws_the_facts_it_names_that_have_a_value() -> None:
    (chart,) = comparison.charts(press.site(), "en")
    assert [bar.subject for bar in chart.bars] == ["Acme Motors", "the plant"]
    assert [bar.figure and bar.figure.number for bar in chart.bars] == ["4,000", "1,200"]
    assert (chart.kind, chart.larger, chart.smaller) == ("linear", "Acme Motors", "the plant")
    assert [bar.end for bar in chart.bars] == ["1000", "300"]


def test_a_chart_speaks_the_language_of_its_page() -> None:
    (chart,) = comparison.charts(press.site(), "fr")
    assert chart.noun == "fourgons"
    assert chart.bars[1].date.words == "printemps 2024"
    assert chart.title
    assert chart.title.language == "en"


def test_a_fact_is_compared_with_those_of_its_property() -> None:
    site = press.site()
    compared = comparison.Comparables(site)
    among = comparison.among(site, "en", "staff", compared.around(site.facts["staff"]))
    assert among
    assert [(bar.subject, bar.own) for bar in among.bars] == [("the plant", True), ("Acme Motors", False)]
    assert compared.around(site.facts["plant-opened"]) == ()
    assert comparison.among(site, "en", "plant-opened", ()) is None


def test_of_many_facts_the_nearest_in_value_are_shown() -> None:
    site = press.site(many(40))
    compared = comparison.Comparables(site)
    among = comparison.among(site, "en", "f-20", compared.around(site.facts["f-20"]))
    assert among
    assert [bar.figure and bar.figure.number for bar in among.bars] == [str(n) for n in range(15, 27)]
    assert len(compared.around(site.facts["f-39"])) == comparison.MOST_ROWS


def test_a_fact_alone_of_its_kind_has_nothing_to_be_compared_with() -> None:
    site = press.site(many(1))
    assert comparison.Comparables(site).around(site.facts["f-0"]) == ()


TIMELINE: sheets.Changes = {
    "content/charts/sizes.yaml": "title: When\nkind: timeline\nfacts: [staff, vans-planned, plant-opened]\n"
}


def test_a_timeline_draws_facts_by_their_dates_and_leaves_out_those_without() -> None:
    (chart,) = comparison.charts(press.site(TIMELINE), "en")
    assert ["The plant opened in 2019.", "The plant employs about 1,200 people."] == [bar.subject for bar in chart.bars]
    assert [None, None] == [bar.figure for bar in chart.bars]
    assert ("timeline", "2019", "2025", "1") == (chart.kind, chart.first, chart.last, chart.years.number)


def test_a_timeline_of_facts_without_dates_is_no_chart() -> None:
    changes = {"content/charts/sizes.yaml": "title: When\nkind: timeline\nfacts: [vans-planned]\n"}
    assert [] == list(comparison.charts(press.site(changes), "en"))


def test_a_chart_says_where_its_figures_can_be_had() -> None:
    (chart,) = comparison.charts(press.site(), "fr")
    assert "data/charts/sizes.csv" == chart.data
    assert '<a href="../data/charts/sizes.csv" download>' in press.rendered()["fr/index.html"]


def test_two_accounts_of_one_subject_are_told_apart_and_never_said_to_be_right_both() -> None:
    accounts = sheets.facts(
        *(
            f"id: f-{n}\nstatement: It has {n} vans.\nvalue: {{amount: {n}, unit: vans}}\nproperty: vans\n"
            f"subject: {subject}\nquote: Jane Roe"
            for n, subject in ((3, "acme"), (5, "acme"), (8, "plant"))
        )
    )
    site = press.site(accounts)
    two = comparison.among(site, "en", "f-3", ("f-3", "f-5"))
    three = comparison.among(site, "en", "f-3", ("f-3", "f-5", "f-8"))
    assert two
    assert three
    assert (["It has 3 vans.", "It has 5 vans."], "") == ([bar.subject for bar in two.bars], two.ratio)
    assert ("the plant", "It has 3 vans", "2.7") == (three.larger, three.smaller, three.ratio)


def test_a_unit_stands_at_the_head_of_its_figures() -> None:
    weights = sheets.facts(
        *(f"id: f-{n}\nstatement: S.\nvalue: {{amount: {n}, unit: kilogram}}\nproperty: vans\nquote: J" for n in (1, 5))
    )
    for language, noun in (("en", "kilograms"), ("fr", "kilogrammes")):
        among = comparison.among(press.site(weights), language, "f-1", ("f-1", "f-5"))
        assert among
        assert noun == among.noun
