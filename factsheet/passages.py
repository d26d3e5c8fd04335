"""Texts are cut into sentences and quotes find their passages; what an earlier build has found is taken over."""

from __future__ import annotations

import base64
import bisect
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence

from factsheet.composing import Written, composed
from factsheet.digest import digest
from factsheet.model import Citation, Fact, Source
from factsheet.stages import Corpus, Digests, Document, Evidence, Known, Passage, Sentence, Site
from factsheet.text.finding import quotes
from factsheet.text.writing.normal import fold
from factsheet.text.writing.sentences import split

Placed = Mapping[str, tuple[Evidence, ...]]


def found(corpus: Corpus, facts: Mapping[str, Fact], before: Known) -> tuple[dict[str, Document], Placed, Digests]:
    """The sources with their sentences, the evidence of each fact, and what stands for all that either depends on."""
    texts = {one.id: digest((one.language, one.sentences, corpus.texts[one.id])) for one in corpus.sources}
    documents = {
        source.id: Document(source, text, before.sentences.get(texts[source.id]) or _sentences(source, text))
        for source, text in ((source, corpus.texts[source.id]) for source in corpus.sources)
    }
    digests = Digests(texts, {id: _key(fact, texts) for id, fact in facts.items()})
    evidence = {id: _evidence(fact, documents, before.found.get(digests.facts[id], ())) for id, fact in facts.items()}
    return documents, evidence, digests


def recalled(site: Site) -> tuple[dict[str, tuple[Sentence, ...]], dict[str, tuple[quotes.Found, ...]]]:
    """What the next build need not look for again: sentences, and the quotes of facts that all have their place."""
    sentences = {key: site.documents[id].sentences for id, key in site.digests.texts.items()}
    matches = {key: [one.match for one in site.evidence[id]] for id, key in site.digests.facts.items()}
    placed = {key: tuple(one for one in all if isinstance(one, quotes.Found)) for key, all in matches.items()}
    return sentences, {key: all for key, all in placed.items() if all and len(all) == len(matches[key])}


def _key(fact: Fact, texts: Mapping[str, str]) -> str:
    words = [(one.quote, one.prefix, one.suffix, texts.get(one.source, "")) for one in fact.citations]
    return digest(words)


def _overrides(source: Source, text: str) -> Iterator[tuple[int, int]]:
    whole, written = (composed(text), Written(text)) if source.sentences else ("", Written(""))
    for sentence in source.sentences:
        start = whole.find(sentence)
        while start >= 0:
            end = start + len(sentence)
            yield written.place(start), written.place(end)
            start = whole.find(sentence, end)


_BREAK = re.compile(r"\r?\n|\r|\u2029|\u0085")


def _numbered(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[Sentence]:
    seen: dict[str, int] = {}
    paragraph, before = 0, 0
    for number, (start, end) in enumerate(spans, 1):
        paragraph += number > 1 and _BREAK.search(text, before, start) is not None
        anchor = anchor_of(text[start:end])
        seen[anchor] = seen.get(anchor, 0) + 1
        repeat = f"-{seen[anchor]}" if seen[anchor] > 1 else ""
        yield Sentence(number, start, end, paragraph, anchor + repeat)
        before = end


def anchor_of(sentence: str) -> str:
    """`s-` and the first 8 characters of the lower-case base32 SHA-256 of a sentence's normal form."""
    digest = hashlib.sha256(fold(sentence).encode()).digest()
    return "s-" + base64.b32encode(digest[:5]).decode().lower()


def _sentences(source: Source, text: str) -> tuple[Sentence, ...]:
    return tuple(_numbered(text, split(text, source.language, tuple(_overrides(source, text)))))


def _evidence(fact: Fact, documents: Mapping[str, Document], known: Sequence[quotes.Found]) -> tuple[Evidence, ...]:
    cited = [documents.get(citation.source) for citation in fact.citations]
    matches: Sequence[quotes.Match | None] = known or [
        _match(citation, there) for citation, there in zip(fact.citations, cited, strict=True)
    ]
    return tuple(map(_standing, fact.citations, matches, cited))


def _standing(citation: Citation, match: quotes.Match | None, document: Document | None) -> Evidence:
    if document is None or not isinstance(match, quotes.Found):
        return Evidence(citation, match, None)
    return Evidence(citation, match, _passage(match, document.sentences))


def _match(citation: Citation, document: Document | None) -> quotes.Match | None:
    if document is None:
        return None
    index = quotes.index(document.text, document.source.language)
    return quotes.find(index, citation.quote, citation.prefix, citation.suffix)


def _passage(found: quotes.Found, sentences: Sequence[Sentence]) -> Passage:
    first = max(0, bisect.bisect_right(sentences, found.start, key=_start) - 1)
    last = max(first, bisect.bisect_left(sentences, found.end, key=_start) - 1)
    return Passage(found.start, found.end, found.parts, found.how, first, last)


def _start(sentence: Sentence) -> int:
    return sentence.start
