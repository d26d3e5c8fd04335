from __future__ import annotations

from factsheet.pages import index
from factsheet.pages.tying import Tied
from tests import sheets
from tests.pages import press


def test_the_ledger_has_every_fact_with_its_place() -> None:
    (part,) = press.view(index).parts
    assert [(row.place, row.id) for row in part.rows] == [("1", "vans-planned"), ("2", "staff"), ("3", "plant-opened")]


def test_the_filters_count_the_certainties_that_occur() -> None:
    assert [(one.certainty, one.facts.of) for one in press.view(index).filters] == [("stated", 2), ("said", 1)]


def test_a_key_figure_is_a_fact_with_a_value() -> None:
    (figure,) = press.view(index).figures
    assert (figure.figure.number, figure.figure.noun, figure.subject) == ("4,000", "vans", "Acme Motors")


def test_a_key_figure_and_the_standfirst_share_a_preview() -> None:
    view = press.view(index)
    cited = next(piece.key for piece in view.standfirst.pieces if isinstance(piece, Tied))
    assert view.figures[0].key.opens == cited.opens
    assert view.figures[0].key.preview is None


def test_the_foot_counts_quotes_and_those_not_found() -> None:
    view = press.view(index)
    assert (view.facts.of, view.quotes.of, view.missing.of) == (3, 4, 0)
    faulty = press.view(index, changes={sheets.FACTS: press.FACTS.replace("quote: employs", "quote: employed")})
    assert faulty.missing.of == 1


def test_a_standfirst_not_translated_yet_says_its_language() -> None:
    assert press.view(index, "fr").standfirst.language_name == "anglais"
