"""A site goes in; each place outside the facts themselves where it names one of them comes out, with the fact's id."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from factsheet.diagnostics import Origin, Place
from factsheet.homes import found_in
from factsheet.prose import cites, mentions
from factsheet.stages import Site

Named = tuple[Place | Origin, str]
Wanted = Callable[[str], bool]


def shown(site: Site, wanted: Wanted) -> Iterator[Named]:
    """Where a fact that is wanted is shown beside its own page: key figures, charts, pages, the standfirst, ledes."""
    for place, id in (*_figures(site), *_on_charts(site)):
        if wanted(id):
            yield place, id
    for page in site.prose:
        for id in _cited(page.text, wanted):
            # A page is no YAML: the place of what it cites is looked up in its text.
            yield found_in(f"content/pages/{page.slug}.{page.language}.md", page.text, f"@{id}"), id
    for place, text in _texts(site):
        yield from ((_key(place, text, id), id) for id in _cited(text, wanted))


def _figures(site: Site) -> Iterator[Named]:
    for number, id in enumerate(site.settings.key_figures):
        yield Place("site", "", ("key_figures", number)), id


def _on_charts(site: Site) -> Iterator[Named]:
    for chart in site.charts.values():
        for number, id in enumerate(chart.facts):
            yield Place("chart", chart.id, ("facts", number)), id


# To read the mark-up takes longest of all, and is needed where a fact that is wanted may be cited.
def _cited(text: str, wanted: Wanted) -> Iterable[str]:
    return filter(wanted, cites(text)) if any(map(wanted, mentions(text))) else ()


def _key(place: Place, text: str, id: str) -> Place:
    """Where a text cites a fact."""
    key = re.search(rf"@{re.escape(id)}(?![\w-])", text)
    return place.at(text, *key.span()) if key else place


def _texts(site: Site) -> Iterator[tuple[Place, str]]:
    if site.settings.standfirst:
        for wording in site.settings.standfirst.entries:
            yield Place("site", "", ("standfirst", wording.language)), wording.text
    for topic in site.topics.values():
        for wording in topic.lede.entries if topic.lede else ():
            yield Place("topic", topic.id, ("lede", wording.language)), wording.text
