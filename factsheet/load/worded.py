"""A value in words ("about 500 billion parameters") and the site's nouns go in; a quantity comes out."""

from __future__ import annotations

import re
from decimal import Decimal

import msgspec

from factsheet import located
from factsheet.fields.naming import as_property, slug
from factsheet.fields.reading import Reader, meant
from factsheet.locale.figures import figure, in_english
from factsheet.model import Value, Wording
from factsheet.text.quantities.amounts import Nouns
from factsheet.text.quantities.values import Unread, read_value

MEND = "write it like `about €5 million`, or {amount: 5 million, bound: approx, unit: EUR}"
_MILLIONS = Decimal(5_000_000)
_EXPONENT = re.compile(r"\d[eE][+-]?\d")


class Worded(msgspec.Struct, frozen=True):
    """Words that are to be read as a quantity once the site's nouns are known, and where they stand."""

    words: Wording
    node: located.Node


def read_worded(worded: Worded, known: Nouns, reader: Reader) -> Value | None:
    """The quantity as an interval; None after a report."""
    text, language = worded.words.text, worded.words.language
    if _EXPONENT.search(text):
        message = f"`{text[:60]}` is a program's notation, not a reader's"
        reader.report("bad-value", worded.node, message, _example(language))
        return None
    quantity = read_value(text, language, known)
    if isinstance(quantity, Unread):
        elsewhere = _elsewhere(worded.words, known, reader)
        help = elsewhere or _counted(quantity.noun, language, known, reader) or _example(language)
        reader.report("bad-value", worded.node, f"`{text[:60]}`: {quantity.reason}", help)
        return None
    unit = quantity.noun or (quantity.units[0] if quantity.units else "")
    return Value(quantity.low, quantity.high, quantity.bound, unit)


def _elsewhere(words: Wording, known: Nouns, reader: Reader) -> str:
    """The mend for words that are a value in another language of the sheet, or in English."""
    others = dict.fromkeys(one for one in (*reader.languages, "en") if one != words.language)
    read = (one for one in others if not isinstance(read_value(words.text, one, known), Unread))
    language = next(read, "")
    said = f'write {{text: "{words.text}", lang: {language}}}, or write it in {in_english(words.language)}'
    return said if language and not re.search(r'["\\]', words.text) else ""


# One noun, or two or three words for one.
_NOUN = re.compile(r"[^\W\d_][\w'’-]*(?: [\w'’-]+){0,2}")


def _counted(noun: str, language: str, known: Nouns, reader: Reader) -> str:
    """The mend for a noun that is not known, or mistyped."""
    if not _NOUN.fullmatch(noun) or not slug(noun):
        return ""
    counted = [word for _, tongue, words in known.entries if tongue == language for word in words]
    own = language if language in reader.languages else reader.languages[0]
    return meant(noun, counted) or f"if things are counted, {as_property(noun, own, reader.languages)}"


def _example(language: str) -> str:
    """Words that can be read in this very language, and fields that can be read in any."""
    if language == "en":
        return MEND
    words = figure(Value(_MILLIONS, _MILLIONS, "approx", "EUR"), language).words
    words = words.replace("≈\u00a0", "≈").replace("\u00a0", " ")
    unread = isinstance(read_value(words, language), Unread)
    like = "" if unread else f"in {in_english(language)}, like `{words}`, or as "
    return f"write it {like}{{amount: 5000000, bound: approx, unit: EUR}}"
