"""The address of a sentence goes on leading to its words after the text was edited."""

from __future__ import annotations

from factsheet.drift.taking import take
from factsheet.lock import encode
from factsheet.stages import Document
from tests.sheets import RECORD, SMALL, TEXT, site

PLANT = "The plant opened in 2019 and employs about 1,200 people."
WHOLE = {RECORD: SMALL[RECORD] + "publish: full\n"}


def _relocked(text: str, *earlier: str) -> Document:
    """The source with this text, after the sheet was published and locked with each earlier one."""
    lock: bytes | None = None
    for one in earlier or (SMALL[TEXT],):
        lock = encode(take(site({**WHOLE, TEXT: one, "factsheet.lock": lock})))
    return site({**WHOLE, TEXT: text, "factsheet.lock": lock}).documents["gazette"]


def _anchor(text: str, words: str) -> str:
    document = site({**WHOLE, TEXT: text}).documents["gazette"]
    return next(s.anchor for s in document.sentences if document.text[s.start : s.end] == words)


def _leads_to(document: Document, anchor: str) -> str:
    index = next((index for index, all in document.aliases.items() if anchor in all), None)
    if index is None:
        return ""
    return document.text[document.sentences[index].start : document.sentences[index].end]


def test_while_a_sentence_stands_it_needs_no_alias() -> None:
    assert _relocked(SMALL[TEXT]).aliases == {}
    assert _relocked("A word before. " + SMALL[TEXT]).aliases == {}


def test_a_sentence_that_was_joined_to_another_is_reached_inside_it() -> None:
    text = SMALL[TEXT].replace("in Leeds. The plant", "in Leeds; The plant").replace("people. Jane", "people. jane")
    document = _relocked(text)
    assert _leads_to(document, _anchor(SMALL[TEXT], PLANT)).endswith("a leap in the dark”.")


def test_a_twin_keeps_its_address_when_the_other_one_goes() -> None:
    text = SMALL[TEXT].replace("Acme opens a second plant\n\n", "", 1)
    document = _relocked(text)
    first = _anchor(SMALL[TEXT], "Acme opens a second plant")
    assert _leads_to(document, f"{first}-2") == "Acme opens a second plant"


def test_an_alias_lasts_over_later_locks() -> None:
    joined = SMALL[TEXT].replace("people. Jane", "people, and Jane").replace("1,200 people,", "1,200 people.,")
    old = _anchor(SMALL[TEXT], PLANT)
    again = _relocked(joined + "One more line.\n", SMALL[TEXT], joined)
    assert PLANT in _leads_to(again, old)


def test_an_address_whose_words_are_gone_leads_nowhere() -> None:
    document = _relocked(SMALL[TEXT].replace("1,200", "900"))
    assert _leads_to(document, _anchor(SMALL[TEXT], PLANT)) == ""
