"""German tells by the mood of a verb, or by ", so X" at the end, that it relays what somebody says."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.crediting import attribution_dropped
from factsheet.text.judging.wording import hedge_added, hedge_dropped

THEFT = "The mayor stole 2 million euros."


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        (THEFT, "Der Bürgermeister habe 2 Millionen Euro gestohlen."),
        ("The repair costs 2 million euros.", "Die Sanierung koste 2 Millionen Euro."),
        ("The reactors Arvo and Bela are safe.", "Die Reaktoren Arvo und Bela seien sicher."),
    ],
)
def test_the_mood_of_reported_speech_asks_for_who_says_so(statement: str, quote: str) -> None:
    assert hedge_dropped(read_cues(statement, "en"), [read_cues(quote, "de")])
    told = read_cues(f"{statement.rstrip('.')}, the prosecutors said.", "en")
    assert not hedge_dropped(told, [read_cues(quote, "de")])


@pytest.mark.parametrize(
    "quote",
    [
        "Ich habe 2 Millionen Euro gestohlen.",
        "2 Millionen Euro habe ich gestohlen.",
        "Es sei denn, er zahlt 2 Millionen.",
    ],
)
def test_the_same_forms_may_be_the_speakers_own(quote: str) -> None:
    assert not [one for one in read_cues(quote, "de").hedges if one.strength in ("sure", "fair")]


def test_a_german_statement_may_relay_what_is_said_plainly() -> None:
    statement = read_cues("Der Bürgermeister habe 2 Millionen Euro gestohlen.", "de")
    assert not hedge_added(statement, [read_cues(THEFT, "en")])


@pytest.mark.parametrize(
    "quote",
    [
        "Der Bürgermeister hat 2 Millionen Euro gestohlen, so die Anklage.",
        "Der Bürgermeister habe 2 Millionen Euro gestohlen, so die Anklage.",
        "Der Bürgermeister hat 2 Millionen Euro gestohlen, so Maier.",
    ],
)
def test_so_at_the_end_tells_who_says_it(quote: str) -> None:
    assert attribution_dropped(read_cues(THEFT, "en"), [read_cues(quote, "de")])


@pytest.mark.parametrize(
    "quote",
    [
        "Der Bürgermeister hat 2 Millionen Euro gestohlen, so dass die Stadt nicht zahlt.",
        "Der Bürgermeister hat 2 Millionen Euro gestohlen, so viel wie keiner.",
        "Hat der Bürgermeister 2 Millionen Euro, so der Mann auch das Haus bezahlt hat, gestohlen?",
    ],
)
def test_other_words_so_tell_nobody(quote: str) -> None:
    assert not attribution_dropped(read_cues(THEFT, "en"), [read_cues(quote, "de")])
