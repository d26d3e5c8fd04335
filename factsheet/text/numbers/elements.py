"""From a place in the tokens to the run of figures and number words there, and the plain number they make."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import takewhile

import msgspec

from factsheet.text.notation.hanzi import DAY_ENDS, HANGUL, NUMERALS, consecutive
from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.numerals import follows, last_place, multiplies, product
from factsheet.text.notation.phrases import match
from factsheet.text.notation.tokens import Tokens

LOW = Decimal(1000)
ELIDED = ("'", "’", "")  # "trent'anni" is thirty years, "50 cent" half a euro
MIDDLE_DOT = "·"
YEAR, YEARS = 4, range(1900, 2100)
AMONG_WORDS = 4  # from "one" to those of which it is one
MOST_WORDS = 24  # words in one number; a longer run of number words is a list


class Numeral(msgspec.Struct, frozen=True):
    """A number and where it stands; `after` is the token after it, `exponent` the place of its last printed digit."""

    first: int
    after: int
    end: int
    value: Decimal
    exponent: int
    form: str = "amount"
    spelled: bool = False
    rough: bool = False
    scale: Decimal = Decimal(1)  # what the words after a printed figure multiply it by
    parts: tuple[Decimal, Decimal] | None = None


class Element(msgspec.Struct, frozen=True):
    """One token or phrase of a number; `linked` where an "and" leads to it."""

    value: Decimal
    first: int
    after: int
    spelled: bool
    linked: bool = False


def beside(at: Tokens, index: int) -> bool:
    """Whether the token and the next are two parts of one piece: 两三, 나흘."""
    after = index + 1
    if index < 0 or after >= len(at.words) or index not in at.figures or at.gap(index) or at.words[index].isdecimal():
        return False
    if after not in at.figures or at.words[after].isdecimal():
        return at.words[after] in DAY_ENDS
    sino = at.words[index] >= HANGUL and at.words[index] in NUMERALS  # "일이" is a thing and its particle
    return not sino and consecutive(at.figures[index].value, at.figures[after].value)


def elements_at(at: Tokens, lex: Lexicon, index: int) -> list[Element]:
    """The figures and number words that begin at a token, as far as each may go on with the one before it."""
    found: list[Element] = []
    links = lex.lists.get("and", frozenset())
    while index < len(at.words) and len(found) < MOST_WORDS:
        element = _element(at, lex, index, found)
        if element is None and found and at.words[index] in links and found[-1].value >= 10:
            element = _linked(at, lex, index, found) if at.joined(index) else None
        if element is None or (found and not _follows(at, found, element)):
            break
        found.append(element)
        index = element.after
        if not at.joined(index - 1):
            break
    return found


def _follows(at: Tokens, before: Sequence[Element], element: Element) -> bool:
    """Whether it goes on with the number; a printed year is not multiplied: "bis 2030 tausend Bäume"."""
    year = len(before) == 1 and len(at.words[before[0].first]) == YEAR and before[0].value in YEARS
    thousand = year and not before[0].spelled and element.value == LOW
    return follows(before[-1].value, element.value) and not thousand


def _linked(at: Tokens, lex: Lexicon, link: int, before: Sequence[Element]) -> Element | None:
    """What an "and" adds: "2011 and millions of others" are two numbers. An "of" may multiply: "20 de milioane"."""
    element = _element(at, lex, link + 1, before, linked=True)
    if element is None or (element.value > before[-1].value and not lex.has("of", at.words[link])):
        return None
    if _counted_apart(at, lex, element, before):
        return None
    return msgspec.structs.replace(element, linked=True)


def _counted_apart(at: Tokens, lex: Lexicon, element: Element, before: Sequence[Element]) -> bool:
    """“1.3 million and nine people", "$2 million and nine", "2 million and 30 staff": the "and" leads elsewhere.

    "R$ 2 milhões e 300 mil" and "3 mil e 500" go on to the place below.
    """
    head, last = at.figures.get(before[0].first), before[-1].value
    if head is not None and head.exponent < 0 and element.value < last:
        return True
    scale = match(lex.numbers, at, element.after)
    if element.value * 10 >= last or last < LOW or (scale is not None and scale[1] >= LOW):
        return False
    return element.first in at.figures or (head is not None and sign_before(at, lex, before[0].first))


def sign_before(at: Tokens, lex: Lexicon, first: int) -> bool:
    """Whether a sign for money leads to the figure."""
    return first > 0 and (at.words[first - 1][-1:] in "$£€¥₹" or at.printed(first - 1, first) in lex.signs)


def _element(at: Tokens, lex: Lexicon, index: int, before: Sequence[Element], linked: bool = False) -> Element | None:
    if index >= len(at.words):
        return None
    figure = at.figures.get(index)
    if figure is not None:
        return _printed(at, lex, index, figure.value, before)
    hit = match(lex.numbers, at, index) or _past_filler(at, lex, index, before)
    if hit is not None and (_goes_on(at, lex, hit[0] - 1) or _annual(at, lex, index) or _idiom(at, lex, index)):
        return None
    counted = hit is not None and not linked and _counts(at, lex, index, hit[0])
    if before and (counted or lex.has("collective", at.words[index]) or _cents(at, lex, index, before)):
        return None
    if hit is None or (before and not _scales(hit[1]) and not _adds(before, linked)):
        return None
    return Element(hit[1], index, hit[0], spelled=True)


def _goes_on(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“cent'anni”'s "cent" is cut off, and elsewhere none; Catalan "mil·lisegons" are no thousand."""
    gap = at.gap(index)
    return gap == MIDDLE_DOT or (lex.has("elided", at.words[index]) and gap not in ELIDED)


