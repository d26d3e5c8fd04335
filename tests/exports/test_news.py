from __future__ import annotations

from factsheet.exports import news
from tests import sheets

SITE = {"site.yaml": "title: A\nlanguages: [en, fr]\nbase_url: https://e.org/\n"}
RECORD = "id: a\nstatement: B *c*.\nquote: Jane Roe\nadded: 2024-05\nwithdrawn: {date: 2026-12-01, because: x}"
CORRECTION = "corrections:\n  - {fact: a, date: 2025-01-02, kind: correction, note: It was not so.}\n"


def items(*records: str, language: str = "en", **more: str) -> tuple[news.Item, ...]:
    return news.items(sheets.site({**SITE, **sheets.facts(*records), **more}), language)


def test_what_was_added_corrected_and_withdrawn_is_told_the_latest_first() -> None:
    found = items(RECORD, **{"content/corrections.yaml": CORRECTION})
    assert [(one.what, one.day) for one in found] == [
        ("withdrawn", "2026-12-01"), ("correction", "2025-01-02"), ("added", "2024-05-01"),
    ]  # fmt: skip
    assert news.updated(found) == "2026-12-01"
    assert found[0].title.text == "B c."


def test_a_feed_has_the_latest_events_of_a_large_sheet() -> None:
    """Of a sheet with more of them the oldest are left out."""
    days = [f"2024-{at // 28 + 1:02}-{at % 28 + 1:02}" for at in range(30)]
    records = [f"id: f-{day}-{at}\nstatement: B.\nquote: Jane Roe\nadded: {day}" for day in days for at in range(20)]
    found = items(*records)
    assert len(found) == news.MOST_EVENTS < len(records)
    assert [one.day for one in found] == sorted(days * 20, reverse=True)[: news.MOST_EVENTS]


def test_a_notice_leads_to_its_place_on_the_page_of_its_language() -> None:
    assert [one.address for one in items(RECORD, language="fr")] == [
        "https://e.org/fr/facts/a.html#withdrawn-2026-12-01",
        "https://e.org/fr/facts/a.html",
    ]


def test_a_sheet_that_knows_no_day_says_the_first_of_all() -> None:
    assert news.updated(items("id: a\nstatement: B.\nquote: Jane Roe")) == "1970-01-01"
