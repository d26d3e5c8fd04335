"""From a place in the tokens to the date that a month's name makes there."""

from __future__ import annotations

from factsheet.text.dates.centuries import DateMatch
from factsheet.text.dates.date import Date, calendar_edtf
from factsheet.text.dates.eras import calendar_year
from factsheet.text.dates.short_years import short_year
from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.phrases import match
from factsheet.text.notation.tokens import DASHES, Tokens
from factsheet.text.numbers.ordinals import ordinal_at

DAY_TAIL = frozenset(("", ".", ". ", " ", "\u00a0", "\u202f", ", ", "-", "/", ".\u00a0", ","))
SUFFIXED = ("", "-", "\u2011")  # "6th", "6-го"
SHORTENED = (".", ". ", ".\u00a0")  # Thai "ค.ศ. 2023"
LEADING_WORDS = 3  # words of what may lead to a month
WORDS_TOO = ("may", "march", "august")  # of English, which begins its months with a capital
FIRST_YEAR, LAST_YEAR = 1000, 2199
LAST_DAY = 31


def month_at(at: Tokens, lex: Lexicon, index: int) -> tuple[int, int] | None:
    """A month in full or short; an inflected ending is let through where the language inflects."""
    if _other_word(at, lex, index):
        return None
    hit = _twice(at, lex, match(lex.months, at, index) or match(lex.short_months, at, index))
    if hit is not None or index >= len(at.words) or not lex.tree.get("inflects"):
        return hit
    word = at.words[index]
    if lex.has("other_words", word):
        return None
    for cut in range(1, 4):
        stem = word[:-cut]
        for known, options in lex.months.items() if len(stem) > 2 else ():
            if known.startswith(stem) and len(known) - len(stem) < len(stem):
                return index + 1, options[0][1]
    return None


def _suffixed(lex: Lexicon, gap: str, word: str) -> bool:
    """“3rd”, “6-го”, “3:e”."""
    return lex.has("ordinal_suffixes", gap + word) or (gap in SUFFIXED and lex.has("ordinal_suffixes", word))


def _other_word(at: Tokens, lex: Lexicon, index: int) -> bool:
    """Czech "pro" is "for" unless it is shortened, and Romanian "5 mai mulți" are five more."""
    if index >= len(at.words):
        return False
    if lex.has("word_months", at.words[index]):
        return not (at.text.startswith(".", at.ends[index]) or _dashed(at, lex, index) or _amid_figures(at, index))
    more = lex.has("doubtful_months", at.words[index]) and index + 1 < len(at.words) and at.joined(index)
    return more and lex.has("after_more", at.words[index + 1])


def _amid_figures(at: Tokens, index: int) -> bool:
    """“19 set 2023”, "29 mag – 4 giu": between a day and a year, or another day, Italian "set" is no set."""
    day, behind = at.figures.get(index - 1), at.figures.get(index + 1)
    if day is None or behind is None or not day.plain or not behind.plain or at.gap(index - 1) not in DAY_TAIL:
        return False
    year = FIRST_YEAR <= behind.value <= LAST_YEAR and at.joined(index)
    return day.value <= LAST_DAY and (year or (behind.value <= LAST_DAY and at.gap(index) in DASHES))


def _twice(at: Tokens, lex: Lexicon, hit: tuple[int, int] | None) -> tuple[int, int] | None:
    """A month with the other of its names, where both are given: Arabic "كانون الثاني/يناير"."""
    if hit is None or hit[0] >= len(at.words) or at.words[hit[0]] != "/":
        return hit
    again = match(lex.months, at, hit[0] + 1)
    return again if again is not None and again[1] == hit[1] else hit


def _links(at: Tokens, lex: Lexicon, index: int) -> int:
    """The token past "of the", "de", "del año"."""
    for _ in range(2):
        link = match(lex.phrases.get("month_links", {}), at, index)
        if link is None or not (at.joined(link[0] - 1) or at.gap(link[0] - 1) in SHORTENED):
            break
        index = link[0]
    return index


def _year_after(at: Tokens, lex: Lexicon, index: int) -> tuple[int, int] | None:
    """A year behind a month: "2018", ", 2018", "de 2018"."""
    if index >= len(at.words) or at.gap(index - 1).strip(" \u00a0\u202f\n") not in ("", ",", ".", "-", "/", ".,", "،"):
        return None
    index = _links(at, lex, index)
    index += at.words[index : index + 1] == ["/"] and at.gap(index) == ""  # Vietnamese "tháng 5/2021"
    if index in at.figures and len(at.words[index]) in (2, 4) and at.figures[index].plain and at.gap(index) != ":":
        year = calendar_year(lex, int(at.figures[index].value))
        if FIRST_YEAR <= year <= LAST_YEAR:
            return index + 1, year
    return None


