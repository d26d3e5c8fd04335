"""A statement and its quotes -> where a name goes on otherwise: "Kevin Smith" where every quote has "Kevin Scott"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from factsheet.text.cues.lists import cue_lists
from factsheet.text.judging.mismatch import STATEMENT, WordSpan
from factsheet.text.judging.names import BREAK, SHORTEST, WORD, may_be_name, sounds_like
from factsheet.text.judging.names import sound as sounded
from factsheet.text.words.inflecting import ENDED, inflected
from factsheet.text.writing.normal import letters
from factsheet.text.writing.spans import Span

CAPITALS = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚΆΈ-ΏΑ-ΩА-ЯЁЄІЇҐ"
CAPITAL = re.compile(rf"(?<!\w)[{CAPITALS}][^\W_]*")
MOST_NAMES = 30  # the first ones, and no more, are judged


def surnames_changed(statement: str, language: str, quotes: Sequence[tuple[str, str]]) -> tuple[WordSpan, ...]:
    """Each name whose first word all quotes that have it follow with others; `quotes` are texts with their languages.

    Where nouns have capitals (German) a name cannot be told from what follows it, and nothing is said.
    """
    if not _told(language) or not all(_told(other) for _, other in quotes):
        return ()
    texts = [text for text, _ in quotes]
    ours = [pair for pair in _pairs(statement, language) if not _stands(statement[slice(*pair[1])], texts)]
    followed = [_following(*quote) for quote in quotes] if ours else []
    if not any(followed):
        return ()
    there = frozenset(sounded(letters(word)) for text, _ in quotes for word in WORD.findall(text))
    here = frozenset(sounded(letters(word)) for word in WORD.findall(statement))
    ended = inflected(language, *(other for _, other in quotes))
    return tuple(
        WordSpan(STATEMENT, first[0], last[1], statement[first[0] : last[1]])
        for first, last in ours[:MOST_NAMES]
        if not sounds_like(statement[slice(*last)], there, inflected=ended)
        and _otherwise(letters(statement[slice(*first)]), followed, here, inflected=ended)
    )


def _stands(word: str, texts: Sequence[str]) -> bool:
    return any(word in text for text in texts)


def _otherwise(
    first: str, followed: Sequence[Mapping[str, tuple[str, ...]]], here: frozenset[str], *, inflected: bool
) -> bool:
    """Whether a quote has the first word, always before a name that the statement does not have."""
    seconds = [second for one in followed for second in one.get(first, ())]
    return bool(seconds) and not any(sounds_like(second, here, inflected=inflected) for second in seconds)


def _told(language: str) -> bool:
    lists = cue_lists(language)
    return lists is not None and lists.capitals_tell


@lru_cache(maxsize=4096)
def _following(text: str, language: str) -> Mapping[str, tuple[str, ...]]:
    """By the first word of each name what follows it there."""
    found: dict[str, tuple[str, ...]] = {}
    for first, last in _pairs(text, language):
        key = letters(text[slice(*first)])
        if len(found.get(key, ())) < MOST_NAMES:
            found[key] = (*found.get(key, ()), text[slice(*last)])
    return found


@lru_cache(maxsize=4096)
def _pairs(text: str, language: str) -> tuple[tuple[Span, Span], ...]:
    return tuple(_names(text, language))


def _names(text: str, language: str) -> Iterator[tuple[Span, Span]]:
    """Two words with capitals in a row, of which the second at least may be a name; at the head of a sentence a short
    word, or an article, is none.
    """
    lists = cue_lists(language)
    capitals, articles = (lists.capitals, lists.articles) if lists else ((), frozenset())
    last: Span | None = None
    for match in CAPITAL.finditer(text):
        word, start = match.group(), match.start()
        name = len(word) >= SHORTEST and not word.isupper()
        if last and name and text[last[1] : start] == " " and may_be_name(word, capitals):
            yield last, match.span()
        opens = start == 0 or BREAK.search(text, max(0, start - 2), start) is not None
        small = opens and (len(word) < ENDED or word.lower() in articles)
        last = match.span() if name and not small and may_be_name(word, capitals) else None
