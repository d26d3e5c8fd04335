"""Whoever a fact is attributed to is named by one of its sources, and whoever made a claim by the source of the claim.

Why: The right words in the wrong mouth are a false quotation. Who speaks is often named sentences before the quote, so
that the whole text is looked at, with its author, its publisher and its title. The claimant of a `verdict` is held to
the sources of the quotes that have `supports: [claim]`.

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

Cure: name the one who says it; where the source calls them otherwise, add that name to the topic's aliases.

Plain words are held to sources in their own language, by the words in them that are written as names are: with a
capital, or, where other nouns have one too, two such words in a row.

Measured: not on true pairs: the cases have no speakers.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial

from factsheet.diagnostics import Finding, Level, Place
from factsheet.grounding import vocabulary
from factsheet.model import Fact, LanguageMap
from factsheet.stages import Site
from factsheet.text.judging.names import NameIndex, heard, named

ID = "attribution-unsupported"
LEVEL = Level.WARN
FAMILY = "wording"


def check(site: Site) -> Iterator[Finding]:
    """Each speaker and each claimant of whom no source knows."""
    names = vocabulary((), tuple(site.topics.values())).names
    knows = cache(partial(_knows, site, names))
    for fact in site.facts.values():
        for path, who, whose, sources in _spoken(fact):
            cited = [id for id in dict.fromkeys(sources) if id in site.documents]
            if who and cited and not any(knows(id, who) for id in cited):
                yield Finding(ID, Place("fact", fact.id, path), f"no source of {whose} names {_called(who)}")


def _spoken(fact: Fact) -> Iterator[tuple[tuple[str, ...], str | LanguageMap, str, list[str]]]:
    """Where somebody is said to have spoken, who, and the sources that should know of it."""
    yield ("attribution",), fact.attribution, "this fact", [one.source for one in fact.citations]
    if fact.verdict:
        made = [one.source for one in fact.citations if "claim" in one.supports]
        yield ("verdict", "claimant"), fact.verdict.claimant, "the claim", made


def _knows(site: Site, names: NameIndex, id: str, who: str | LanguageMap) -> bool:
    source, text = site.documents[id].source, site.documents[id].text
    text = f"{text}\n{source.author}\n{source.publisher}\n{source.title}"
    if isinstance(who, str):
        return named(who, names, text)
    said = [one for one in who.entries if one.language.partition("-")[0] == source.language.partition("-")[0]]
    return all(heard(one.text, one.language, text) for one in said)


def _called(who: str | LanguageMap) -> str:
    return f"`{who}`, under any name of the topic" if isinstance(who, str) else f"“{who.entries[0].text}”"
