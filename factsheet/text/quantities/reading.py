"""From a text and its language to the quantities and dates in it, each with its span in code points."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

import msgspec

from factsheet.text.dates.centuries import centuries_together
from factsheet.text.dates.date import Date
from factsheet.text.dates.dating import date_at, day_of_week, next_year, relative_at, year_at
from factsheet.text.dates.day_month import days_perhaps
from factsheet.text.dates.framing import framed
from factsheet.text.dates.hours import hours_told
from factsheet.text.dates.nights import evenings
from factsheet.text.dates.shared_months import days_sharing
from factsheet.text.notation.lexicon import Lexicon, lexicon
from factsheet.text.notation.phrases import Phrases
from factsheet.text.notation.tokens import Tokens, tokens
from factsheet.text.numbers.bounds import Bound
from factsheet.text.numbers.compounds import splitter
from factsheet.text.quantities.amounts import Nouns, Quantity, noun_phrases
from factsheet.text.quantities.ceilings import topped
from factsheet.text.quantities.clock_parts import part_of_hour
from factsheet.text.quantities.clock_ranges import hour_before, hour_behind
from factsheet.text.quantities.clock_sides import sided
from factsheet.text.quantities.clocks import clock_at, hour_in_words
from factsheet.text.quantities.counting import counted_ones
from factsheet.text.quantities.implied import with_implied
from factsheet.text.quantities.lapses import lapsed
from factsheet.text.quantities.lengths import with_part
from factsheet.text.quantities.named_hours import named_hour
from factsheet.text.quantities.race_times import race_time
from factsheet.text.quantities.ranges import quantities_at
from factsheet.text.quantities.single import one_told, single_words

__all__ = ["Bound", "Date", "Nouns", "Quantity", "Reading", "read"]

NO_NOUNS = Nouns()
ONE = Decimal(1)
STROKES = ("-", "–", "〜", "～")
BRACKET = re.compile(r"(?:['’]\w{1,5})? ?\(")  # Turkish "300 km'den (180 mil)" has an ending before it


class Reading(msgspec.Struct, frozen=True, array_like=True):
    """All quantities and dates of a text, each in its order.

    `articles` are ones that may be mere articles ("un"), `perhaps` dates that are read as numbers too ("15.3."),
    `hours` parts of a day without a date ("at noon").
    """

    text: str
    language: str
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[Date, ...] = ()
    articles: tuple[Quantity, ...] = ()
    perhaps: tuple[Date, ...] = ()
    hours: tuple[Date, ...] = ()


@lru_cache(maxsize=4096)
def read(text: str, language: str, nouns: Nouns = NO_NOUNS) -> Reading:
    """Every quantity and date of a text, with its place in code points; `nouns` are those that a sheet counts by name.

    The language is a BCP 47 tag, never guessed; of one that nobody has tended bare figures are read.
    """
    lex = lexicon(language)
    at = scan(text, lex)
    found, dates, ones = _scanned(at, lex, noun_phrases(nouns, language))
    found = [_of_no_number(one, at, lex) for one in found]
    ones += [one for one in found if _mere_article(one)]
    plain = [one for one in found if not _mere_article(one)]
    quantities = topped(text, lex, lapsed(at, lex, sided(at, language, plain)))
    told = framed(at, language, dates)
    taken = sorted([one.span for one in told] + [(one.start, one.end) for one in quantities])
    return Reading(
        text,
        language,
        quantities=with_implied(text, counted_ones(at, lex, quantities)),
        dates=told,
        articles=tuple(ones),
        perhaps=(*framed(at, language, _perhaps(at, lex, quantities, dates)), *evenings(told)),
        hours=hours_told(at, language, taken),
    )


def _scanned(at: Tokens, lex: Lexicon, nouns: Phrases[str]) -> tuple[list[Quantity], list[Date], list[Quantity]]:
    """The quantities and the dates from left to right, and the ones that an article or a word like “a year” tells.

    Most words begin nothing: only those that are listed as beginning something are looked at closely.
    """
    quantities: list[Quantity] = []
    dates: list[Date] = []
    ones: list[Quantity] = []
    articles = lex.lists.get("articles", frozenset()) & lex.triggers
    index, triggers, marks, singles = 0, lex.triggers, lex.marks, single_words(lex)
    while index < len(at.words):
        word = at.words[index]
        if word in marks and (dated := relative_at(at, lex, index)):
            quantities = _before(quantities, dated[1].start)
            dates.append(dated[1])
            index = dated[0]
            if weekday := day_of_week(at, lex, index):
                dates.append(weekday[1])
                index = weekday[0]
        elif word in articles and not _matters(at, lex, nouns, index):
            index += 1
            start, end = at.starts[index - 1], at.ends[index - 1]
            ones.append(Quantity(start, end, ONE, ONE, "exact", 0, (start, end), form="article", spelled=True))
        elif (index in at.figures or word in triggers) and (after := _item(at, lex, nouns, index, quantities, dates)):
            index = after
        elif word in singles and (one := one_told(at, lex, index)):
            index += 1
            ones.append(one)
        else:
            index += 1
    return quantities, dates, ones


def _perhaps(at: Tokens, lex: Lexicon, quantities: Sequence[Quantity], dates: Sequence[Date]) -> list[Date]:
    """What of the figures that nothing measures may be a day as well."""
    measured = [(one.start, one.end) for one in quantities if one.units or one.noun]
    days = days_perhaps(at, lex, sorted([*measured, *((one.start, one.end) for one in dates)]))
    bare = [one.figure for one in quantities if not one.units and not one.noun and not one.spelled]
    known = sorted((*dates, *days), key=_place)
    return sorted((*days, *days_sharing(at, lex, known, bare)), key=_place)


def _place(date: Date) -> tuple[int, int]:
    return date.start, date.end


def _matters(at: Tokens, lex: Lexicon, nouns: Phrases[str], index: int) -> bool:
    """Whether an article may be the number one: a number, a unit or a counted noun follows."""
    after = at.words[index + 1] if index + 1 < len(at.words) else ""
    known = after in lex.continues or after in lex.units or after in nouns or after in lex.date_next
    known = known or bool(lex.endings and after.endswith(lex.endings))
    before = at.words[index - 1] if index else ""
    return known or before in lex.between or after in lex.after or lex.has("minus", before)


def _of_no_number(quantity: Quantity, at: Tokens, lex: Lexicon) -> Quantity:
    """“un pourcentage” is no one percent."""
    unit = at.text[slice(*quantity.unit_span)].lower() if quantity.form == "article" and quantity.unit_span else ""
    named = bool(unit) and lex.has("percentages", unit)
    return msgspec.structs.replace(quantity, units=(), unit_span=None) if named else quantity


def _mere_article(quantity: Quantity) -> bool:
    return quantity.form == "article" and not quantity.units and not quantity.noun


def scan(text: str, lex: Lexicon) -> Tokens:
    """The words and figures of a text, as a language parts them: its decimal mark, its compounds."""
    return tokens(text, lex.decimal, *splitter(lex.language))


def _before(quantities: list[Quantity], start: int) -> list[Quantity]:
    """“un an plus tard” is one relative date, not a year's length as well."""
    while quantities and quantities[-1].end > start:
        quantities = quantities[:-1]
    return quantities


