"""A statement, its quotes and their sources -> names that a source writes as the statement does, and no quote has.

Names are spelt otherwise in other languages, and at the head of a sentence every word has a capital. What the source
itself writes with a capital amid its sentences, letter by letter as the statement does, is a name in both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from re import Match

from factsheet.text.cues.lists import cue_lists
from factsheet.text.judging.mismatch import STATEMENT, WordSpan
from factsheet.text.judging.names import (
    SHORTEST,
    WORD,
    NameIndex,
    capitals,
    in_runs,
    sound,
    sounds_like,
    sounds_of,
    topics_named,
)  # fmt: skip
from factsheet.text.judging.surnames import CAPITALS
from factsheet.text.words.inflecting import inflected
from factsheet.text.writing.normal import letters

# Of a heading's words more than so many may have capitals, whatever they are.
HEADING = 0.5
# So far before a word the one that may make a name with it is looked for.
NEAR_CHARS = 40


def names_absent(
    statement: str, language: str, index: NameIndex, quotes: Sequence[str], sources: Sequence[tuple[str, str]]
) -> tuple[WordSpan, ...]:
    """Each run of such names; `sources` are texts with their languages. Names of topics are held elsewhere."""
    named = [names_amid(*source) for source in sources]
    runs = in_runs(statement, capitals(statement, language), (" ", "-"))
    runs = [run for run in runs if any(_there(*word, named) for word in run)]
    if not runs:
        return ()
    held = sounds_of(quotes)
    known = {at for _, *span in topics_named(statement, index, language) for at in range(*span)}
    # Of a name in full the quote may have a part: "Theresa May" is "May" there.
    ended = inflected(language, *(tongue for _, tongue in sources))
    absent = [
        run for run in runs
        if not any(one.start() in known or _heard(one.group(), held, inflected=ended) for one, _ in run)
    ]  # fmt: skip
    spans = [(run[0][0].start(), run[-1][0].end()) for run in absent]
    return tuple(WordSpan(STATEMENT, start, end, statement[start:end]) for start, end in spans)


def _there(match: Match[str], plain: bool, named: Sequence[tuple[frozenset[str], frozenset[str]]]) -> bool:
    return any(match.group() in (alone if plain else all) for all, alone in named)


# "China" is in "chinesisch" without its last letters.
def _heard(word: str, held: frozenset[str], *, inflected: bool) -> bool:
    stem = sound(letters(word)).rstrip("aeiou")
    derived = len(stem) >= SHORTEST and any(one.startswith(stem) for one in held)
    return derived or sounds_like(word, held, inflected=inflected)


# "Bank" is in "Bank of England": whether the word itself is a name tells its standing alone somewhere.
@lru_cache(maxsize=256)
def names_amid(text: str, language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Words that a text has with a capital amid a sentence, and nowhere without; those of them that stand alone.

    Where capitals tell nothing (German), it is all that have one, and of none is it known whether it is a name.
    """
    lists = cue_lists(language)
    if lists is None or not lists.capitals_tell:
        return frozenset(word for word in WORD.findall(text) if word[0].isupper()), frozenset()
    small = {word.lower() for word in WORD.findall(text) if word[0].islower()}
    names: set[str] = set()
    alone: set[str] = set()
    for line in filter(_runs_on, text.splitlines()):
        found = [match for match, plain in capitals(line, language) if not plain]
        names.update(match.group() for match in found)
        alone.update(match.group() for match in found if not _in_longer_name(line, match))
    known = frozenset(word for word in names if word.lower() not in small)
    return known, known & alone


def _runs_on(line: str) -> bool:
    words: list[str] = WORD.findall(line)
    return sum(word[0].isupper() for word in words) <= len(words) * HEADING


_BEFORE = re.compile(rf"(?<!\w)[{CAPITALS}]\w*[ -](?:[a-z]{{1,3}} ){{0,2}}$")
_AFTER = re.compile(rf"[ -](?:[a-z]{{1,3}} ){{0,2}}[{CAPITALS}]")


def _in_longer_name(line: str, match: Match[str]) -> bool:
    before = _BEFORE.search(line, max(0, match.start() - NEAR_CHARS), match.start())
    return before is not None or _AFTER.match(line, match.end()) is not None
