"""A source's text and the words of a quote in, the one place out where they stand, or why there is none."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property, lru_cache
from itertools import islice
from typing import Literal

import msgspec

from factsheet.text.finding import asides, ellipsis, nearest
from factsheet.text.writing import boundaries, normal, sentences
from factsheet.text.writing.spans import Span, overlap

How = Literal["exact", "typography", "elided"]

_MOST_PLACES = 1000  # places where a quote may stand; it is ambiguous long before


class Found(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """`parts` are the spans of the quoted words themselves: several where the quote leaves something out.

    `inserted` are the spans of the quote, as it was given, that are the editor's own words in brackets.
    """

    start: int
    end: int
    how: How
    parts: tuple[Span, ...]
    inserted: tuple[Span, ...] = ()


class Ambiguous(msgspec.Struct, frozen=True):
    """The words stand at each of these places, which prefix and suffix do not tell apart."""

    spans: tuple[Span, ...]


class CaseOrAccent(msgspec.Struct, frozen=True):
    """The words stand there but for case or accents; `differences` pairs the quote's word with the source's."""

    start: int
    end: int
    differences: tuple[tuple[str, str], ...]


class Near(msgspec.Struct, frozen=True):
    """The passage most like the quote; `distance` counts characters to change, case and accents apart."""

    start: int
    end: int
    difference: tuple[nearest.Edit, ...]
    distance: int


class Missing(msgspec.Struct, frozen=True):
    """`parts`: where the parts of a quote with omissions first stand, if each does, but not in order or too far apart.

    `nearest` is then None; else it is the passage like the quote, or like its first part that is nowhere.
    """

    nearest: Near | None
    parts: tuple[Span, ...] = ()


Match = Found | Ambiguous | CaseOrAccent | Missing


def words_of_the_source(quote: str, match: Match | None) -> str:
    """The quote without what its editor put in brackets: nobody has said that."""
    return ellipsis.without(quote, match.inserted) if isinstance(match, Found) else quote


class Index(msgspec.Struct, frozen=True, dict=True):
    """A source's text with what finding quotes in it needs, each thing worked out when first asked for."""

    text: str
    language: str

    @cached_property
    def folded(self) -> normal.Folded:
        return normal.folded(self.text)

    @cached_property
    def loose(self) -> normal.Loose:
        return normal.loose(self.folded.text)

    @cached_property
    def grams(self) -> nearest.Grams:
        return nearest.grams(self.loose.text)

    @cached_property
    def plain(self) -> asides.Plain | None:
        return asides.plain(self.text)

    @cached_property
    def sentence_starts(self) -> tuple[int, ...]:
        return tuple(start for start, _ in sentences.split(self.text, self.language))


# `serve` asks for the same texts at every save.
@lru_cache(maxsize=256)
def index(text: str, language: str = "") -> Index:
    """The language (BCP 47) only tells how far apart the two sides of an omission are."""
    return Index(text, language)


def find(source: Index, quote: str, prefix: str = "", suffix: str = "") -> Match:
    """Prefix and suffix, white space apart, must stand directly before and after; both may be empty.

    Words that differ only in typography stand at two places, and are ambiguous.
    """
    words = normal.fold(quote)
    before, after = normal.fold(prefix), normal.fold(suffix)
    cut, standing = _whole(source, quote.strip(), words) if words else ((), ())
    chosen: list[tuple[Span, ...]] = [(span,) for span in standing if _framed(source, span, before, after)]
    if standing and not chosen:  # the words alone would lead to a lookalike
        return Missing(_near(source, " ".join(filter(None, (before, words, after)))))
    if chosen:
        start, end = chosen[0][0]
        return _match(chosen, "exact" if source.text[start:end] == quote.strip() else "typography")
    if cut:
        return Missing(_beside(source, words, cut[0], 0))
    if not any(map(str.isalnum, words)):  # marks alone are like nothing
        return Missing(None)
    return _elided(source, quote, words, before, after) or _slip(source, words) or Missing(_near(source, words))


