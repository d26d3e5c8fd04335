"""Facts on one subject and property agree in their value.

Why: sources may differ, and then readers should see it: both facts are shown as disputed.

Passes:

    # content/properties.yaml
    vans: {label: vans}
    # content/topics.yaml
    acme: {label: Acme}
    # content/sources/wire.txt
    Acme has 300 vans. Acme has 500 vans.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-vans
        statement: {en: "Acme has 300 vans."}
        value: 300 vans
        subject: acme
        property: vans
        quote: "Acme has 300 vans."

Fails:

    # content/properties.yaml
    vans: {label: vans}
    # content/topics.yaml
    acme: {label: Acme}
    # content/sources/wire.txt
    Acme has 300 vans. Acme has 500 vans.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-vans
        statement: {en: "Acme has 300 vans."}
        value: 300 vans
        subject: acme
        property: vans
        quote: "Acme has 300 vans."
      - id: acme-more-vans
        statement: {en: "Acme has 500 vans."}
        value: 500 vans
        subject: acme
        property: vans
        quote: "Acme has 500 vans."

Cure: check both; if the sources differ, allow this with the reason.

Measured: not on true pairs: it compares the sheet's own values.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.disputes import MOST_RIVALS
from factsheet.stages import Site

ID = "facts-conflict"
LEVEL = Level.WARN
FAMILY = "agreement"
NAMED = 3


def check(site: Site) -> Iterator[Finding]:
    """Each fact whose value another fact on the same subject, property and date contradicts."""
    for id, others in site.disputed.items():
        names = ", ".join(f"`{other}`" for other in others[:NAMED])
        more = (
            f" and {'many' if len(others) == MOST_RIVALS else len(others) - NAMED} more" if len(others) > NAMED else ""
        )
        yield Finding(ID, Place("fact", id, ("value",)), f"the value differs from that of {names}{more}")
