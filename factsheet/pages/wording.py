"""Texts of ours in several languages go in; what a page of one language shows comes out, a fallback made visible."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from factsheet import prose
from factsheet.locale import figures
from factsheet.model import LanguageMap, Topic
from factsheet.pages.keys import Key
from factsheet.pages.tying import Keyed, Tied, tied
from factsheet.prose import Html

# Kinds of topics whose names are mostly the same in all languages.
NAMED = frozenset(("person", "organisation", "model", "product", "work"))
_LINK = re.compile(r"</?a(?: [^>]*)?>")
_APART = re.compile("(?<=«) | (?=[»;:!?])")
_GROUPED = re.compile(r"(?<=\d) (?=\d{3}(?!\d)|[%‰€$£¥°])")

# In a heading, whose lines are short: a number with its scale or what it counts, "MAI-1". Tags are let be.
_WHOLE = re.compile(r"<[^>]*>|(?<=\d) (?=[^\W\d_]{1,12}(?!\w))|(?<![\w&-])[^\W_][\w.]{0,9}-\d(?:[\w.]{0,4}\w)?(?!\w)")


class ShownWords(msgspec.Struct, frozen=True):
    """Pieces of HTML and citation keys; `language` and its name are "" where it is the page's own.

    The name alone is "" where no reader misses a translation.
    """

    pieces: tuple[Html | Tied, ...]
    language: str = ""
    language_name: str = ""


def no_keys(_fact: str, _place: int) -> Key | None:
    """For texts whose citations are not drawn."""
    return None


def inline(texts: LanguageMap, language: str, keyed: Keyed = no_keys) -> ShownWords:
    """A run of words; `keyed` makes the key of a cited fact, given its id and its place among the pieces."""
    chosen = texts.choose(language)
    return words(prose.inline(chosen.text), chosen.language, language, keyed)


def headline(texts: LanguageMap, language: str) -> ShownWords:
    """A run of words to stand large: no line ends within "$1 billion", nor within "MAI-1"."""
    words = inline(texts, language)
    pieces = (Html(_WHOLE.sub(_whole, piece.markup)) for piece in words.pieces if isinstance(piece, Html))
    return msgspec.structs.replace(words, pieces=tuple(pieces))


def _whole(found: re.Match[str]) -> str:
    if found[0] == " ":
        return "\u00a0"
    return found[0] if found[0].startswith("<") else f'<span class="tied">{found[0]}</span>'


@lru_cache(maxsize=4096)
def unlinked(texts: LanguageMap, language: str) -> ShownWords:
    """A run of words that itself stands in a link, where HTML allows no other."""
    words = inline(texts, language)
    pieces = tuple(Html(_LINK.sub("", piece.markup)) for piece in words.pieces if isinstance(piece, Html))
    return msgspec.structs.replace(words, pieces=pieces)


@lru_cache(maxsize=4096)
def label(topic: Topic, language: str) -> ShownWords:
    """What a topic is called, without a link. A name is no text that somebody has yet to translate."""
    called = unlinked(topic.label, language)
    return msgspec.structs.replace(called, language_name="") if topic.kind in NAMED else called


def block(texts: LanguageMap, language: str, keyed: Keyed = no_keys) -> ShownWords:
    """Paragraphs."""
    chosen = texts.choose(language)
    return words(prose.block(chosen.text), chosen.language, language, keyed)


def words(pieces: prose.Pieces, own: str, language: str, keyed: Keyed = no_keys) -> ShownWords:
    """Pieces written in the language `own`, for a page in `language`."""
    name = "" if own == language else figures.language_name(own, language)
    kept = tuple(Html(_together(one.markup, own)) if isinstance(one, Html) else one for one in pieces)
    return ShownWords(tied(kept, keyed), "" if own == language else own, name)


@lru_cache(maxsize=4096)
def plain(texts: LanguageMap, language: str) -> str:
    """The words alone, for titles and descriptions."""
    return prose.plain(texts.choose(language).text)


def title(words: str, language: str) -> str:
    """A source's title as it is set."""
    return _together(words, language)


# A number stays on one line with its sign; in French, a mark that stands apart with its word.
def _together(words: str, language: str) -> str:
    words = _GROUPED.sub("\u00a0", words)
    return _APART.sub("\u00a0", words) if language.partition("-")[0] == "fr" else words
