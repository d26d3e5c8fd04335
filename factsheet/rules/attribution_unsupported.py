"""Whoever a fact is attributed to is named by one of its sources.

Why: The right words in the wrong mouth are a false quotation. Who speaks is often named sentences before the quote, so
that the whole text is looked at, with its author, its publisher and its title.

Passes:

    # content/topics.yaml
    jane-roe: {label: Jane Roe}
    # content/sources/wire.txt
    Jane Roe spoke on Monday. The plant is full, she said.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The plant is full, its founder said."}
        certainty: said
        attribution: jane-roe
        quote: "The plant is full, she said."

Fails:

    # content/topics.yaml
    john-doe: {label: John Doe}
    # content/sources/wire.txt
    Jane Roe spoke on Monday. The plant is full, she said.
    # content/sources/wire.yaml
    title: Acme
    publisher: Sample Wire
    language: en
    # content/facts/example.yaml
    source: wire
    facts:
      - id: acme-example
        statement: {en: "The plant is full, its founder said."}
        certainty: said
        attribution: john-doe
        quote: "The plant is full, she said."

Cure: name the one who says it; where the source calls them otherwise, add that name to the topic's aliases. Plain words
are held to sources in their own language, by the words in them that are written as names are.

Measured: not on true pairs: the cases have no speakers.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial

from factsheet.diagnostics import Finding, Level, Place
from factsheet.grounding import vocabulary
from factsheet.model import LanguageMap
from factsheet.stages import Site
from factsheet.text.judging.names import NameIndex, heard, named

ID = "attribution-unsupported"
LEVEL = Level.WARN
FAMILY = "wording"


def check(site: Site) -> Iterator[Finding]:
    """Each speaker of whom no source of the fact knows."""
    names = vocabulary((), tuple(site.topics.values())).names
    knows = cache(partial(_knows, site, names))
    for fact in site.facts.values():
        cited = dict.fromkeys(one.source for one in fact.citations if one.source in site.documents)
        if fact.attribution and cited and not any(knows(id, fact.attribution) for id in cited):
            message = f"no source of this fact names {_called(fact.attribution)}"
            yield Finding(ID, Place("fact", fact.id, ("attribution",)), message)


def _knows(site: Site, names: NameIndex, id: str, who: str | LanguageMap) -> bool:
    source, text = site.documents[id].source, site.documents[id].text
    text = f"{text}\n{source.author}\n{source.publisher}\n{source.title}"
    if isinstance(who, str):
        return named(who, names, text)
    said = [one for one in who.entries if one.language.partition("-")[0] == source.language.partition("-")[0]]
    return all(heard(one.text, one.language, text) for one in said)


def _called(who: str | LanguageMap) -> str:
    return f"`{who}`, under any name of the topic" if isinstance(who, str) else f"“{who.entries[0].text}”"