def _item(
    at: Tokens, lex: Lexicon, nouns: Phrases[str], index: int, quantities: list[Quantity], dates: list[Date]
) -> int:
    """Reads one date or quantity at the token; the token to go on from, 0 where there is neither."""
    dated = date_at(at, lex, index)
    if dated is not None:
        dates.extend(centuries_together(at, lex, dated))
        return _span_of_years(at, dated[0], dates)
    times = _times_at(at, lex, index)
    if times:
        quantities += [one for _, one in times]
        return times[-1][0]
    found = quantities_at(at, lex, nouns, index)
    if found is None:
        return 0
    after, (quantity, *further) = found
    if index in at.figures and _may_be_year(at, lex, quantity):
        dated = year_at(at, lex, index)
        if dated is not None:
            dates.append(dated[1])
            return _span_of_years(at, dated[0], dates)
    if not _pronoun(at, lex, index, quantity) and not _leads_to_year(at, lex, index, quantity):
        _add(at, after, quantity, quantities)
        quantities += further
    return max(after, index + 1)


def _times_at(at: Tokens, lex: Lexicon, index: int) -> Sequence[tuple[int, Quantity]]:
    """A time of day, or the two ends of a range of them."""
    timed = _time_at(at, lex, index)
    if timed is None:
        return (hour_before(at, lex, index) or ()) if index in at.figures else ()
    later = hour_behind(at, lex, index, timed)
    return (timed, later) if later else (timed,)


