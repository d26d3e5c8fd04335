"""Every topic is the topic, subject or attribution of a fact.

Why: Its page would be empty.

Passes:

    # content/topics.yaml
    acme: {label: {en: Acme Motors, fr: Acme Motors}}
    # content/facts/plant.yaml
    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        topics: [acme]

Fails:

    # content/topics.yaml
    acme: {label: {en: Acme Motors, fr: Acme Motors}}
    # content/facts/plant.yaml
    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019

Cure: name it in a fact's `topics`, or remove it.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.stages import Site

ID = "unused-topic"
LEVEL = Level.WARN
FAMILY = "records"


def check(site: Site) -> Iterator[Finding]:
    """Each topic that no fact names."""
    used = {id for fact in site.facts.values() for id in (*fact.topics, fact.subject, fact.attribution)}
    used |= {fact.verdict.claimant for fact in site.facts.values() if fact.verdict}
    for id in site.topics:
        if id not in used:
            yield Finding(
                ID, Place("topic", id), f"no fact names the topic `{id}`", "name it in `topics`, or remove it"
            )
