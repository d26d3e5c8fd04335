"""From the words around an amount to its bound: about, more than, at most."""

from __future__ import annotations

import re
from typing import Literal

from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.phrases import match, match_back
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.arrivals import after_amount, arrives
from factsheet.text.numbers.elements import Numeral
from factsheet.text.numbers.measures import Measure
from factsheet.text.numbers.trailing_bounds import bound_past_aside, trailing_bound
from factsheet.text.writing.spans import Span

Bound = Literal["exact", "approx", "min", "max", "range"]
Near = Literal["", "below", "above"]
BEFORE_SIGNS = {
    "~": "approx",
    "≈": "approx",
    "∼": "approx",
    "±": "approx",
    "<": "max",
    "≤": "max",
    ">": "min",
    "≥": "min",
}
APART = re.compile(r"(?:\A|(?<![\d%])[^\w<>~=–−-])([~≈∼±≤≥]|[<>]=?)[ \u00a0\u202f\u2009]?\Z")  # no "->", no "3 ± 0.5"
APART_REACH = 4
NEAR_WORDS = 2  # words between a bound and its figure
FAR_GAPS = (" ", "\u00a0", ", ")
MODALS = 2  # between a denial and what it turns: "ne bi trebao premašiti"
ABBREVIATED = (".", ". ", ".\u00a0", ".\u202f")
LONG_DIGITS = 6  # digits of a number in one piece that counts nothing
ABBREVIATION_LETTERS = 3  # letters of an abbreviation
ESTIMATED_REACH = 6  # words from "estimated" to its figure
TIME = frozenset(("year", "month", "week", "day", "hour", "minute", "second", "decade", "century", "fortnight"))


def bound_of(at: Tokens, lex: Lexicon, measure: Measure) -> tuple[Bound, Span | None, int]:
    """What the words before or after say of the figure: about, more than, at most."""
    sign = _sign_at(at, measure.start)
    if sign >= 0:
        return BEFORE_SIGNS[at.text[sign]], (sign, sign + 1), measure.after  # type: ignore[return-value]
    before = _before(at, lex, measure)
    if before is not None:
        return before
    if at.text[measure.end : measure.end + 1] == "+":
        return "min", (measure.end, measure.end + 1), measure.after
    later = trailing_bound(at, lex, measure.after)
    if later is not None and not (
        _weak(at, lex, later[0], later[1] - 1, measure) or _by_so_much(at, lex, measure, later[0])
    ):
        first, after, bound = later
        return bound, (at.starts[first], at.ends[after - 1]), after  # type: ignore[return-value]
    aside = bound_past_aside(at, lex, measure.after)
    if aside is not None:
        return aside[2], (at.starts[aside[0]], at.ends[aside[1] - 1]), measure.after  # type: ignore[return-value]
    far = _far(at, lex, measure)
    return (*far, measure.after) if far else _estimated(at, lex, measure)


def _by_so_much(at: Tokens, lex: Lexicon, measure: Measure, bound: int) -> bool:
    """“평균을 10도 웃도는”: what is exceeded stands before the figure, which says by how much."""
    exceeded, exceeding = (tuple(lex.tree.get(name, ())) for name in ("exceeded", "exceeding"))
    if not exceeded or not at.words[bound].startswith(exceeding):
        return False
    return at.text[: at.starts[measure.first]].endswith(tuple(f"{one} " for one in exceeded))


def _sign_at(at: Tokens, start: int) -> int:
    """Where the sign of "~5" or "≈ 5" stands; -1 where there is none, and in "3일~8일", which is a range."""
    if start > 1 and at.text[start - 1] == "~" and at.text[start - 2].isalnum():
        return -1
    if start and at.text[start - 1] in BEFORE_SIGNS:
        return start - 1
    apart = APART.search(at.text, max(0, start - APART_REACH), start)
    return apart.start(1) if apart else -1


def inner_bound(at: Tokens, lex: Lexicon, numeral: Numeral, after: int) -> Bound:
    """What the words of a number and its unit say: 550多万, 1.1亿余元 are more, "une centaine" about a hundred."""
    more = any(lex.has("inner_min", word) for word in at.words[numeral.first : after])
    return "min" if more else "approx" if numeral.rough else "exact"


def _far(at: Tokens, lex: Lexicon, measure: Measure) -> tuple[Bound, Span] | None:
    """“översteg räntan 6 procent”, "højst vare 18 måneder", "no máximo, 18": another word or a comma stands between."""
    for index in range(measure.first - 1, max(-1, measure.first - 2 - NEAR_WORDS), -1):
        if at.gap(index) not in FAR_GAPS or index in at.figures:
            return None
        for bound in ("min", "max"):
            if lex.has(f"far_{bound}", at.words[index]):
                return _unless_denied(at, lex, (index, bound), index)
        if at.words[index] in lex.triggers:
            return None
    return None


