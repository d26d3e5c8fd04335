"""A letter and its accent may be written as one or apart: a sheet says and marks the same either way."""

from __future__ import annotations

from typing import Literal
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.commands.cite import cite
from factsheet.composing import composed, place_composed, place_written
from factsheet.pages.proof import record
from tests import sheets
from tests.growing import in_proportion

APART = "Le cho\u0302mage a\u0301 l’e\u0301te\u0301"
SOURCE = "title: Une\npublisher: Courrier\nlanguage: fr\n"
CLIPPED = "Selon M. Grünwald, il n’est pas vrai que le chômage a baissé en août."


def test_places_lead_there_and_back() -> None:
    whole = composed(APART)
    assert whole == normalize("NFC", APART)
    for at, letter in enumerate(whole):
        start, end = place_written(APART, at), place_written(APART, at + 1)
        assert composed(APART[start:end]) == letter
        assert place_composed(APART, start) == at


LETTERS = (
    "ae\u0301\u0323 \n1が\u3099か\u304b한\u1112\u1161\u11ab\u0958\u0915\u093c\u09c7\u09beπ\u0340\u212b\u05d0ไ\U0001d15e"
)


@given(st.text(st.sampled_from(LETTERS), max_size=12))
def test_each_place_leads_behind_the_accents_of_what_is_before(text: str) -> None:
    ends = [place_composed(text, end) for end in range(len(text) + 1)]
    for at in range(len(composed(text)) + 1):
        assert place_written(text, at) == max(end for end, place in enumerate(ends) if place <= at)


@pytest.mark.parametrize("unit", ["One. ", "Une e\u0301. ", "好。", "ไทย. ", "й. "])
def test_many_sentences_of_an_editors_take_no_more_than_their_share_of_time(unit: str) -> None:
    def work(size: int) -> None:
        text = normalize("NFD", unit) * size + "Ze\u0301."
        site = sheets.site({sheets.RECORD: f"{SOURCE}sentences: ['{unit.strip()}']\n", sheets.TEXT: text, **FACT})
        assert len(site.documents["gazette"].sentences) == size + 1

    in_proportion(work, 4_000)


def test_a_text_that_is_whole_is_the_same_text() -> None:
    for text in ("a plain one", composed(APART)):
        assert composed(text) is text
        assert place_written(text, 3) == place_composed(text, 3) == 3


def sheet(form: str, statement: str, quote: str, text: str) -> sheets.Changes:
    """The form has a letter for each of statement, quote and source: C is composed, D decomposed."""
    written = zip(form, (statement, quote, text), strict=True)
    statement, quote, text = (normalize("NFD" if one == "D" else "NFC", words) for one, words in written)
    fact = f"id: a\nstatement: {statement!r}\nquote: {quote!r}"
    return {sheets.RECORD: SOURCE, sheets.TEXT: text + "\n", **sheets.facts(fact)}


def found(changes: sheets.Changes) -> list[tuple[str, str]]:
    return [(one.rule, one.level) for one in sheets.judged(changes).diagnostics]


def marked(changes: sheets.Changes) -> list[str]:
    site = sheets.site(changes)
    proof, text = record(site, "en", "a"), site.documents["gazette"].text
    said = [f"{one.ours} / {composed(one.theirs)} / {one.how}" for one in proof.held]
    return said + [composed(text[start:end]) for spans in proof.spans.values() for start, end in spans]


SENTENCES = [
    ("Unemployment fell 5 percent in February.", "Le chômage a baissé de 5 % en février."),
    ("Unemployment fell in August.", "Le chômage n’a pas baissé en août."),
    ("Le chômage n’a pas baissé en août.", "Le chômage n’a pas baissé en août."),
    ("Le « marché » est évalué à trois millions.", "Près de trois millions d’élèves, a déclaré Grünwald."),
    ("Unemployment fell in August.", CLIPPED),
    ("Zoé Grünwald left in décembre 2019.", "Zoé Grünwald a quitté l’école en décembre 2019."),
]
WORDS = "chômage baissé août février décembre 2019 5 % environ près n’a pas a été déclaré évalué dû Grünwald où".split()
TEXTS = st.lists(st.sampled_from(WORDS), min_size=2, max_size=8).map(lambda words: f"Il {' '.join(words)}.")
FACT = sheets.facts("id: a\nstatement: The end.\nquote: La fin")
FORMS = st.sampled_from(["CCD", "CDC", "CDD", "DCC", "DCD", "DDC", "DDD"])


@given(FORMS, st.sampled_from(SENTENCES) | st.tuples(TEXTS, TEXTS))
def test_judgement_and_marks_do_not_tell_letters_composed_from_letters_apart(form: str, said: tuple[str, str]) -> None:
    statement, quote = said
    text = f"Un début étrange.\n\n{quote} La fin espérée."
    plain, apart = sheet("CCC", statement, quote, text), sheet(form, statement, quote, text)
    assert found(apart) == found(plain)
    assert marked(apart) == marked(plain)


def test_what_is_cut_off_from_a_quote_is_seen_in_a_source_with_letters_apart() -> None:
    quote = CLIPPED[CLIPPED.index("le chômage") :]
    assert ("qualification-clipped", "warn") in found(sheet("CCC", "Unemployment fell in August.", quote, CLIPPED))
    assert ("qualification-clipped", "warn") in found(sheet("CCD", "Unemployment fell in August.", quote, CLIPPED))


def test_a_caret_stands_where_the_file_has_the_word() -> None:
    (told,) = (
        one for one in sheets.told(sheet("DDD", "Zoé sold 7 vans.", "Zoé a vendu", "Zoé a vendu.")) if "7" in one
    )
    before = len("    statement: 'Zoe\u0301 sold ")
    assert told.startswith(f"{sheets.FACTS}:4:{before + 1}:")


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_boundaries_that_an_editor_has_set_and_words_to_cite_find_their_text(form: Literal["NFC", "NFD"]) -> None:
    text = normalize("NFD", "Le chômage, dit M. Zé. Réel a baissé. La fin.\n")
    own = "sentences: ['Le chômage, dit M. Zé. Réel a baissé.']\n"
    site = sheets.site({sheets.RECORD: SOURCE + normalize(form, own), sheets.TEXT: text, **FACT})
    document = site.documents["gazette"]
    sentences = [composed(document.text[one.start : one.end]) for one in document.sentences]
    assert sentences == ["Le chômage, dit M. Zé. Réel a baissé.", "La fin."]
    drafted = cite(sheets.ROOT, site, "gazette", normalize(form, "chômage"), 1, "", "2026-11-30")
    assert 'quote: "Le chômage, dit M. Zé. Réel a baissé."' in drafted
