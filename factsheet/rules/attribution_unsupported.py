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

A topic that neither the statement nor a quote names does not speak where they say that another one does: "Jane Roe
said", beside its verb and nothing else.

Plain words are held to sources in their own language, by the words in them that are written as names are: with a
capital, or, where other nouns have one too, two such words in a row.

Measured: not on true pairs: the cases have no speakers.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache, partial

from factsheet.diagnostics import Finding, Level, Place
from factsheet.grounding import vocabulary
from factsheet.model import Fact, LanguageMap
from factsheet.stages import Site
from factsheet.text.judging.names import NameIndex, heard, named
from factsheet.text.judging.speaking import speakers

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
                languages = {site.documents[id].source.language for id in cited}
                where, called = _called(who, languages)
                yield Finding(ID, Place("fact", fact.id, (*path, *where)), f"no source of {whose} names {called}")
        yield from _another(site, fact)


def _spoken(fact: Fact) -> Iterator[tuple[tuple[str, ...], str | LanguageMap, str, list[str]]]:
    """Where somebody is said to have spoken, who, and the sources that should know of it."""
    yield ("attribution",), fact.attribution, "this fact", [one.source for one in fact.citations]
    if fact.verdict:
        made = [one.source for one in fact.citations if "claim" in one.supports]
        yield ("verdict", "claimant"), fact.verdict.claimant, "the claim", made


def _another(site: Site, fact: Fact) -> Iterator[Finding]:
    """A speaker whom neither the statements nor the quotes name, where they say of another topic that it says so."""
    who, grounding = fact.attribution, site.grounding[fact.id]
    texts = (*grounding.statements, *grounding.quotes)
    named = {name.topic for one in texts for name in one.names}
    if fact.certainty != "said" or not isinstance(who, str) or who not in site.topics or who in named:
        return
    speaking = [
        (one, name) for one in texts for name in speakers(one.text, one.language, one.cues.attributions, one.names)
    ]
    for one, name in speaking[:1]:
        message = f"the fact is attributed to `{who}`, and “{one.text[name.start : name.end]}” says so: {one.text}"
        yield Finding(ID, Place("fact", fact.id, ("attribution",)), message)


def _knows(site: Site, names: NameIndex, id: str, who: str | LanguageMap) -> bool:
    source, text = site.documents[id].source, site.documents[id].text
    text = f"{text}\n{source.author}\n{source.publisher}\n{source.title}"
    if isinstance(who, str):
        return named(who, names, text)
    said = [one for one in who.entries if one.language.partition("-")[0] == source.language.partition("-")[0]]
    return all(heard(one.text, one.language, text) for one in said)


def _called(who: str | LanguageMap, languages: Collection[str]) -> tuple[tuple[str, ...], str]:
    """What a speaker is called, and in which of several languages: one that a source is in."""
    if isinstance(who, str):
        return (), f"`{who}`, under any name of the topic"
    own = {language.partition("-")[0] for language in languages}
    words = next((one for one in who.entries if one.language.partition("-")[0] in own), who.entries[0])
    return (words.language,), f"“{words.text}”"
