"""A lock and the evidence as it is now go in; what has become of each locked citation comes out.

Words elsewhere that look the same are never taken for the old place: it is told by the sentences around it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from factsheet.drift.outline import WIDTH, Alignment, Region, align
from factsheet.drift.rewording import Sought, extent, reworded
from factsheet.drift.taking import cut, quote_code, text_digest
from factsheet.drift.words import LockedWords, alike, around, touched, words
from factsheet.lock import Lock, LockedCitation
from factsheet.model import Fact
from factsheet.stages import Document, Drift, Evidence
from factsheet.text.finding import quotes
from factsheet.text.finding.quotes import Ambiguous, CaseOrAccent, Found
from factsheet.text.writing.normal import folded
from factsheet.text.writing.spans import Span


class Held(msgspec.Struct, frozen=True):
    """A text as it is now, held against the locked one."""

    document: Document
    same_text: bool
    same_cut: bool
    alignment: Alignment
    index: quotes.Index


class Case(msgspec.Struct, frozen=True):
    """A locked citation and what is found for it now; `number` is its place in the fact."""

    fact: str
    number: int
    old: LockedCitation
    evidence: Evidence


def drifts(
    lock: Lock, facts: Iterable[Fact], evidence: Mapping[str, tuple[Evidence, ...]], documents: Mapping[str, Document]
) -> tuple[Drift, ...]:
    """The fate of every locked citation that its fact still makes, in the order of the facts."""
    held = {id: _held(lock, documents[id]) for id in lock.sources if id in documents}
    cases: dict[str, list[Case]] = {id: [] for id in held}
    order = []
    for fact in facts:
        locked = [one for id in (fact.id, *fact.formerly) for one in lock.citations.get(id, ())]
        for number, old, each in _pairs(locked, evidence[fact.id]):
            if old.source in held:
                cases[old.source].append(Case(fact.id, number, old, each))
                order.append((fact.id, number))
    judged = {(one.fact, one.number): one for id in held for one in _judged(cases[id], held[id])}
    return tuple(judged[key] for key in order)


def _held(lock: Lock, document: Document) -> Held:
    locked = lock.sources[document.source.id]
    same = locked.sha256 == text_digest(document)
    alignment = align(locked.outline, document.sentences)
    index = quotes.index(document.text, document.source.language)
    return Held(document, same, locked.cut == cut(document), alignment, index)


# The same words may be cited twice: the one that stands where it stood comes first, then the order of the fact.
def _pairs(
    locked: Sequence[LockedCitation], evidence: Sequence[Evidence]
) -> Iterator[tuple[int, LockedCitation, Evidence]]:
    pool: dict[tuple[str, str], list[LockedCitation]] = {}
    for one in locked:
        pool.setdefault((one.source, one.quote), []).append(one)
    for number, each in enumerate(evidence):
        twins = pool.get((each.citation.source, quote_code(each.citation.quote)), [])
        if twins:
            start = each.passage.start if each.passage else -1
            chosen = next((one for one in twins if one.start == start), twins[0])
            twins.remove(chosen)
            yield number, chosen, each


def _judged(cases: Sequence[Case], held: Held) -> Iterator[Drift]:
    lost = []
    for case in cases:
        place = _place(case, held)
        if place is None:
            lost.append(case)
            continue
        moved = place != (case.old.start, case.old.end)
        yield Drift(fact=case.fact, number=case.number, verdict="same", moved=moved, start=place[0], end=place[1])
    sought = [_sought(case) for case in lost]
    led = [_led(case, held) for case in lost]
    spans = led if held.same_text else reworded(sought, held.document, held.index, held.alignment)
    yield from map(_drift, lost, sought, spans, [held.document] * len(lost))


def _sought(case: Case) -> Sought:
    old, match = case.old, case.evidence.match
    found = (match.start, match.end) if isinstance(match, Found | CaseOrAccent) else None
    first, last = _numbers(old)
    return Sought(old.words, first, last, found)


# In the same text, it is the editor who has led the quote elsewhere, by its prefix or suffix.
def _led(case: Case, held: Held) -> Span | None:
    passage = case.evidence.passage
    return around(held.document, passage) if passage else None


def _drift(case: Case, sought: Sought, span: Span | None, document: Document) -> Drift:
    quoted, before = sought.quoted, case.old.words
    elsewhere = quoted[0] if quoted and not (span and span[0] <= quoted[0] < span[1]) else -1
    if span is None:
        return Drift(fact=case.fact, number=case.number, verdict="gone", before=before, elsewhere=elsewhere)
    now = words(document.text[slice(*span)]).text
    return Drift(
        fact=case.fact, number=case.number, verdict="changed", before=before, now=now, start=span[0], end=span[1],
        elsewhere=elsewhere,
    )  # fmt: skip


def _place(case: Case, held: Held) -> Span | None:
    passage = case.evidence.passage
    if passage and held.same_text and passage.start == case.old.start:
        return case.old.start, case.old.end
    return _unchanged(case.old, case.evidence, held)


def _unchanged(old: LockedCitation, evidence: Evidence, held: Held) -> Span | None:
    """Where the quote stands in the very words it stood in."""
    document, locked = held.document, LockedWords(old.words, old.hash)
    if evidence.passage is not None:
        passage = evidence.passage
        stands = alike(locked, words(document.text[slice(*around(document, passage))]))
        stands = stands or (not held.same_cut and _stands_whole(document.text, passage.start, old.words))
        return (passage.start, passage.end) if stands else None
    region = _region(old, held)
    if isinstance(evidence.match, Ambiguous):
        spans = [span for span in evidence.match.spans if _in_same_words(document, span, locked)]
        return next((span for span in spans if _at_home(document, span, region)), spans[0] if spans else None)
    return _sentences_intact(old, held, region)


def _in_same_words(document: Document, span: Span, locked: LockedWords) -> bool:
    indices = touched(document.sentences, span)
    return bool(indices) and alike(locked, words(document.text[slice(*extent(document, indices))]))


def _at_home(document: Document, span: Span, region: Region) -> bool:
    return bool(set(touched(document.sentences, span)) & set(region.indices))


# A prefix that no longer stands before the quote loses it, though its sentence is as it was.
def _sentences_intact(old: LockedCitation, held: Held, region: Region) -> Span | None:
    code = old.anchors[0][2 : 2 + WIDTH] if old.anchors else ""
    count, document = len(old.anchors), held.document
    for at, new in enumerate(held.alignment.new):
        if new == code and (at in region.indices if region.sure else held.alignment.once(code)):
            place = extent(document, range(at, min(at + count, len(document.sentences))))
            if alike(LockedWords(old.words, old.hash), words(document.text[slice(*place)])):
                return place
    return None


_CLOSING = "\"'”’»)] \t\u00a0\u202f"
_OPENING = "\"'“‘«([ \t\u00a0\u202f"
_ENDS = (".", "!", "?", "…", "\n", "\r", "。", "！", "？")


# Sentences cut by other rules than the lock's: the old words are whole where a sentence could begin and end.
def _stands_whole(text: str, near: int, old: str) -> bool:
    low = max(0, near - 2 * len(old))
    window = folded(text[low : near + 3 * len(old)])
    at = window.text.find(folded(old).text)
    if at < 0:
        return False
    start, end = window.span(at, at + len(folded(old).text))
    before = text[: low + start].rstrip(_OPENING + _CLOSING)
    after, ending = text[low + end :].lstrip(_CLOSING), text[low + start : low + end].rstrip(_CLOSING)
    begins = not before or before.endswith(_ENDS)
    return begins and (ending.endswith(_ENDS) or not after or after[0] in "\r\n")


def _region(old: LockedCitation, held: Held) -> Region:
    return held.alignment.region(*_numbers(old))


def _numbers(old: LockedCitation) -> tuple[int, int]:
    return old.number - 1, old.number - 1 + max(1, len(old.anchors)) - 1
