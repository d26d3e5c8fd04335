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
from factsheet.fields.reading import Guesses
from factsheet.stages import Site

ID = "unknown-topic"
LEVEL = Level.ERROR
FAMILY = "records"
ADD = "add it to content/topics.yaml, with a label"
WORDED = ("attribution", "claimant")  # a topic, or plain words


def check(site: Site) -> Iterator[Finding]:
    """Each id of a topic that leads nowhere."""
    unknown = [(at, id) for at, id in _named(site) if id not in site.topics]
    names, guesses = by_name(site.topics.values() if unknown else ()), Guesses(site.topics)
    for at, id in unknown:
        called = names.get(slug(id), "")
        help = _in_words(site, id, called, guesses) if at.path[-1] in WORDED else _help(id, called, guesses)
        yield Finding(ID, at, f"there is no topic `{id}`", help)


def _named(site: Site) -> Iterator[tuple[Place, str]]:
    for fact in site.facts.values():
        named: list[tuple[tuple[str | int, ...], object]] = [
            *((("topics", number), id) for number, id in enumerate(fact.topics)),
            (("subject",), fact.subject),
            (("attribution",), fact.attribution),
            (("verdict", "claimant"), fact.verdict.claimant if fact.verdict else ""),
        ]
        yield from ((Place("fact", fact.id, path), id) for path, id in named if isinstance(id, str) and id)


def _help(id: str, called: str, guesses: Guesses) -> str:
    meant = f"did you mean `{called}`?" if called else guesses.meant(id)
    return meant or f"{ADD}; {guesses.did_you_mean(id)}".removesuffix("; ")


def _in_words(site: Site, id: str, called: str, guesses: Guesses) -> str:
    known = f"did you mean `{called}`?" if called else guesses.did_you_mean(id)
    plain = f"for plain words write {{{site.settings.languages[0]}: {id}}}"
    return f"{known}; {plain}" if known else plain
