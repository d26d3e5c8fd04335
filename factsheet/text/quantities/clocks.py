"""From a place in the tokens to the time of day there, in minutes since midnight; "1h30" may be a length as well."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from factsheet.text.notation.hanzi import HALF, NUMERALS
from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.numerals import quotient
from factsheet.text.notation.phrases import match
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.bounds import bound_of
from factsheet.text.numbers.elements import elements_at
from factsheet.text.numbers.measures import Measure
from factsheet.text.numbers.ordinals import RAISED
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.clock_halves import half_of, small_hour
from factsheet.text.quantities.daytimes import Daytime, Half

HOURS = range(1, 13)
HALF_DAY = 720  # minutes
SECONDS = (":", "'", "’")
SIXTY, HALF_AN_HOUR = Decimal(60), Decimal(30)
HALVES = (HALF, "반")


def clock_at(at: Tokens, lex: Lexicon, index: int) -> tuple[int, Quantity] | None:
    """The time of day that begins at a figure, and the index of the token after it: “8:30 p.m.”, "20h30", "14.30 Uhr".

    The value is in minutes since midnight. The hour alone is one only with a word for it ("8 o'clock").
    """
    word, figure = at.words[index], at.figures[index]
    if figure.value >= 25 or len(word) > 5 or word[0] in ".,":
        return None
    minute, after, sure = Decimal(0), index + 1, False
    hour = int(figure.value)
    if _with_decimals(at, index):
        whole, _, rest = word.partition(".")
        if len(rest) != 2 or not rest.isdecimal():
            return None
        hour, minute = int(whole), Decimal(rest)
    elif at.gap(index) == ":" and _minutes(at, after):
        minute, after = _with_seconds(at, lex, after)
        sure = at.gap(after - 1) != ":"
    elif (joined := _joined_minutes(at, lex, after)) is not None:
        minute, after = joined
        sure = True
    return _marked(at, lex, index, after, hour, minute, sure)


def _joined_minutes(at: Tokens, lex: Lexicon, index: int) -> tuple[Decimal, int] | None:
    """The minutes behind the word at the token, and the token after them: "20h30", 9時3分, 9시 반."""
    if index + 1 >= len(at.words) or not (at.adjacent(index - 1) and at.adjacent(index)):
        return None
    if not lex.has("clock_joins", at.words[index]):
        return None
    if at.words[index + 1] in HALVES and lex.tree.get("unspaced"):
        return HALF_AN_HOUR, index + 2
    if _minutes(at, index + 1):
        length, (minute, after) = _length(at, lex, index), _with_seconds(at, lex, index + 1)
        return (minute, after + length) if not length or _led(at, lex, index - 1) else None
    few = index + 1 in at.figures and at.figures[index + 1].value < SIXTY and index + 2 < len(at.words)
    if few and lex.has("clock_minutes", at.words[index + 2]) and at.adjacent(index + 1):
        return at.figures[index + 1].value, index + 2
    return None


def _with_decimals(at: Tokens, index: int) -> bool:
    """“14.30”, and not the 两 of 两点."""
    return not (at.figures[index].plain or NUMERALS.issuperset(at.words[index]))


def _led(at: Tokens, lex: Lexicon, hour: int) -> bool:
    """Russian "в 5 часов 40 минут" is a time of the day, and "5 часов 40 минут" a length."""
    return hour > 0 and lex.has("clock_needs", at.words[hour - 1]) and at.joined(hour - 1)


def hour_in_words(at: Tokens, lex: Lexicon, index: int) -> tuple[int, Quantity] | None:
    """The time that begins at a number word, which a word for the half of the day makes an hour: “às três da tarde”."""
    before = index > 0 and lex.has("clock_before", at.words[index - 1]) and at.joined(index - 1)
    told = elements_at(at, lex, index) if before else []
    if len(told) != 1 or told[0].value not in HOURS:
        return None
    clock = match(lex.phrases.get("clock", {}), at, told[0].after) if at.joined(told[0].after - 1) else None
    half = half_of_day(at, lex, told[0].after) or (half_of_day(at, lex, clock[0]) if clock else None)
    if half is None:
        return None
    after, minutes = half[0], (int(told[0].value) % 12 + half[1]) * 60
    return time_told(
        at, lex, index, after, minutes, half_of(at, lex, index, after, minutes // 60, marked=True, minutes=False)
    )


def _minutes(at: Tokens, index: int) -> bool:
    return (
        index in at.figures and len(at.words[index]) == 2 and at.figures[index].plain and at.figures[index].value < 60
    )


def _with_seconds(at: Tokens, lex: Lexicon, index: int) -> tuple[Decimal, int]:
    """The minutes at the token, and the token after them and the seconds: "15:37", "15 min 37 s", "15'37"."""
    minute, after = Decimal(at.words[index]), index + 1
    if at.gap(index) not in SECONDS:
        after += _named(at, lex, after, "minute")
    named = _named(at, lex, after + 1, "second")
    if not _minutes(at, after) or not (at.gap(after - 1) in SECONDS or (named and at.adjacent(after - 1))):
        return minute, index + 1
    return minute + quotient(Decimal(at.words[after]), SIXTY), after + 1 + named


def _length(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“2 h 15 min”, where "h" says no time of day."""
    clock = match(lex.phrases.get("clock", {}), at, index)
    clock = None if lex.tree.get("clock_lengths") else clock
    return clock is None and _named(at, lex, index + 2, "minute") and at.words[index + 2] != "m"


