from __future__ import annotations

import html
import struct
from typing import Any

import pytest

from factsheet.files import Snapshot
from factsheet.pages import card
from factsheet.pipeline import Built, Request, build
from tests import sheets
from tests.pages import press
from tests.pages.test_fact import DISPUTE
from tests.pages.test_index import MEASURED

KNOWN = press.SITE + "    base_url: https://example.org/vans/\n"
ALL = {"site.yaml": KNOWN + "    cards: all\n"}


def cards(changes: sheets.Changes = {}, language: str = "en") -> dict[str, Any]:  # noqa: B006  it is only read
    """The views of the cards by their paths."""
    return {page.path: page.view for page in card.cards(press.site({"site.yaml": KNOWN, **changes}), language)}


def built(changes: sheets.Changes = {}, **more: Any) -> Built:  # noqa: B006
    files = sheets.snapshot({**press.EVERYTHING, "site.yaml": KNOWN, **changes}).site
    return build(Request(snapshot=Snapshot(files, sheets.theme()), faulty=True, **more))


def head(path: str, changes: sheets.Changes = {}) -> dict[str, str]:  # noqa: B006
    """What a page says of its picture to those who would show it."""
    page = press.rendered({"site.yaml": KNOWN, **changes})[path]
    metas = (
        line.split('"') for line in page.splitlines() if line.startswith("<meta") and ("og:" in line or "tw" in line)
    )
    return {parts[1].removeprefix("og:"): html.unescape(parts[3]) for parts in metas}


def test_the_sheet_and_its_key_figures_have_a_card() -> None:
    assert ["card.png", "cards/vans-planned.png", "cards/plant-opened.png"] == list(cards())
    assert ["fr/card.png", "fr/cards/vans-planned.png", "fr/cards/plant-opened.png"] == list(cards({}, "fr"))


def test_a_sheet_may_ask_for_all_or_none() -> None:
    assert ["card.png", "cards/vans-planned.png", "cards/staff.png", "cards/plant-opened.png"] == list(cards(ALL))
    assert {} == cards({"site.yaml": KNOWN + "    cards: none\n"})


def test_without_a_public_address_there_is_none() -> None:
    assert {} == cards({"site.yaml": press.SITE})


def test_a_card_has_the_claim_the_figure_the_source_and_where_its_sentences_lie() -> None:
    view = cards(ALL)["cards/staff.png"]
    assert "The plant employs about 1,200 people." == " ".join(view.claim.lines).replace("\u00a0", " ")
    assert ("≈", "1,200", ("vans, spring 2024",)) == (view.figure.sign, view.figure.number, view.figure.under)
    assert ("Sample Gazette", "4", 1) == (view.source, view.pin.label, view.strip.cited.count("M"))
    assert "example.org" == view.frame.host


def test_the_cards_say_what_a_figure_measures_beside_its_unit() -> None:
    site = MEASURED["site.yaml"]
    assert isinstance(site, str)
    views = cards({**MEASURED, "site.yaml": f"{site}    base_url: https://example.org/vans/\n"})
    assert ("metres, length of the hall",) == views["cards/length.png"].figure.under
    lines = " ".join(views["card.png"].figures[0].under).replace("\u00a0", " ")
    assert "the plant, metres, length of the hall" == lines


def test_a_claim_without_a_figure_has_the_card_to_itself() -> None:
    view = cards()["cards/plant-opened.png"]
    assert None is view.figure
    assert "2019" == view.date
    assert view.claim.size > cards(ALL)["cards/staff.png"].claim.size


def test_a_fact_that_has_no_quote_yet_has_a_card_too() -> None:
    """`serve` shows it, whatever it lacks."""
    bare = press.FACTS.replace("quote: it would build", "note: it would build").replace(
        "        translation:", "        inferred:"
    )
    view = cards({sheets.FACTS: bare})["cards/vans-planned.png"]
    assert ("", "", None, None) == (view.source, view.dated, view.strip, view.pin)
    assert built({sheets.FACTS: bare}).outputs


def test_several_sentences_of_one_source_are_named_in_its_order() -> None:
    assert ("4, 7", 2) == ((pin := cards()["cards/plant-opened.png"].pin).label, pin.sentences)


def test_words_that_the_fonts_lack_are_left_out_and_stand_in_the_alternative() -> None:
    changes = {**ALL, **sheets.facts("id: a\nstatement: 工場は2019年に開業した。\nquote: Jane Roe")}
    view = cards(changes)["cards/a.png"]
    assert (None, "Sample Gazette") == (view.claim, view.source)
    assert "工場は2019年に開業した。 · Sample Gazette" == head("facts/a.html", changes)["image:alt"]