def day_first(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    """The date that begins at a figure, with its month behind: “4 June 2021”, "4. Juni", and of a year "2021 June"."""
    figure = at.figures[index]
    if not figure.plain or figure.value > 2199:
        return None
    number, after = int(figure.value), index + 1
    if number >= FIRST_YEAR:
        return _year_month(at, lex, index, number)
    if not 1 <= number <= LAST_DAY or _score(at, index):
        return None
    if after < len(at.words) and _suffixed(lex, at.gap(index), at.words[after]):
        after += 1
    month = month_at(at, lex, _links(at, lex, after)) if at.gap(after - 1) in DAY_TAIL else None
    if month is None or _modal(at, lex, month[0] - 1, beside_figure=True):
        return None
    told = index > 0 and lex.has("day_before", at.words[index - 1])
    return None if not told and _verb(at, lex, month[0] - 1) else _day_made(at, lex, index, month, number)


def _score(at: Tokens, index: int) -> bool:
    """“Il 4-1 di febbraio”: the days of a range rise."""
    before = at.figures.get(index - 1)
    dashed = before is not None and at.gap(index - 1) in DASHES and " " not in at.gap(index - 1)
    return dashed and at.figures[index].value < at.figures[index - 1].value <= LAST_DAY


def _day_made(at: Tokens, lex: Lexicon, index: int, month: tuple[int, int], day: int) -> DateMatch | None:
    """The day and month, with the year if one follows."""
    year = _year_after(at, lex, month[0]) or short_year(at, lex, month[0])
    edtf = calendar_edtf(year[1] if year else None, month[1], day)
    end = year[0] if year else month[0]
    return (end, Date(at.starts[index], at.ends[end - 1], edtf=edtf)) if edtf else None


def spelled_day(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    """The date that begins at a day in words: “uno de octubre”, "premier mai", "third of May"."""
    hit = match(lex.ordinals, at, index) or match(lex.numbers, at, index)
    if hit is None or not 1 <= hit[1] <= 31 or not at.joined(hit[0] - 1) or lex.has("not_days", at.words[index]):
        return None
    month = _twice(at, lex, match(lex.months, at, _links(at, lex, hit[0])))  # "dix-sept" is no tenth of September
    if month is None or hit[1] != int(hit[1]) or _modal(at, lex, month[0] - 1, beside_figure=True):
        return None
    return _day_made(at, lex, index, month, int(hit[1]))


def _year_month(at: Tokens, lex: Lexicon, index: int, year: int) -> DateMatch | None:
    """“2017 April”, "1951 m. liepos 17 d.", "2021. május 5."."""
    after = index + 1
    gap = at.gap(index)
    if after >= len(at.words) or len(gap) > 2 or "\n" in gap or (gap == ", " and not lex.has("year_stops", ",")):
        return None
    said = match(lex.phrases.get("year_words", {}), at, after)
    after = said[0] if said else after
    if said and (turned := _year_day(at, lex, index, after, year)):
        return turned
    month = month_at(at, lex, after)
    if month is None or _modal(at, lex, after, beside_figure=True) or _verb(at, lex, after):
        return None
    end = month[0]
    day: int | None = None
    if end in at.figures and at.figures[end].plain and 1 <= at.figures[end].value <= 31 and at.gap(end - 1) in DAY_TAIL:
        day, end = int(at.figures[end].value), end + 1
    edtf = calendar_edtf(year, month[1], day)
    return (end, Date(at.starts[index], at.ends[end - 1], edtf=edtf)) if edtf else None


def _year_day(at: Tokens, lex: Lexicon, index: int, place: int, year: int) -> DateMatch | None:
    """“2021. gada 5. maijā”, "২০২১ সালের ৫ মে"."""
    day = at.figures.get(place)
    if day is None or not day.plain or not 1 <= day.value <= 31 or at.gap(place) not in DAY_TAIL:
        return None
    month = month_at(at, lex, place + 1)
    edtf = calendar_edtf(year, month[1], int(day.value)) if month else None
    return (month[0], Date(at.starts[index], at.ends[month[0] - 1], edtf=edtf)) if month and edtf else None


def month_first(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    """The date that begins at its month: “June 4, 2021”, "June 2021", and "June" alone where that is no other word."""
    month = month_at(at, lex, index) if at.words[index] in lex.months or at.words[index] in lex.short_months else None
    if month is None:
        return None
    day, after = _day_after(at, lex, month[0])
    year = _year_after(at, lex, after) or (short_year(at, lex, after, marked=True) if day is not None else None)
    short = match(lex.months, at, index) is None and not (_shortened(at, lex, index) or _cut(at, lex, index))
    if day is None and year is None and (short or _modal(at, lex, index, beside_figure=False)):
        return None
    if day is not None and year is None and _year_after(at, lex, month[0]):
        day, year = None, _year_after(at, lex, month[0])
    figure = month[0] in at.figures
    named = (
        figure and year is None and at.gap(month[0] - 1) in ("-", "\u2010", "\u2011")
    )  # MAI-1 is a name, as GPT-4 is
    end = year[0] if year else after
    year = year or (_year_of_the_last(at, lex, after) if day is not None else None)
    edtf = None if named else calendar_edtf(year[1] if year else None, month[1], day)
    return (end, Date(at.starts[index], at.ends[end - 1], edtf=edtf)) if edtf else None


def _year_of_the_last(at: Tokens, lex: Lexicon, place: int) -> tuple[int, int] | None:
    """“May 3–8, 2023”, "May 3, 5 and 8, 2023": the year behind the last of some days is that of the first too."""
    while place < len(at.words):
        linked = any(lex.has(name, at.words[place]) for name in ("to", "and")) and at.joined(place)
        if not linked and at.gap(place - 1) not in DASHES and at.gap(place - 1) != ", ":
            return None
        place += linked
        day = at.figures.get(place)
        if day is None or not day.plain or not 1 <= day.value <= LAST_DAY:
            return None
        place += 1
        if year := _year_after(at, lex, place):
            return year
    return None


def _shortened(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“in Sept.”: with its full stop behind it and before it what leads to a month."""
    led = index > 0 and lex.has("months_after", at.words[index - 1]) and at.joined(index - 1)
    return led and at.text.startswith(".", at.ends[index]) and at.text[at.starts[index]].isupper()


def _cut(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“heinä–syyskuussa”: the month behind the dash has the rest of its word."""
    return _dashed(at, lex, index) and month_at(at, lex, index + 1) is not None


def _dashed(at: Tokens, lex: Lexicon, index: int) -> bool:
    return at.gap(index) in DASHES and lex.has("cut_months", at.words[index])


def _of_more(at: Tokens, lex: Lexicon, place: int) -> bool:
    """“desde octubre 18 de sus 62 rutas”: a part, and no day."""
    whole = at.figures.get(place + 3) if place + 3 < len(at.words) else None
    return whole is not None and whole.value < FIRST_YEAR and lex.has("of", at.words[place + 1])


def _day_after(at: Tokens, lex: Lexicon, index: int) -> tuple[int | None, int]:
    """The day in "May 3", "May 3rd", "May the third"; not in "May 30 people"."""
    place = _links(at, lex, index)
    if place < len(at.words) and at.gap(index - 1).strip(" .\u00a0-/") == "":
        figure = at.figures.get(place)
        day = figure is not None and figure.plain and 1 <= figure.value <= 31 and at.gap(place)[:1] != ":"
        if figure is not None and day and not _of_more(at, lex, place):
            suffix = (
                place + 1 < len(at.words) and at.gap(place) == "" and lex.has("ordinal_suffixes", at.words[place + 1])
            )
            return int(figure.value), place + (2 if suffix else 1)
        if figure is None and at.words[place] in lex.triggers:
            ordinal = ordinal_at(at, lex, place)
            if ordinal is not None and ordinal.value <= 31 and lex.tree.get("capital_months"):
                return int(ordinal.value), ordinal.after
    return None, index


def _modal(at: Tokens, lex: Lexicon, index: int, beside_figure: bool) -> bool:
    """Whether a month's name is the other word it may be: English "may", French "Mars", the verb "march"."""
    if index >= len(at.words):
        return True
    name = at.printed(index, index + 1)
    capitals = name.isupper() and name.upper() != name.lower() and len(name) > 1 and not at.text.isupper()
    if capitals or (not beside_figure and _doubtful(at, lex, index)):
        return True
    capital = name[0].isupper()
    if not lex.tree.get("capital_months"):
        return capital and not beside_figure and lex.has("planets", at.words[index])
    if not capital:
        return not beside_figure and name[0].islower()
    if beside_figure or at.words[index] not in WORDS_TOO or (at.gap(index) in DASHES and month_at(at, lex, index + 1)):
        return False
    return not (index and (lex.has("months_after", at.words[index - 1]) or _as_early(at, lex, index)))


def _as_early(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“as early as March”; but "as May said"."""
    return lex.has("months_behind", " ".join(at.words[max(0, index - LEADING_WORDS) : index]))


def _verb(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“12 may return”, "in 2025 may have": in small letters, and another word goes on."""
    if not lex.has("verbal_months", at.words[index]) or not at.printed(index, index + 1).islower():
        return False
    return index + 1 < len(at.words) and at.joined(index) and index + 1 not in at.figures


def _doubtful(at: Tokens, lex: Lexicon, index: int) -> bool:
    """Romanian "mai" is "more" far more often than May; "luna mai" is the month."""
    before = at.words[index - 1] if index else ""
    return lex.has("doubtful_months", at.words[index]) and not lex.has("months_after", before)
