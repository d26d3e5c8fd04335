"""No fact that was withdrawn stands among the key figures, in a chart, or behind a sentence of prose.

Why: most readers read the top of the first page alone. There, a sentence or a large figure that the sheet no longer
stands by goes on being told, if only with a mark behind it.

A fact keeps its page, its row in the ledger and its place in the lists of its topics, where it is struck out.

Passes:

    # content/pages/about.en.md
    # About

    The plant opened in 2019 [@plant-opened].

Fails:

    # content/pages/about.en.md
    # About

    The plant opened in 2019 [@plant-opened].
    # content/facts/plant.yaml
    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        withdrawn: {date: 2024-07-01, because: {en: It was another plant., fr: C'était une autre usine.}}

Cure: take it out there, or write the sentence anew; where a page tells of the withdrawal itself, set the rule's level.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Origin, Place
from factsheet.rules.naming import shown
from factsheet.stages import Site

ID = "withdrawn-shown"
LEVEL = Level.WARN
FAMILY = "agreement"


def check(site: Site) -> Iterator[Finding]:
    """Each place where a fact is shown that was withdrawn."""
    gone = {fact.id for fact in site.facts.values() if fact.withdrawn}
    for place, id in shown(site, gone.__contains__) if gone else ():
        yield Finding(ID, place, f"`{id}` was withdrawn, and is still {_how(place)}", _mend(place))


def _how(place: Place | Origin) -> str:
    if isinstance(place, Origin):
        return "cited here"
    return {"key_figures": "a key figure", "facts": "drawn in this chart"}.get(str(place.path[0]), "cited here")


def _mend(place: Place | Origin) -> str:
    listed = isinstance(place, Place) and place.path[0] in ("key_figures", "facts")
    if listed:
        return "take it out of the list"
    return "write the sentence anew without it; where it tells of the withdrawal, set `levels: {withdrawn-shown: off}`"
