"""Corpus -> Site: quotes find their passages, ids their records; nothing is judged here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

import msgspec

from factsheet.digest import digest
from factsheet.disputes import disputed
from factsheet.drift.anchors import aliases
from factsheet.drift.citations import drifts
from factsheet.grounding import Vocabulary, ground, tally, vocabulary
from factsheet.groundings import Grounding, Groundings, Tally, packed
from factsheet.history import marks
from factsheet.lock import Lock
from factsheet.model import Fact, Section
from factsheet.passages import Placed, found
from factsheet.rules import asked, movable
from factsheet.stages import Corpus, Digests, Document, Evidence, Known, LookedInto, Passage, Site
from factsheet.text.finding import quotes
from factsheet.text.finding.directives import encode
from factsheet.text.finding.fragments import shortest
from factsheet.workers import ALONE, Workers, spans

NOTHING = Known()


def resolve(
    corpus: Corpus,
    *,
    drafts: bool = False,
    leading: bool = True,
    workers: Workers = ALONE,
    before: Known = NOTHING,
) -> Site:
    """Join the records. Drafts are left out unless asked for; an id that leads nowhere stays as it is.

    Without `leading` nobody looks for the fragments that lead to the passages: to judge them needs none. `before` is
    what an earlier build of this program has found and looked into.
    """
    facts = {fact.id: fact for fact in _in_order(corpus) if drafts or not fact.draft}
    documents, evidence, digests = found(corpus, facts, before)
    lock = corpus.lock or Lock()
    passages = _passages(evidence)
    documents = {id: _published(document, passages.get(id, ()), lock) for id, document in documents.items()}
    reading = any(movable(rule) for rule in asked(corpus.settings, facts.values()))
    words = vocabulary(corpus.properties, corpus.topics) if reading else None
    known = _Share(words, documents, leading)
    looked = dict(_keys(corpus, facts, documents, digests, reading=reading))
    recalled = {id: before.facts.get(looked[id]) for id in facts}
    into = _looked_into(facts, evidence, known, workers, recalled)
    evidence = {id: _led(all, into[id].ways) for id, all in evidence.items()}
    site = Site(
        settings=corpus.settings, sections=_sections(corpus), facts=facts, evidence=evidence,
        grounding=Groundings({id: one.grounding for id, one in into.items()}),
        tallies=_shared({id: one.tally for id, one in into.items()}),
        disputed=dict(disputed(facts.values())),
        documents=documents,
        topics={topic.id: topic for topic in corpus.topics},
        properties={property.id: property for property in corpus.properties},
        charts={chart.id: chart for chart in corpus.charts}, prose=corpus.prose,
        corrections=corpus.corrections, lock=corpus.lock, homes=corpus.homes,
        drifts=drifts(lock, facts.values(), evidence, documents), looked=looked, digests=digests,
    )  # fmt: skip
    return msgspec.structs.replace(site, marks={id: marks(site, fact) for id, fact in facts.items()})


# To look into that many facts takes longer than to start another process.
_BATCH = 250


# Of a fact whose sheet asks for none of the rules that would hold it to what its quotes say.
UNREAD = Grounding((), ())


class _Share(msgspec.Struct, frozen=True):
    words: Vocabulary | None
    documents: Mapping[str, Document]
    leading: bool


Pair = tuple[Fact, tuple[Evidence, ...]]


def _keys(
    corpus: Corpus, facts: Mapping[str, Fact], documents: Mapping[str, Document], digests: Digests, *, reading: bool
) -> Iterator[tuple[str, str]]:
    """By fact: a digest of all that it is grounded with."""
    shared = digest((corpus.settings.languages, corpus.topics, corpus.properties, reading))
    texts = {id: digest((digests.texts[id], document.source, document.shown)) for id, document in documents.items()}
    for id, fact in facts.items():
        yield id, digest((shared, fact, [texts.get(citation.source, "") for citation in fact.citations]))


def _looked_into(
    facts: Mapping[str, Fact],
    evidence: Placed,
    known: _Share,
    workers: Workers,
    before: Mapping[str, LookedInto | None],
) -> dict[str, LookedInto]:
    """What takes long and concerns one fact alone: its texts are read, and the ways to its passages looked for."""
    pairs = [(fact, evidence[id]) for id, fact in facts.items() if before[id] is None]
    if len(pairs) < 2 * _BATCH:
        workers = ALONE
    batches = workers.map(_look_into, (known, pairs), spans(len(pairs), _BATCH))
    made = chain.from_iterable(map(_decode, batches))
    return {id: before[id] or next(made) for id in facts}


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list[LookedInto]).decode


def _look_into(shared: tuple[_Share, Sequence[Pair]], batch: range) -> bytes:
    """What was seen of some facts, as the next build is told it, which is the quickest way between two processes."""
    known, pairs = shared
    languages = {id: document.source.language for id, document in known.documents.items()}
    return _encode([_seen(known, languages, *pairs[at]) for at in batch])


def _seen(known: _Share, languages: Mapping[str, str], fact: Fact, evidence: Sequence[Evidence]) -> LookedInto:
    grounding = ground(fact, languages, known.words, _inserted(evidence)) if known.words else UNREAD
    found = [one.passage is not None for one in evidence]
    return LookedInto(packed(grounding), tally(grounding, found), tuple(_way(known, one) for one in evidence))


# There are few that differ, and a hundred thousand facts.
def _shared(tallies: Mapping[str, Tally]) -> dict[str, Tally]:
    known: dict[Tally, Tally] = {}
    return {id: known.setdefault(tally, tally) for id, tally in tallies.items()}


def _inserted(evidence: Sequence[Evidence]) -> dict[int, tuple[tuple[int, int], ...]]:
    return {n: one.match.inserted for n, one in enumerate(evidence) if isinstance(one.match, quotes.Found)}


def _way(known: _Share, one: Evidence) -> str:
    document = known.documents.get(one.citation.source)
    if one.passage is None or document is None or not (known.leading and document.source.url):
        return ""
    return _fragment(document.text, one.passage.parts, document.shown)


def _fragment(text: str, parts: tuple[tuple[int, int], ...], shown: tuple[tuple[int, int], ...]) -> str:
    directive = shortest(text, parts, shown)
    return encode(directive) if directive else ""


def looked_into(site: Site, passed: Mapping[str, str]) -> dict[str, LookedInto]:
    """What the next build need not look into again; `passed` has the facts that no rule has found fault with."""
    ways = {id: tuple(one.passage.leads if one.passage else "" for one in all) for id, all in site.evidence.items()}
    return {
        key: LookedInto(site.grounding.bytes_of(id), site.tallies[id], ways[id], passed.get(id, ""))
        for id, key in site.looked.items()
    }


def _led(evidence: tuple[Evidence, ...], ways: Sequence[str]) -> tuple[Evidence, ...]:
    replace = msgspec.structs.replace
    return tuple(
        replace(one, passage=replace(one.passage, leads=way)) if one.passage and way else one
        for one, way in zip(evidence, ways, strict=True)
    )


# The order of site.yaml, then files it does not name, by name.
def _sections(corpus: Corpus) -> tuple[Section, ...]:
    named = {id: place for place, id in enumerate(corpus.settings.sections)}
    return tuple(sorted(corpus.sections, key=lambda section: (named.get(section.id, len(named)), section.id)))


def _in_order(corpus: Corpus) -> list[Fact]:
    place = {section.id: number for number, section in enumerate(_sections(corpus))}
    return sorted(corpus.facts, key=lambda fact: place[fact.section])


def _passages(evidence: Mapping[str, tuple[Evidence, ...]]) -> dict[str, list[Passage]]:
    """Where the quotes stand, by their source."""
    found: dict[str, list[Passage]] = {}
    for one in (one for all in evidence.values() for one in all):
        if one.passage is not None:
            found.setdefault(one.citation.source, []).append(one.passage)
    return found


def _published(document: Document, passages: Sequence[Passage], lock: Lock) -> Document:
    known = lock.sentences.get(document.source.id, ())
    return msgspec.structs.replace(document, shown=_shown(document, passages), aliases=aliases(document, known))


def _shown(document: Document, passages: Iterable[Passage]) -> tuple[tuple[int, int], ...]:
    publish, sentences, text = document.source.publish, document.sentences, document.text
    if publish.level == "full":
        return ((0, len(text)),)
    spans: list[tuple[int, int]] = []
    for each in passages:
        if publish.level == "none" or not sentences:
            spans += each.parts
            continue
        first = max(0, each.first - publish.context)
        last = min(len(sentences) - 1, each.last + publish.context)
        spans += [(s.start, s.end) for s in sentences[first : last + 1]]
    return tuple(_joined(text, sorted(spans)))


# Sentences that stand side by side are shown as one piece, with the white space between them.
def _joined(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    last: tuple[int, int] | None = None
    for start, end in spans:
        if last and (start <= last[1] or not text[last[1] : start].strip()):
            last = (last[0], max(last[1], end))
            continue
        if last:
            yield last
        last = (start, end)
    if last:
        yield last
