from __future__ import annotations

from factsheet.pages.counts import Count, count


def test_a_count_is_written_as_the_language_writes_it() -> None:
    assert count(1234, "en") == Count(1234, "1,234")
    assert count(1234, "fr") == Count(1234, "1\u202f234")