def _whole(source: Index, quote: str, words: str) -> tuple[Sequence[Span], Sequence[Span]]:
    """Where the words stand but a word or a number is cut, and where they stand whole."""
    spans = _standing(source, quote, words)
    cut = [span for span in spans if _severed(source, span)]
    return cut, [span for span in spans if span not in cut] or _but_for_asides(source, words)


def _severed(source: Index, span: Span) -> bool:
    return any(boundaries.severed(source.text, at) for at in span)


def _but_for_asides(source: Index, words: str) -> list[Span]:
    """Where the words stand but for notes, and for hyphens at which a line of the text was broken."""
    if source.plain is None:
        return []
    places = islice(source.plain.places(source.text, words), _MOST_PLACES)
    return [span for span in places if not _severed(source, span)]


def _standing(source: Index, quote: str, words: str) -> list[Span]:
    folded, raw = source.folded, source.text
    places = list(islice(boundaries.occurrences(folded.text, words), _MOST_PLACES))
    if len(places) == 1 and not {words[0], words[-1]} & {'"', "'"}:
        at = next(boundaries.occurrences(raw, quote), -1)  # saves the way back from the folded text
        if at >= 0 and not _hidden(raw, (at, at + len(quote))):
            return [(at, at + len(quote))]
    spans = {folded.span(at, at + len(words)) for at in places}
    # Folding looks at what stands beside a guillemet, so at the edge of a quote it may go another way.
    for at in islice(boundaries.occurrences(raw, quote), _MOST_PLACES):
        span = (at, at + len(quote))
        if span not in spans and not _hidden(raw, span) and not any(overlap(span, other) for other in spans):
            spans.add(span)
    return sorted(spans)


def _hidden(text: str, span: Span) -> bool:
    """An invisible character beside it may carry its first or last word on."""
    beside = text[max(0, span[0] - 1) : span[0]] + text[span[1] : span[1] + 1]
    return any(mark in normal.INVISIBLE for mark in beside)


def _framed(source: Index, span: Span, before: str, after: str) -> bool:
    if not (before or after):
        return True
    reach = 200 + 4 * max(len(before), len(after))
    left = normal.fold(source.text[max(0, span[0] - reach) : span[0]])
    return left.endswith(before) and normal.fold(source.text[span[1] : span[1] + reach]).startswith(after)


def _match(chosen: list[tuple[Span, ...]], how: How) -> Found | Ambiguous:
    spans = tuple((parts[0][0], parts[-1][1]) for parts in chosen)
    return Ambiguous(spans) if len(spans) > 1 else Found(*spans[0], how, chosen[0])


def _elided(source: Index, quote: str, words: str, before: str, after: str) -> Match | None:
    """None for a quote without marks of omission."""
    if not ellipsis.marked(words):
        return None
    folded = source.folded
    read = [ellipsis.parse(reading, folded.text.__contains__) for reading in ellipsis.readings(words)]
    standing = {
        tuple(folded.span(*span) for span in chain): parts
        for parts in read
        for chain in ellipsis.chains(folded.text, parts, lambda a, b: _apart(source, a, b))
    }
    whole = sorted(spans for spans, parts in standing.items() if not _clipped(source, spans, parts))
    chosen = [spans for spans in whole if _framed(source, (spans[0][0], spans[-1][1]), before, after)]
    if chosen:
        match = _match(chosen, "elided")
        own = ellipsis.inserted(quote, [normal.fold(source.text[start:end]) for start, end in chosen[0]])
        return msgspec.structs.replace(match, inserted=own) if isinstance(match, Found) else match
    if whole:
        return Missing(_beside(source, words, (whole[0][0][0], whole[0][-1][1]), 0))
    if slip := _elided_slip(source, read[0]):
        return slip
    if standing:
        spans, parts = min(standing.items())
        cut = _clipped(source, spans, parts)[0]
        return Missing(_beside(source, parts[cut].words, spans[cut], 0))
    return _scattered(source, words, read[0]) if read[0] else None


