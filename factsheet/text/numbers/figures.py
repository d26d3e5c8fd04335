"""From a place in the tokens to the number that begins there: digits or words, scales, fractions, ordinals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

import msgspec

from factsheet.text.notation.hanzi import HALF, HANGUL, NUMERALS
from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.numerals import EXACT, VULGAR, composed, last_place, multiplies, product
from factsheet.text.notation.phrases import match, match_back
from factsheet.text.notation.tokens import DASHES, Tokens
from factsheet.text.numbers.elements import MOST_WORDS, Element, Numeral, beside, elements_at, sign_before, whole_of
from factsheet.text.numbers.fractions import (
    and_fraction,
    bare_fraction,
    fraction_of,
    mixed_of,
    parts_of,
    plural_denominator,
    ratio_of,
    vulgar_at,
    with_tail,
)
from factsheet.text.numbers.letters import letter_power
from factsheet.text.numbers.measures import MONEY
from factsheet.text.numbers.ordinals import EXPONENT, one_part, ordinal_after, ordinal_of
from factsheet.text.numbers.scales_ahead import scaled_ahead

APOSTROPHES = ("'", "’")
PARTICLES = frozenset("이가을를은는의에로만간동과와보까전후내뒤째쯤당")
GOES_ON = frozenset("eE^x×")
THOUSAND = 1000


def number_at(at: Tokens, lex: Lexicon, index: int) -> Numeral | None:
    """The number that begins at the token, with all its words; None where none does."""
    word = at.words[index]
    if word in VULGAR:
        return vulgar_at(at, lex, index)
    if (lex.tree.get("unspaced") and _within_a_word(at, lex, index)) or _before_apostrophe(at, lex, index):
        return None
    elements = elements_at(at, lex, index)
    if not elements:
        return bare_fraction(at, lex, index) or one_part(at, lex, ordinal_after(at, lex, index, []))
    ahead = scaled_ahead(elements) if lex.tree.get("scale_first") else None
    if ahead is not None or (len(elements) == 1 and _stands_alone(at, lex, elements[0])):
        return whole_of(at, lex, elements, elements[0].value if ahead is None else ahead)
    total, used = composed([element.value for element in elements])
    taken = elements[:used]
    order = (
        (mixed_of, fraction_of, ordinal_of)
        if plural_denominator(at, lex, taken[-1].after)
        else (ordinal_of, mixed_of, fraction_of)
    )
    for attempt in (*order, ratio_of, parts_of):
        found = attempt(at, lex, taken)
        if found is not None:
            return with_tail(at, lex, found)
    whole = _dozens(at, lex, taken) or whole_of(at, lex, taken, total)
    mixed = and_fraction(at, lex, _suffixed(at, lex, whole), taken)
    return with_tail(at, lex, mixed if mixed.after > whole.after else _pointed(at, lex, whole))


def _within_a_word(at: Tokens, lex: Lexicon, index: int) -> bool:
    """The 千 of 千葉, the 구조 of 구조대, the 두 of 모두: a numeral counts only before what it counts."""
    word = at.words[index]
    told = _told(at, lex, index)
    if told is not None:
        return not told
    numeral = NUMERALS.issuperset(word) or word == HALF
    hangul = word >= HANGUL
    if not numeral or (len(word) > 1 and not hangul) or len(at.words) == 1:
        return False
    if hangul and (len(word) == 1 or at.gap(index) != " "):
        return True
    counted = index + 1 < len(at.words) and at.joined(index) and at.words[index + 1] in lex.units
    parts = match(lex.phrases.get("parts_of", {}), at, index + 1)
    counter = at.text.startswith(tuple(lex.lists.get("counters", ())), at.ends[index] + hangul)
    return not (counted or parts or counter)


def _told(at: Tokens, lex: Lexicon, index: int) -> bool | None:
    """Whether what stands beside the token tells that it counts, or that it does not; None where it tells neither."""
    word, start = at.words[index], at.starts[index]
    inside = word >= HANGUL and "가" <= at.text[start - 1 : start] <= "힣"
    if index in at.figures and (beside(at, index - 1) or (beside(at, index) and not inside)):
        return True
    if inside and not NUMERALS.issuperset(word) and index - 1 not in at.figures:
        return False
    if word >= HANGUL and lex.has("determiners", word):
        return _determines(at, lex, index)
    return True if index and lex.has("ordinal_before", at.words[index - 1]) and at.gap(index - 1) == "" else None


def _determines(at: Tokens, lex: Lexicon, index: int) -> bool:
    """The 두 of "두 시간" and the 십 of "십 년간"; "두 주장" are no two weeks. The rest is listed with them."""
    after = index + 1
    hit = match(lex.numbers, at, index)
    if hit is not None and hit[0] > after:
        return True
    if after >= len(at.words) or at.gap(index) != " " or at.words[after] not in lex.units:
        return False
    behind = at.text[at.ends[after] : at.ends[after] + 1]
    return len(at.words[after]) > 1 or not "가" <= behind <= "힣" or behind in PARTICLES


def _before_apostrophe(at: Tokens, lex: Lexicon, index: int) -> bool:
    """Ukrainian сім is seven, and сім'я a family."""
    hit = match(lex.numbers, at, index) if lex.tree.get("apostrophes") else None
    return hit is not None and at.gap(hit[0] - 1) in APOSTROPHES


