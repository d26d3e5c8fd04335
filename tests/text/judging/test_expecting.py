"""What somebody expects is not told as what is; a plain future may tell it."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.wording import hedge_added, hedge_dropped

EXPECTED = {
    "en": "Acme expects the trial to last two years.",
    "de": "Acme erwartet, dass der Prozess zwei Jahre dauert.",
    "fr": "Acme s'attend à ce que le procès dure deux ans.",
    "es": "Acme espera que el juicio dure dos años.",
    "it": "Acme prevede che il processo duri due anni.",
    "pt": "A Acme espera que o julgamento dure dois anos.",
    "nl": "Acme verwacht dat het proces twee jaar duurt.",
}


@pytest.mark.parametrize(("language", "quote"), EXPECTED.items())
def test_what_is_expected_is_not_told_as_so(language: str, quote: str) -> None:
    read = read_cues(quote, language)
    found = hedge_dropped(read_cues("The trial lasts two years.", "en"), [read])
    assert found is not None
    assert not found.sure
    for true in ("The trial will last two years.", "The trial is expected to last two years.", EXPECTED["en"]):
        assert not hedge_dropped(read_cues(true, "en"), [read])
    assert not hedge_added(read, [read_cues("The trial will last two years.", "en")])


# One expectation in languages whose words for it only answer.
@pytest.mark.parametrize(
    ("statement", "language"),
    [
        ("Acme espera dos anys de judici.", "ca"),
        ("Acme očekává dva roky procesu.", "cs"),
        ("Acme venter to års retssag.", "da"),
        ("Acme venter to års rettssak.", "nb"),
        ("Acme spodziewa się dwóch lat procesu.", "pl"),
        ("Acme räknar med två års rättegång.", "sv"),
    ],
)
def test_other_words_tell_it(statement: str, language: str) -> None:
    assert not hedge_dropped(read_cues(statement, language), [read_cues(EXPECTED["en"], "en")])
