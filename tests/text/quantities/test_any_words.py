"""Whatever words that count, measure, bound and date stand side by side, they are read, each within the text."""

from __future__ import annotations

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from factsheet.text.notation.lexicon import lexicon
from factsheet.text.quantities.reading import read

LANGUAGES = ("ar", "de", "en", "es", "fi", "fr", "he", "hi", "hu", "it", "ja", "ko", "nl", "pl", "ru", "tr", "vi", "zh")
FIGURES = ("5", "12", "2019", "3,000", "1.5", "½", "12:30", "1d6b", "XVIIème", "II", "m2", "b", "T", "AMD", "SEK")
SIGNS = ("$", "€", "%", "-", "–", "(", ")", "/", ".", '"')


@cache
def words(language: str) -> tuple[str, ...]:
    lex = lexicon(language)
    listed = (word for some in lex.lists.values() for word in some)
    return tuple(sorted({*map(str, (*lex.triggers, *lex.units, *lex.continues, *lex.short, *lex.signs, *listed))}))


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, str]:
    language = draw(st.sampled_from(LANGUAGES))
    word = st.one_of(st.sampled_from(words(language)), st.sampled_from(FIGURES), st.sampled_from(SIGNS))
    pieces = draw(st.lists(word, min_size=1, max_size=8))
    return draw(st.sampled_from((" ", "", "-"))).join(pieces), language


@given(texts())
@settings(max_examples=1500, deadline=None)
def test_any_words_are_read_within_the_text(case: tuple[str, str]) -> None:
    text, language = case
    reading = read(text, language)
    spans = [(one.start, one.end) for one in reading.quantities] + [(one.start, one.end) for one in reading.dates]
    assert all(0 <= start < end <= len(text) for start, end in spans)
