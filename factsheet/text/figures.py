"""From a place in the tokens to the number that begins there: digits or words, scales, fractions, ordinals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

import msgspec

from factsheet.text.lexicon import Lexicon, joined_denominator, match
from factsheet.text.numerals import VULGAR, composed, last_place, multiplies, product, quotient
from factsheet.text.tokens import Tokens

EXPONENT = re.compile(r"[eE][+-]?\d{1,3}(?!\w)| ?[x×] ?10\^?[+-]?\d{1,3}(?!\w)|\^[+-]*\d{1,2}(?!\w)")
LOW = Decimal(1000)
MOST = 24  # words in one number; a longer run of number words is a list


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
    plain: bool = False
    scale: Decimal = Decimal(1)  # what the words after a printed figure multiply it by
    parts: tuple[Decimal, Decimal] | None = None


class Element(msgspec.Struct, frozen=True):
    """One token or phrase of a number; `linked` where an "and" leads to it."""

    value: Decimal
    first: int
    after: int
    spelled: bool
    linked: bool = False


def number_at(at: Tokens, lex: Lexicon, index: int) -> Numeral | None:
    """The number that begins at the token, with all its words; None where none does."""
    word = at.words[index]
    if word in VULGAR:
        return _vulgar(at, lex, index)
    elements = _elements(at, lex, index)
    if not elements:
        return _bare_fraction(at, lex, index) or _one_part(at, lex, _ordinal(at, lex, index, []))
    total, used = composed([element.value for element in elements])
    taken = elements[:used]
    order = (_mixed, _fraction, _ordinal_of) if _plural(at, lex, taken[-1].after) else (_ordinal_of, _mixed, _fraction)
    for attempt in (*order, _ratio):
        found = attempt(at, lex, taken)
        if found is not None:
            return _tail(at, lex, found)
    whole = _dozens(at, lex, taken) or _whole(at, lex, taken, total)
    mixed = _and_fraction(at, lex, _suffixed(at, lex, whole), taken)
    return _tail(at, lex, mixed if mixed.after > whole.after else _pointed(at, lex, whole))


def _one_part(at: Tokens, lex: Lexicon, found: Numeral | None) -> Numeral | None:
    """ "a fifth." is a fraction, "a fifth man" an ordinal."""
    before = found is not None and found.first > 0 and lex.has("articles", at.words[found.first - 1])
    if found is None or not before or found.value < 3 or not lex.tree.get("ordinal_fractions") or _noun_follows(at, found.after):
        return found
    value = quotient(Decimal(1), found.value)
    return msgspec.structs.replace(found, value=value, form="fraction", parts=(Decimal(1), found.value))


def _dozens(at: Tokens, lex: Lexicon, elements: Sequence[Element]) -> Numeral | None:
    """ "two thousand and four dozen": what "and" leads to is counted in dozens."""
    after = elements[-1].after
    if not elements[-1].linked or elements[-2].value < 100 or after >= len(at.words) or not lex.has("collective", at.words[after]):
        return None
    dozen = match(lex.numbers, at, after)
    head = composed([element.value for element in elements[:-1]])[0]
    value = head + product(elements[-1].value, dozen[1]) if dozen else head
    end = at.ends[after]
    return Numeral(elements[0].first, after + 1, end, value, last_place(value), "amount", True)


def _plural(at: Tokens, lex: Lexicon, index: int) -> bool:
    """Plural ordinals are denominators ("cinquièmes", "quintos") before they are ordinals."""
    return index < len(at.words) and at.words[index].endswith("s") and at.words[index] in lex.denominators


def _ordinal_of(at: Tokens, lex: Lexicon, elements: Sequence[Element]) -> Numeral | None:
    found = _ordinal(at, lex, elements[0].first, elements)
    one = len(elements) == 1 and lex.has("one", at.words[elements[0].first]) and lex.tree.get("ordinal_fractions")
    return None if one and found and found.value >= 100 else _one_part(at, lex, found)


def _elements(at: Tokens, lex: Lexicon, index: int) -> list[Element]:
    found: list[Element] = []
    links = lex.lists.get("and", frozenset())
    while index < len(at.words) and len(found) < MOST:
        element = _element(at, lex, index, found)
        if element is None and found and at.words[index] in links and found[-1].value >= 10:
            element = _element(at, lex, index + 1, found, True) if at.joined(index) else None
            element = msgspec.structs.replace(element, linked=True) if element else None
        if element is None:
            break
        found.append(element)
        index = element.after
        if not at.joined(index - 1):
            break
    return found


def _element(
    at: Tokens, lex: Lexicon, index: int, before: Sequence[Element], linked: bool = False
) -> Element | None:
    if index >= len(at.words):
        return None
    figure = at.figures.get(index)
    if figure is not None:
        if before and not (multiplies(before[-1].value) and before[-1].spelled):
            return None
        return Element(figure.value, index, index + 1, False)
    hit = match(lex.numbers, at, index) or _past_filler(at, lex, index, before)
    if before and (lex.has("collective", at.words[index]) or _cents(at, lex, index, before)):
        return None
    if hit is None or (before and not _scales(hit[1]) and not _adds(before, linked)):
        return None
    return Element(hit[1], index, hit[0], True)


def _cents(at: Tokens, lex: Lexicon, index: int, before: Sequence[Element]) -> bool:
    """French "34 cents" is money, "3 cents" may be three hundred."""
    one = before[-1]
    unit = match(lex.units, at, index)
    return not one.spelled and unit is not None and unit[1][0] == "cent" and (one.value >= 10 or one.value != one.value.to_integral_value())


def _past_filler(at: Tokens, lex: Lexicon, index: int, before: Sequence[Element]) -> tuple[int, Decimal] | None:
    """ "six autres millions", "another six other million"."""
    if len(before) == 1 and lex.has("scale_fillers", at.words[index]) and at.joined(index):
        hit = match(lex.numbers, at, index + 1)
        return hit if hit is not None and hit[1] > LOW else None
    return None


def _adds(before: Sequence[Element], linked: bool) -> bool:
    """Words add to words; to a printed figure only through "and" or right after a hundred ("3 cent un")."""
    return before[0].spelled or (before[-1].spelled and (linked or before[-1].value == 100))


def _scales(value: Decimal) -> bool:
    """After printed digits only a word that multiplies them may follow: "5 million", not "5 two"."""
    return multiplies(value)


def _whole(at: Tokens, lex: Lexicon, elements: Sequence[Element], total: Decimal) -> Numeral:
    first, last = elements[0], elements[-1]
    spelled = first.spelled
    rough = any(lex.has("rough", at.words[element.first]) for element in elements)
    exponent = _place(at, elements, total)
    form = "article" if total == 1 and lex.has("one", at.words[first.first]) else "amount"
    form = "loose" if spelled and lex.has("loose", at.words[first.first]) else form
    if len(elements) == 1 and spelled and lex.has("vague", at.words[first.first]):
        form = "vague"
    plain = len(elements) == 1 and not spelled and at.figures[first.first].plain
    scale = Decimal(1)
    for element in elements[1:]:
        scale = product(scale, element.value) if multiplies(element.value) else Decimal(1)
    return Numeral(first.first, last.after, at.ends[last.after - 1], total, exponent, form, spelled, rough, plain, scale)


def _place(at: Tokens, elements: Sequence[Element], total: Decimal) -> int:
    figure = at.figures.get(elements[0].first)
    if figure is None or any(not multiplies(element.value) for element in elements[1:]):
        return last_place(total)
    place = figure.exponent if figure.exponent < 0 else last_place(figure.value)
    return place + sum(element.value.adjusted() for element in elements[1:])


def _pointed(at: Tokens, lex: Lexicon, whole: Numeral) -> Numeral:
    """ "two hundred point zero three", and what is printed right after a figure: e13, ^23, k, M, bn."""
    if not whole.spelled:
        return _suffixed(at, lex, whole)
    link = match(lex.phrases.get("point", {}), at, whole.after)
    if link is None or not at.joined(whole.after - 1):
        return whole
    digits, index = "", link[0]
    while index < len(at.words) and len(digits) < MOST:
        elements = [element for element in _elements(at, lex, index) if element.spelled]
        if not elements or any(at.words[element.first] in lex.lists.get("articles", ()) for element in elements):
            break
        value, used = composed([element.value for element in elements])
        if value != value.to_integral_value() or multiplies(elements[used - 1].value) and digits:
            break
        digits += str(int(value))
        index = elements[used - 1].after
        if len(str(int(value))) > 1 or not at.joined(index - 1):
            break
    if not digits or whole.value != whole.value.to_integral_value():
        return whole
    value = Decimal(f"{int(whole.value)}.{digits}")
    return msgspec.structs.replace(whole, after=index, end=at.ends[index - 1], value=value, exponent=-len(digits))


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
        if power is not None and not _unit_goes_on(at, index):
            end = at.ends[index]
            return msgspec.structs.replace(
                whole, after=index + 1, end=end, value=whole.value.scaleb(power) if whole.value else whole.value,
                exponent=whole.exponent + power, plain=False, scale=Decimal(10) ** power,
            )  # fmt: skip
    return whole


def _unit_goes_on(at: Tokens, index: int) -> bool:
    """ "5 M/s" is no five million."""
    return at.text[at.ends[index] : at.ends[index] + 1] in ("/", "²", "³") and at.ends[index] < len(at.text)


def _money_near(at: Tokens, lex: Lexicon, first: int) -> bool:
    return first > 0 and (at.words[first - 1][-1:] in "$£€¥₹" or at.printed(first - 1, first) in lex.signs)


def _powered(at: Tokens, whole: Numeral, hit: re.Match[str]) -> Numeral:
    mark = hit.group()
    after = next((i for i in range(whole.after, len(at.words)) if at.starts[i] >= hit.end()), len(at.words))
    power = int(re.sub(r"^.*?(10)?\^?\+*-?-?\+?(?=\d+$)", "", mark) or 0)
    power = -power if mark.rstrip("0123456789").endswith("-") and "--" not in mark else power
    if mark.startswith("^"):
        value = whole.value**power if abs(power) < 60 and len(whole.value.as_tuple().digits) < 60 else whole.value
        return msgspec.structs.replace(whole, after=after, end=hit.end(), value=value, exponent=last_place(value))
    value = whole.value.scaleb(power)
    return msgspec.structs.replace(whole, after=after, end=hit.end(), value=value, exponent=whole.exponent + power, plain=False)


def _vulgar(at: Tokens, lex: Lexicon, index: int) -> Numeral:
    upper, lower = map(Decimal, VULGAR[at.words[index]])
    found = Numeral(index, index + 1, at.ends[index], quotient(upper, lower), 0, "fraction", parts=(upper, lower))
    return _tail(at, lex, found)


def _fraction(at: Tokens, lex: Lexicon, elements: Sequence[Element]) -> Numeral | None:
    """ "two thirds", "3/4", "2 1/4", "2½", "one twenty-fifth"."""
    last = elements[-1]
    total = composed([element.value for element in elements])[0]
    slash = _slashed(at, elements)
    if slash is not None:
        return slash
    if not at.joined(last.after - 1):
        return None
    hit = _denominator(at, lex, last.after, total)
    if hit is None or total > LOW * LOW or (not last.spelled and total > 20):
        return None
    after, lower = hit
    value = quotient(total, lower)
    return Numeral(elements[0].first, after, at.ends[after - 1], value, last_place(value), "fraction", True, parts=(total, lower))


def _denominator(at: Tokens, lex: Lexicon, index: int, upper: Decimal) -> tuple[int, Decimal] | None:
    """A denominator may itself be of several words ("twenty-fifths")."""
    hit = match(lex.denominators, at, index)
    if hit is not None:
        return hit
    if upper == 1 and index < len(at.words) and lex.tree.get("ordinal_fractions"):
        single = match(lex.ordinals, at, index)
        if single is not None and single[1] > 2 and not _noun_follows(at, single[0]):
            return single
    if index < len(at.words) and lex.tree.get("denominators"):
        joined = joined_denominator(lex.language, at.words[index])
        if joined is not None:
            return index + 1, joined
    inner = _elements(at, lex, index)
    if not inner or not at.joined(inner[-1].after - 1) or not all(element.spelled for element in inner):
        return None
    last = match(lex.denominators, at, inner[-1].after) or (match(lex.ordinals, at, inner[-1].after) if upper == 1 else None)
    if last is None or not lex.tree.get("ordinal_fractions"):
        return None
    lower, used = composed([*(element.value for element in inner), last[1]])
    return (last[0], lower) if used == len(inner) + 1 else None


def _noun_follows(at: Tokens, index: int) -> bool:
    """ "a third party" is no fraction; "a third." and "a third of" are."""
    return at.gap(index - 1) in (" ", "-", "\u00a0") and at.words[index] not in ("of", "the", "less", "more", "and", "to", "de", "des")


def _slashed(at: Tokens, elements: Sequence[Element]) -> Numeral | None:
    """ "3/4", "2 1/4"; a date or a rate ("24/7") is no fraction."""
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
        0 <= index
        and index + 2 < len(at.words)
        and at.words[index + 1] == "/"
        and index in at.figures
        and index + 2 in at.figures
        and at.ends[index + 1] + 1 >= at.starts[index + 2]
        and at.gap(index) == "" == at.gap(index + 1)
    )


def _bare_fraction(at: Tokens, lex: Lexicon, index: int) -> Numeral | None:
    """ "half a million", "quart de million", "mitad"."""
    if not lex.has("singular_fractions", at.words[index]):
        return None
    hit = match(lex.denominators, at, index)
    if hit is None:
        return None
    one = Decimal(1)
    value = quotient(one, hit[1])
    found = Numeral(index, hit[0], at.ends[hit[0] - 1], value, last_place(value), "fraction", True, parts=(one, hit[1]))
    whole = _tail(at, lex, found)
    shared = hit[0] < len(at.words) and lex.has("of_share", at.words[hit[0]])
    if whole is found and (not shared or index and match(lex.ordinals, at, index - 1)):
        return msgspec.structs.replace(found, form="loose")
    return whole


def _mixed(at: Tokens, lex: Lexicon, elements: Sequence[Element]) -> Numeral | None:
    """ "one hundred and three quarters": where "and" leads to a proper fraction, the number ends before it."""
    for cut in range(len(elements) - 1, 0, -1):
        if elements[cut].linked and (elements[cut - 1].value >= 100 or not lex.tree.get("tens_and")):
            part = _fraction(at, lex, elements[cut:])
            if part is None or part.value >= 1:
                return None
            head = _whole(at, lex, elements[:cut], composed([element.value for element in elements[:cut]])[0])
            return _added(at, lex, head, part, elements[cut - 1].value)
    return None


def _and_fraction(at: Tokens, lex: Lexicon, whole: Numeral, elements: Sequence[Element]) -> Numeral:
    """ "five and a half", "trois millions et demi", "einundhalb"."""
    link = match(lex.phrases.get("and", {}), at, whole.after) or match(lex.phrases.get("with", {}), at, whole.after)
    if link is None or not at.joined(whole.after - 1) or not at.joined(link[0] - 1) or link[0] >= len(at.words):
        return whole
    inner = _elements(at, lex, link[0])
    used = composed([element.value for element in inner])[1] if inner else 0
    part = _fraction(at, lex, inner[:used]) if inner else _bare_part(at, lex, link[0])
    if part is None or part.value >= 1:
        return whole
    return _added(at, lex, whole, part, elements[-1].value)


def _bare_part(at: Tokens, lex: Lexicon, index: int) -> Numeral | None:
    """The fraction of "and a half", "et demi"."""
    if lex.has("articles", at.words[index]) and at.joined(index):
        index += 1
        hit = match(lex.denominators, at, index) or match(lex.ordinals, at, index)
    else:
        hit = match(lex.denominators, at, index) if lex.has("singular_fractions", at.words[index]) else None
    if hit is None or hit[1] < 2:
        return None
    value = quotient(Decimal(1), hit[1])
    return Numeral(index, hit[0], at.ends[hit[0] - 1], value, 0, "fraction", True)


def _added(at: Tokens, lex: Lexicon, whole: Numeral, part: Numeral, scale: Decimal) -> Numeral:
    """After a million a half is half a million, unless it says half of what ("a billion and a half million")."""
    own = match(lex.numbers, at, part.after)
    if own is not None and multiplies(own[1]) and whole.value > own[1] >= LOW:
        value = whole.value + product(part.value, own[1])
        return Numeral(whole.first, own[0], at.ends[own[0] - 1], value, last_place(value), "amount", whole.spelled)
    size = scale if scale >= LOW * LOW and multiplies(scale) else Decimal(1)
    value = whole.value + product(part.value, size)
    return Numeral(whole.first, part.after, part.end, value, last_place(value), "amount", whole.spelled)


def _ratio(at: Tokens, lex: Lexicon, elements: Sequence[Element]) -> Numeral | None:
    """ "one in five", "un sur trois", "2 out of 3"."""
    last = elements[-1]
    link = match(lex.phrases.get("over", {}), at, last.after)
    if link is None or not at.joined(last.after - 1) or not at.joined(link[0] - 1):
        return None
    inner = _elements(at, lex, link[0])
    if not inner:
        return None
    upper = composed([element.value for element in elements])[0]
    lower, used = composed([element.value for element in inner])
    if not 0 < upper < lower <= LOW or (not inner[0].spelled and at.figures[inner[0].first].exponent):
        return None
    after, value = inner[used - 1].after, quotient(upper, lower)
    return Numeral(elements[0].first, after, at.ends[after - 1], value, last_place(value), "fraction", parts=(upper, lower))


def _ordinal(at: Tokens, lex: Lexicon, index: int, elements: Sequence[Element]) -> Numeral | None:
    """ "21st", "twenty-first", "vingt et unième"."""
    after = elements[-1].after if elements else index
    if elements and not elements[-1].spelled:
        if EXPONENT.match(at.text, at.ends[after - 1]):
            return None
        if after < len(at.words) and at.gap(after - 1) == "" and lex.has("ordinal_suffixes", at.words[after]):
            value = elements[-1].value
            return Numeral(index, after + 1, at.ends[after], value, 0, "ordinal")
        return None
    if elements and (not at.joined(after - 1) or not all(element.spelled for element in elements)):
        return None
    hit = match(lex.ordinals, at, after)
    if hit is None and after < len(at.words) and at.words[after] in lex.lists.get("and", ()):
        hit = match(lex.ordinals, at, after + 1)
        hit = hit if elements and elements[-1].value >= 20 else None
    if hit is None:
        return None
    values = [*(element.value for element in elements), hit[1]]
    second = match(lex.ordinals, at, hit[0]) if hit[1] >= 10 and at.joined(hit[0] - 1) else None
    if second is not None and second[1] < 10 and hit[1] % 10 == 0:
        values.append(second[1])
        hit = second
    value, used = composed(values)
    if used != len(values):
        return None
    return Numeral(index, hit[0], at.ends[hit[0] - 1], value, 0, "ordinal", True)


def ordinal_at(at: Tokens, lex: Lexicon, index: int) -> Numeral | None:
    """The spelled-out ordinal that begins at the token."""
    elements = _elements(at, lex, index)
    return _ordinal(at, lex, index, elements)


def _tail(at: Tokens, lex: Lexicon, found: Numeral) -> Numeral:
    """Scale words after a fraction: "two thirds of a million", "half a dozen", "6 2/3 millions"."""
    if found.form == "ordinal" or found.after >= len(at.words) or not at.joined(found.after - 1):
        return found
    index = found.after
    if found.form == "fraction":
        link = match(lex.phrases.get("of", {}), at, index)
        index = link[0] if link else index
        if index < len(at.words) and lex.has("articles", at.words[index]):
            index += 1
    elif not lex.has("collective", at.words[index]) and (found.value == found.value.to_integral_value() or not found.spelled):
        return found
    hit = match(lex.numbers, at, index)
    if hit is None or not (multiplies(hit[1]) or lex.has("collective", at.words[index])):
        return found
    value = product(found.value, hit[1])
    end = at.ends[hit[0] - 1]
    return Numeral(found.first, hit[0], end, value, last_place(value), "amount", found.spelled, found.rough)
