from __future__ import annotations

from factsheet.pages import prose
from factsheet.pages.tying import Tied
from tests.pages import press


def test_a_page_not_translated_is_there_all_the_same_and_says_its_language() -> None:
    (view,) = press.views(prose, "fr").values()
    assert (view.frame.path, view.slug, view.body.language_name) == ("fr/method.html", "method", "anglais")


def test_a_page_in_the_language_comes_before_one_in_another() -> None:
    view = press.view(prose, "fr", {"content/pages/method.fr.md": "# La méthode\n"})
    assert (view.frame.title, view.body.language) == ("La méthode", "")


def test_a_cited_fact_has_its_key() -> None:
    keys = [piece.key for piece in press.view(prose).body.pieces if isinstance(piece, Tied)]
    assert [key.href for key in keys] == ["facts/staff.html#e1"]
