"""The site's data in other formats: one format per file, each pure. A new format is a new file and a line here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from factsheet.exports import charts_csv, citing, data, feed, headers, llms, sitemap, web_annotations
from factsheet.files import Output
from factsheet.stages import Page, Site


class Export(Protocol):
    """What a format's module holds."""

    def files(self, site: Site, pages: tuple[Page, ...]) -> Iterator[Output]:
        """The files of this format."""


EXPORTS: tuple[Export, ...] = (data, charts_csv, feed, sitemap, headers, web_annotations, citing, llms)
