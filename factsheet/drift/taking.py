"""A judged site goes in; the lock to be left for the builds that follow comes out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from factsheet.digest import digest, sha256
from factsheet.drift.facts import called, locked_fact, notices
from factsheet.drift.outline import codes
from factsheet.drift.words import around, code, touched, unclosed, words
from factsheet.lock import Lock, LockedCitation, LockedSentence, LockedSource
from factsheet.stages import Document, Evidence, Site
from factsheet.text.writing.sentences import VERSION

BEGINNING = 32  # characters by which a sentence is sought again


def take(site: Site) -> Lock:
    """Everything as it is now; anchors published before are kept on while their words stand."""
    facts = [fact for fact in site.facts.values() if not fact.draft]
    counts = Counter(correction.fact for correction in site.corrections)
    return Lock(
        sources={id: locked_source(document) for id, document in site.documents.items()},
        citations={fact.id: taken for fact in facts if (taken := citations(site, fact.id))},
        facts={fact.id: locked_fact(fact, notices(fact, counts)) for fact in facts},
        sentences={id: anchors for id in site.documents if (anchors := tuple(_sentences(site, id)))},
    )


def accept(lock: Lock, site: Site, facts: frozenset[str]) -> Lock:
    """The same lock with the citations of some facts as they are now, and nothing else moved.

    The outline stays that of the locked text, which says nothing of where these stand now.
    """
    names = called(site.facts.values())
    kept = {id: all for id, all in lock.citations.items() if names.get(id, id) not in facts}
    fresh = {id: taken for id in facts if (taken := citations(site, id, numbered=False))}
    return Lock(
        sources=lock.sources, citations={**kept, **fresh}, facts=lock.facts, sentences=lock.sentences, lines=lock.lines
    )


def cut(document: Document) -> str:
    """How the sentences were found: by which version of our rules, in which language, with which overrides."""
    source = document.source
    overrides = f"/{digest(source.sentences)[:8]}" if source.sentences else ""
    return f"{VERSION}/{source.language}{overrides}"


def text_digest(document: Document) -> str:
    """The SHA-256 of a source's stored text, in hexadecimal."""
    return sha256(document.text.encode())


def locked_source(document: Document) -> LockedSource:
    source = document.source
    outline = "".join(codes(document.sentences))
    return LockedSource(
        id=source.id, sha256=text_digest(document), cut=cut(document), outline=outline, extractor=source.extractor
    )


def quote_code(quote: str) -> str:
    """The hash by which a lock knows a quote; line ends and runs of spaces do not change it."""
    return code(" ".join(quote.split()))


def citations(site: Site, fact: str, *, numbered: bool = True) -> tuple[LockedCitation, ...]:
    """The citations of a fact that have found their place, each place once."""
    taken = (_citation(site, fact, evidence, numbered=numbered) for evidence in site.evidence[fact])
    return tuple(dict.fromkeys(one for one in taken if one is not None))


def _citation(site: Site, fact: str, evidence: Evidence, *, numbered: bool) -> LockedCitation | None:
    citation, passage = evidence.citation, evidence.passage
    if passage is None:
        return None
    document = site.documents[citation.source]
    start, end = around(document, passage)
    held = words(document.text[start:end])
    sentences = document.sentences[passage.first : passage.last + 1]
    return LockedCitation(
        fact=fact, source=citation.source, quote=quote_code(citation.quote), start=passage.start, end=passage.end,
        number=sentences[0].number if numbered and sentences else 0,
        anchors=tuple(one.anchor for one in sentences),
        hash=held.hash, words=held.text,
    )  # fmt: skip


def _sentences(site: Site, source: str) -> Iterator[LockedSentence]:
    document = site.documents[source]
    anchors = {sentence.anchor for sentence in document.sentences}
    for index in sorted(_shown(document)):
        sentence = document.sentences[index]
        yield locked_sentence(source, sentence.anchor, document.text[sentence.start : sentence.end])
    standing = {alias for aliases in document.aliases.values() for alias in aliases}
    for locked in site.lock.sentences.get(source, ()) if site.lock else ():
        if locked.anchor in standing and locked.anchor not in anchors:
            yield locked


def _shown(document: Document) -> set[int]:
    sentences = document.sentences
    return {i for span in document.shown for i in touched(sentences, span) if sentences[i].end > span[0]}


def locked_sentence(source: str, anchor: str, text: str) -> LockedSentence:
    held = unclosed(text)
    return LockedSentence(source=source, anchor=anchor, begins=held[:BEGINNING], length=len(held), hash=code(held))