def _stands_alone(at: Tokens, lex: Lexicon, element: Element) -> bool:
    """The common case, told quickly: no word or sign that could go on with the number follows, or leads to it."""
    after = element.after
    if element.first and lex.has("ordinal_before", at.words[element.first - 1]):
        return False
    if after < len(at.words):
        word = at.words[after]
        if word in lex.continues or after in at.figures or (lex.endings and word.endswith(lex.endings)):
            return False
    end = at.ends[after - 1]
    dotted = at.text.startswith(".", end) and lex.tree.get("ordinal_dots")
    return not dotted and (at.text[end : end + 1] not in GOES_ON or end >= len(at.text))


def _dozens(at: Tokens, lex: Lexicon, elements: Sequence[Element]) -> Numeral | None:
    """“two thousand and four dozen”: what "and" leads to is counted in dozens."""
    after = elements[-1].after
    if (
        not elements[-1].linked
        or elements[-2].value < 100
        or after >= len(at.words)
        or not lex.has("collective", at.words[after])
    ):
        return None
    dozen = match(lex.numbers, at, after)
    head = composed([element.value for element in elements[:-1]])[0]
    value = head + product(elements[-1].value, dozen[1]) if dozen else head
    end = at.ends[after]
    return Numeral(elements[0].first, after + 1, end, value, last_place(value), "amount", spelled=True)


def _pointed(at: Tokens, lex: Lexicon, whole: Numeral) -> Numeral:
    """“two hundred point zero three”, and what is printed right after a figure: e13, ^23, k, M, bn."""
    link = match(lex.phrases.get("point", {}), at, whole.after)
    if not whole.spelled:
        return _suffixed(at, lex, (link and _point_printed(at, lex, whole, link[0])) or whole)
    if link is None or not at.joined(whole.after - 1):
        return whole
    digits, index = "", link[0]
    while index < len(at.words) and len(digits) < MOST_WORDS:
        elements = [element for element in elements_at(at, lex, index) if element.spelled]
        if not elements or lex.has("articles", at.words[elements[0].first]):
            break
        value, used = composed([element.value for element in elements])
        if value != value.to_integral_value() or (multiplies(elements[used - 1].value) and digits):
            break
        digits += str(int(value))
        index = elements[used - 1].after
        if len(str(int(value))) > 1 or not at.joined(index - 1):
            break
    if not digits or whole.value != whole.value.to_integral_value():
        return whole
    value = Decimal(f"{int(whole.value)}.{digits}")
    return msgspec.structs.replace(whole, after=index, end=at.ends[index - 1], value=value, exponent=-len(digits))


def _point_printed(at: Tokens, lex: Lexicon, whole: Numeral, index: int) -> Numeral | None:
    """Bengali "৪১ দশমিক ০৮", 41.08, with the power of ten behind it."""
    digits = at.figures.get(index)
    joined = at.joined(whole.after - 1) and at.joined(index - 1)
    if digits is None or not digits.plain or not joined or whole.value != whole.value.to_integral_value():
        return None
    places = at.ends[index] - at.starts[index]
    value, place = whole.value + digits.value.scaleb(-places), -places
    found = msgspec.structs.replace(whole, after=index + 1, end=at.ends[index], value=value, exponent=place)
    scale = match(lex.numbers, at, index + 1) if at.joined(index) else None
    if scale is None or not multiplies(scale[1]):
        return found
    power = scale[1].adjusted()
    return msgspec.structs.replace(
        found,
        after=scale[0],
        end=at.ends[scale[0] - 1],
        value=value.scaleb(power),
        exponent=place + power,
        scale=scale[1],
    )


