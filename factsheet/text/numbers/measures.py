"""From a number in its place to what it counts: a sign or unit beside it, money, a noun the site knows."""

from __future__ import annotations

import re
from string import ascii_uppercase

import msgspec

from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.phrases import Phrases, match
from factsheet.text.notation.prefixed_units import SIGNS
from factsheet.text.notation.speeds import speed_of
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.elements import Numeral, beside
from factsheet.text.numbers.signs_ahead import letters_of_money, shortened_money, sign_first
from factsheet.text.writing.spans import Span

APOSTROPHES = ("'", "’")
IDEOGRAPHS = "\u2e80"  # where Chinese, Japanese and Korean begin
DEGREES_BEFORE = {"celsius_before": "celsius", "fahrenheit_before": "fahrenheit"}
SPEED_BEFORE = {"hour_before": "hour", "second_before": "second"}
TWO, CODE = 2, 3
POWERS = {"2": "²", "3": "³"}
YUAN = "CNY"  # the 元 of many currencies
MONEY = re.compile(
    r"[A-Za-z]{0,3}[$£€¥₹₽₩₪₺₫฿₴₦₱￥＄¢₭₡₲₵₸₼₾](?:US|CA|AU|GB|NZ|HK|UK|MX|AR|CL|CO|UY|TT|TW|BZ|FJ|NA|SB|D|S)?(?![A-Za-z])|[A-Za-z]{0,3}[$£€¥₹]"
)
SMALL_WORDS = ("in", "at", "an", "to", "pt", "as")  # signs of units in CLDR, and words of many languages
NO_ADJECTIVES = ("fillers", "no_nouns")
LOWER_CODES = frozenset("usd eur gbp cad aud jpy chf cny inr brl mxn krw sek nok dkk pln rmb".split())


class Measure(msgspec.Struct, frozen=True):
    """What a number counts, and the tokens around number and unit together."""

    first: int
    after: int
    start: int
    end: int
    units: tuple[str, ...] = ()
    noun: str | None = None
    span: Span | None = None


def measure_of(at: Tokens, lex: Lexicon, nouns: Phrases[str], numeral: Numeral) -> Measure:
    """What a number counts: a unit on either side of it, or a noun behind it. An ordinal counts nothing."""
    start = at.starts[numeral.first]
    bare = Measure(numeral.first, numeral.after, start, numeral.end)
    if numeral.form == "ordinal":
        return bare
    found = _dual(at, lex, numeral) or _unit_left(at, lex, numeral) or unit_right(at, lex, nouns, numeral)
    if lex.tree.get("unspaced"):
        found = _money_left(at, lex, found or bare)
    return _as_speed(at, lex, found) if found else bare


def _money_left(at: Tokens, lex: Lexicon, measure: Measure) -> Measure:
    """“新台币3000亿元”, "人民币50万元": whose 元 they are stands before them, and belongs to no other figure."""
    index = measure.first - 1
    alone = not measure.units and (measure.after >= len(at.words) or at.gap(measure.after - 1) != "")
    own = index >= 0 and at.gap(index) == "" and (alone or YUAN in measure.units)
    if not own or (index > 0 and (index - 1 in at.figures or at.words[index - 1] in lex.numbers)):
        return measure
    units = next((units for rest, units in lex.units.get(at.words[index], ()) if not rest), ())
    if not units or not (units[0].isupper() and len(units[0]) == len(YUAN)):
        return measure
    span = measure.span or (at.starts[index], at.ends[index])
    return msgspec.structs.replace(measure, first=index, start=at.starts[index], units=units, span=span)


def _dual(at: Tokens, lex: Lexicon, numeral: Numeral) -> Measure | None:
    """Arabic "عامين" and Hebrew "שנתיים" are two years in one word, "полчаса" and "Viertelstunde" parts of an hour."""
    duals = lex.tree.get("duals")
    word = numeral.after - 1 if numeral.parts else numeral.first
    if not duals or at.words[word] not in duals or not (TWO <= numeral.value < TWO + 1 or numeral.parts):
        return None
    # "полпроцентного пункта": half a percentage point, of which the one word tells the half and the percent.
    tail = word + 1 == numeral.after < len(at.words) and lex.has("dual_tails", at.words[word + 1]) and at.joined(word)
    after, end = (numeral.after + 1, at.ends[word + 1]) if tail else (numeral.after, numeral.end)
    span = (at.starts[word], at.ends[after - 1])
    return Measure(numeral.first, after, at.starts[numeral.first], end, (duals[at.words[word]],), None, span)


def _as_speed(at: Tokens, lex: Lexicon, measure: Measure) -> Measure:
    """時速300キロ, 시속 약 300km; Turkish "saatte" is also the end of "iki saatte", in two hours."""
    index = measure.first - 1
    index -= index > 0 and at.words[index] in lex.before
    for name, time in SPEED_BEFORE.items():
        if index >= 0 and lex.has(name, at.words[index]) and at.joined(index):
            counted = index > 0 and (index - 1 in at.figures or at.words[index - 1] in lex.numbers)
            units = () if counted else speed_of(measure.units, time)
            return msgspec.structs.replace(measure, units=units) if units else measure
    return _as_degrees(at, lex, measure, index)


