"""From numbers in the tokens to fractions: halves and thirds in words, 3/4, mixed numbers, one in five."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import msgspec

from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.numerals import VULGAR, composed, last_place, multiplies, product, quotient
from factsheet.text.notation.phrases import match, match_back
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.compounds import joined_denominator
from factsheet.text.numbers.elements import LOW, Element, Numeral, elements_at, phrase_of, whole_of
from factsheet.text.numbers.ordinals import noun_follows
from factsheet.text.words.changes import change_lists

HALF_ONE = Decimal("0.5")
OWN = ("'", "’", "\0")  # what parts a figure from the ending of its case, or the end of the text
HUNDRED = 100


def plural_denominator(at: Tokens, lex: Lexicon, index: int) -> bool:
    """Plural ordinals are denominators ("cinquièmes", "quintos") before they are ordinals."""
    return index < len(at.words) and at.words[index].endswith("s") and at.words[index] in lex.denominators


def vulgar_at(at: Tokens, lex: Lexicon, index: int) -> Numeral:
    """The fraction of a single sign, with the scale behind it: "½", "¾ million"."""
    upper, lower = map(Decimal, VULGAR[at.words[index]])
    found = Numeral(index, index + 1, at.ends[index], quotient(upper, lower), 0, "fraction", parts=(upper, lower))
    return with_tail(at, lex, found)


def fraction_of(at: Tokens, lex: Lexicon, elements: Sequence[Element]) -> Numeral | None:
    """The elements over the denominator behind them: “two thirds”, "3/4", "2½"; None without one."""
    last = elements[-1]
    total = composed([element.value for element in elements])[0]
    slash = _slashed(at, elements)
    if slash is not None:
        return slash
    if not at.joined(last.after - 1):
        return None
    hit = _denominator(at, lex, last.after, total)
    printed = not last.spelled and (total > 20 or total != total.to_integral_value())
    if hit is None or total > LOW * LOW or printed:  # Italian "1,20 centesimi" is money
        return None
    after, lower = hit
    value = quotient(total, lower)
    end, place = at.ends[after - 1], last_place(value)
    return Numeral(elements[0].first, after, end, value, place, "fraction", spelled=True, parts=(total, lower))


def _denominator(at: Tokens, lex: Lexicon, index: int, upper: Decimal) -> tuple[int, Decimal] | None:
    """A denominator may itself be of several words ("twenty-fifths"); "empat setengah" is four and a half."""
    if index < len(at.words) and (lex.has("half_behind", at.words[index]) or _centimetres(at, lex, index)):
        return None
    hit = match(lex.denominators, at, index)
    if hit is not None:
        return hit
    single = match(lex.ordinals, at, index) if upper == 1 else None
    if single is not None and single[1] > 2 and _one_part(at, lex, index, single[0]):
        return single
    if index < len(at.words) and lex.tree.get("denominators"):
        joined = joined_denominator(lex.language, at.words[index])
        if joined is not None:
            return index + 1, joined
    inner = elements_at(at, lex, index)
    if not inner or not at.joined(inner[-1].after - 1) or not all(element.spelled for element in inner):
        return None
    return _parts_in_words(at, lex, inner, upper)


def _centimetres(at: Tokens, lex: Lexicon, index: int) -> bool:
    """Greek "εκατοστά" are hundredths, and nearly always of a metre."""
    units = match(lex.units, at, index)
    return units is not None and "centimeter" in units[1]


def _parts_in_words(at: Tokens, lex: Lexicon, inner: Sequence[Element], upper: Decimal) -> tuple[int, Decimal] | None:
    """“twenty-fifths”, Portuguese "vinte e cinco avos"."""
    after = inner[-1].after
    values = [element.value for element in inner]
    if after < len(at.words) and lex.has("parts_word", at.words[after]):
        lower, used = composed(values)
        return (after + 1, lower) if used == len(inner) and lower > 2 else None
    last = match(lex.denominators, at, after) or (match(lex.ordinals, at, after) if upper == 1 else None)
    if last is None or not lex.tree.get("ordinal_fractions"):
        return None
    lower, used = composed([*values, last[1]])
    return (last[0], lower) if used == len(inner) + 1 else None


def _one_part(at: Tokens, lex: Lexicon, index: int, after: int) -> bool:
    """Russian "одна пятая" is a fifth whatever follows, so is "one-fifth", and "one fifth" where no noun does."""
    alone = bool(lex.tree.get("ordinal_fractions")) and (at.gap(index - 1) == "-" or not noun_follows(at, after))
    return alone or lex.has("one_of", at.words[index - 1])


def _slashed(at: Tokens, elements: Sequence[Element]) -> Numeral | None:
    """“3/4”, "2 1/4"; a date or a rate ("24/7") is no fraction."""
    first, index = elements[0], elements[-1].after
    if first.spelled or len(elements) > 1:
        return None
    whole = at.figures[first.first].value
    if index < len(at.words) and at.words[index] in VULGAR and at.gap(index - 1) in ("", " "):
        upper, lower = map(Decimal, VULGAR[at.words[index]])
        value = whole + quotient(upper, lower)
        return Numeral(first.first, index + 1, at.ends[index], value, last_place(value), "fraction")
    if _slash(at, index - 1) and not _slash(at, index + 1) and not _slash(at, index - 3):
        lower = at.figures[index + 1].value
        if 0 < whole < lower <= LOW:
            value = quotient(whole, lower)
            return Numeral(first.first, index + 2, at.ends[index + 1], value, 0, "fraction", parts=(whole, lower))
    if index in at.figures and _slash(at, index) and at.joined(index - 1) and not _slash(at, index + 2):
        upper, lower = at.figures[index].value, at.figures[index + 2].value
        if 0 < upper < lower <= 100:
            value = whole + quotient(upper, lower)
            return Numeral(first.first, index + 3, at.ends[index + 2], value, last_place(value), "fraction")
    return None


def _slash(at: Tokens, index: int) -> bool:
    """Whether figure, slash, figure stand at the token without a space."""
    return (
        index >= 0
        and index + 2 < len(at.words)
        and at.words[index + 1] == "/"
        and index in at.figures
        and index + 2 in at.figures
        and at.ends[index + 1] + 1 >= at.starts[index + 2]
        and at.gap(index) == "" == at.gap(index + 1)
    )


def bare_fraction(at: Tokens, lex: Lexicon, index: int) -> Numeral | None:
    """The fraction that one word is: “half a million”, "mitad"; None for another word."""
    if not lex.has("singular_fractions", at.words[index]):
        return None
    hit = match(lex.denominators, at, index)
    if hit is None:
        return None
    one = Decimal(1)
    value = quotient(one, hit[1])
    end, place = at.ends[hit[0] - 1], last_place(value)
    found = Numeral(index, hit[0], end, value, place, "fraction", spelled=True, parts=(one, hit[1]))
    whole = with_tail(at, lex, found)
    shared = hit[0] < len(at.words) and lex.has("of_share", at.words[hit[0]])
    if whole is found and hit[1] > 2 and _changed_by(at, lex, index):
        return found
    if whole is found and (not shared or (index and match(lex.ordinals, at, index - 1))):
        return msgspec.structs.replace(found, form="loose")
    return whole


def _changed_by(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“by a quarter”, "о третину", "cu o treime"; of halves languages make verbs."""
    lists = change_lists(lex.language)
    if lists is None or index == 0:
        return False
    index -= 1 if lex.has("articles", at.words[index - 1]) else 0
    bound = match_back(lex.before, at, index - 1)
    index = bound[0] if bound else index
    return any(tuple(at.words[max(0, index - len(by)) : index]) == by for by in lists.by)


