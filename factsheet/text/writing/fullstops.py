"""A full stop, the word before it, the word after it and their language in, whether it ends a sentence out."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from importlib import resources
from unicodedata import normalize

import msgspec

from factsheet.text.writing.scripts import HANGUL, UNSPACED
from factsheet.text.writing.standins import for_sentences

# With the marks by which many scripts write vowels and accents, and without the stops that stand among them.
_LETTER = (
    r"\w\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u0670\u06d6-\u06ed\u0900-\u0963\u0970-\u0dff"
    r"\u0e00-\u0e4e\u0e50-\u0eff\u1000-\u1049\u1050-\u109f\u1780-\u17d3\u17dd-\u17ff"
)
_WORD_BACKWARDS = re.compile(rf"[{_LETTER}.°&]*+")
_APART = frozenset(" \u00a0\u202f\n\t'’\"“„«‹([{¿¡-–—/•⁃‣◦▪●■§№#")  # what may stand before an initial or an ordinal
_PIECE = r"(?:[^\W\d_][\u0900-\u0963\u0970-\u0dff]*){1,3}"  # with Indian vowel signs
_INITIALS = re.compile(rf"{_PIECE}(?:\.{_PIECE})+")
_MARKER = re.compile(r"\d{1,3}(?:[.٫]\d{1,3})*|[A-Za-z]|[IVXLC]+")
_WORDS = re.compile(r"\w")
_ROMAN = re.compile(r"[IVXLC]+")
_NO_VOWEL = re.compile(r"[bcdfghjklmnpqrstvwxz]{2,5}", re.IGNORECASE)
# Scripts in which nobody shortens a name to one letter: such a letter is a word.
_NO_INITIAL = f"[{UNSPACED}{HANGUL}]"  # takes 3 ms to compile, which most texts need not
# What stands after the apostrophe of "can't" and "Levi's" is short for nothing.
_CONTRACTED = frozenset("s t d m ll re ve".split())
_SHORT = 6  # letters of a word that its place alone may show to be cut short
_LONGEST = 24  # characters of an abbreviation
_MONTH, _DATE = re.compile(r"\s\d{1,2}\.\s?\d"), re.compile(r"\d{4}(?:\.\d{1,2}){2}")
_HEADING = re.compile(r"[^\W\d_]{3,}\s")
_LAST = re.compile(r"(\w+)\.?\s\Z")
_BARS = frozenset("/-‑–")
_DATED = re.compile(r"(?:(?P<year>\b\d{4}|\b[IVXLC]+)|\d)\.?\s?\Z")
_BREAK = re.compile(r"[,;:()«»„“”\"]")
_CLAUSE = 80  # characters
_DAY = 6  # words of a date with what leads it in: "pod koniec maja 2019 r."


class FullStopLists(msgspec.Struct, frozen=True):
    """What one language adds.

    `titles` never end a sentence, `numbered` not before a number, `abbreviations` only before one of the
    `openers`; `dated` words are abbreviations after a number, whatever else they are, and end a sentence after a
    year unless the date leads it in; `measures` are whole words after a number; `closing` words end a list, and
    before a capital the sentence too. What is listed in lower case counts in any case. A word with one of the
    `endings` is `numbered`; one of at most `short` letters is an abbreviation. `ordinals`: "3." may be a third.
    `vowelless`: the language has words without vowels, so that "krk." need not be short for anything. After one of
    the `labels` a letter is no initial: "hepatitis B." The `starters` begin a sentence after what does not itself
    begin one: "fell in the U.S. Analysts say". `terminators` end a sentence in this language alone.
    """

    titles: frozenset[str]
    numbered: frozenset[str]
    abbreviations: frozenset[str]
    openers: frozenset[str]
    dated: frozenset[str]
    endings: tuple[str, ...]
    short: int
    ordinals: bool
    vowelless: bool
    terminators: str
    measures: frozenset[str] = frozenset()
    closing: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()


def full_stop_lists(language: str) -> FullStopLists:
    """The lists of a language by its tag; of a language that is not known, those for every language."""
    return _lists(language.replace("_", "-").split("-")[0].lower())


@lru_cache(maxsize=64)
def _lists(language: str) -> FullStopLists:
    folder = resources.files("factsheet.text") / "languages" / "sentences"
    file = folder / f"{for_sentences(language)}.json"
    entries = [json.loads((folder / "und.json").read_text("utf-8"))]  # for every language
    if language.isalpha() and file.is_file():
        entries.append(json.loads(file.read_text("utf-8")))

    def words(key: str) -> frozenset[str]:
        return frozenset(word for entry in entries for word in entry.get(key, "").split())

    own = entries[-1]
    return FullStopLists(
        titles=words("titles"), numbered=words("numbered"), abbreviations=words("abbreviations"),
        openers=words("openers"), dated=words("dated"), endings=tuple(own.get("endings", "").split()),
        short=own.get("short", 0), ordinals=own["ordinals"], vowelless=own.get("vowelless", False),
        terminators=own.get("terminators", ""), measures=words("measures"), labels=words("labels"),
        starters=words("starters"), closing=words("closing"),
    )  # fmt: skip


def ends(text: str, start: int, at: int, word: str, own: FullStopLists) -> bool:
    """Whether the full stop at a place, alone before this word, ends the sentence that begins at `start`."""
    found = _WORD_BACKWARDS.match(text[max(start, at - _LONGEST) : at][::-1])
    token = found[0][::-1] if found else ""
    begin = at - len(token)
    if not token or (begin > start and text[begin - 1] not in _APART):
        return not _spaced(text, start, at)
    if (begin - start <= _LONGEST and _heads(text[start:begin], token)) or _begins_date(token, text, at, own):
        return False
    token, before = normalize("NFC", token), text[max(start, begin - _LONGEST) : begin]
    dated = _DATED.search(before) if token in own.dated else None
    if dated and dated["year"] and not word[0].isdigit():
        return word in own.openers or not _leads_in(text[max(start, begin - _CLAUSE) : begin], own)
    if _whole(before, token, word, own) or (len(token) == 1 and _labelled(before, token, word, own)):
        return True
    if (len(token) <= _SHORT and _shortened(before, token, word)) or (dated and word not in own.openers):
        return False
    return bool(dated) or _ends(token, before, word, own)


def _heads(before: str, token: str) -> bool:
    """Whether a number or letter is all that was said, or stands after one word as in "Kapitola 2.1. Úvod"."""
    if not _MARKER.fullmatch(token):
        return False
    return (len(before) <= 4 and not _WORDS.search(before)) or (
        (token[0].isdigit() or _ROMAN.fullmatch(token) is not None)
        and _HEADING.fullmatch(before) is not None
        and not before[0].islower()
    )


def _begins_date(token: str, text: str, at: int, own: FullStopLists) -> bool:
    """Whether a year is followed by its month, as in "2019. 5. 3.", or a date has its year first: "2019.5.3."."""
    if not token[:4].isdigit():
        return False
    return _MONTH.match(text, at + 1) is not None if len(token) == 4 else own.ordinals and bool(_DATE.fullmatch(token))


def _whole(before: str, token: str, word: str, own: FullStopLists) -> bool:
    """A word that looks like one cut short, and is none: "Levi's", "100 km/h", "1990-е", "5 mln zł"."""
    if token in _CONTRACTED and before[-1:] in ("'", "’", "ʼ"):
        return before[-2:-1].isalpha()
    if before[-1:] in _BARS and token.islower():
        return before[-2:-1].isalpha() if before[-1:] == "/" else before[-2:-1].isdigit()
    if token not in own.measures or word[0].isdigit():
        return False
    last = _LAST.search(before)
    return before.rstrip()[-1:].isdigit() or (last is not None and last[1] in own.measures | own.abbreviations)


def _leads_in(before: str, own: FullStopLists) -> bool:
    """Whether a date is all that a clause has yet said: "W maju 2019" does, "Powstała w maju 2019" does not."""
    *earlier, clause = _BREAK.split(before)
    opening = [word.capitalize() in own.openers for word in clause.split()]
    if earlier and opening[:1] == [False]:  # after a comma one word may join the clause: ", że w maju 2019"
        del opening[0]
    return len(opening) <= 1 or (len(opening) <= _DAY and opening[0] and not any(opening[1:]))


def _labelled(before: str, token: str, word: str, own: FullStopLists) -> bool:
    """A letter that is a name of its own: "plan B", and of nobody."""
    last = _LAST.search(before) if token.isupper() and word[0].isupper() else None
    return last is not None and last[1].lower() in own.labels


def _shortened(before: str, token: str, word: str) -> bool:
    """A word cut short in any language: "(dir. Ang Lee)", "Gim. 1950", "3 kwiet. 2020"."""
    if before.endswith("("):
        return token.islower() or word[0].isdigit()
    dated = before.rstrip(" .")[-1:].isdigit() and len(word) == len("2020")
    return word.isdigit() and token.isalpha() and (dated or not before)


def _ends(token: str, before: str, word: str, own: FullStopLists) -> bool:
    opener = word in own.openers
    if token.isdigit() or (len(token) > 1 and _ROMAN.fullmatch(token)):
        return not own.ordinals or opener or (token.isdigit() and (len(token) > 3 or _counted(before, own)))
    if _listed(token, own.titles) or ("." in token and own.titles.issuperset(token.split("."))):  # यू.एस.
        return False
    if word[0].isdigit() or (word != "I" and _ROMAN.fullmatch(word) and _listed(token, own.numbered)):
        return not (_listed(token, own.numbered) or token.endswith(own.endings) or _abbreviated(token, own))
    starts = (before != "" and len(token) > 1 and word in own.starters) or _listed(token, own.closing)
    return opener or starts or not _abbreviated(token, own)


def _counted(before: str, own: FullStopLists) -> bool:
    """Whether a number is none of an order: "str. 55" says how many."""
    last = _LAST.search(before)
    return last is not None and "." in last[0] and _listed(last[1], own.numbered)


def _listed(token: str, words: frozenset[str]) -> bool:
    return token in words or token.lower() in words


def _abbreviated(token: str, own: FullStopLists) -> bool:
    if _listed(token, own.abbreviations) or _INITIALS.fullmatch(token) or len(token) <= own.short:
        return True
    if len(token) == 1:
        return token.isalpha() and (token.isascii() or not re.match(_NO_INITIAL, token))
    return not own.vowelless and token[1:].islower() and _NO_VOWEL.fullmatch(token) is not None


def _spaced(text: str, start: int, at: int) -> bool:
    """This is the second or third stop of ". . ."; a fourth one is the full stop."""
    before = text[max(start, at - 6) : at]
    return before.endswith(". ") and before != ". . . "