def _suffixed(at: Tokens, lex: Lexicon, whole: Numeral) -> Numeral:
    nearby = at.text[whole.end : whole.end + 1]
    hit = EXPONENT.match(at.text, whole.end) if nearby and nearby in "eE^x× " else None
    if hit:
        return _powered(at, whole, hit)
    index = whole.after
    if index < len(at.words) and at.joined(index - 1) and at.starts[index] - whole.end < 3:
        power = lex.short.get(at.printed(index, index + 1))
        if power is None and lex.has("money_letters", at.words[index]) and _money_near(at, lex, whole.first):
            power = int(lex.tree["money_short"][at.words[index]])
        if power is None:
            power = letter_power(at, lex, index)
        if power is not None and not _unit_goes_on(at, index) and not _identifies(at, lex, whole, index):
            end = at.ends[index]
            return msgspec.structs.replace(
                whole, after=index + 1, end=end, value=EXACT.scaleb(whole.value, power),
                exponent=whole.exponent + power, scale=Decimal(10) ** power,
            )  # fmt: skip
    return whole


def _identifies(at: Tokens, lex: Lexicon, whole: Numeral, letter: int) -> bool:
    """Letters and digits in turn, "1d6b", and "RTL8111/8168B" are names of things; "$1500B" is money."""
    first = whole.first
    if at.gap(letter - 1) != "" or len(at.words[letter]) > 1 or _money_near(at, lex, first):
        return False
    glued = first > 0 and at.gap(first - 1) == "" and at.words[first - 1].isalnum() and first - 1 not in at.figures
    figure = at.figures.get(first)
    long = figure is not None and figure.plain and whole.value >= THOUSAND
    return glued or (long and not MONEY.match(at.text, at.ends[letter]))


def _unit_goes_on(at: Tokens, index: int) -> bool:
    """“5 M/s” is no five million, and "400 B.C." no 400 billion."""
    after = at.text[at.ends[index] : at.ends[index] + 2]
    return after.startswith(("/", "²", "³", ".C", ".c"))


def _money_near(at: Tokens, lex: Lexicon, first: int) -> bool:
    return sign_before(at, lex, first) or sign_before(at, lex, _near_end(at, lex, first))


def _near_end(at: Tokens, lex: Lexicon, first: int) -> int:
    """The 10 of "$10-12m", "€10m to 12m", "between $10m and 12m", whose sign is also the 12's; 0 where none is."""
    index = first - 1
    link = at.words[index] if at.gap(index) not in DASHES else ""
    if index < 1 or (link and not at.joined(index)):
        return 0
    last = index - 1 if link else index
    last -= lex.has("money_letters", at.words[last]) and last > 0
    leading = match_back(lex.between, at, last - 2)
    to = not link or lex.has("to", link) or (leading is not None and link in leading[1])
    return last if to and last in at.figures else 0


def _powered(at: Tokens, whole: Numeral, hit: re.Match[str]) -> Numeral:
    mark = hit.group()
    after = next((i for i in range(whole.after, len(at.words)) if at.starts[i] >= hit.end()), len(at.words))
    power = int(re.sub(r"^.*?(10)?\^?\+*-?-?\+?(?=\d+$)", "", mark) or 0)
    power = -power if mark.rstrip("0123456789").endswith("-") and "--" not in mark else power
    if mark.startswith("^"):
        value = whole.value**power if abs(power) < 60 and len(whole.value.as_tuple().digits) < 60 else whole.value
        return msgspec.structs.replace(whole, after=after, end=hit.end(), value=value, exponent=last_place(value))
    value = EXACT.scaleb(whole.value, power)
    return msgspec.structs.replace(whole, after=after, end=hit.end(), value=value, exponent=whole.exponent + power)
