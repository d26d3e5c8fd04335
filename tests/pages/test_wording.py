from __future__ import annotations

from factsheet.model import LanguageMap, Topic, Wording
from factsheet.pages import wording
from factsheet.prose import Html

BET = LanguageMap((Wording("A *bet*.", "en"), Wording("Un *pari*.", "fr")))


def test_words_in_the_pages_own_language_say_no_language() -> None:
    assert wording.inline(BET, "fr") == wording.ShownWords((Html("Un <em>pari</em>."),))


def test_a_missing_translation_falls_back_visibly() -> None:
    german = wording.inline(BET, "de")
    assert (german.language, german.language_name) == ("en", "Englisch")


def test_a_name_misses_no_translation_and_an_idea_does() -> None:
    called = LanguageMap((Wording("Atlas", "en"),))
    names = [wording.label(Topic(id="a", label=called, kind=kind), "de") for kind in ("model", "person", "idea")]
    assert [(one.language, one.language_name) for one in names] == [("en", ""), ("en", ""), ("en", "Englisch")]


def test_words_inside_a_link_hold_no_link() -> None:
    linked = LanguageMap((Wording("A [bet](https://example.org/a>b) of *theirs*.", "en"),))
    markup = "".join(piece.markup for piece in wording.unlinked(linked, "en").pieces if isinstance(piece, Html))
    assert "<a" not in markup
    assert "bet" in markup
    assert "<em>theirs</em>" in markup


def test_plain_words_have_no_markup() -> None:
    assert wording.plain(BET, "en") == "A bet."


def test_a_block_has_paragraphs() -> None:
    assert wording.block(BET, "en").pieces == (Html("<p>A <em>bet</em>.</p>"),)


def test_a_french_title_leaves_no_mark_alone_at_a_line_end() -> None:
    assert (
        wording.title("C'était « un pari » : et alors ?", "fr")
        == "C'était «\u00a0un pari\u00a0»\u00a0: et alors\u00a0?"
    )
    assert wording.title("Er sagte: »Ja« ?", "de") == "Er sagte: »Ja« ?"


def test_a_number_is_not_cut_by_the_end_of_a_line() -> None:
    said = LanguageMap((Wording("Entre 55 000 et 70 000 *personnes* ; soit 28 % : « beaucoup ».", "fr"),))
    [piece] = wording.inline(said, "en").pieces
    assert isinstance(piece, Html)
    numbers, marks = "Entre 55\u00a0000 et 70\u00a0000", "soit 28\u00a0%\u00a0: «\u00a0beaucoup\u00a0»."
    assert piece.markup == f"{numbers} <em>personnes</em>\u00a0; {marks}"
    [german] = wording.inline(LanguageMap((Wording("Es sind 28 % : mehr als 5 300.", "de"),)), "de").pieces
    assert Html("Es sind 28\u00a0% : mehr als 5\u00a0300.") == german


def test_a_heading_cuts_no_number_from_its_scale_and_no_name_in_two() -> None:
    text = "About 500 billion for MAI-1, *GPT-4* and [2 more](https://example.org/a-1) in 2019-2020."
    shown = wording.headline(LanguageMap((Wording(text, "en"),)), "en")
    [piece] = shown.pieces
    assert isinstance(piece, Html)
    assert "About 500\u00a0billion for" in piece.markup
    assert '<span class="tied">MAI-1</span>, <em><span class="tied">GPT-4</span></em>' in piece.markup
    assert 'href="https://example.org/a-1"' in piece.markup
    assert '2\u00a0more</a> in <span class="tied">2019-2020</span>.' in piece.markup
