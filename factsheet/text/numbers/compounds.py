"""From one written word to the number words in it, where a language writes them together."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache, partial
from typing import Any

from factsheet.text.notation.cases import case_apart
from factsheet.text.notation.hanzi import cutter
from factsheet.text.notation.lexicon import Lexicon, lexicon
from factsheet.text.notation.numerals import composed, multiplies
from factsheet.text.notation.phrases import Phrases
from factsheet.text.notation.tokens import Split

LONGEST_WORD, LONGEST_PIECE = 160, 24
SHORTEST, SHORTEST_STEM = 4, 3


@lru_cache(maxsize=65536)
def pieces(
    word: str,
    known: frozenset[str],
    tails: tuple[tuple[str, int], ...] = (),
    heads: tuple[tuple[str, int], ...] = (),
) -> tuple[str, ...]:
    """The number words that make up one long word ("zweihundertdrei"); the word itself where it is no such thing.

    `tails` may end such a word ("drei-tägig"), with how much of them is a unit ("fire-dagers-uke"); `heads` are
    beginnings that name a month or a day, and where that ends ("Oktober-hälfte", "Samstag-morgen").
    """
    if word in known or len(word) > LONGEST_WORD:
        return (word,)
    cut: dict[int, int] = {len(word): len(word)}
    for start in range(len(word) - 1, -1, -1):
        for end in range(min(len(word), start + LONGEST_PIECE), start, -1):
            if end in cut and word[start:end] in known:
                cut[start] = end
                break
    if 0 not in cut:
        return _tailed(word, known, tails, heads)
    found, start = [], 0
    while start < len(word):
        found.append(word[start : cut[start]])
        start = cut[start]
    return tuple(found)


def _tailed(
    word: str, known: frozenset[str], tails: tuple[tuple[str, int], ...], heads: tuple[tuple[str, int], ...]
) -> tuple[str, ...]:
    for tail, unit in tails:
        at = word.find(tail, 2)
        if at > 0:
            head = pieces(word[:at], known)
            if all(piece in known for piece in head):
                end = at + (unit or len(word))
                return (*head, *(piece for piece in (word[at:end], word[end:]) if piece))
    _, end = max(((len(beginning), end) for beginning, end in heads if word.startswith(beginning)), default=(0, 0))
    return (word[:end], word[end:]) if end and len(word) > end + 2 else (word,)


@lru_cache(maxsize=65536)
def stemmed(word: str, known: frozenset[str], tails: tuple[tuple[str, int], ...]) -> tuple[str, ...]:
    """A number before a tail, where nothing else is written together: "czterostronicowa", "двухдневный"."""
    return (word,) if word in known else _tailed(word, known, tails, ())


@lru_cache(maxsize=64)
def splitter(language: str) -> tuple[Split | None, int]:
    """How words of the language fall apart, and from what length on that is tried."""
    lex = lexicon(language)
    if lex.tree.get("unspaced"):
        tables: tuple[Phrases[Any], ...] = (
            lex.numbers,
            lex.ordinals,
            lex.denominators,
            lex.units,
            lex.months,
            lex.short_months,
            lex.days,
            lex.before,
            lex.after,
            lex.relative,
            *lex.phrases.values(),
        )
        vocabulary = _words(*tables).union(lex.eras)
        counters = frozenset((*lex.lists.get("counters", ()), *lex.units))
        return cutter(vocabulary, counters), 1
    if lex.prefixes:
        return partial(_unprefixed, known=_vocabulary(lex), prefixes=lex.prefixes), 3
    if lex.tree.get("cases"):
        whole = (phrases for name, phrases in lex.phrases.items() if name != "cases")
        known = _vocabulary(lex) | _words(*whole)
        return partial(case_apart, known=known, stems=_stems(lex), endings=lex.lists["cases"]), SHORTEST
    if lex.pieces:
        known = lex.pieces | lex.lists.get("other_words", frozenset())
        if not lex.tree.get("compounds"):
            return partial(stemmed, known=known, tails=lex.tails), 5
        return partial(pieces, known=known, tails=lex.tails, heads=lex.heads), 5
    return None, 0


def _stems(lex: Lexicon) -> frozenset[str]:
    """Words for a power of ten, a unit or a month, which an ending may follow; short ones begin other words."""
    scales = {word for word, options in lex.numbers.items() if multiplies(options[-1][1]) and not options[-1][0]}
    return frozenset(word for word in {*scales, *lex.units, *lex.months} if len(word) >= SHORTEST_STEM)


def _vocabulary(lex: Lexicon) -> frozenset[str]:
    tables = (
        lex.numbers, lex.ordinals, lex.denominators, lex.months, lex.units, lex.before, lex.after, lex.days,
        lex.decades, lex.between, lex.phrases.get("other_words", {}), lex.short_months,
    )  # fmt: skip
    return _words(*tables)


def _words(*tables: Phrases[Any]) -> frozenset[str]:
    """Every word of the phrases."""
    return frozenset(
        word for table in tables for key, options in table.items() for rest, _ in options for word in (key, *rest)
    )


def _unprefixed(word: str, known: frozenset[str], prefixes: str) -> tuple[str, ...]:
    """Arabic and Hebrew write "and", "in", "of" onto the word."""
    if word in known or word[0] not in prefixes:
        return (word,)
    if word[1:] in known:
        return (word[0], word[1:])
    return (word[0], word[1], word[2:]) if word[1] in prefixes and word[2:] in known else (word,)


@lru_cache(maxsize=4096)
def joined_denominator(language: str, word: str) -> Decimal | None:
    """Spanish writes a denominator in one word: "veinticinco-avos", "dos-milésimos"."""
    lex = lexicon(language)
    known = frozenset(key for key, options in lex.numbers.items() if not options[-1][0]) | {"i", "y"}
    for ending in lex.lists.get("denominators", ()):
        if word.endswith(ending):
            value = _said(lex, word.removesuffix(ending), known)
            if value is not None:
                return value
    for key, options in lex.denominators.items():
        if word.endswith(key) and len(key) < len(word) and not options[-1][0] and options[-1][1] >= 1000:
            value = _said(lex, word.removesuffix(key), known)
            if value is not None:
                return value * options[-1][1]
    return None


def _said(lex: Lexicon, stem: str, known: frozenset[str]) -> Decimal | None:
    for last in ("", "a", "o", "e"):
        parts = pieces(stem + last, known)
        if all(part in known for part in parts):
            values = [lex.numbers[part][-1][1] for part in parts if part in lex.numbers]
            total, used = composed(values) if values else (Decimal(0), 0)
            return total if used == len(values) and total else None
    return None
