"""The site's data in other formats: one format per file, each pure. A new format is a new file and a line here.

What has a row for each fact is in `data`, and grows some facts at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from factsheet.exports import charts_csv, citing, data, feed, headers, llms, sitemap, web_annotations
from factsheet.files import Later, Output
from factsheet.stages import Page, Site


class Export(Protocol):
    """What a format's module holds."""

    def files(self, site: Site, pages: tuple[Page, ...]) -> Iterator[Output | Later]:
        """The files of this format; those that may be kept are made when they are asked for."""


class Beside(Protocol):
    """A format with files that lie beside the pages of facts or sources."""

    def beside(self, site: Site) -> Iterator[tuple[str, str]]:
        """Each with the page that is made of all that it is made of: as long as the one is kept, so is the other."""


EXPORTS: tuple[Export, ...] = (charts_csv, feed, sitemap, headers, web_annotations, citing, llms)
BESIDE: tuple[Beside, ...] = (data, web_annotations, citing)
