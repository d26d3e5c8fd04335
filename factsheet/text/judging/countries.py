"""A statement and its quotes -> where the one names a country in the place of another that they name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from factsheet.locale.places import countries, country_by_city
from factsheet.text.cues.reading import Cues
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.words.inflecting import STEM, ended_otherwise, inflected, lengthened
from factsheet.text.words.landmarks import WORD, counterpart
from factsheet.text.words.namings import NameTable, name_table, standing
from factsheet.text.words.spotting import Word
from factsheet.text.words.uncased import beginnings, named, pattern_of, stem_of, uncased
from factsheet.text.writing.normal import letters
from factsheet.text.writing.spans import meets

LONG = 5  # letters of a word without a capital that may be of a country: "polnische"
REACH_WORDS = 6  # around the place in which a quote tells what the statement tells
# These go by many names ("America", "Holland", "the Kingdom"), or others have theirs ("Jordan", churches, Georgia,
# the Italian Munich), or the name is no country's in CLDR.
NOT_JUDGED = frozenset("US GB NL GE JO TD MC EU UN EZ XA XB ZZ QO KP GG JE IM VA UM MF SX BL".split())
# In letters without capitals these are other words too, or part of longer ones.
DOUBTFUL = {
    "": frozenset("ML OM TD TG DM MN SM MO CU".split()), "ko": frozenset("IR IN SD GH".split()),
    "th": frozenset("LA".split()),
}  # fmt: skip
# One character for a country, as in 中美 and 日韓.
SIGNS = {
    "CN": "中华華", "JP": "日", "KR": "韩韓", "KP": "朝北", "RU": "俄露", "DE": "德独獨", "FR": "法仏", "IN": "印",
    "IT": "意伊", "AU": "澳豪", "CA": "加", "IL": "以", "IR": "伊", "UA": "乌烏", "TR": "土", "ES": "西", "VN": "越",
    "TH": "泰", "PH": "菲", "BR": "巴", "MX": "墨", "EG": "埃", "TW": "台臺", "GR": "希", "PT": "葡", "ZA": "南",
}  # fmt: skip
# Words for what is of a country that do not begin as its name does.
OTHERWISE = {
    "FR": ("fre",), "IE": ("iri",), "DK": ("dan",), "DE": ("ted", "нем", "фрг"), "HU": ("mag", "ung"), "GR": ("ell",),
    "RU": ("rus", "kre", "кре", "sov"), "CH": ("hel",), "KR": ("kor",), "CN": ("chi", "pek"), "TR": ("ank",),
    "ES": ("his",), "IL": ("heb",), "PL": ("pol",), "IN": ("del",),
}  # fmt: skip


def country_exchanged(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement names one country that no quote names or hints at, and a quote alone names another in its place."""
    ours = _named(statement.text, statement.language)
    theirs = [(place, one) for place, quote in enumerate(quotes) for one in _named(quote.text, quote.language)]
    left = [one for one in ours if theirs and not any(_hinted(one.meaning, quote) for quote in quotes)]
    if len({one.meaning for one in left}) != 1:
        return None
    for place, other in theirs:
        if other.meaning in NOT_JUDGED or _hinted(other.meaning, statement):
            continue
        quote = quotes[place]
        here = counterpart(statement.text, left[0].start, left[0].end, quote.text, REACH_WORDS)
        if meets(other, here):
            return mismatched(statement, left[0], place, quote, other)
    return None


@lru_cache(maxsize=4096)
def _named(text: str, language: str) -> tuple[Word, ...]:
    """The countries that a text names, each once for each place."""
    found = _uncased(text, language) if uncased(language) else _places(text, language, _table(language))
    return tuple(one for one in found if one.meaning not in NOT_JUDGED)


def _uncased(text: str, language: str) -> Iterator[Word]:
    known = _stems(language)
    for code, (start, end) in named(text, known, _pattern(language)) if known else ():
        yield Word(code, start, end)


@lru_cache(maxsize=64)
def _stems(language: str) -> Mapping[str, str]:
    doubtful = DOUBTFUL[""] | DOUBTFUL.get(language.split("-", maxsplit=1)[0], frozenset())
    return {stem_of(name, language): code for name, code in countries(language).items() if code not in doubtful}


@lru_cache(maxsize=64)
def _pattern(language: str) -> re.Pattern[str]:
    return pattern_of(_stems(language), language)


def _places(text: str, language: str, known: NameTable[str]) -> Iterator[Word]:
    words = [(match.group(), match.start(), match.end()) for match in WORD.finditer(text)]
    said, free = [letters(word) for word, _, _ in words], 0
    same = ended_otherwise if inflected(language) else _in_genitive
    for at, (word, start, _) in enumerate(words):
        fitting = standing(said, at, known, same) if at >= free and word[0].isupper() else ()
        found = [(*_likeness(name, said[at : at + len(name)]), len(name), code) for name, code in fitting]
        if found:
            *_, length, code = max(found)
            free = at + length
            yield Word(code, start, words[free - 1][2])


def _likeness(name: Sequence[str], words: Sequence[str]) -> tuple[int, int]:
    """How many letters they begin with alike, and how few they have besides: "Niger" is no Nigeria."""
    return sum(map(_common, name, words)), -sum(
        abs(len(one) - len(other)) for one, other in zip(name, words, strict=True)
    )


def _in_genitive(name: str, word: str) -> bool:
    """Whether a word is a name, or the name with one letter more: "Italiens"."""
    return lengthened(name, word) and len(word) <= len(name) + 1


def _common(name: str, word: str) -> int:
    """How many letters two words begin with alike."""
    return next(
        (at for at, (one, two) in enumerate(zip(name, word, strict=False)) if one != two), min(len(name), len(word))
    )


@lru_cache(maxsize=64)
def _table(language: str) -> NameTable[str]:
    """The names of countries as words, by the first letters of the first."""
    return name_table(countries(language).items())


def _hinted(code: str, text: Cues) -> bool:
    """Whether a text has a word that begins as the country's name does, or another for it, or one of its cities.

    The name of another country does not count: that of Iraq begins as Iran's.
    """
    begun = _beginnings(text.language).get(code, frozenset())
    if uncased(text.language):
        return any(one in text.text for one in (*begun, *SIGNS.get(code, "")))
    others = [one for one in _named(text.text, text.language) if one.meaning != code]
    words = (
        word for word in WORD.finditer(text.text)
        if letters(word.group())[:STEM] in begun and not any(one.start <= word.start() < one.end for one in others)
    )  # fmt: skip
    return any(word.group()[0].isupper() or len(word.group()) >= LONG for word in words)


@lru_cache(maxsize=64)
def _beginnings(language: str) -> Mapping[str, frozenset[str]]:
    bare = uncased(language)
    found: dict[str, set[str]] = {} if bare else {code: set(those) for code, those in OTHERWISE.items()}
    for name, code in (*countries(language).items(), *country_by_city(language).items()):
        words = (letters(word)[:STEM] for word in WORD.findall(name) if len(word) > STEM)
        found.setdefault(code, set()).update(beginnings(name, language) if bare else words)
    return {code: frozenset(those) for code, those in found.items()}
