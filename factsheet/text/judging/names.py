"""A statement, the topics' names and the quotes -> names in the statement that stand, under any label, in no quote."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

import msgspec

from factsheet.locale.cldr import script
from factsheet.text.cues.lists import cue_lists
from factsheet.text.judging.acronyms import spelt_out
from factsheet.text.judging.mismatch import STATEMENT, WordSpan
from factsheet.text.quantities.reading import read
from factsheet.text.words.inflecting import ENDED, ENDING, ended_otherwise, inflected, lengthened
from factsheet.text.words.ladders import rungs
from factsheet.text.writing.normal import letters
from factsheet.text.writing.scripts import UNSPACED
from factsheet.text.writing.spans import Span
from factsheet.text.writing.stops import ending

# Where no space parts words, each letter stands for itself.
WORD = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}]+")
BREAK = re.compile(r"[.!?:…«»“”„\"(\n]")
SHORTEST = 3
LAST_LATIN, LATIN = "\u024f", ("Latn", "")
DENIED = re.compile(r"['’]t\b", re.IGNORECASE)  # "Don't" and "Can't" in a title are words

_LATIN = {
    "абвгдежзийклмнопрст": "a b v g d e zh s i i k l m n o p r s t",
    "уфхцчшщыэюяєіїґў": "u f h ts ch sh sch i e iu ia e i i g u",
    "αβγδεζηθικλμνξοπρσςτυφχψω": "a v g d e s i th i k l m n x o p r s s t i f h ps o",
}
_ROMAN = str.maketrans(
    {letter: latin for script, row in _LATIN.items() for letter, latin in zip(script, row.split(), strict=True)}
    | dict.fromkeys("ъь", "")
)
_ALIKE = tuple(
    pair.split(">") for pair in "tsch>ch ph>f sch>sh ck>k ch>k x>ks c>k q>k w>v y>i j>i z>s ae>a oe>o ue>u".split()
)
_DOUBLE = re.compile(r"(.)\1+")


class NameIndex(msgspec.Struct, frozen=True, eq=False):
    """The topics' labels and aliases as words: by the first word, each name with its topic, longest first."""

    names: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    by_topic: dict[str, tuple[tuple[str, ...], ...]]


class UnsupportedName(msgspec.Struct, frozen=True):
    """`topic` is empty for a name that no topic has."""

    topic: str
    words: WordSpan


def name_index(topics: Mapping[str, Sequence[str]]) -> NameIndex:
    """From each topic's id to all its labels and aliases, of every language."""
    by_topic = {
        topic: tuple(dict.fromkeys(words for name in names if (words := _words(name))))
        for topic, names in topics.items()
    }
    names: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for topic, known in by_topic.items():
        for words in known:
            names.setdefault(words[0], []).append((words, topic))
    longest = {first: tuple(sorted(found, key=lambda one: -len(one[0]))) for first, found in names.items()}
    return NameIndex(longest, by_topic)


def names_unsupported(
    statement: str, language: str, index: NameIndex, quotes: Sequence[str], *, others: bool = True
) -> tuple[UnsupportedName, ...]:
    """The names of topics, and `others` too: what is written with a capital as names are.

    A name in full is told by its acronym: the "Agency for Trade and Ports" by "ATP". What is in the letters of another
    script is left aside: a quote may have it in those of the language.
    """
    held = [_words(quote) for quote in quotes]
    found: list[UnsupportedName] = []
    known: set[int] = set()
    for start, end in spelt_out(statement, quotes) if others else ():
        known.update(range(start, end))
    for topic, start, end in topics_named(statement, index, language):
        known.update(range(start, end))
        if not any(_stands(name, words) for name in index.by_topic[topic] for words in held):
            found.append(UnsupportedName(topic, WordSpan(STATEMENT, start, end, statement[start:end])))
    sounds = sounds_of(quotes) if others else frozenset[str]()
    ended = inflected(language)
    for run in names_in(statement, language) if others else ():
        start, end = run[0][0], run[-1][1]
        held_by = (first in known or sounds_like(statement[first:last], sounds, inflected=ended) for first, last in run)
        if not is_foreign(statement[start:end], language) and not any(held_by):
            if found and not found[-1].topic and _goes_on(statement[found[-1].words.end : start]):
                start = found.pop().words.start
            found.append(UnsupportedName("", WordSpan(STATEMENT, start, end, statement[start:end])))
    return tuple(found)