def mixed_of(at: Tokens, lex: Lexicon, elements: Sequence[Element]) -> Numeral | None:
    """A number and the proper fraction behind "and": “one hundred and three quarters”; None without one."""
    for cut in range(len(elements) - 1, 0, -1):
        if elements[cut].linked and (elements[cut - 1].value >= 100 or not lex.tree.get("tens_and")):
            part = fraction_of(at, lex, elements[cut:])
            if part is None or part.value >= 1:
                return None
            head = whole_of(at, lex, elements[:cut], composed([element.value for element in elements[:cut]])[0])
            return _added(at, lex, head, part, elements[cut - 1].value)
    return None


def and_fraction(at: Tokens, lex: Lexicon, whole: Numeral, elements: Sequence[Element]) -> Numeral:
    """A number with the fraction behind it, if one is: “five and a half”, "einundhalb"; else as it was."""
    behind = match(lex.phrases.get("half_behind", {}), at, whole.after)
    if behind is not None and at.joined(whole.after - 1):
        half = Numeral(whole.after, behind[0], at.ends[behind[0] - 1], HALF_ONE, 0, "fraction", spelled=True)
        return _added(at, lex, whole, half, elements[-1].value)
    link = match(lex.phrases.get("and", {}), at, whole.after) or match(lex.phrases.get("with", {}), at, whole.after)
    if link is None or not at.joined(whole.after - 1) or not at.joined(link[0] - 1) or link[0] >= len(at.words):
        return whole
    inner = elements_at(at, lex, link[0])
    used = composed([element.value for element in inner])[1] if inner else 0
    part = fraction_of(at, lex, inner[:used]) if inner else bare_part(at, lex, link[0])
    if part is None or part.value >= 1:
        return whole
    return _added(at, lex, whole, part, elements[-1].value)


def bare_part(at: Tokens, lex: Lexicon, index: int) -> Numeral | None:
    """The fraction of "and a half", "et demi"."""
    if lex.has("articles", at.words[index]) and at.joined(index):
        index += 1
        hit = match(lex.denominators, at, index) or match(lex.ordinals, at, index)
    else:
        half = lex.has("singular_fractions", at.words[index]) or lex.has("half_words", at.words[index])
        hit = match(lex.denominators, at, index) if half else None
    if hit is None or hit[1] < 2:
        return None
    value = quotient(Decimal(1), hit[1])
    return Numeral(index, hit[0], at.ends[hit[0] - 1], value, 0, "fraction", spelled=True)