def test_a_language_that_the_fonts_cannot_write_gets_no_labels() -> None:
    assert cards()["card.png"].frame.worded
    arabic = sheets.site({"site.yaml": "title: عنوان\nlanguages: [ar]\nbase_url: https://example.org/\n"})
    [sheet] = [page.view for page in card.cards(arabic, "ar")]
    assert isinstance(sheet, card.SheetView)
    assert (False, None, "example.org") == (sheet.frame.worded, sheet.heading, sheet.frame.host)
    assert sheet.strip


def test_half_a_figure_would_be_a_wrong_one_so_it_is_whole_or_not_there() -> None:
    value = "value: 1234567890123456789012345678901234567890123456789\n"
    changes = {**ALL, **sheets.facts(f"id: a\nstatement: B.\nquote: Jane Roe\n{value}")}
    assert None is cards(changes)["cards/a.png"].figure


def test_a_page_names_its_card_with_alternative_text() -> None:
    assert {
        "image": "https://example.org/vans/cards/vans-planned.png",
        "image:alt": "Acme would build 4,000 electric vans in Leeds, it said. · Sample Gazette",
        "twitter:card": "summary_large_image",
    }.items() <= head("facts/vans-planned.html").items()


@pytest.mark.parametrize("path", ["index.html", "facts/staff.html", "sources/gazette.html", "timeline.html"])
def test_other_pages_have_the_card_of_the_sheet(path: str) -> None:
    assert "https://example.org/vans/card.png" == head(path)["image"]
    assert "https://example.org/vans/fr/card.png" == head(f"fr/{path}")["image"]


def test_where_there_is_no_card_none_is_promised() -> None:
    assert "image" not in head("index.html", {"site.yaml": KNOWN + "    cards: none\n"})


def test_cards_are_drawn_in_the_theme_of_the_sheet() -> None:
    drawn = {theme: _card(built({"site.yaml": f"{KNOWN}    theme: {theme}\n"})) for theme in ("ledger", "quiet")}
    assert drawn["ledger"] != drawn["quiet"]
    assert (1200, 630) == struct.unpack(">II", drawn["quiet"][16:24])


def _card(made: Built, path: str = "card.png") -> bytes:
    return next(one.content for one in made.outputs if one.path == path)


def test_a_card_is_not_drawn_again_while_what_it_is_made_from_is_as_it_was() -> None:
    first = built()
    changed = press.FACTS.replace("about 1,200 people.", "about 1,200 people now.")
    second = built({sheets.FACTS: changed}, keys=first.keys)
    assert "facts/staff.html" in [one.path for one in second.outputs]
    assert [] == [one.path for one in second.outputs if one.path.endswith(".png")]
    assert {"card.png", "cards/vans-planned.png", "fr/cards/vans-planned.png"} <= set(second.kept)


def test_a_style_sheet_that_has_changed_draws_none_anew_but_another_theme_does() -> None:
    first = built()
    files = sheets.snapshot({**press.EVERYTHING, "site.yaml": KNOWN}).site
    theme = {**sheets.theme(), "sheet.css": b"p {}"}
    second = build(Request(snapshot=Snapshot(files, theme), faulty=True, keys=first.keys))
    assert "card.png" in second.kept
    assert "index.html" not in second.kept
    quiet = built({"site.yaml": f"{KNOWN}    theme: quiet\n"}, keys=first.keys)
    assert "card.png" not in quiet.kept


def test_a_template_of_the_site_that_is_no_drawing_is_told_at_its_place() -> None:
    files = sheets.snapshot({**press.EVERYTHING, "site.yaml": KNOWN}).site
    made = build(Request(snapshot=Snapshot(files, {**sheets.theme(), "cards/fact.svg": b"<p>"}), faulty=True))
    assert "templates/cards/fact.svg" in {str(one.origin) for one in made.judgement.diagnostics}
    assert () == made.outputs


def test_the_card_of_a_sheet_says_which_figure_is_disputed_and_whose_sentences_are_counted() -> None:
    other = {
        "content/sources/wire.txt": "Jane Roe spoke.",
        "content/sources/wire.yaml": "title: W\npublisher: Wire\nlanguage: en\n",
    }
    settings = "title: A\nlanguages: [en, fr]\nbase_url: https://example.org/\nkey_figures: [f-3]\n"
    view = cards({**DISPUTE, **other, "site.yaml": settings})["card.png"]
    assert [("disputed",)] == [figure.marks for figure in view.figures]
    assert "Sample Gazette" == view.source
    assert ("", [()]) == (cards()["card.png"].source, [one.marks for one in cards()["card.png"].figures])


def test_a_figure_whose_noun_cannot_be_drawn_is_left_out() -> None:
    nouns = {"content/properties.yaml": "vans: {label: {en: 台, fr: fourgons}}\n"}
    assert None is cards({**ALL, **nouns})["cards/staff.png"].figure
    assert () == cards(nouns)["card.png"].figures
