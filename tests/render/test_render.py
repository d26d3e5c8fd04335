"""Which pages are made together, which by themselves, and which templates are made ready for that."""

from __future__ import annotations

import msgspec

from factsheet.locale.strings import NO_STRINGS
from factsheet.render import Templates, Theme, lists_first, work
from factsheet.stages import page


class View(msgspec.Struct, frozen=True):
    words: str = "a bet"


def test_a_template_that_has_been_flattened_is_used_so_for_a_few_pages_too() -> None:
    """One page is made of it as it was written: to read what was compiled takes longer."""
    theme = Theme({"page.html": "{{ page.words }}"}, {"en": NO_STRINGS}, {})
    pages = [page(f"{number}.html", "page.html", "en", View()) for number in range(6)]
    assert work(Templates(theme), pages, many=7).flattened == []
    before = Templates(theme)
    assert work(before, pages, many=6).flattened == [("page.html", "en")]
    after = Templates(theme, before.stored())
    assert work(after, pages, many=7).flattened == [("page.html", "en")]
    assert work(after, pages[:5], many=7).flattened == []


def test_pages_of_which_there_is_one_are_made_first_and_by_themselves() -> None:
    """Some of them have a row for each fact: whoever came to one last would be waited for by all others."""
    some = [page(f"{number}.html", "fact.html", "en", View()) for number in range(40)]
    lists = [page(name, name, "en", View()) for name in ("index.html", "timeline.html")]
    ordered = lists_first([lists[0], *some, lists[1]])
    assert [one.path for one in ordered] == ["index.html", "timeline.html", *(one.path for one in some)]
    first, second, *others = work(Templates(Theme({}, {"en": NO_STRINGS}, {})), ordered).batches
    assert (first, second) == (range(1), range(1, 2))
    assert [number for run in others for number in run] == list(range(2, 42))


def test_pages_of_one_template_are_made_together() -> None:
    """Those of which there are fewer are larger, so that fewer of them are in memory at once."""
    kinds = {"fact.html": 4000, "topic.html": 40}
    pages = [page(f"{kind}/{n}", kind, "en", View()) for kind, number in kinds.items() for n in range(number)]
    batches = work(Templates(Theme({}, {"en": NO_STRINGS}, {})), pages).batches
    assert [number for run in batches for number in run] == list(range(4040))
    assert all(len({pages[number].template for number in run}) == 1 for run in batches)
    assert [100, 25, 15] == [
        len(batches[0]),
        *(len(run) for run in batches if pages[run.start].template == "topic.html"),
    ]
