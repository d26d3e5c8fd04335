from __future__ import annotations

from factsheet.pages import ledger
from tests.pages import press


def test_rows_stand_in_the_order_given_without_a_place() -> None:
    site = press.site()
    rows = ledger.rows(site, "en", reversed(list(site.facts.values())), "r", previews=True)
    assert [row.id for row in rows] == ["plant-opened", "staff", "vans-planned"]
    assert {row.place for row in rows} == {""}


def test_marks_say_what_is_to_be_said_beside_the_certainty() -> None:
    site = press.site()
    marks = {row.id: row.marks for row in ledger.rows(site, "en", site.facts.values(), "r", previews=False)}
    assert marks == {"vans-planned": (), "staff": ("hedged", "inferred"), "plant-opened": ("withdrawn",)}


def test_no_two_previews_of_a_ledger_share_an_id() -> None:
    site = press.site()
    rows = ledger.rows(site, "en", site.facts.values(), "r", previews=True)
    ids = [key.opens for row in rows for key in row.keys]
    assert len(set(ids)) == len(ids) == 4


def test_a_page_of_many_rows_says_so() -> None:
    assert (ledger.many(range(ledger.ROWS)), ledger.many(range(ledger.ROWS + 1))) == (False, True)
