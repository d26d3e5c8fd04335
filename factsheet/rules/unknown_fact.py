"""Key figures, charts, corrections and [@id] in texts name facts that are there.

Why: A citation key or a mark in a chart that leads nowhere is a broken promise to the reader.

Passes:

    # content/charts/vans.yaml
    title: Vans
    facts: [plant-opened]
    # content/facts/plant.yaml
    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Fails:

    # content/charts/vans.yaml
    title: Vans
    facts: [plant-open]
    # content/facts/plant.yaml
    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Cure: spell the fact's id as in its file; a draft is not there in a build.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Origin, Place
from factsheet.drift.facts import called
from factsheet.fields.reading import Guesses
from factsheet.homes import found_in
from factsheet.prose import cites, mentions
from factsheet.stages import Site

ID = "unknown-fact"
LEVEL = Level.ERROR
FAMILY = "records"


def check(site: Site) -> Iterator[Finding]:
    """Each id of a fact that leads nowhere."""
    guesses = Guesses(site.facts)
    for place, id in _named(site):
        if id not in site.facts:
            yield Finding(ID, place, f"there is no fact `{id}`", guesses.did_you_mean(id))


def _named(site: Site) -> Iterator[tuple[Place | Origin, str]]:
    for number, id in enumerate(site.settings.key_figures):
        yield Place("site", "", ("key_figures", number)), id
    for chart in site.charts.values():
        for number, id in enumerate(chart.facts):
            yield Place("chart", chart.id, ("facts", number)), id
    former = called(site.facts.values())
    for number, correction in enumerate(site.corrections):
        yield Place("correction", str(number), ("fact",)), former.get(correction.fact, correction.fact)
    yield from _on_pages(site)
    for place, text in _texts(site):
        for id in _cites(site, text):
            yield place, id


# To read the mark-up takes longest of all, and is needed where an id leads nowhere.
def _cites(site: Site, text: str) -> tuple[str, ...]:
    return cites(text) if any(id not in site.facts for id in mentions(text)) else ()


def _on_pages(site: Site) -> Iterator[tuple[Origin, str]]:
    """A page is no YAML: the place of what it cites is looked up in its text."""
    for page in site.prose:
        for id in _cites(site, page.text):
            yield found_in(f"content/pages/{page.slug}.{page.language}.md", page.text, f"@{id}"), id


def _texts(site: Site) -> Iterator[tuple[Place, str]]:
    if site.settings.standfirst:
        for wording in site.settings.standfirst.entries:
            yield Place("site", "", ("standfirst", wording.language)), wording.text
    for topic in site.topics.values():
        for wording in topic.lede.entries if topic.lede else ():
            yield Place("topic", topic.id, ("lede", wording.language)), wording.text