def _as_degrees(at: Tokens, lex: Lexicon, measure: Measure, index: int) -> Measure:
    """セ氏50度, 화씨 90도: whose degrees they are."""
    for name, unit in DEGREES_BEFORE.items():
        if index >= 0 and unit in measure.units and lex.has(name, at.words[index]) and at.joined(index):
            return msgspec.structs.replace(measure, units=(unit,))
    return measure


def _unit_left(at: Tokens, lex: Lexicon, numeral: Numeral) -> Measure | None:
    """“$5”, "US$ 5", "EUR 5", "%5"."""
    index = numeral.first - 1
    if index < 0 or not (at.adjacent(index) or shortened_money(at, lex, index)):
        return None
    word = at.printed(index, index + 1)
    if lex.has("percent_before", at.words[index]) and not _in_points(at, lex, numeral.after):
        span = (at.starts[index], at.ends[index])
        return Measure(index, numeral.after, at.starts[index], numeral.end, ("percent",), None, span)
    if word == "%" and at.gap(index) == "" and index - 1 not in at.figures:
        return Measure(
            index, numeral.after, at.starts[index], numeral.end, ("percent",), None, (at.starts[index], at.ends[index])
        )
    first = sign_first(at, lex, index)
    units = lex.signs.get(at.printed(first, index + 1)) or lex.signs.get(word.upper() if word in LOWER_CODES else "")
    units = units or letters_of_money(at, index, numeral)
    if not units and lex.tree.get("units_first") and not _year_like(at, numeral.first):  # "siku 30", "mwaka 2015"
        units = next((named for rest, named in lex.units.get(at.words[index], ()) if not rest), ())
    if not units or (at.gap(first - 1) == "" and first and first - 1 in at.figures):
        return None
    end, after = numeral.end, numeral.after
    return Measure(first, after, at.starts[first], end, units, None, (at.starts[first], at.ends[index]))


def _in_points(at: Tokens, lex: Lexicon, after: int) -> bool:
    """Turkish "yüzde 0,25 puan" is a quarter of a percentage point."""
    found = match(lex.units, at, after) if after < len(at.words) and at.joined(after - 1) else None
    return found is not None and found[1][0] == "percentage-point"


def unit_right(at: Tokens, lex: Lexicon, nouns: Phrases[str], numeral: Numeral) -> Measure | None:
    """The unit or noun behind a number, right there, behind an "of" or a few words further on."""
    index = numeral.after
    if index >= len(at.words) or not (at.joined(index - 1) or at.gap(index - 1) in ("(", " (", ". ", ".")):
        return None
    if index in at.figures and beside(at, index - 1):
        return None
    direct = _unit_at(at, lex, nouns, numeral, index) or _past_odd(at, lex, nouns, numeral, index)
    if direct is not None:
        return direct
    if not at.joined(index - 1):
        return None
    link = match(lex.phrases.get("of", {}), at, index)
    if link is not None and at.joined(link[0] - 1):
        found = _unit_at(at, lex, nouns, numeral, link[0])
        if found is not None:
            return found
        index = link[0]
    return _of_one(at, lex, nouns, numeral, index) or _further(at, lex, nouns, numeral, index)


def _past_odd(at: Tokens, lex: Lexicon, nouns: Phrases[str], numeral: Numeral, index: int) -> Measure | None:
    """“300多公里”: the word for some more stands between number and unit; who is 40多岁 is in his forties."""
    odd = lex.tree.get("unspaced") and lex.has("scale_fillers", at.words[index]) and at.gap(index - 1) == ""
    if not odd or at.gap(index) != "" or lex.has("decade_ages", at.words[index + 1]):
        return None
    return _unit_at(at, lex, nouns, numeral, index + 1)


def _of_one(at: Tokens, lex: Lexicon, nouns: Phrases[str], numeral: Numeral, index: int) -> Measure | None:
    """“half an hour”, "a quarter of an hour", "un quarto di un'ora"."""
    part = numeral.parts is not None and numeral.spelled
    if not part or index >= len(at.words) or not lex.has("articles", at.words[index]) or not at.joined(index):
        return None
    found = _unit_at(at, lex, nouns, numeral, index + 1)
    return found if found and not found.noun else None


