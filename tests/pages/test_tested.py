from __future__ import annotations

import msgspec

from factsheet.files import Outcome, Unseen
from factsheet.pages.tested import result
from factsheet.stages import Site, Trial
from tests.pages import press


def site(*unseen: Unseen) -> Site:
    outcome = Outcome({"digit": 1200}, {"name": 3}, unseen)
    return msgspec.structs.replace(press.site(), trial=Trial(2, 3, {"key": outcome}))


def test_nothing_is_said_where_nothing_was_tried() -> None:
    assert result(press.site(), "en") is None


def test_numbers_are_written_in_the_pages_language() -> None:
    found = result(site(), "fr")
    assert found
    assert (found.total.tried.number, found.facts.of, found.of.of) == ("1\u202f203", 2, 3)
    assert [row.kind for row in found.rows] == ["digit", "name"]


def test_what_went_unseen_leads_to_its_fact() -> None:
    found = result(site(Unseen("staff", "en", "bound", "More than 5.")), "fr")
    assert found
    (missed,) = found.missed
    assert (missed.href, missed.language, missed.text) == ("facts/staff.html", "en", "More than 5.")
