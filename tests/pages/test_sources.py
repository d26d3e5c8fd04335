from __future__ import annotations

from factsheet.pages import sources
from tests.pages import press


def test_every_source_is_listed_with_its_strip() -> None:
    (core,) = press.view(sources).cores
    assert (core.href, core.publisher, core.cited.of) == ("sources/gazette.html", "Sample Gazette", 3)
