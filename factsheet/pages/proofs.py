"""Which sentences of each source bear a fact: a site goes in, its sources' core strips and counts come out."""

from __future__ import annotations

import msgspec

from factsheet.locale import figures
from factsheet.pages import addresses, wording
from factsheet.pages.counts import Count, count
from factsheet.pages.dating import When, when
from factsheet.pages.strips import Strip, strip
from factsheet.pages.wording import ShownWords
from factsheet.stages import Document, Site


class Core(msgspec.Struct, frozen=True):
    """A source in one line: how much of it bears facts, and where; `language` is "" where it is the page's own."""

    title: str
    language: str
    language_name: str
    href: str
    author: str
    publisher: str
    published: When
    retracted: bool
    note: ShownWords | None
    strip: Strip
    cited: Count
    sentences: Count
    facts: Count


def cited_sentences(site: Site) -> dict[str, dict[int, list[str]]]:
    """By source: the indices of the sentences its quotes touch, each with the ids of the facts it bears, in order."""
    found: dict[str, dict[int, list[str]]] = {id: {} for id in site.documents}
    for fact, all_evidence in site.evidence.items():
        for evidence in all_evidence:
            passage, document = evidence.passage, site.documents.get(evidence.citation.source)
            if passage is None or document is None or not document.sentences:
                continue
            sentences = found[document.source.id]
            for index in range(passage.first, passage.last + 1):
                facts = sentences.setdefault(index, [])
                facts += [] if fact in facts[-1:] else [fact]
    return found


def cores(site: Site, language: str) -> tuple[Core, ...]:
    """All sources, in the editor's order."""
    cited = cited_sentences(site)
    return tuple(core(document, cited[id], language) for id, document in site.documents.items())


def core(document: Document, cited: dict[int, list[str]], language: str) -> Core:
    """One of them; `cited` leads from its sentences to the facts that rest on these."""
    source = document.source
    other = source.language != language
    return Core(
        title=wording.title(source.title, source.language),
        language=source.language if other else "",
        language_name=figures.language_name(source.language, language) if other else "",
        href=addresses.source(source.id),
        author=source.author,
        publisher=source.publisher,
        published=when(source.published, language),
        retracted=source.retracted is not None,
        note=wording.block(source.note, language) if source.note else None,
        strip=strip(len(document.sentences), cited),
        cited=count(len(cited), language),
        sentences=count(len(document.sentences), language),
        facts=count(len({fact for facts in cited.values() for fact in facts}), language),
    )