def _goes_on(between: str) -> bool:
    """Whether nothing but words with capitals parts two pieces of a name: "New", "South" and "Wales" are one."""
    return not BREAK.search(between) and "," not in between and all(word[0].isupper() for word in WORD.findall(between))


# Of one statement several judgements ask, one after another.
@lru_cache(maxsize=64)
def topics_named(text: str, index: NameIndex, language: str = "") -> tuple[tuple[str, int, int], ...]:
    """Each topic that a text names, with the span of the name; of two that begin together, the longer.

    In a language with case endings a name may have one: "Трампом" names "Трамп".
    """
    return tuple(_topics_named(text, index, language))


def _topics_named(text: str, index: NameIndex, language: str) -> Iterator[tuple[str, int, int]]:
    words, names = _words(text), index.names
    cut = ENDING if inflected(language) else 0
    places: list[Span] = []
    after = 0
    for at, word in enumerate(words):
        known = (
            names.get(word) or names.get(word.removesuffix("s")) or (_uninflected(word, names, cut) if cut else None)
        )
        found = next((one for one in known if _begins(one[0], words, at)), None) if known and at >= after else None
        if found:
            places = places or [match.span() for match in WORD.finditer(text)]
            after = at + len(found[0])
            yield found[1], places[at][0], places[after - 1][1]


def _uninflected(
    word: str, names: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]], cut: int
) -> tuple[tuple[tuple[str, ...], str], ...] | None:
    stems = (word[:-letters] for letters in range(1, cut + 1) if len(word) - letters >= ENDED)
    return next((found for stem in stems if (found := names.get(stem))), None)


@lru_cache(maxsize=1024)
def _words(text: str) -> tuple[str, ...]:
    return tuple(map(letters, WORD.findall(text)))


def _begins(name: tuple[str, ...], words: Sequence[str], at: int) -> bool:
    return len(words) - at >= len(name) and all(lengthened(one, words[at + i]) for i, one in enumerate(name))


def _stands(name: tuple[str, ...], words: Sequence[str]) -> bool:
    first = name[0]
    return any(word.startswith(first) and _begins(name, words, at) for at, word in enumerate(words))


def names_in(text: str, language: str, known: Collection[str] = ()) -> list[list[Span]]:
    """Runs of words with a capital that the language's spelling does not ask for, or that are `known` for names.

    Each word is given as its span.
    """
    named = (one for one in capitals(text, language) if not one[1] or one[0].group() in known)
    return [[match.span() for match, _ in run] for run in in_runs(text, named, (" ", "-", "'s "))]


# As above; and of each line of a long source, which is not to be kept.
@lru_cache(maxsize=16)
def capitals(text: str, language: str) -> tuple[tuple[re.Match[str], bool], ...]:
    """Each word with a capital that may be a name, and whether the language asks for one there of any word.

    It asks for none of a word in Latin letters amid another script.
    """
    return tuple(_capitals(text, language))


def _capitals(text: str, language: str) -> Iterator[tuple[re.Match[str], bool]]:
    lists = cue_lists(language)
    last = 0
    for match in WORD.finditer(text):
        word, before, last = match.group(), last, match.end()
        if word[0].isupper() and (lists is None or may_be_name(word, lists.capitals)) and not DENIED.match(text, last):
            opens = not before or any(ending(BREAK.finditer(text, before, match.start()), language))
            plain = (opens or lists is None or not lists.capitals_tell) and not is_foreign(word, language)
            if not plain or len(word) >= ENDED:
                yield match, plain