def _article_of_law(at: Tokens, lex: Lexicon, index: int, first: int) -> bool:
    """Korean "제1조" is Article 1, and "1조" a trillion."""
    return lex.has("law_articles", at.words[index]) and first > 0 and lex.has("ordinal_before", at.words[first - 1])


def _idiom(at: Tokens, lex: Lexicon, index: int) -> bool:
    """Turkish yüz is a hundred, and "yüz yüze" face to face, "sağ elli" right-handed; Vietnamese "tỷ lệ" is a rate."""
    idioms = lex.phrases.get("no_numbers", {})
    behind = match(idioms, at, index - 1) if idioms and index and at.joined(index - 1) else None
    return match(idioms, at, index) is not None or (behind is not None and behind[0] > index)


def _annual(at: Tokens, lex: Lexicon, index: int) -> bool:
    """Hebrew "שנתיים" is two years, and behind a noun in the plural "annual"."""
    endings = tuple(lex.lists.get("dual_nouns", ()))
    dual = bool(endings) and at.words[index] in lex.tree.get("duals", ()) and at.joined(index - 1)
    return dual and at.words[index - 1].endswith(endings)


def _printed(at: Tokens, lex: Lexicon, index: int, value: Decimal, before: Sequence[Element]) -> Element | None:
    """A figure begins a number, or goes on after a multiplier ("4 thousand 3 hundred"); 백만 multiplies like a word."""
    if before and _article_of_law(at, lex, index, before[0].first):
        return None
    if before and NUMERALS.issuperset(at.words[index]) and multiplies(value):
        return Element(value, index, index + 1, spelled=True)
    if before and not (multiplies(before[-1].value) and before[-1].spelled):
        return None
    return Element(value, index, index + 1, spelled=NUMERALS.issuperset(at.words[index]))


def _cents(at: Tokens, lex: Lexicon, index: int, before: Sequence[Element]) -> bool:
    """French "34 cents" is money, "3 cents" may be three hundred."""
    one = before[-1]
    unit = match(lex.units, at, index)
    return (
        not one.spelled
        and unit is not None
        and unit[1][0] == "cent"
        and (one.value >= 10 or one.value != one.value.to_integral_value())
    )


def _counts(at: Tokens, lex: Lexicon, index: int, after: int) -> bool:
    """Vietnamese "năm" is five and a year: "hai mươi năm" are twenty years, and "một nghìn năm trăm" is 1,500."""
    return lex.has("unit_first", at.words[index]) and match(lex.numbers, at, after) is None


def _past_filler(at: Tokens, lex: Lexicon, index: int, before: Sequence[Element]) -> tuple[int, Decimal] | None:
    """“six autres millions”, "another six other million", 550多万."""
    if (
        (len(before) == 1 or (before and lex.tree.get("unspaced")))
        and lex.has("scale_fillers", at.words[index])
        and at.joined(index)
    ):
        hit = match(lex.numbers, at, index + 1)
        return hit if hit is not None and hit[1] > LOW else None
    return None


def _adds(before: Sequence[Element], linked: bool) -> bool:
    """Words add to words; to a printed figure only through "and" or right after a hundred ("3 cent un")."""
    return before[0].spelled or (before[-1].spelled and (linked or before[-1].value == 100))


def _scales(value: Decimal) -> bool:
    """After printed digits only a word that multiplies them may follow: "5 million", not "5 two"."""
    return multiplies(value)


def phrase_of(at: Tokens, element: Element) -> str:
    """An element's words as they are looked up, in lower case: "doubled", "divisées par deux"."""
    return " ".join(at.words[element.first : element.after])


def whole_of(at: Tokens, lex: Lexicon, elements: Sequence[Element], total: Decimal) -> Numeral:
    """Some elements as one number of a known form: an amount, an article, a multiple, or a loose or vague one."""
    first, last = elements[0], elements[-1]
    spelled = first.spelled
    rough = any(lex.has("rough", at.words[element.first]) for element in elements)
    exponent = _place(at, elements, total)
    one = total == 1 and (lex.has("one", at.words[first.first]) or (spelled and _among(at, lex, last.after)))
    form = "article" if one else "amount"
    form = "loose" if spelled and lex.has("loose", at.words[first.first]) else form
    if len(elements) == 1 and spelled and phrase_of(at, first) in lex.multiples:
        form = "multiple"
    parts = lex.shares.get(phrase_of(at, first)) if len(elements) == 1 and spelled else None
    form = "fraction" if parts else form
    scaled = all(multiplies(element.value) for element in elements[1:])
    if scaled and spelled and lex.has("vague", at.words[first.first]):
        form = "vague"
    scale = Decimal(1)
    for element in elements[1:]:
        scale = product(scale, element.value) if multiplies(element.value) else Decimal(1)
    end = at.ends[last.after - 1]
    return Numeral(first.first, last.after, end, total, exponent, form, spelled, rough, scale, parts)


def _among(at: Tokens, lex: Lexicon, index: int) -> bool:
    """Finnish "yksi maan tunnetuimmista laulajista" is one of many, by the case of these."""
    endings = tuple(lex.tree.get("among_endings", ()))
    near = takewhile(lambda place: at.joined(place - 1), range(index, min(index + AMONG_WORDS, len(at.words))))
    return bool(endings) and any(at.words[place].endswith(endings) for place in near)


def _place(at: Tokens, elements: Sequence[Element], total: Decimal) -> int:
    figure = at.figures.get(elements[0].first)
    if figure is None or any(not multiplies(element.value) for element in elements[1:]):
        return last_place(total)
    place = figure.exponent if figure.exponent < 0 else last_place(figure.value)
    return place + sum(element.value.adjusted() for element in elements[1:])
