"""Topics, subjects and attributions name topics that are there.

Why: A topic without a record has no name to show and no page to lead to.

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
        topics: [acne]

Cure: spell the topic as in content/topics.yaml, or add it there.
An attribution in plain words has a capital or a space, or is written by language: {en: ministers}.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.fields.naming import by_name, slug
from factsheet.fields.reading import did_you_mean, meant
from factsheet.stages import Site

ID = "unknown-topic"
LEVEL = Level.ERROR
FAMILY = "records"
ADD = "add it to content/topics.yaml, with a label"


def check(site: Site) -> Iterator[Finding]:
    """Each id of a topic that leads nowhere."""
    for fact in site.facts.values():
        named: list[tuple[tuple[str | int, ...], str]] = [
            (("topics", number), id) for number, id in enumerate(fact.topics)
        ]
        named += [(("subject",), fact.subject)] if fact.subject else []
        named += (
            [(("attribution",), fact.attribution)] if isinstance(fact.attribution, str) and fact.attribution else []
        )
        claimant = fact.verdict.claimant if fact.verdict else ""
        named += [(("verdict", "claimant"), claimant)] if isinstance(claimant, str) and claimant else []
        for path, id in named:
            if id not in site.topics:
                yield Finding(ID, Place("fact", fact.id, path), f"there is no topic `{id}`", _help(site, path, id))


def _help(site: Site, path: tuple[str | int, ...], id: str) -> str:
    called = by_name(site.topics.values()).get(slug(id))
    known = f"did you mean `{called}`?" if called else did_you_mean(id, site.topics)
    if path[-1] not in ("attribution", "claimant"):
        return known if called else meant(id, site.topics) or f"{ADD}; {known}".removesuffix("; ")
    plain = f"for plain words write {{{site.settings.languages[0]}: {id}}}"
    return f"{known}; {plain}" if known else plain
