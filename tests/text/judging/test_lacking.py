"""“Without” and “un-” in both texts answer no other denial of the one: each is told by one of its own."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.alleging import allegation_told_as_fact
from factsheet.text.judging.undoing import act_reversed
from factsheet.text.judging.wording import negation_added, negation_dropped
from factsheet.text.quantities.reading import read

USED = {
    "en": "Acme used data without permission.",
    "de": "Acme nutzte Daten ohne Erlaubnis.",
    "fr": "Acme a utilisé des données sans autorisation.",
    "es": "Acme utilizó datos sin permiso.",
    "nl": "Acme gebruikte gegevens zonder toestemming.",
    "ru": "Acme использовала данные без разрешения.",
    "zh": "Acme使用未经授权的数据。",
}
DENIED = {
    "en": "Acme denies having used data without permission.",
    "de": "Acme bestreitet, Daten ohne Erlaubnis genutzt zu haben.",
    "fr": "Acme dément avoir utilisé des données sans autorisation.",
    "es": "Acme niega haber utilizado datos sin permiso.",
    "nl": "Acme ontkent dat het gegevens zonder toestemming gebruikte.",
    "ru": "Acme отрицает, что использовала данные без разрешения.",
    "zh": "Acme否认曾使用未经授权的数据。",
}
ADMITTED = {
    "en": "Acme admits having used data without permission.",
    "de": "Acme räumt ein, Daten ohne Erlaubnis genutzt zu haben.",
    "fr": "Acme reconnaît avoir utilisé des données sans autorisation.",
    "es": "Acme admite haber utilizado datos sin permiso.",
    "nl": "Acme bevestigt dat het gegevens zonder toestemming gebruikte.",
    "ru": "Acme подтвердила, что использовала данные без разрешения.",
    "zh": "Acme承认曾使用未经授权的数据。",
}


@pytest.mark.parametrize("language", USED)
def test_what_is_denied_is_not_told_as_fact_or_admitted(language: str) -> None:
    quote = DENIED[language]
    for ours in {language, "en"}:
        assert allegation_told_as_fact(read_cues(USED[ours], ours), [read_cues(quote, language)])
        assert act_reversed(read(ADMITTED[ours], ours), [read(quote, language)])
        assert not act_reversed(read(DENIED[ours], ours), [read(quote, language)])


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Acme, verileri izinsiz kullandığını reddediyor.", "tr"),
        ("アクメは許可なくデータを使用したことを否定している。", "ja"),
    ],
)
def test_nor_where_the_quote_has_another_word_for_it(quote: str, language: str) -> None:
    assert allegation_told_as_fact(read_cues(USED["en"], "en"), [read_cues(quote, language)])


@pytest.mark.parametrize(
    ("statement", "quote", "ours", "theirs"),
    [
        ("Acme sold cars without a licence.", "Acme did not sell cars without a licence.", "en", "en"),
        ("Acme sold cars without a licence.", "Acme verkaufte keine Autos ohne Zulassung.", "en", "de"),
        ("Acme sold cars without a licence.", "Acme never sold cars without a licence.", "en", "en"),
        ("Acme sold its uninsured cars.", "Acme did not sell its uninsured cars.", "en", "en"),
    ],
)
def test_it_answers_no_other_denial(statement: str, quote: str, ours: str, theirs: str) -> None:
    here, there = read_cues(statement, ours), read_cues(quote, theirs)
    assert negation_dropped(here, [there])
    assert negation_added(there, [here])


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("Acme works without a licence.", "Acme does not have a licence."),
        ("The sale was not without problems.", "The sale brought problems."),
        ("Jane Roe did not leave without paying.", "Jane Roe paid before she left."),
        ("Acme sold cars without a licence.", "Acme did not have a licence when it sold cars without a permit."),
    ],
)
def test_it_answers_what_it_tells(statement: str, quote: str) -> None:
    here, there = read_cues(statement, "en"), read_cues(quote, "en")
    assert not negation_dropped(here, [there])
    assert not negation_added(here, [there])


@pytest.mark.parametrize("denied", ["that it had not paid", "that no one was told"])
def test_what_is_denied_behind_that_is_no_denial_of_the_act(denied: str) -> None:
    assert act_reversed(read(f"Acme confirmed {denied}.", "en"), [read(f"Acme denied {denied}.", "en")])