def _before(at: Tokens, lex: Lexicon, measure: Measure) -> tuple[Bound, Span | None, int] | None:
    index = measure.first - 1
    for _ in range(3):
        if index < 0 or not (at.joined(index) or _abbreviated(at, lex, index)):
            break
        hit = match_back(lex.before, at, index)
        if hit is not None and hit[0] == index and arrives(at, lex, index, index):
            index -= 1
            continue
        if hit is not None and _bounds_nothing(at, lex, hit[0], index, measure):
            break
        if hit is not None and not (index + 1 < measure.first and _weak(at, lex, hit[0], index, measure)):
            behind = _denied_behind(at, lex, hit, measure.after)
            return behind or (*_unless_denied(at, lex, hit, index), measure.after)
        if not any(lex.has(name, at.words[index]) for name in ("fillers", "every", "clock_alone_before")):
            break
        index -= 1
    return None


def _dialled(at: Tokens, lex: Lexicon, first: int, index: int) -> bool:
    """“unter 0800 123 456”, "unter 116117": a number to call, and none that is bounded."""
    figure = at.words[first]
    number = figure.isdecimal() and (len(figure) >= LONG_DIGITS or (len(figure) > 2 and figure.startswith("0")))
    return number and lex.has("reached_at", at.words[index])


def _bounds_nothing(at: Tokens, lex: Lexicon, first: int, last: int, measure: Measure) -> bool:
    """Whether the words from `first` to `last` say where a change ends, what is compared, or what a verb governs."""
    governed = first > 0 and lex.has("governing", at.words[first - 1])  # "verfügt über 12 Millionen"
    dialled = first == last and _dialled(at, lex, measure.first, last)
    compares = first < last or lex.has("comparing", at.words[first])
    compared = (compares and _compares(at, lex, first, measure)) or _superlative(at, lex, first, measure)
    return governed or dialled or compared or arrives(at, lex, first, last) or _of_initials(at, first)


def _of_initials(at: Tokens, first: int) -> bool:
    """The C of "42 U.S.C. 1983" is no "circa"."""
    before = at.text[max(0, at.starts[first] - 2) : at.starts[first]]
    return len(before) > 1 and before[0].isalpha() and before[1] == "."


def _superlative(at: Tokens, lex: Lexicon, first: int, measure: Measure) -> bool:
    """“il più giovane dei quattro”, "la mayor de las tres": one of so many; but "los mayores de 65 años"."""
    return first > 0 and not measure.units and lex.has("superlative_before", at.words[first - 1])


