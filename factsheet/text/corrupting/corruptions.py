"""One statement, as it was read, goes in; the same with one word corrupted comes out, for each kind of slip."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Literal, get_args

import msgspec

from factsheet.text.corrupting import neighbours
from factsheet.text.corrupting.opposites import Opposites, opposites
from factsheet.text.corrupting.retelling import retold
from factsheet.text.cues.lists import cue_lists
from factsheet.text.cues.reading import Cues, Negation
from factsheet.text.dates.date import Date
from factsheet.text.holding.subjects import Name
from factsheet.text.notation import tokens
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.words.acts import acts, plain
from factsheet.text.words.directions import WAYS, directions
from factsheet.text.words.spotting import Word
from factsheet.text.writing.spans import Span

Kind = Literal[
    "digit", "times-ten", "magnitude", "currency", "unit", "rate", "year", "month", "day", "bound",
    "approximator", "side", "part", "negation", "direction", "act", "change", "swapped", "name",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)
MOST_SLIPS = 12
DIGITS = re.compile(r"\d+(?:[.,'’٫٬\u00a0\u202f\u2009 ]\d+)*")
SIGN = re.compile(r"\D")
WORD = re.compile(tokens.WORD)
YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
SHORT = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
THOUSANDS = re.compile(r"\d{1,3}(?:(\D)\d{3})(?:\1\d{3})*")


class Corruption(msgspec.Struct, frozen=True):
    """A text with a slip in it. A negation may be lost or added; a bound turned round, lost or added."""

    kind: Kind
    text: str


class Beside(msgspec.Struct, frozen=True):
    """What the rest of a site offers for slips: another subject's figure, and for each topic another's name."""

    figures: tuple[str, ...] = ()
    names: Mapping[str, str] = {}


ALONE = Beside()


def corruptions(
    reading: Reading, cues: Cues, names: Sequence[Name] = (), beside: Beside = ALONE
) -> tuple[Corruption, ...]:
    """At most a dozen, the first of each kind before the second of any; what depends on chance depends on nothing."""
    found: dict[Kind, list[str]] = {kind: [] for kind in KINDS}
    seen = {reading.text}
    for kind, text in _all(reading, cues, names, beside):
        if text not in seen and len(found[kind]) < MOST_SLIPS:
            seen.add(text)
            found[kind].append(text)
    rounds = range(max(map(len, found.values())))
    chosen = [(kind, texts[n]) for n in rounds for kind, texts in found.items() if n < len(texts)][:MOST_SLIPS]
    return tuple(Corruption(kind, text) for kind, text in sorted(chosen, key=lambda one: KINDS.index(one[0])))


Slips = Iterator[tuple[Kind, str]]


def _all(reading: Reading, cues: Cues, names: Sequence[Name], beside: Beside) -> Slips:
    for quantity in reading.quantities:
        yield from _figure(reading, quantity)
        yield from _measure(reading, quantity)
        yield from _bounded(reading, quantity)
    for date in reading.dates:
        yield from _date(reading, date)
        yield from _said(reading, date)
    yield from _denials(reading.text, cues)
    yield from _turned(reading)
    yield from _retold(reading)
    yield from _swapped(reading, beside)
    for name in {name.topic: name for name in reversed(names)}.values():
        if name.topic in beside.names:
            yield "name", _put(reading.text, name.start, name.end, beside.names[name.topic])


def _put(text: str, start: int, end: int, words: str) -> str:
    return text[:start] + words + text[end:]


def _without(text: str, start: int, end: int) -> str:
    """Cut out, with one of the spaces around it and the apostrophe that joined it to what follows."""
    rest = text[end:].lstrip(" '’\u00a0\u202f")
    before = text[:start] if rest[:1].isalnum() or rest[:1] in "$£€«“" else text[:start].rstrip()
    return before + (rest[:1].upper() + rest[1:] if not before else rest)


def _figure(reading: Reading, quantity: Quantity) -> Slips:
    """Another digit or number word, ten times as much, another scale word."""
    (start, end), text, language = quantity.figure, reading.text, reading.language
    digits = list(DIGITS.finditer(text, start, end))
    for match in digits[-1:]:
        yield "digit", _put(text, *match.span(), _other_digit(match.group()))
        if quantity.form not in ("name", "clock") and quantity.value != 0:
            yield "times-ten", _put(text, *match.span(), _ten_times(match.group()))
    for match in WORD.finditer(text, start, end):
        if scale := neighbours.scale(match.group(), language):
            yield "magnitude", _put(text, *match.span(), scale)
        elif not digits and (number := neighbours.number(match.group(), language)):
            yield "digit", _put(text, *match.span(), number)
            if tenfold := neighbours.tenfold(match.group(), language):
                yield "times-ten", _put(text, *match.span(), tenfold)


def _other_digit(figure: str) -> str:
    """The last digit that is no nought, one up; a nine goes down."""
    places = [at for at, mark in enumerate(figure) if mark.isdecimal() and int(mark)] or [len(figure) - 1]
    mark = figure[places[-1]]
    return _put(figure, places[-1], places[-1] + 1, chr(ord(mark) + (1 if int(mark) < 9 else -1)))


def _ten_times(figure: str) -> str:
    """As "40,000" for "4,000", "52" for "5.2"."""
    nought = chr(ord(figure[-1]) - int(figure[-1]))
    thousands = THOUSANDS.fullmatch(figure)
    if thousands:
        digits = "".join(filter(str.isdecimal, figure)) + nought
        first = len(digits) % 3
        groups = [digits[:first]] * (first > 0) + [digits[at : at + 3] for at in range(first, len(digits), 3)]
        return thousands[1].join(groups)
    signs = list(SIGN.finditer(figure))
    if not signs:
        return figure + nought
    at = signs[-1].start()
    tail = figure[at + 2 :]
    return figure[:at] + figure[at + 1] + (figure[at] + tail if tail else "")


def _measure(reading: Reading, quantity: Quantity) -> Slips:
    if quantity.unit_span is None:
        return
    (start, end), language = quantity.unit_span, reading.language
    word = reading.text[start:end]
    if quantity.noun:
        other: tuple[Kind, str] = "unit", neighbours.money(word, language)
    elif money := neighbours.currency(word, quantity.units, language):
        other = "currency", money
    else:
        other = "unit", neighbours.unit(word, quantity.units, language)
    if other[1]:
        yield other[0], _put(reading.text, start, end, other[1])


def _bounded(reading: Reading, quantity: Quantity) -> Slips:
    """A bound turned round, lost, or put where there is none; an approximator lost."""
    text, span = reading.text, quantity.bound_span
    if quantity.bound in ("min", "max") and span:
        start, end = span
        words = neighbours.bound(text[start:end], quantity.bound, reading.language, before=start < quantity.start)
        if words:
            yield "bound", _put(text, start, end, words)
        if not quantity.mild:  # which may be left out by who is right
            yield "bound", _without(text, start, end)
    elif quantity.bound == "approx" and span:
        yield "approximator", _without(text, *span)
    elif quantity.bound == "exact" and quantity.form == "amount" and (more := neighbours.more_than(reading.language)):
        space = "" if more[-1:] > "\u3000" else " "
        yield "bound", _put(text, quantity.start, quantity.start, more + space)


def _date(reading: Reading, date: Date) -> Slips:
    text, (start, end), language = reading.text, (date.start, date.end), reading.language
    edtf = date.edtf or ""
    for year in YEAR.finditer(text, start, end):
        at = year.start() + (2 if edtf[3:4] == "X" else 3)
        yield "year", _put(text, at, at + 1, _other_digit(text[at]) if text[at] != "0" else _one_like(text[at]))
    if edtf[2:] == "XX" and (century := SHORT.search(text, start, end)):
        yield "year", _put(text, *century.span(), _other_digit(century.group()))
    for word in WORD.finditer(text, start, end):
        if date.weekday and (other := neighbours.weekday(word.group(), language)):
            yield "day", _put(text, *word.span(), other)
        elif other := neighbours.month(word.group(), language) if edtf[5:7] else "":
            yield "month", _put(text, *word.span(), other)
    yield from _printed_date(text, start, end, edtf)


def _printed_date(text: str, start: int, end: int, edtf: str) -> Slips:
    for kind, part in (("month", edtf[5:7]), ("day", edtf[8:10])):
        printed = (one for one in SHORT.finditer(text, start, end) if part.isdigit() and int(one.group()) == int(part))
        for match in [*printed][:1]:
            yield ("month" if kind == "month" else "day"), _put(text, *match.span(), _other_digit(match.group()))


def _said(reading: Reading, date: Date) -> Slips:
    """“after 2024” for "before 2024", "late May" for "early May"."""
    text, known, (first, last) = reading.text, opposites(reading.language), date.span
    kinds: tuple[tuple[Kind, dict[str, str]], ...] = (("side", known.sides), ("part", known.parts))
    for kind, table in kinds if date.said else ():
        spots = [
            (tokens.lowered(text).find(words, first, last), words) for words in sorted(table, key=len, reverse=True)
        ]
        for at, words in [(at, words) for at, words in spots if at >= 0 and _whole(text, at, at + len(words))][:1]:
            yield kind, _put(text, at, at + len(words), neighbours.likest(text[at : at + len(words)], (table[words],)))


def _whole(text: str, start: int, end: int) -> bool:
    """A word of its own; no part of "après-midi"."""
    before, after = text[:start].removesuffix("-")[-1:], text[end:].removeprefix("-")[:1]
    return not before.isalpha() and not after.isalpha()


def _one_like(nought: str) -> str:
    """The digit one of the script that a nought is of."""
    return chr(ord(nought) + 1)


def _denials(text: str, cues: Cues) -> Slips:
    known = opposites(cues.language)
    sure = [negation for negation in cues.negations if negation.strength == "sure"]
    for negation in sure:
        yield "negation", _affirmed(text, negation, cues.language, known)
    for word in WORD.finditer(text) if not sure else ():
        if word.group() in known.deny and text[: word.start()][-1:] != "-":  # Romanian "s-au" is denied as "nu s-au"
            yield "negation", _put(text, *word.span(), known.deny[word.group()])
            return


def _affirmed(text: str, negation: Negation, language: str, known: Opposites) -> str:
    start, end = negation.start, negation.end
    words = text[start:end].replace("’", "'")
    if affirmed := known.affirm.get(words.lower()):
        return _put(text, start, end, affirmed.capitalize() if words[0].isupper() else affirmed)
    lists = cue_lists(language)
    first, *_, last = [*WORD.finditer(text, start, end)] * 2
    if lists and first.group().lower() in lists.two_part.particles and last.start() > first.start():
        return _without(_without(text, *last.span()), *first.span())
    return _without(text, start, end)


def _turned(reading: Reading) -> Slips:
    """Each word of rise or fall, and each act, as its opposite."""
    text, language = reading.text, reading.language
    known = opposites(language)
    moving = [one for one in directions(text, language) if one.meaning in WAYS] if known.turn else ()
    yield from (("direction", turned) for turned in _put_opposites(reading, moving, known.turn))
    done = [one for one in acts(text, language) if plain(one)] if known.undo else ()
    yield from (("act", turned) for turned in _put_opposites(reading, done, known.undo))


def _put_opposites(reading: Reading, words: Iterable[Word], turn: Mapping[str, str]) -> Iterator[str]:
    """Where a capital tells a name, Justin Rose stays one."""
    text, lists = reading.text, cue_lists(reading.language)
    for one in words:
        word = text[one.start : one.end]
        name = one.start > 0 and word[0].isupper() and (lists is None or lists.capitals_tell)
        if word.lower() in turn and not name:
            yield _put(text, one.start, one.end, neighbours.likest(word, (turn[word.lower()],)))


def _retold(reading: Reading) -> Slips:
    """A figure by another measure, a change to a figure that was one by it."""
    known = opposites(reading.language)
    yield from (("rate", text) for text in retold(reading, "rate", known.rates))
    yield from (("change", text) for text in retold(reading, "change", known.changes))


def _swapped(reading: Reading, beside: Beside) -> Slips:
    """Two figures of the statement that could trade places, and another subject's figure in the place of one."""
    text = reading.text
    amounts = [one for one in reading.quantities if one.form == "amount" and one.bound != "range"]
    for one, other in combinations(amounts[:MOST_SLIPS], 2):
        if (one.units, one.noun) == (other.units, other.noun):
            yield "swapped", _exchanged(text, one.figure, other.figure)
    dates = [(date.start, date.end) for date in reading.dates if date.edtf]
    for first, last in combinations(dates[:MOST_SLIPS], 2):
        yield "swapped", _exchanged(text, first, last)
    counted = [one for one in amounts if one.units or one.noun] or amounts
    for figure in beside.figures[:1]:
        yield from (("swapped", _put(text, *one.figure, figure)) for one in counted[:1])


def _exchanged(text: str, one: Span, other: Span) -> str:
    first, last = text[slice(*one)], text[slice(*other)]
    return _put(_put(text, *other, first), *one, last)