def _unit_at(at: Tokens, lex: Lexicon, nouns: Phrases[str], numeral: Numeral, index: int) -> Measure | None:
    start = at.starts[numeral.first]
    if index >= len(at.words):
        return None
    counted = match(nouns, at, index)
    if counted is not None:
        span = (at.starts[index], at.ends[counted[0] - 1])
        return Measure(numeral.first, counted[0], start, span[1], (), counted[1], span)
    money = MONEY.match(at.text, at.starts[index])
    if money is not None and (units := _sign(lex, money.group())):
        after = index + 1
        while after < len(at.words) and at.starts[after] < money.end():
            after += 1
        span = (at.starts[index], money.end())
        return Measure(numeral.first, after, start, money.end(), units, None, span)
    if match(lex.phrases.get("no_unit_words", {}), at, index):  # Vietnamese "đô" is a dollar, and "đô thị" a town
        return None
    found = _raised(at, lex, index) or match(lex.units, at, index)
    name = at.printed(index, index + 1)
    if found and len(name) == CODE and name.isupper() and name in lex.signs:  # "5 SEK" are crowns, and "5 sek" seconds
        found = None
    units = found[1] if found else lex.signs.get(name.upper() if name in LOWER_CODES else name, ())
    units = units or (lex.signs.get(name[1:], ()) if len(name) == 4 and name[0] in "MK" else ())
    units = units or ((SIGNS[name],) if name in SIGNS else ())
    after = found[0] if found else index + 1
    if not units or _labels(at, index) or _taken(at, lex, index, numeral, alone=after == index + 1):
        return None
    span = (at.starts[index], at.ends[after - 1])
    return Measure(numeral.first, after, start, span[1], units, None, span)


def _raised(at: Tokens, lex: Lexicon, index: int) -> tuple[int, tuple[str, ...]] | None:
    """“6650 m2” are square metres, written as keyboards have it."""
    power = POWERS.get(at.words[index + 1]) if index + 1 in at.figures and at.gap(index) == "" else None
    listed = lex.units.get(at.words[index] + power, ()) if power else ()
    return next(((index + 2, units) for rest, units in listed if not rest), None)


def _sign(lex: Lexicon, sign: str) -> tuple[str, ...]:
    return lex.signs.get(sign) or lex.signs.get(sign.rstrip(ascii_uppercase)) or ()


def _labels(at: Tokens, index: int) -> bool:
    """“both AMD64 and Intel 64” are no money of Armenia."""
    name = at.printed(index, index + 1)
    return len(name) == CODE and name.isupper() and at.gap(index) == "" and index + 1 in at.figures


def _taken(at: Tokens, lex: Lexicon, index: int, numeral: Numeral, alone: bool) -> bool:
    """Whether the word is none of this number's: it leads the next ("5 $10") or is a word of its own ("5 a day")."""
    word = at.words[index]
    if lex.has("verb_units", word) and _year_like(at, index - 1) and not _of_follows(at, lex, index):
        return True
    if word in '"″′' and at.gap(index - 1) != "":
        return word == '"' and at.gap(index - 1) != " "
    if len(word) == 1 and at.gap(index) in APOSTROPHES:  # "2024 l'export"
        return True
    if alone and len(word) == 1 and word.isalpha() and word < IDEOGRAPHS and (word.isascii() or numeral.spelled):
        letter = at.printed(index, index + 1)
        return (
            not at.adjacent(index - 1)
            or numeral.spelled
            or (letter.isupper() and letter not in "KWL")
            or word in lex.lists.get("and", ())
        )
    small_word = word in SMALL_WORDS and word not in lex.tree.get("units", {})
    return small_word and at.gap(index - 1) != ""


def _year_like(at: Tokens, index: int) -> bool:
    """“nel 2014 ha rilevato”, "en 2014 ha subido": behind a year the word is a verb, and no hectare."""
    word = at.words[index]
    return len(word) == 4 and word.isdecimal() and word[0] in "12"


def _of_follows(at: Tokens, lex: Lexicon, index: int) -> bool:
    return index + 1 < len(at.words) and lex.has("of", at.words[index + 1])


def _further(at: Tokens, lex: Lexicon, nouns: Phrases[str], numeral: Numeral, index: int) -> Measure | None:
    """A noun or a currency behind an adjective: "500 billion trainable parameters", "16 Mio. kanadische Dollar"."""
    for skip in (1, 2):
        place = index + skip
        if place >= len(at.words) or not at.joined(place - 1) or place - 1 in at.figures:
            return None
        if _year_like(at, numeral.after - 1) and any(lex.has(name, at.words[place - 1]) for name in NO_ADJECTIVES):
            return None  # "in 2019 the vans", "nel 2019 sono calati i casi"
        counted = match(nouns, at, place)
        if counted is not None:
            span = (at.starts[place], at.ends[counted[0] - 1])
            return Measure(numeral.first, counted[0], at.starts[numeral.first], span[1], (), counted[1], span)
        money = match(lex.units, at, place)
        if money is not None and skip == 1 and numeral.scale > 1 and money[1][0].isupper():
            span = (at.starts[place], at.ends[money[0] - 1])
            return Measure(numeral.first, money[0], at.starts[numeral.first], span[1], money[1], None, span)
    return None


def again(at: Tokens, large: Measure, numeral: Numeral) -> bool:
    """Whether the same unit in another case stands behind the next figure: "40 liradan 30 liraya"."""
    if large.span is None or numeral.after >= len(at.words):
        return False
    stem = at.text[large.span[0] : large.span[1]].lower()[:4]
    return len(stem) == 4 and at.words[numeral.after].startswith(stem)