def _time_at(at: Tokens, lex: Lexicon, index: int) -> tuple[int, Quantity] | None:
    named = named_hour(at, lex, index)
    if named is not None:
        return named
    if index not in at.figures:
        return _spelled_time(at, lex, index)
    return race_time(at, index) or clock_at(at, lex, index)


def _spelled_time(at: Tokens, lex: Lexicon, index: int) -> tuple[int, Quantity] | None:
    return part_of_hour(at, lex, index) or hour_in_words(at, lex, index)


def _add(at: Tokens, after: int, quantity: Quantity, quantities: list[Quantity]) -> None:
    """“two hours, 15 minutes." is one length; of "two hours, 15 minutes of them" the second is not added."""
    last = quantities[-1] if quantities else None
    beside = last is not None and at.text[last.end : quantity.start] == ", "
    goes_on = at.joined(after - 1) and (quantity.value is None or quantity.value == quantity.value.to_integral_value())
    whole = with_part(last, quantity) if last and beside and not goes_on else None
    quantities[len(quantities) - (whole is not None) :] = [whole or _bracketed(at, quantity, quantities)]


def _bracketed(at: Tokens, quantity: Quantity, before: list[Quantity]) -> Quantity:
    """“about 16 km (10 miles)”: what is said of the one is said of the other."""
    last = before[-1] if before else None
    if last is None or quantity.bound != "exact" or last.bound not in ("approx", "min", "max") or not quantity.units:
        return quantity
    if BRACKET.fullmatch(at.text, last.end, quantity.start) is None:
        return quantity
    low, high = (None if last.low is None else quantity.low), (None if last.high is None else quantity.high)
    return msgspec.structs.replace(
        quantity, bound=last.bound, low=low, high=high, bound_span=last.bound_span, near=last.near
    )


def _may_be_year(at: Tokens, lex: Lexicon, quantity: Quantity) -> bool:
    """A bare four-digit figure, or one with the word for it ("2021 roku"); "2015-2018" is two, "2018 $" none."""
    word = at.text[slice(*quantity.unit_span)].lower() if quantity.unit_span else ""
    said = quantity.units[:1] == ("year",) and lex.has("year_words", word)
    bare = (said or not quantity.units) and not quantity.noun and quantity.form == "amount" and not quantity.spelled
    return bare and (quantity.bound == "range" or quantity.figure[1] - quantity.figure[0] == 4)


def _span_of_years(at: Tokens, index: int, dates: list[Date]) -> int:
    """The far end of "2015-16", "2015/16", "2015/2016", a year as well."""
    first = dates[-1]
    if first.edtf is None or len(first.edtf) != 4 or not first.edtf.isdigit():
        return index
    stroke = at.words[index : index + 1] == ["/"] and at.gap(index - 1) == at.gap(index) == ""
    place = index + stroke
    year = next_year(first.edtf, at.words[place]) if place in at.figures else None
    if year is None or not (stroke or (at.gap(index - 1) in STROKES and len(at.words[place]) == 2)):
        return index
    dates.append(Date(at.starts[place], at.ends[place], edtf=year))
    return place + 1


def _leads_to_year(at: Tokens, lex: Lexicon, index: int, quantity: Quantity) -> bool:
    """Vietnamese "năm 2021" is the year 2021, and năm is five elsewhere."""
    said = quantity.spelled and lex.has("year_words", at.words[index])
    return said and index + 1 in at.figures and len(at.words[index + 1]) == 4


def _pronoun(at: Tokens, lex: Lexicon, index: int, quantity: Quantity) -> bool:
    """“this one”, "the one who", もう1台: no number."""
    before = at.words[index - 1] if index else ""
    another = quantity.value == 1 and lex.has("another_before", before) and at.gap(index - 1) in ("", " ")
    return another or (quantity.form == "article" and lex.has("pronoun_after", before))
