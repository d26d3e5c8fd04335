"""A bilingual sheet with something of everything, and the views and pages that come of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import msgspec

from factsheet.files import Snapshot
from factsheet.pipeline import Request, build
from factsheet.slices import Slices
from factsheet.stages import Site
from tests import sheets

SITE = """
    title: {en: "Vans, in facts", fr: "Des fourgons, en faits"}
    standfirst: {en: "Acme would build 4,000 vans [@vans-planned], at a plant that opened in 2019 [@plant-opened]."}
    languages: [en, fr]
    publisher: {name: The Desk, contact: "mailto:desk@example.org"}
    licence: CC-BY-4.0
    key_figures: [vans-planned, plant-opened]
"""
TOPICS = """
    acme: {label: Acme Motors, kind: organisation, aliases: [Acme], lede: {en: "Acme plans vans [@vans-planned]."}}
    plant: {label: {en: the plant, fr: l’usine}, kind: place}
"""
FACTS = """
    section: {en: The plan, fr: Le projet}
    source: gazette
    facts:
      - id: vans-planned
        statement:
          en: Acme would build *4,000* electric vans in Leeds, it said.
          fr: Acme construirait 4 000 fourgons électriques à Leeds, selon ses dires.
        value: {amount: 4000, unit: vans}
        certainty: said
        attribution: acme
        subject: acme
        property: vans
        topics: [plant]
        added: 2026-11-23
        quote: it would build 4,000 electric vans in Leeds
        translation: {fr: elle construirait 4 000 fourgons électriques à Leeds}
      - id: staff
        formerly: [employees]
        statement: The plant employs about 1,200 people.
        value: {amount: 1200, bound: approx, unit: vans}
        date: 2024-21
        property: vans
        subject: plant
        inferred: The plant is the one in Leeds.
        note: {en: "Counted by **nobody**.", fr: "Compté par personne."}
        quote: employs about 1,200 people
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L’usine a ouvert en 2019.}
        date: 2019
        topics: [plant]
        withdrawn: {date: 2026-12-01, because: It was another plant.}
        citations:
          - quote: The plant opened in 2019
          - quote: Nor did it say who would buy the vans.
            supports: [date]
"""
# One fact more, for those who ask for it.
REVIEWED = (
    FACTS
    + """\
      - id: opening-claim
        statement: {en: "The plant opened in 2019, not later.", fr: "L’usine a ouvert en 2019, pas plus tard."}
        verdict:
          rating: {en: Misleading, fr: Trompeur}
          claim: {en: The plant is new., fr: L’usine est nouvelle.}
          claimant: Jane Roe
          date: 2024-05
        citations:
          - quote: called the plan “a leap in the dark”
            supports: [claim]
          - quote: The plant opened in 2019
"""
)
CORRECTIONS = """
    corrections:
      - fact: staff
        date: 2026-12-02
        kind: correction
        note: {en: We had *misread* the number., fr: Nous avions mal lu le nombre.}
        before: {en: The plant employs 1200 people.}
        after: {en: "The plant employs about 1,200 people."}
      - {fact: staff, date: 2026-12-02, kind: update, note: The plant was counted anew.}
"""
EVERYTHING: sheets.Changes = {
    "site.yaml": SITE,
    "content/topics.yaml": TOPICS,
    "content/properties.yaml": "vans: {label: {en: vans, fr: fourgons}}\n",
    "content/corrections.yaml": CORRECTIONS,
    "content/charts/sizes.yaml": "title: {en: Sizes}\nfacts: [vans-planned, staff, plant-opened]\n",
    "content/pages/method.en.md": "# How it is made\n\nBy hand [@staff].\n\n## Said {#said}\n",
    sheets.FACTS: FACTS,
}


def site(changes: sheets.Changes = {}) -> Site:  # noqa: B006  it is only read
    return sheets.site({**EVERYTHING, **changes})


def views(kind: ModuleType, language: str = "en", changes: sheets.Changes = {}) -> dict[str, Any]:  # noqa: B006
    """The views of a kind of page, by the path of the page."""
    return {page.path: page.view for page in kind.pages(Slices(site(changes)), language)}


def view(kind: ModuleType, language: str = "en", changes: sheets.Changes = {}) -> Any:  # noqa: B006
    """The view of the only page of its kind, or of the first."""
    return next(iter(views(kind, language, changes).values()))


def rendered(changes: sheets.Changes = {}) -> dict[str, str]:  # noqa: B006
    """Every page of the built sheet, faulty or not, as HTML."""
    files = sheets.snapshot({**EVERYTHING, **changes}).site
    built = build(Request(snapshot=Snapshot(files, sheets.theme()), faulty=True))
    return {one.path: one.content.decode() for one in built.outputs if one.path.endswith(".html")}


def texts(value: object) -> Iterator[str]:
    """Every text inside a view."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for inner in value.values() for text in texts(inner))
    elif isinstance(value, list | tuple):
        yield from (text for inner in value for text in texts(inner))
    elif isinstance(value, msgspec.Struct):
        yield from texts(msgspec.to_builtins(value, str_keys=True))


def plain(html: str) -> str:
    """The words of a page, roughly as they are read."""
    return re.sub(r"[ \n]+", " ", re.sub(r"<[^>]+>", "", html))
