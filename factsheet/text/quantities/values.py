"""Words that are to say one quantity go in; it comes out, or why it cannot be read."""

from __future__ import annotations

import re
from decimal import Decimal

import msgspec

from factsheet.locale.figures import in_english
from factsheet.locale.words import words as known_words
from factsheet.text.notation.lexicon import lexicon
from factsheet.text.notation.numerals import last_place
from factsheet.text.notation.phrases import match_back
from factsheet.text.quantities.amounts import Nouns, Quantity
from factsheet.text.quantities.reading import NO_NOUNS, Reading, read, scan


class Unread(msgspec.Struct, frozen=True):
    """Why words are no value, and what would be. `noun` is what they may count, that is not known yet."""

    reason: str
    noun: str = ""


_FIGURES = re.compile(r"[0-9]{1,15}")
_YEAR = re.compile(r"(?<![\d.,/-])[1-9][0-9]{3}(?![\d/-]|[.,]\d)")


def read_value(words: str, language: str, nouns: Nouns = NO_NOUNS) -> Quantity | Unread:
    """The one quantity that the words say ("about 500 billion parameters"), for a fact's `value`."""
    if not words.strip():
        return Unread("empty: a number is needed")
    if _FIGURES.fullmatch(words.strip()):  # 1999 is a year in a text, and a number where one is asked for
        number = Decimal(words.strip())
        return Quantity(0, len(words), number, number, "exact", last_place(number), (0, len(words)))
    found = _one(read(words, language, nouns))
    if isinstance(found, Unread) and (grouped := _grouped(words, language)) != words:  # "about 1200" is no year here
        again = read_value(grouped, language, nouns)
        return found if isinstance(again, Unread) else again
    rest = "" if isinstance(found, Unread) else _unread(words, language, found)
    return found if not rest or isinstance(found, Unread) else _more(words, language, nouns, found, rest)


def _grouped(words: str, language: str) -> str:
    """The words with one number that may be a year written as no year is: 1,200."""
    table, years = known_words(language), _YEAR.findall(words)
    group = table.group if table else ","
    return _YEAR.sub(lambda found: f"{found[0][0]}{group}{found[0][1:]}", words) if len(years) == 1 else words


def _one(reading: Reading) -> Quantity | Unread:
    found = [quantity for quantity in reading.quantities if quantity.form not in ("vague", "loose", "multiple")]
    if reading.dates and not found:
        return Unread("this is a date, not a quantity; dates go into the field date")
    if len(found) != 1:
        count = "no number" if not found else f"{len(found)} numbers"
        return Unread(f"{count} can be read here; one quantity is needed")
    return found[0]


def _more(words: str, language: str, nouns: Nouns, found: Quantity, rest: str) -> Unread:
    """What is said of words that are no part of the quantity."""
    if found.units or found.noun:
        return Unread(f"“{rest}” is more than a figure and what it counts or measures")
    own = language.split("-", maxsplit=1)[0]
    known = sorted({name for name, tongue, _ in nouns.entries if tongue.split("-")[0] == own})
    listed = f"; the nouns known are {', '.join(known)}" if known else ""
    noun = rest if words.rstrip(" .").endswith(rest) else ""
    return Unread(f"“{rest}” is no unit, currency or counted noun known in {in_english(language)}{listed}", noun)


def _unread(words: str, language: str, quantity: Quantity) -> str:
    whole = (_begins(words, language, quantity), quantity.end)
    rest, place = [], 0
    for start, end in sorted([whole, *([quantity.bound_span] if quantity.bound_span else [])]):
        rest.append(words[place:start])
        place = max(place, end)
    rest.append(words[place:])
    return " ".join(" ".join(rest).split()).strip(" .,;:~≈<>=+-")


def _begins(words: str, language: str, quantity: Quantity) -> int:
    """Where the quantity begins: "between 18 and 24 months" with the word that leads to its ends."""
    if quantity.bound != "range":
        return quantity.start
    lex = lexicon(language)
    at = scan(words, lex)
    first = next((index for index, start in enumerate(at.starts) if start >= quantity.start), 0)
    leading = match_back(lex.between, at, first - 1)
    return at.starts[leading[0]] if leading else quantity.start