def _named(at: Tokens, lex: Lexicon, index: int, unit: str) -> bool:
    """Whether the token is the unit's word, or its first letter right behind the figure: "2h 15m 37s"."""
    hit = match(lex.units, at, index)
    letter = at.words[index : index + 1] == [unit[0]] and at.gap(index - 1) == ""
    return letter or (hit is not None and hit[0] == index + 1 and unit in hit[1])


def _marked(
    at: Tokens, lex: Lexicon, index: int, after: int, hour: int, minute: Decimal, sure: bool
) -> tuple[int, Quantity] | None:
    """The time, if a word makes it one, or if its figures are `sure` to be: its end, and its half of the day."""
    minutes = after > index + 1 or _with_decimals(at, index)
    counted = not minutes and after < len(at.words) and lex.has("clock_minutes", at.words[after])
    if minute >= SIXTY or counted:  # the 分 of "20分後" is no hour's
        return None
    told = _with_decimals(at, index) and lex.decimal != "."  # "03.30 uur" has its minutes, "3.25 metres" none
    clock = _clock_word(at, lex, after)
    joins = clock is not None and lex.has("clock_joins", at.words[after]) and not lex.tree.get("clock_alone")
    joins = joins and not told
    half = half_of_day(at, lex, after) or (half_of_day(at, lex, clock[0]) if clock and joins else None)
    ahead = _half_ahead(at, lex, index) if clock or sure else None
    needed = joins and not minutes and _at_the_hour(at, lex, index, clock)
    change: int | None = None
    if ahead is not None:
        after, change, sure = clock[0] if clock else after, ahead, True
    elif half is not None:
        (after, change), sure = half, True
    elif clock is not None and (needed or not joins):
        (after, change), sure = half_of_day(at, lex, clock[0]) or (clock[0], None), True
    if not sure and not _led_to(at, lex, index, after, told=told):
        return None
    hour = hour % 12 + change if change is not None and hour <= 12 else hour
    marked = change is not None
    told_half = half_of(at, lex, index, after, hour, marked=marked, minutes=minutes)
    return time_told(at, lex, index, after, hour * 60 + minute, told_half)


def _clock_word(at: Tokens, lex: Lexicon, after: int) -> tuple[int, bool] | None:
    """The "Uhr", "h" or "o'clock" behind the figures of a time, as `match` gives it."""
    near = at.adjacent(after - 1) or (at.gap(after - 1) == ". " and lex.tree.get("clock_ordinal"))  # "ob 7. uri"
    return match(lex.phrases.get("clock", {}), at, after) if near else None


