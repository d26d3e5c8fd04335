from __future__ import annotations

from factsheet.pages import index
from factsheet.pages.tying import Tied
from factsheet.slices import Slices
from tests import sheets
from tests.pages import press
from tests.pages.test_fact import DISPUTE


def test_the_ledger_has_every_fact_with_its_place() -> None:
    (part,) = press.view(index).parts
    assert [(row.place, row.id) for row in part.rows] == [("1", "vans-planned"), ("2", "staff"), ("3", "plant-opened")]


def test_the_filters_count_the_certainties_that_occur() -> None:
    assert [(one.certainty, one.facts.of) for one in press.view(index).filters] == [("stated", 2), ("said", 1)]


def test_a_key_figure_is_a_fact_with_a_value() -> None:
    (figure,) = press.view(index).figures
    assert (figure.figure.number, figure.figure.noun, figure.subject) == ("4,000", "vans", "Acme Motors")


def test_a_key_figure_that_counts_nothing_says_what_it_measures() -> None:
    """Else a share of nobody knows what would stand beside the name of its subject."""
    share = """
      - id: share
        statement: {en: About 18% of its vans are electric., fr: Près de 18 % de ses fourgons sont électriques.}
        value: about 18%
        subject: acme
        property: electric-share
        quote: it would build
"""
    more = {
        sheets.FACTS: press.FACTS.rstrip() + share,
        "site.yaml": press.SITE.replace("key_figures: [", "key_figures: [share, "),
        "content/properties.yaml": "electric-share: {label: {en: electric vans, fr: fourgons électriques}}\n"
        "vans: {label: {en: vans, fr: fourgons}}\n",
    }
    figure, _ = press.view(index, changes=more).figures
    assert (figure.figure.noun, figure.measured, figure.subject) == ("", "electric vans", "Acme Motors")


LENGTH = """
      - id: length
        statement: {en: The hall is 140 metres long., fr: La halle mesure 140 mètres.}
        value: {amount: 140, unit: meter}
        subject: plant
        property: hall
        quote: employs about 1,200 people
"""
MEASURED: sheets.Changes = {
    sheets.FACTS: press.FACTS.rstrip() + LENGTH,
    "site.yaml": press.SITE.replace("key_figures: [", "key_figures: [length, staff, "),
    "content/properties.yaml": "hall: {label: {en: length of the hall}}\nvans: {label: {en: vans, fr: fourgons}}\n",
}


def test_a_key_figure_in_a_unit_says_of_what_it_is_the_measure_too() -> None:
    figure, counted, _ = press.view(index, changes=MEASURED).figures
    assert (figure.measured, counted.measured) == ("metres\u00a0· length of the hall", "vans")
    pages = press.rendered(MEASURED)
    front, _, _ = press.plain(pages["index.html"]).partition("The ledger")
    assert "140 metres\u00a0· length of the hall&nbsp;· the plant&nbsp;·" in front
    assert "140 metres\u00a0· length of the hall" in press.plain(pages["facts/length.html"])


def test_evidence_is_on_the_page_once_and_keys_above_the_ledger_open_it_there() -> None:
    view = press.view(index)
    cited = next(piece.key for piece in view.standfirst.pieces if isinstance(piece, Tied))
    (part,) = view.parts
    assert cited.opens == view.figures[0].key.opens == part.rows[0].keys[0].opens
    assert (cited.preview, view.figures[0].key.preview) == (None, None)


def test_where_the_ledger_is_too_long_for_previews_the_standfirst_brings_its_own() -> None:
    many = sheets.facts(*(f"id: fact-{n}\nstatement: A {n}.\nquote: Jane Roe" for n in range(51)))
    settings = {"site.yaml": 'title: A\nstandfirst: "A [@fact-1]."\n'}
    [page] = index.pages(Slices(sheets.site({**many, **settings})), "en")
    view = page.view
    assert isinstance(view, index.View)
    assert view.standfirst
    cited = next(piece.key for piece in view.standfirst.pieces if isinstance(piece, Tied))
    assert cited.preview
    assert view.parts[0].rows[1].keys[0].preview is None


def test_the_foot_counts_quotes_and_those_not_found() -> None:
    view = press.view(index)
    assert (view.facts.of, view.quotes.of, view.missing.of) == (3, 4, 0)
    faulty = press.view(index, changes={sheets.FACTS: press.FACTS.replace("quote: employs", "quote: employed")})
    assert faulty.missing.of == 1


def test_a_standfirst_not_translated_yet_says_its_language() -> None:
    assert press.view(index, "fr").standfirst.language_name == "anglais"


def test_a_key_figure_says_what_its_row_says_beside_its_certainty() -> None:
    changes: sheets.Changes = {**DISPUTE, "site.yaml": "title: A\nlanguages: [en, fr]\nkey_figures: [f-3]\n"}
    assert [("disputed",)] == [figure.marks for figure in press.view(index, changes=changes).figures]
    front, _, _ = press.plain(press.rendered(changes)["index.html"]).partition("The ledger")
    assert "vans&nbsp;· Acme Motors&nbsp;· Stated&nbsp;· disputed" in front


def test_a_key_figure_of_no_subject_has_its_statement_beside_it() -> None:
    bare = {sheets.FACTS: press.FACTS.replace("        subject: acme\n", "")}
    front, _, _ = press.plain(press.rendered(bare)["index.html"]).partition("The ledger")
    assert "4,000 vans&nbsp;· Acme would build 4,000 electric vans in Leeds, it said. Said" in front


def test_a_withdrawn_key_figure_is_struck_out_as_its_row_is() -> None:
    staff = "inferred: The plant is the one in Leeds."
    gone = press.FACTS.replace(staff, f"withdrawn: {{date: 2026-12-01, because: No.}}\n        {staff}")
    changes = {sheets.FACTS: gone, "site.yaml": press.SITE.replace("key_figures: [", "key_figures: [staff, ")}
    page = press.rendered(changes)["index.html"]
    assert '<li class="stated withdrawn">\n<a href="facts/staff.html">' in page
    assert '<li class="said">\n<a href="facts/vans-planned.html">' in page


def test_running_text_says_what_became_of_the_fact_it_cites() -> None:
    front, _, _ = press.plain(press.rendered()["index.html"]).partition("Key figures")
    assert "4,000 vans3, at a plant that opened in 20194 (withdrawn)." in front
