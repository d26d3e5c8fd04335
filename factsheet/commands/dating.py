"""A page of HTML goes in; the day it says it was published on comes out, no finer than it says it; or ""."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser

from factsheet import edtf
from factsheet.text.quantities.reading import read

# Names of meta elements for the day of publication, and those that may stand for another day of the document.
_PUBLISHED = frozenset(
    "article:published_time article:published article:published_date article.published og:published_time "
    "og:article:published_time datepublished date_published date-published published_date published-date "
    "published_time published_at publication_date publication-date publicationdate article:publicationdate "
    "originalpublicationdate publishdate publish-date publish_date pubdate pub_date pub-date bt:pubdate "
    "cxenseparse:publishtime cxenseparse:recs:publishtime parsely-pub-date sailthru.date rnews:datepublished "
    "prism.publicationdate dc.date.issued dc.date.publication dcterms.issued citation_publication_date "
    "citation_online_date article_date_original".split()
)
_DATED = frozenset("date dc.date dc:date dcterms.date citation_date article:post_date date_created".split())
# Classes by which the commonest programs for blogs, and microformats, mark the day of an entry.
_MARKED = frozenset(("dt-published", "published", "entry-date", "post-date"))
_DOCUMENTS = ("Article", "Posting", "Page", "Report", "CreativeWork")
_ISO = re.compile(
    r"(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)|(\d{4})[-/](\d{2})$|(\d{4})$|(\d{4})(\d{2})(\d{2})(?!\d)", re.ASCII
)
_EITHER = re.compile(r"\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b", re.ASCII)


def published(html: str, language: str = "") -> str:
    """What its metadata says; a date in its text may be that of anything, and is not asked."""
    page = _Page()
    page.feed(html)
    page.close()
    known = [page.published, list(_linked(page.scripts)), page.dated, *map(_agreed, (page.items, page.marked))]
    return next((day for values in known for value in values if (day := date(value, language))), "")


def date(words: str, language: str = "") -> str:
    """EDTF of one date, as exact as the words are; "" where they are none."""
    words = words.strip()
    found, either = _ISO.match(words), _EITHER.match(words)
    if found:
        read_as = ["-".join(part for part in found.groups() if part)]
    elif either and either[1] != either[2] and int(either[1]) <= 12 and int(either[2]) <= 12:
        read_as = [either[3]]  # nobody can tell the day from the month
    else:
        read_as = [day for one in (language, "en") if len(day := _worded(words, one)) >= 4]
    fit = (one for one in read_as if not isinstance(edtf.parse(one), edtf.BadDate))
    return max(fit, key=len, default="")


def _worded(words: str, language: str) -> str:
    found = {one.edtf for one in read(words[:100], language).dates if one.edtf and one.year is not None}
    return found.pop() if len(found) == 1 else ""


# Comments, and the articles that a page leads on to, are dated in the same way: of several dates none is the page's.
def _agreed(values: Iterable[str]) -> list[str]:
    different = list(dict.fromkeys(values))
    return different if len(different) == 1 else []


class _Page(HTMLParser):
    """What a page says of its day, by how plainly it says it, each in its order."""

    def __init__(self) -> None:
        super().__init__()
        self.published: list[str] = []
        self.dated: list[str] = []
        self.items: list[str] = []
        self.marked: list[str] = []
        self.scripts: list[str] = []
        self.within = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        self.within = tag == "script" and said.get("type", "").strip().lower() == "application/ld+json"
        self.scripts += [""] if self.within else []
        when = said.get("content") or said.get("datetime") or ""
        name = (said.get("property") or said.get("name") or "").strip().lower()
        if tag == "meta" and name:
            self.published += [when] if name in _PUBLISHED else []
            self.dated += [when] if name in _DATED else []
        elif said.get("itemprop", "").lower() == "datepublished":
            self.items += [when] if when else []
        elif tag == "time" and when and ("pubdate" in said or _MARKED & set(said.get("class", "").split())):
            self.marked.append(when)

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002
        self.within = False

    def handle_data(self, data: str) -> None:
        if self.within:
            self.scripts[-1] += data


def _linked(scripts: Iterable[str]) -> Iterator[str]:
    """The days of the documents that JSON-LD tells of, at its top: deeper down it tells of others."""
    for script in scripts:
        try:
            found = json.loads(script, strict=False)
        except (ValueError, RecursionError):
            continue
        for top in found if isinstance(found, list) else [found]:
            graph = top.get("@graph") if isinstance(top, dict) else None
            yield from (day for one in (top, *(graph if isinstance(graph, list) else ())) if (day := _issued(one)))


def _issued(thing: object) -> str:
    if not isinstance(thing, dict):
        return ""
    kinds = thing.get("@type")
    named = [str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])]
    day = thing.get("datePublished")
    return day if isinstance(day, str) and any(kind.endswith(_DOCUMENTS) for kind in named) else ""