def _led_to(at: Tokens, lex: Lexicon, index: int, after: int, *, told: bool) -> bool:
    """Whether a word before makes it a time: “a las 8.”, "o 19.30"; `told` of what has its minutes behind a stop."""
    before = index > 0 and lex.has("clock_before", at.words[index - 1])
    led = before and (told or free(at, after) or lex.has("clock_alone_before", at.words[index - 1]))
    return led or (told and _begins(at, lex, index, after))


def time_told(
    at: Tokens, lex: Lexicon, index: int, after: int, minutes: Decimal | int, half: Half
) -> tuple[int, Quantity]:
    """A time of day, with what bounds it: `minutes` since midnight, `half` how it is told which half is meant.

    A small hour without a half may be of either.
    """
    if not half and small_hour(at, lex, index, after, int(minutes)):
        minutes, half = minutes - HALF_DAY, "told"
    value = Decimal(minutes)
    start, end = at.starts[index], at.ends[after - 1]
    bound, span, _ = bound_of(at, lex, Measure(index, after, start, end))
    if bound == "exact" and (place := _near_word(at, lex, index)) is not None:
        bound, span = "approx", (at.starts[place], at.ends[place])
    lasts = at.joined(after - 1) and match(lex.units, at, after) is not None  # "nach 13:10 Minuten"
    figure, daytime = (start, end), None if lasts else Daytime(half)
    found = Quantity(start, end, value, value, bound, 0, figure, ("clock",), form="clock", bound_span=span)
    return after, msgspec.structs.replace(found, daytime=daytime)


def _at_the_hour(at: Tokens, lex: Lexicon, index: int, clock: tuple[int, bool] | None) -> bool:
    """“à 10 heures”, "avant 15 heures", and not "jusqu'à 4 heures" or "à 10 heures de route"."""
    before = [at.words[place] if place >= 0 else "" for place in (index - 1, index - 2)]
    after = at.words[clock[0]] if clock and clock[0] < len(at.words) and at.joined(clock[0] - 1) else ""
    length = lex.has("of", after) or lex.has("length_marks", after) or lex.has("reaching", before[1])
    return lex.has("clock_needs", before[0]) and not length


def _near_word(at: Tokens, lex: Lexicon, index: int) -> int | None:
    """“vers 4h”, "gegen 4 Uhr", "hacia las 4": of times alone do these words say about."""
    for place in (index - 1, index - 2):
        if place >= 0 and lex.has("clock_approx", at.words[place]):
            return place
    return None


def half_of_day(at: Tokens, lex: Lexicon, index: int) -> tuple[int, int] | None:
    """The token after "p.m.", and the hours it adds."""
    if index >= len(at.words) or not at.joined(index - 1) or _counts_days(at, lex, index):
        return None
    for name, change in (("pm", 12), ("am", 0)):
        hit = match(lex.phrases.get(name, {}), at, index)
        if hit is not None:
            return hit[0], change
    return None


def _counts_days(at: Tokens, lex: Lexicon, index: int) -> bool:
    """Russian "за 3 дня" are days, and "в 3 часа дня" is in the afternoon."""
    counted = lex.has("day_words", at.words[index]) and index - 1 in at.figures and at.figures[index - 1].plain
    return counted and not (index > 1 and lex.has("clock_before", at.words[index - 2]))


def _half_ahead(at: Tokens, lex: Lexicon, index: int) -> int | None:
    """The hours that 午後 adds to 3時."""
    word = at.words[index - 1] if index and at.joined(index - 1) else ""
    return 12 if lex.has("pm_before", word) else 0 if lex.has("am_before", word) else None


def _begins(at: Tokens, lex: Lexicon, index: int, after: int) -> bool:
    """“o 19.30”, "v 19.30": where decimals have a comma, unless what follows is counted by them all the same."""
    led = index > 0 and lex.has("clock_at", at.words[index - 1]) and at.joined(index - 1)
    counted = match(lex.units, at, after) is not None or match(lex.numbers, at, after) is not None
    return led and not (counted and at.joined(after - 1))


def free(at: Tokens, after: int) -> bool:
    """Whether nothing is counted: "a las 8." and not "las 8 casas" or "la 8.ª casa"."""
    return after >= len(at.words) or (not at.adjacent(after - 1) and at.words[after] not in RAISED)
