from __future__ import annotations

from factsheet.pages import sources
from tests import sheets
from tests.pages import press


def test_every_source_is_listed_with_its_strip() -> None:
    (core,) = press.view(sources).cores
    assert (core.href, core.publisher, core.cited.of) == ("sources/gazette.html", "Sample Gazette", 3)


def test_a_retracted_source_says_so_beside_its_title() -> None:
    record = sheets.SMALL[sheets.RECORD] + "retracted: {date: 2026-12-03, because: It was wrong.}\n"
    for changes, said in (({}, 0), ({sheets.RECORD: record}, 1)):
        made = press.rendered(changes)
        for path, word in (("index.html", "source retracted"), ("fr/sources.html", "source rétractée")):
            core = made[path].split('class="core"', 1)[1].split("</p>")[0]
            assert core.count(f"<strong>{word}</strong>") == said