def _abbreviated(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“ca. 900”, "ok. 900", "kb. 900", "omkring kl. 9"."""
    word = at.words[index]
    known = word in lex.before or lex.has("clock_alone_before", word)
    short = len(word) <= ABBREVIATION_LETTERS or lex.has("abbreviated_bounds", word)
    return at.gap(index) in ABBREVIATED and short and known


def _denied_behind(at: Tokens, lex: Lexicon, hit: tuple[int, str], after: int) -> tuple[Bound, Span, int] | None:
    """“übersteigt 3 Prozent nicht”."""
    first, bound = hit
    denied = bound == "min" and after < len(at.words) and lex.has("bound_denials", at.words[after])
    if not denied or not at.joined(after - 1) or not lex.has("bound_verbs", at.words[first]):
        return None
    return "max", (at.starts[first], at.ends[after]), after + 1


def _unless_denied(at: Tokens, lex: Lexicon, hit: tuple[int, str], last: int) -> tuple[Bound, Span]:
    """“no supera los 900”, "ne více než 900", "não deverá exceder os 900": what is not more is at most that."""
    first, bound = hit
    denial = first - 1
    while first - denial <= MODALS and denial > 0 and lex.has("bound_modals", at.words[denial]) and at.joined(denial):
        denial -= 1
    if bound == "min" and denial >= 0 and at.joined(denial) and lex.has("bound_denials", at.words[denial]):
        first, bound = denial, "max"
    return bound, (at.starts[first], at.ends[last])  # type: ignore[return-value]


def open_end(at: Tokens, lex: Lexicon, measure: Measure) -> bool:
    """Whether "reducir hasta un 5 %" may be a reduction to the figure, or by it at most, and 达到5%, at most 5%."""
    index = measure.first - 1
    if index >= 0 and lex.has("reached", at.words[index]) and at.joined(index):
        return True
    hit = match_back(lex.before, at, index) if index >= 0 and at.joined(index) else None
    return hit is not None and hit[1] == "max" and arrives(at, lex, hit[0], index)


def _compares(at: Tokens, lex: Lexicon, first: int, measure: Measure) -> bool:
    """“120 fewer than two years ago", "8% more than five years earlier", "three seats more than five years ago", "twice
    as much as ten years ago" compare with that time, and do not bound it; so does "13 times more than the poorest 40%".
    """
    if _times(at, lex, first):
        return True
    if lex.has("comparing", at.words[first]) and ago(at, lex, measure.first, measure.after):  # 高于四年前
        return True
    beside = first > 0 and at.gap(first - 1).strip(" \u00a0\u202f%.") == ""
    many = first > 0 and match(lex.numbers, at, first - 1) is not None
    return (
        ago(at, lex, measure.first, measure.after)
        and beside
        and (many or after_amount(at, lex, first) or _after_counted(at, lex, first))
    )


def _times(at: Tokens, lex: Lexicon, first: int) -> bool:
    """Whether so many times stand before a word."""
    if first < 2 or not lex.has("occasions", at.words[first - 1]) or not at.joined(first - 1):
        return False
    return first - 2 in at.figures or match(lex.numbers, at, first - 2) is not None


def ago(at: Tokens, lex: Lexicon, first: int, after: int) -> bool:
    """Whether a length of time between the tokens is told to be over: "four years ago", "před dvěma lety"."""
    behind = after < len(at.words) and lex.has("ago", at.words[after]) and at.joined(after - 1)
    return behind or (first > 0 and lex.has("ago_before", at.words[first - 1]) and at.joined(first - 1))


def _after_counted(at: Tokens, lex: Lexicon, first: int) -> bool:
    """Whether a number and what it counts stand just before the token."""
    number = first - 2
    near = number >= 0 and at.joined(number)
    return near and (number in at.figures or match(lex.numbers, at, number) is not None)


def _estimated(at: Tokens, lex: Lexicon, measure: Measure) -> tuple[Bound, Span | None, int]:
    """“an estimated population of 300”, "is estimated to have cost the city 300"."""
    for index in range(measure.first - 1, max(-1, measure.first - 1 - ESTIMATED_REACH), -1):
        apart = not at.joined(index) and not (at.gap(index) == "，" and lex.has("estimated", at.words[index]))
        if apart or index in at.figures:
            break
        if lex.has("estimated", at.words[index]):
            return "approx", (at.starts[index], at.ends[index]), measure.after
    return "exact", None, measure.after


def _weak(at: Tokens, lex: Lexicon, first: int, last: int, measure: Measure) -> bool:
    """“over five years” means throughout them as often as more than them."""
    words = at.words[first : last + 1]
    weak = any(lex.has("weak", word) for word in words)
    weak = weak and all(lex.has("weak", word) or lex.has("fillers", word) for word in words)
    return weak and bool(measure.units) and measure.units[0] in TIME


def _is_far(at: Tokens, lex: Lexicon, measure: Measure, span: Span) -> bool:
    """Whether a bound is only known to stand somewhere before the figure."""
    far = _far(at, lex, measure)
    return far is not None and far[1] == span and _before(at, lex, measure) is None


def _may_be_none(at: Tokens, lex: Lexicon, measure: Measure, span: Span) -> bool:
    """“can reach 500”; "do čtyř prodejen" is into four shops as often as up to four of them, "unter 40 Bewerbern" among
    them, "took over 30 shops" no bound.
    """
    words = at.text[slice(*span)].lower()
    goal = lex.has("goals", words) and measure.first not in at.figures and not measure.units
    among = lex.has("among", words) and not measure.units and any(lex.has("chosen", word) for word in at.words)
    goal = goal or among or (lex.has("weak", words) and _may_be_governed(at, lex, span[0], measure))
    return goal or lex.has("mild_bounds", words) or _is_far(at, lex, measure, span)


def _may_be_governed(at: Tokens, lex: Lexicon, start: int, measure: Measure) -> bool:
    """Whether a verb that goes with the bound's word stands before it; who took over half an hour, or half of the
    vote, took more.
    """
    first = measure.first
    while first > 0 and at.starts[first] > start:
        first -= 1
    other = bool(measure.units) and measure.units[0] in {*TIME, "percent"}
    return first > 0 and not other and lex.has("may_govern", at.words[first - 1]) and at.joined(first - 1)


def mild(at: Tokens, lex: Lexicon, measure: Measure, span: Span | None) -> bool:
    """Whether a bound comes and goes, or may be none: "over five years", and not "for over five years"."""
    if span is None or _may_be_none(at, lex, measure, span):
        return span is not None
    first = last = measure.first - 1
    while first > 0 and at.starts[first] > span[0]:
        first -= 1
    if first < 0 or at.starts[first] != span[0] or not _weak(at, lex, first, last, measure):
        return False
    told = first > 0 and at.joined(first - 1) and lex.has("lasting", at.words[first - 1])
    return not told or (measure.after < len(at.words) and lex.has("ago", at.words[measure.after]))
