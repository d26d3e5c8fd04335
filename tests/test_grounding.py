"""What each figure and date of a fact is held to, and which facts contradict one another."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from factsheet.grounding import ground, hedged, nouns, tally, value_item, vocabulary
from factsheet.groundings import Grounding, Tally
from factsheet.model import Citation, Fact, LanguageMap, Property, Topic, Value, Wording
from factsheet.text.holding.dated import date_items

PARAMETERS = Property(
    id="parameters",
    label=LanguageMap((Wording("parameters", "en"), Wording("paramètres", "fr"))),
    words=(Wording("parameter", "en"), Wording("paramètre", "fr")),
)
TOPICS = tuple(Topic(id=name.lower(), label=LanguageMap((Wording(name, "en"),))) for name in ("Acme", "Apex"))
WORDS = vocabulary((PARAMETERS,), TOPICS)


def _fact(statement: str, *quotes: str, **fields: object) -> Fact:
    citations = tuple(Citation(source="wire", quote=quote) for quote in quotes)
    words = LanguageMap((Wording(statement, "en"),))
    return Fact(id="one", section="s", statement=words, citations=citations, **fields)  # type: ignore[arg-type]


def _ways(fact: Fact, language: str = "fr") -> list[tuple[str, str]]:
    grounding = ground(fact, {"wire": language}, WORDS)
    said = grounding.statements[0].text
    return [(said[one.item.start : one.item.end], one.how) for one in grounding.held[0]]


def test_a_figure_is_held_across_languages() -> None:
    fact = _fact("It has about 500 billion parameters.", "comporterait environ 500 milliards de paramètres")
    assert [("500 billion parameters", "same")] == _ways(fact)


def test_french_billion_is_a_trillion() -> None:
    quote = "un billion de paramètres"
    assert [("1 trillion parameters", "same")] == _ways(_fact("It has 1 trillion parameters.", quote))
    assert [("1 billion parameters", "magnitude-off")] == _ways(_fact("It has 1 billion parameters.", quote))


def test_two_subjects_cannot_trade_their_figures() -> None:
    quote = "Acme has 300 vans and Apex has 500 vans."
    assert [("300", "same")] == _ways(_fact("Acme has 300 vans.", quote), "en")
    assert [("500", "subject-mismatch")] == _ways(_fact("Acme has 500 vans.", quote), "en")


def _hedged(statement: str, *quotes: str, language: str = "fr") -> bool:
    return hedged(ground(_fact(statement, *quotes), {"wire": language}, WORDS))


def test_a_sentence_that_hedges_is_told_apart_where_the_statement_keeps_its_caution() -> None:
    assert _hedged("It would have vans, they say.", "il comporterait des fourgons")
    assert _hedged("Scott seemed to confirm it.", "Scott a semblé le confirmer")
    assert _hedged("It has about 500 vans.", "environ 500 fourgons")
    assert not _hedged("It has 500 vans.", "500 fourgons")


def test_a_hedge_beside_the_point_or_of_our_own_is_none_of_the_sources() -> None:
    assert not _hedged("Scott is the founder.", "Scott, le fondateur, a semblé le confirmer")
    assert not _hedged("It would have vans.", "il a des fourgons")


def test_what_the_certainty_says_already_is_not_said_twice() -> None:
    assert not _hedged("It is believed to be new.", "On pense qu’il est neuf")


def test_where_a_language_cannot_be_judged_the_statement_speaks_for_it() -> None:
    assert _hedged("It has about 500 vans.", "ወደ 500 የሚጠጉ", language="am")


def test_a_relative_date_is_counted_from_the_other_quote() -> None:
    quotes = ("construire en 2018", "Dans un e-mail envoyé l'année suivante")
    assert [("2019", "anchored")] == _ways(_fact("It was sent in 2019.", *quotes))
    assert [("2020", "relative-unanchored")] == _ways(_fact("It was sent in 2020.", *quotes))


def _bracketed(statement: str, quote: str) -> Grounding:
    start, end = quote.index("["), quote.index("]") + 1
    return ground(_fact(statement, quote), {"wire": "en"}, WORDS, {0: ((start, end),)})


def test_the_editors_own_words_in_a_quote_bear_no_figure_and_no_cue() -> None:
    figure = _bracketed("Acme has 500 vans.", "Acme has [500] vans")
    assert ["unsupported"] == [one.how for one in figure.held[0]]
    assert not _bracketed("Acme reportedly has vans.", "Acme [reportedly] has vans").quotes[0].cues.hedges


def test_the_editors_own_words_in_a_quote_may_name_whom_the_source_means() -> None:
    named = _bracketed("Acme has 500 vans.", "[Acme] has 500 vans")
    assert ["acme"] == [one.topic for one in named.quotes[0].names]
    assert ["same"] == [one.how for one in named.held[0]]


def test_the_value_and_the_date_of_a_fact_are_held_too() -> None:
    value = Value(Decimal(500), Decimal(500), "exact", "parameters")
    grounding = ground(
        _fact("It has 500 parameters.", "500 paramètres en 2019", value=value, date="2019"), {"wire": "fr"}, WORDS
    )
    assert ["same"] == [one.how for one in grounding.value]
    assert ["same"] == [one.how for one in grounding.date]


def test_the_editor_may_say_how_words_are_read() -> None:
    citation = Citation(source="wire", quote="a score of vans", reads=(("a score", Decimal(20)),))
    fact = Fact(
        id="one", section="s", statement=LanguageMap((Wording("It has 20 vans.", "en"),)), citations=(citation,)
    )
    assert [("20", "same")] == _ways(fact, "en")


def test_words_to_be_read_that_are_not_in_the_quote_change_nothing() -> None:
    citation = Citation(source="wire", quote="30 vans", reads=(("a score", Decimal(20)),))
    fact = Fact(
        id="one", section="s", statement=LanguageMap((Wording("It has 20 vans.", "en"),)), citations=(citation,)
    )
    assert [("20", "unsupported")] == _ways(fact, "en")


def test_a_unit_is_a_noun_of_the_site_or_a_unit() -> None:
    known = nouns((PARAMETERS,))
    assert "parameters" == value_item(Value(Decimal(1), Decimal(1), "exact", "parameters"), known).noun
    assert ("USD",) == value_item(Value(Decimal(1), Decimal(1), "exact", "USD"), known).units


def test_both_ends_of_an_interval_are_held_and_an_open_one_goes_on_from_its_beginning() -> None:
    assert [("2018", ""), ("2019", "")] == [(one.edtf, one.side) for one in date_items("2018/2019~")]
    assert [("2017", "since")] == [(one.edtf, one.side) for one in date_items("2017/..")]


def test_a_season_is_a_part_of_its_year() -> None:
    assert [("2019", "spring")] == [(one.edtf, one.part) for one in date_items("2019-21")]


def test_a_facts_season_and_open_interval_are_held_to_the_quote() -> None:
    spring = ground(_fact("It opened.", "It opened in spring 2019.", date="2019-23"), {"wire": "en"}, WORDS)
    since = ground(_fact("It ran.", "It ran until 2019.", date="2019/.."), {"wire": "en"}, WORDS)
    assert [["other-part"], ["date-reversed"]] == [[one.how for one in held.date] for held in (spring, since)]


def test_a_reading_serves_wherever_the_words_stand_whole() -> None:
    quote = "un milliard de vans, dont un mil\u00adliard à Leeds"
    citation = Citation(source="wire", quote=quote, reads=(("milliard", Decimal(7)), ("e", Decimal(9))))
    fact = msgspec.structs.replace(_fact("7 vans."), citations=(citation,))
    quantities = ground(fact, {"wire": "fr"}, WORDS).quotes[0].reading.quantities
    assert [one.low for one in quantities] == [7, 7]


def test_what_is_borne_out_is_counted() -> None:
    grounding = ground(_fact("It has 500 vans and 2 plants.", "500 vans"), {"wire": "en"}, WORDS)
    assert Tally(figures=2, held=1, tried=True) == tally(grounding, [True])
    assert Tally(figures=2, held=0, tried=True) == tally(grounding, [False])
