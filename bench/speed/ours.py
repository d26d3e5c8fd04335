"""The records of a sheet as the files of a factsheet: site.yaml and content/, as an editor would have them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby

from bench.speed.corpus import Citation, Fact, Sheet, Source, Topic
from bench.speed.shapes import NOUNS

BASE_URL = "https://example.org/"


def files(sheet: Sheet, settings: Sequence[str] = ()) -> Iterator[tuple[str, str]]:
    """Path and text of each file; `settings` are further lines of site.yaml."""
    yield "site.yaml", _site(sheet, settings)
    yield "content/topics.yaml", "".join(map(_topic, sheet.topics))
    yield "content/properties.yaml", "".join(map(_property, NOUNS.items()))
    for source in sheet.sources:
        yield f"content/sources/{source.id}.yaml", _source(source)
        yield f"content/sources/{source.id}.txt", text(source)
    titles = dict(sheet.sections)
    for section, facts in groupby(sheet.facts, key=lambda fact: fact.section):
        yield f"content/facts/{section}.yaml", f"section: {titles[section]}\nfacts:\n" + "".join(map(_fact, facts))


def text(source: Source) -> str:
    """The source's stored text: its sentences in their paragraphs."""
    rest = iter(source.sentences)
    return "\n\n".join(" ".join(next(rest) for _ in range(count)) for count in source.paragraphs) + "\n"


def _words(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)


def _site(sheet: Sheet, settings: Sequence[str]) -> str:
    standfirst = f"What became of some places, and who says so [@{sheet.facts[0].id}]."
    lines = [
        "title: A sheet for trials of speed", f"standfirst: {_words(standfirst)}", "languages: [en]",
        f"base_url: {BASE_URL}", 'publisher: {name: The Desk, contact: "mailto:desk@example.org"}',
        "licence: CC-BY-4.0", f"key_figures: [{', '.join(sheet.key_figures)}]", *settings,
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def _topic(topic: Topic) -> str:
    return f"{topic.id}:\n  label: {topic.label}\n  kind: {topic.kind}\n  lede: {_words(topic.lede)}\n"


def _property(noun: tuple[str, str]) -> str:
    many, one = noun
    return f"{many}: {{label: {many}, words: [{one}, {many}]}}\n"


def _source(source: Source) -> str:
    return (
        f"title: {_words(source.title)}\npublisher: {source.publisher}\nauthor: {source.author}\nlanguage: en\n"
        f"kind: news\npublish: full\npublished: {source.published}\nurl: {source.url}\n"
    )


def _fact(fact: Fact) -> str:
    own = {
        "value": fact.value and _words(fact.value), "date": fact.date,
        "certainty": "" if fact.certainty == "stated" else fact.certainty, "attribution": fact.attribution,
        "subject": fact.subject, "property": fact.property, "topics": f"[{', '.join(fact.topics)}]",
        "inferred": fact.inferred and _words(fact.inferred), "note": fact.note and _words(fact.note),
        "added": fact.added,
    }  # fmt: skip
    fields = "".join(f"    {name}: {said}\n" for name, said in own.items() if said)
    cited = "".join(map(_citation, fact.citations))
    return f"  - id: {fact.id}\n    statement: {_words(fact.statement)}\n{fields}    citations:\n{cited}"


def _citation(citation: Citation) -> str:
    supports = f"        supports: [{', '.join(citation.supports)}]\n" if citation.supports else ""
    return f"      - source: {citation.source}\n        quote: {_words(citation.quote)}\n{supports}"
