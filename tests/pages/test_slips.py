from __future__ import annotations

from factsheet.pages.slips import slips
from tests import sheets
from tests.pages import press

NOTED = {
    sheets.RECORD: "title: A plant\npublisher: Gazette\nlanguage: en\nnote: Undated.\nurl: https://example.org/a\n"
}


def test_a_slip_for_each_quote_in_its_sentence() -> None:
    first, second = slips(press.site(), "en", "plant-opened")
    assert [run.text for run in first.runs if run.kind == "mark"] == ["The plant opened in 2019"]
    assert second.supports == ("date",)
    assert first.pin
    assert (first.pin.label, first.pin.total) == ("4", "7")


def test_a_sources_note_stands_on_its_first_slip() -> None:
    origins = [slip.origin for slip in slips(press.site(NOTED), "en", "plant-opened")]
    assert [origin is not None and origin.note is not None for origin in origins] == [True, False]


def test_the_original_opens_at_the_words() -> None:
    (slip,) = slips(press.site(NOTED), "en", "staff")
    assert slip.original == "https://example.org/a#:~:text=employs%20about,people."


def test_a_quote_that_is_nowhere_is_shown_as_such() -> None:
    missing = {sheets.FACTS: press.FACTS.replace("employs about 1,200", "employs about 1,300")}
    (slip,) = slips(press.site(missing), "en", "staff")
    assert (slip.found, slip.pin, slip.strip, slip.original) == (False, None, None, "")
    assert slip.runs[0].text == "employs about 1,300 people"


def test_how_the_editor_reads_words_is_shown_in_the_language_of_the_page() -> None:
    quote = "quote: employs about 1,200 people"
    facts = press.FACTS.replace(quote, f'reads: {{"1,200": 1500}}\n        {quote}')
    shown = [slips(press.site({sheets.FACTS: facts}), language, "staff")[0].reads for language in ("en", "fr")]
    assert shown == [(("1,200", "1,500"),), (("1,200", "1\u202f500"),)]
