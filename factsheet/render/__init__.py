"""(theme, pages) -> outputs: the only package that knows jinja2."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby, takewhile

import msgspec

from factsheet.files import Output
from factsheet.render.encoding import at_once, bit_by_bit
from factsheet.render.templates import TemplateFault, Templates, Theme, rendered
from factsheet.stages import Page
from factsheet.workers import spans

__all__ = ["MANY_PAGES", "TemplateFault", "Templates", "Theme", "Work", "batch", "lists_first", "render", "work"]

# A template is flattened where it makes so many pages that this pays: it takes as long as some hundred of them, but is
# kept for the builds that follow. One that has been flattened is used where it makes a few.
MANY_PAGES, SEVERAL_PAGES = 100, 6


# Pages that are rendered before they are handed over, at most; few are so many pages that may be large, and a template
# that makes fewer than others makes larger ones.
_BATCH, _FEW, _OF_FEWER = 100, 16, 25


class Work(msgspec.Struct, frozen=True):
    """Pages to be rendered, and which of their templates are flattened, in which languages.

    The first of them, `single` in number, are each rendered by themselves.
    """

    templates: Templates
    pages: Sequence[Page]
    single: int
    flattened: Collection[tuple[str, str]]

    @property
    def batches(self) -> list[range]:
        """The numbers of the pages in runs of one template, which can be rendered apart from one another."""
        most = min(_BATCH, (len(self.pages) - self.single) // _FEW + 1)
        batches, start = [range(number, number + 1) for number in range(self.single)], self.single
        for _, kind in groupby(self.pages[start:], lambda page: page.template):
            number = sum(1 for _ in kind)
            runs = spans(number, min(most, max(_OF_FEWER, number // 40)))
            batches += [range(start + run.start, start + run.stop) for run in runs]
            start += number
        return batches


def work(templates: Templates, pages: Sequence[Page], many: int = MANY_PAGES) -> Work:
    """Templates that make many of the pages are flattened here, before any worker does it for itself."""
    numbers = Counter((page.template, page.language) for page in pages)
    several = any(number >= SEVERAL_PAGES for number in numbers.values())
    flattened = [key for key, number in numbers.items() if number >= many or (several and templates.flattened(*key))]
    templates.compile(flattened)
    single = sum(1 for _ in takewhile(lambda page: numbers[page.template, page.language] == 1, pages))
    return Work(templates, pages, single, flattened)


def lists_first(pages: Sequence[Page]) -> list[Page]:
    """Those first of which there is one in a language: some have a row for each fact, and last longest."""
    numbers = Counter((page.template, page.language) for page in pages)
    return sorted(pages, key=lambda page: numbers[page.template, page.language] > 1)


def batch(work: Work, numbers: range) -> Iterator[Output | TemplateFault]:
    """Some pages of some work as the bytes of their files; a template at fault gives its fault in their place."""
    for at in numbers:
        page, encode = work.pages[at], bit_by_bit if at < work.single else at_once
        flattened = (page.template, page.language) in work.flattened
        yield rendered(work.templates, page, page.view, encode, flattened=flattened)


def render(
    theme: Theme, pages: Sequence[Page], templates: Templates | None = None, many: int = MANY_PAGES
) -> list[Output | TemplateFault]:
    """All of some pages at once."""
    return list(batch(work(templates or Templates(theme), pages, many), range(len(pages))))
