"""A statement and a quote -> what both name once, and may tell one figure from another by: names, dates, kinds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from factsheet.text.cues.lists import cue_lists
from factsheet.text.judging.contrasting import one_language
from factsheet.text.quantities.reading import Reading
from factsheet.text.words.acts import OPPOSITE, acts, plain
from factsheet.text.words.kinds import BESIDE, sides
from factsheet.text.words.landmarks import WORD, sentence_around, shared

NAME, DATE, KIND, WORDS = "name", "date", "kind", "word"


class Marker(msgspec.Struct, frozen=True):
    """What both texts name once, and where in either; of a kind, which of them."""

    kind: str
    here: int
    there: int
    meaning: str = ""


def markers(statement: Reading, quote: Reading) -> tuple[Marker, ...]:
    """All of them, but for what is part of a figure."""
    dates = _once(_dates(statement), _dates(quote))
    kinds = _once(_meant(statement), _meant(quote))
    return (
        *(Marker(DATE, here, there) for here, there, _ in dates),
        *(Marker(KIND, here, there, meaning) for here, there, meaning in kinds),
        *_words(statement, quote),
    )


def alike(quote: Reading, marker: Marker) -> tuple[int, ...]:
    """Where in a quote something stands that could be told in the place of a marker: its names, its dates, "men"."""
    if marker.kind == NAME:
        return tuple(one for one in names(quote) if not _begins(quote, one))
    if marker.kind == DATE:
        return tuple(at for _, at in _dates(quote))
    others = BESIDE.get(marker.meaning) or {OPPOSITE[marker.meaning]}
    return tuple(at for meaning, at in _meant(quote) if meaning in others)


def names(text: Reading) -> Sequence[int]:
    """Where a word is written as names are, in a language where that tells."""
    lists = cue_lists(text.language)
    if lists is None or not lists.capitals_tell:
        return ()
    figures = in_figures(text)
    capital = (word.start() for word in WORD.finditer(text.text) if word.group()[0].isupper())
    return [at for at in capital if at not in figures]


def in_figures(text: Reading) -> frozenset[int]:
    """Every place in a text that is part of a figure or a date."""
    spans = [(one.start, one.end) for one in text.quantities] + [(one.start, one.end) for one in text.dates]
    return frozenset(at for start, end in spans for at in range(start, end))


def _words(statement: Reading, quote: Reading) -> Iterator[Marker]:
    ours, theirs, named = in_figures(statement), in_figures(quote), frozenset(names(quote))
    for here, there in shared(statement.text, quote.text):
        if here not in ours and there not in theirs:
            name = statement.text[here].isupper() and there in named and not _both_begin(statement, here, quote, there)
            yield Marker(NAME if name else WORDS, here, there)


def _both_begin(statement: Reading, here: int, quote: Reading, there: int) -> bool:
    """Whether a word may have its capitals for beginning a sentence: in two languages few words but names are alike."""
    return one_language(statement, quote) and _begins(statement, here) and _begins(quote, there)


def _begins(text: Reading, at: int) -> bool:
    start, _ = sentence_around(text.text, at)
    return WORD.search(text.text, start, at) is None


def _once(ours: Sequence[tuple[str, int]], theirs: Sequence[tuple[str, int]]) -> Iterator[tuple[int, int, str]]:
    """Where either text has what both have once, and what it is."""
    here, there = _single(ours), _single(theirs)
    return ((at, there[one], one) for one, at in here.items() if one in there)


def _single(found: Sequence[tuple[str, int]]) -> Mapping[str, int]:
    times = Counter(one for one, _ in found)
    return {one: at for one, at in found if times[one] == 1}


def _dates(text: Reading) -> Sequence[tuple[str, int]]:
    return [(one.edtf, one.start) for one in text.dates if one.edtf]


def _meant(text: Reading) -> Sequence[tuple[str, int]]:
    """The words of a text that have others beside them or opposites, by what they mean."""
    told = [(one.meaning, one.start) for one in sides(text.text, text.language)]
    done = acts(text.text, text.language)
    return [*told, *((pole, one.start) for one in done for pole in sorted(plain(one)))]