def _clipped(source: Index, spans: Sequence[Span], parts: Sequence[ellipsis.Part]) -> list[int]:
    """Which parts cut a word, but where an insertion completes it: "non-[binding]"."""
    holes = [*(part.hole for part in parts), "none"]
    return [
        number
        for number, span in enumerate(spans)
        for at, hole in zip(span, holes[number : number + 2], strict=True)
        if hole != "insertion" and boundaries.severed(source.text, at)
    ]


def _elided_slip(source: Index, parts: tuple[ellipsis.Part, ...]) -> CaseOrAccent | None:
    loose = source.loose
    bare = tuple(msgspec.structs.replace(part, words=normal.bare(part.words)) for part in parts)
    chains = ellipsis.chains(loose.text, bare, lambda a, b: _apart(source, loose.span(0, a)[1], loose.span(0, b)[1]))
    for chain in chains:
        spans = [loose.span(*span) for span in chain]
        slip = _slipped(source, [(part.words, span) for part, span in zip(parts, spans, strict=True)])
        if slip and not _clipped(source, [source.folded.span(*span) for span in spans], parts):
            return slip
    return None


def _scattered(source: Index, words: str, parts: tuple[ellipsis.Part, ...]) -> Missing:
    spans: list[Span] = []
    for part in parts:
        places = ellipsis.places(source.folded.text, part)
        if not places:
            whole, alone = _near(source, words), _near(source, part.words)
            return Missing(whole if whole and 4 * whole.distance <= len(words) else alone or whole)
        spans.append(source.folded.span(*places[0]))
    return Missing(None, tuple(spans))


def _apart(source: Index, start: int, end: int) -> int:
    """How many sentences begin between two places of the folded text."""
    first, last = source.folded.span(start - 1, start)[0], source.folded.span(end, end + 1)[0]
    return bisect_right(source.sentence_starts, last) - bisect_right(source.sentence_starts, first)


def _slip(source: Index, words: str) -> CaseOrAccent | None:
    bare = normal.bare(words)
    slips = (
        _slipped(source, [(words, source.loose.span(at, at + len(bare)))])
        for at in boundaries.occurrences(source.loose.text, bare)
    )
    return min(
        (slip for slip in slips if slip and not _severed(source, (slip.start, slip.end))),
        key=lambda slip: len(slip.differences),
        default=None,
    )


def _slipped(source: Index, pairs: list[tuple[str, Span]]) -> CaseOrAccent | None:
    """None where the words are the same: then it is something else that keeps them from being found."""
    folded = source.folded
    differences = tuple(
        (ours, theirs)
        for words, (start, end) in pairs
        for ours, theirs in zip(words.split(), folded.text[start:end].split(), strict=False)
        if ours != theirs
    )
    start, end = folded.span(pairs[0][1][0], pairs[-1][1][1])
    return CaseOrAccent(start, end, differences) if differences else None


def _near(source: Index, words: str) -> Near | None:
    words = words[: nearest.CLIP]
    passage = nearest.nearest(source.grams, normal.bare(words))
    if passage is None:
        return None
    folded = source.folded
    start, end = source.loose.span(passage.start, passage.end)
    start, end = boundaries.word_start(folded.text, start), boundaries.word_end(folded.text, end)
    theirs = folded.text[start:end]
    start, end = end - len(theirs.lstrip()), start + len(theirs.rstrip())
    return _beside(source, words, folded.span(start, end), passage.distance)


def _beside(source: Index, words: str, span: Span, distance: int) -> Near:
    start, end = boundaries.whole(source.text, *span)
    return Near(start, end, nearest.word_difference(words, normal.fold(source.text[start:end])), distance)