def _added(at: Tokens, lex: Lexicon, whole: Numeral, part: Numeral, scale: Decimal) -> Numeral:
    """After a million a half is half a million, unless it says half of what ("a billion and a half million")."""
    own = match(lex.numbers, at, part.after)
    if own is not None and multiplies(own[1]) and whole.value >= own[1] >= LOW:
        value = whole.value + product(part.value, own[1])
        return Numeral(whole.first, own[0], at.ends[own[0] - 1], value, last_place(value), "amount", whole.spelled)
    size = Decimal(1).scaleb(last_place(scale)) if scale >= LOW * LOW else Decimal(1)  # of two million, a million
    value = whole.value + product(part.value, size)
    return Numeral(whole.first, part.after, part.end, value, last_place(value), "amount", whole.spelled)


def ratio_of(at: Tokens, lex: Lexicon, elements: Sequence[Element]) -> Numeral | None:
    """The elements over a number behind "in" or "out of": “one in five”, "un sur trois"; None without one."""
    last = elements[-1]
    link = match(lex.phrases.get("over", {}), at, last.after)
    if phrase_of(at, last) in lex.multiples:  # "doubled in five years"
        return None
    if link is None or not at.joined(last.after - 1) or not at.joined(link[0] - 1):
        return None
    inner = elements_at(at, lex, link[0])
    if not inner or _no_ratio(at, lex, elements, inner[-1].after):
        return None
    upper = composed([element.value for element in elements])[0]
    lower, used = composed([element.value for element in inner])
    if not 0 < upper < lower <= LOW or (not inner[0].spelled and at.figures[inner[0].first].exponent):
        return None
    after, value = inner[used - 1].after, quotient(upper, lower)
    return Numeral(
        elements[0].first, after, at.ends[after - 1], value, last_place(value), "fraction", parts=(upper, lower)
    )


def _no_ratio(at: Tokens, lex: Lexicon, upper: Sequence[Element], after: int) -> bool:
    """Polish "z 3 na 5" is from three to five, Greek "δύο στις 5 Μαΐου" two on a day of May, Vietnamese "77 phần trăm"
    a percentage.
    """
    first = upper[0].first
    month = match(lex.months, at, after) or match(lex.short_months, at, after)
    unit = match(lex.units, at, upper[-1].after)
    first -= 1 if first > 0 and lex.has("fillers", at.words[first - 1]) else 0
    spanned = first > 0 and match_back(lex.between, at, first - 1) is not None
    return month is not None or spanned or (unit is not None and unit[0] > upper[-1].after + 1)


def parts_of(at: Tokens, lex: Lexicon, elements: Sequence[Element]) -> Numeral | None:
    """The fraction whose denominator comes first: “三分之二”, Turkish "3'te 1'i"; None for other elements."""
    link = match(lex.phrases.get("parts_of", {}), at, elements[-1].after)
    inner = elements_at(at, lex, link[0]) if link else []
    if not inner:
        return None
    lower = composed([element.value for element in elements])[0]
    upper, used = composed([element.value for element in inner])
    whole = 0 < upper < lower or (lower == HUNDRED and upper > 0)  # 百分之百 is all, 百分之一百二十 more
    if not whole or (lex.tree.get("parts_marked") and not _shared(at, lex, elements, inner)):
        return None
    after, value = inner[used - 1].after, quotient(upper, lower)
    end, place = at.ends[after - 1], last_place(value)
    return Numeral(elements[0].first, after, end, value, place, "fraction", spelled=True, parts=(upper, lower))


def _shared(at: Tokens, lex: Lexicon, lower: Sequence[Element], upper: Sequence[Element]) -> bool:
    """“5'te 4'ü”: the upper one's ending tells it from "2019'da 3 kişi" and "saat 10'da 3 kişi"."""
    first, last = lower[0], upper[-1]
    printed = len(lower) == len(upper) == 1 and first.first in at.figures and last.first in at.figures
    hour = first.first > 0 and lex.has("clock_before", at.words[first.first - 1])
    return printed and not hour and first.value <= LOW and at.gap(last.after - 1) in OWN


def with_tail(at: Tokens, lex: Lexicon, found: Numeral) -> Numeral:
    """Scale words after a fraction: "two thirds of a million", "half a dozen", "6 2/3 millions"."""
    if found.form == "ordinal" or found.after >= len(at.words) or not at.joined(found.after - 1):
        return found
    index = found.after
    if found.form == "fraction":
        link = match(lex.phrases.get("of", {}), at, index)
        index = link[0] if link else index
        if index < len(at.words) and lex.has("articles", at.words[index]):
            index += 1
    elif not lex.has("collective", at.words[index]) and (
        found.value == found.value.to_integral_value() or not found.spelled
    ):
        return found
    hit = match(lex.numbers, at, index)
    if hit is None or not (multiplies(hit[1]) or lex.has("collective", at.words[index])):
        return found
    value = product(found.value, hit[1])
    end = at.ends[hit[0] - 1]
    return Numeral(found.first, hit[0], end, value, last_place(value), "amount", found.spelled, found.rough)
