"""A fact goes in; each figure, date, hedge and name of its statement comes out, with the words that it is held to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from factsheet.groundings import Grounding, ReadText
from factsheet.pages import excerpts
from factsheet.stages import Document, Evidence, Site
from factsheet.text.finding.quotes import words_of_the_source
from factsheet.text.judging.wording import hedges_held
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.writing.boundaries import occurrences
from factsheet.text.writing.normal import fold, folded
from factsheet.text.writing.spans import Span
from factsheet.text.writing.unseen import visible


class Held(msgspec.Struct, frozen=True):
    """Some words of the statement and those of a quote that bear them, on slip `slip`; 0 and "" where none do.

    `how` is "" where both say the same, else how the one follows from the other ("rounded", "converted" …).
    `language` is the quote's, "" where it is the page's own.
    """

    ours: str
    theirs: str
    how: str
    slip: int
    language: str


class Record(msgspec.Struct, frozen=True):
    """`spans` are, by the number of the slip, the places in the source's text that hold something."""

    held: tuple[Held, ...] = ()
    spans: dict[int, tuple[Span, ...]] = {}


class Bond(msgspec.Struct, frozen=True):
    """A span of the statement, and the quote and span there that bear it; no quote is -1."""

    ours: Span
    how: str
    quote: int = -1
    theirs: Span = (0, 0)


def record(site: Site, language: str, fact: str) -> Record:
    """Of the statement that the page in this language shows."""
    grounding = site.grounding[fact]
    if not grounding.statements:
        return Record()
    languages = [one.language for one in grounding.statements]
    number = languages.index(language) if language in languages else 0
    statement = grounding.statements[number]
    bonds = [*_quantities(grounding, number), *_hedges(grounding, statement), *_names(site, grounding, statement)]
    held: dict[tuple[str, str], Held] = {}
    spans: dict[int, list[Span]] = {}
    for bond in sorted(bonds, key=lambda bond: bond.ours):
        line, span = _line(site, language, fact, statement, bond)
        held.setdefault((line.ours, line.theirs), line)
        if span:
            spans.setdefault(line.slip, []).append(span)
    return Record(tuple(held.values()), {slip: excerpts.merged(places) for slip, places in spans.items()})


def _quantities(grounding: Grounding, number: int) -> Iterator[Bond]:
    for one in grounding.held[number]:
        item, other = one.item, one.held_by
        if isinstance(item, Quantity) and item.form == "name":
            continue  # the figure of a name: the name is held whole
        ours, how = _whole(item), "" if one.how == "same" else one.how
        yield Bond(ours, how) if other is None or one.quote is None else Bond(ours, how, one.quote, _whole(other))


def _whole(item: object) -> Span:
    """With the words that bound it: "about 500 billion parameters", "since early 2019"."""
    start: int = getattr(item, "start", 0)
    end: int = getattr(item, "end", 0)
    bound: Span = getattr(item, "bound_span", None) or getattr(item, "said", None) or (start, end)
    return min(start, bound[0]), max(end, bound[1])


# A hedge of ours that no quote has is caution, and wants no proof.
def _hedges(grounding: Grounding, statement: ReadText) -> Iterator[Bond]:
    for hedge, quote, cue in hedges_held(statement.cues, [one.cues for one in grounding.quotes]):
        yield Bond((hedge.start, hedge.end), "", quote, (cue.start, cue.end))


def _names(site: Site, grounding: Grounding, statement: ReadText) -> Iterator[Bond]:
    seen: set[str] = set()
    for name in statement.names:
        if name.topic in seen or site.topics[name.topic].kind == "idea":
            continue
        seen.add(name.topic)
        bearers = ((n, one) for n, quote in enumerate(grounding.quotes) for one in quote.names)
        quote, bearer = next((found for found in bearers if found[1].topic == name.topic), (-1, None))
        yield Bond((name.start, name.end), "", quote, (bearer.start, bearer.end) if bearer else (0, 0))


def _line(site: Site, language: str, fact: str, statement: ReadText, bond: Bond) -> tuple[Held, Span | None]:
    ours = statement.text[slice(*bond.ours)]
    if bond.quote < 0:
        return Held(ours, "", bond.how, 0, ""), None
    evidence, slip = site.evidence[fact][bond.quote], bond.quote + 1
    document = site.documents.get(evidence.citation.source)
    span = _place(document, evidence, bond.theirs) if document else None
    if document is None or span is None:
        return Held(ours, "", bond.how, slip, ""), None
    # The one door: what the source's publish level does not show is not here either.
    theirs = "".join(run.text for run in excerpts.excerpt(document, *span) if run.kind != "gap")
    other = document.source.language
    return Held(ours, theirs, bond.how, slip, "" if other == language else other), span


def _place(document: Document, evidence: Evidence, span: Span) -> Span | None:
    """From a span of the quote as it was read to the same words in the source."""
    words = fold(visible(evidence.citation.quote)[slice(*span)])
    quote = visible(words_of_the_source(evidence.citation.quote, evidence.match))
    before = len(fold(quote[: span[0]]).rstrip())
    nth = bisect_left(_places(fold(quote), words), before)
    for start, end in evidence.passage.parts if evidence.passage else ():
        piece = folded(excerpts.exact(document, start, end))
        places = _places(piece.text, words)
        if nth < len(places):
            low, high = piece.span(places[nth], places[nth] + len(words))
            return start + low, start + high
        nth -= len(places)
    return None


# A quote may have the same words a thousand times, and each is asked for.
@lru_cache(maxsize=64)
def _places(text: str, words: str) -> tuple[int, ...]:
    return tuple(occurrences(text, words))