def is_foreign(word: str, language: str) -> bool:
    """Whether a word is in Latin letters, and its language in others."""
    return word[0] <= LAST_LATIN and script(language) not in LATIN


def in_runs(
    text: str, found: Iterable[tuple[re.Match[str], bool]], links: Collection[str]
) -> list[list[tuple[re.Match[str], bool]]]:
    """The words that stand beside one another, with nothing but one of the links between."""
    runs: list[list[tuple[re.Match[str], bool]]] = []
    for one in found:
        if runs and text[runs[-1][-1][0].end() : one[0].start()] in links:
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs


@lru_cache(maxsize=16384)
def may_be_name(word: str, capitals: tuple[str, ...]) -> bool:
    """No abbreviation, which languages form anew (NATO, OTAN), and no word that is always written with a capital."""
    low = word.lower()
    if len(word) < SHORTEST or (word.isupper() and word.isalpha()):
        return False
    return not any(low.endswith(entry[1:]) if entry[0] == "-" else low == entry for entry in capitals)


def sounds_like(word: str, sounds: Collection[str], *, inflected: bool = False) -> bool:
    """Whether a word, or one with another ending or a shared stem, is among those heard.

    Where one of the languages is `inflected`, a short name may have another ending too: "Oakiin" is "Oak".
    """
    heard = sound(letters(word))
    if heard in sounds:
        return True
    stem = heard[: max(ENDED, len(heard) - ENDING)]
    if len(heard) >= ENDED and any(one.startswith(stem) for one in sounds):
        return True
    return inflected and any(ended_otherwise(heard, one) for one in sounds)


def sounds_of(texts: Iterable[str]) -> frozenset[str]:
    """The words of some texts as they sound."""
    return frozenset[str]().union(*map(_sounds, texts))


# As above.
@lru_cache(maxsize=64)
def _sounds(text: str) -> frozenset[str]:
    return frozenset(map(sound, _words(text)))


@lru_cache(maxsize=32768)
def sound(word: str) -> str:
    """A word's letters in Latin script with what spellings vary in put alike: "Pjöngjang" and "Pyongyang" are one."""
    heard = word.translate(_ROMAN)
    for spelling, alike in _ALIKE:
        heard = heard.replace(spelling, alike)
    return _DOUBLE.sub(r"\1", heard.replace("h", "")) or word


def named(topic: str, index: NameIndex, text: str) -> bool:
    """Whether a text has one of a topic's names; so has every text, of a topic that has none."""
    words, names = _words(text), index.by_topic.get(topic, ())
    return not names or any(_stands(name, words) for name in names)


def heard(name: str, language: str, text: str) -> bool:
    """Whether a text has one word of a name as names are written; so has every text, of words that are no name.

    Where nouns have capitals (German), or may have, two in a row are a name: "Jens Petersen", "Minister Petersen"; in
    another script one in Latin letters is.
    """
    lists = cue_lists(language)
    capitals = [match for match in WORD.finditer(name) if match[0][0].isupper() and len(match[0]) >= SHORTEST]
    if lists is not None and not lists.capitals_tell:
        counting = _counting(name, language)
        plain = (one for one in capitals if letters(one[0]) not in lists.articles and one.start() not in counting)
        runs = in_runs(name, ((match, False) for match in plain), (" ",))
        capitals = [match for run in runs if len(run) > 1 or is_foreign(run[0][0][0], language) for match, _ in run]
    if lists is None or not capitals:
        return True
    sounds = _sounds(text)
    return any(sounds_like(match[0], sounds, inflected=inflected(language)) for match in capitals)


def _counting(name: str, language: str) -> frozenset[int]:
    """The places of words that say how many: "Zwei Zeugen" and "Mehrere Medien" are nobody's names."""
    spans = [(one.start, one.end) for one in read(name, language).quantities]
    spans += [(one.start, one.end) for one in rungs(name, language, "amounts")]
    return frozenset(at for start, end in spans for at in range(start, end))
