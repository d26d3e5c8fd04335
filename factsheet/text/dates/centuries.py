"""From a place in the tokens to the century or decade that stands there."""

from __future__ import annotations

import re
from bisect import bisect_left

from factsheet.text.dates.date import Date
from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.numerals import roman
from factsheet.text.notation.phrases import match
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.ordinals import ordinal_at

# "XVIIème" and "XXième": its letters are small where those of the numeral are capitals, or all are capitals.
ROMAN_TAIL = re.compile(r"(?:ième|ieme|[eéè]me|[ÈE]ME|[eèÈEᵉ]|th|º|ª)\Z")
CAPITALS = "IVX\u0406\u0425"  # Cyrillic letters look the same
DECADE = re.compile(r"\d0|\d00|\d\d\d0")  # that of three digits is a century, "the 900s"
STROKES = ("-", "–", "—", "~", "～", "〜")
DateMatch = tuple[int, Date]


def century_at(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    """The century that begins at an ordinal: “20th century”, "XXe siècle", "20. Jahrhundert"."""
    centuries = lex.phrases.get("centuries", {})
    if not centuries:
        return None
    number, after = _century_number(at, lex, index)
    if (
        number is None
        and lex.tree.get("plain_centuries")
        and index in at.figures
        and _shares_its_word(at, lex, index + 1)
    ):
        number = int(at.figures[index].value)
    if number is None or not 0 < number < 40:
        return None
    hit = match(centuries, at, after) if at.gap(after - 1) in ("", " ", "-", ". ", "\u00a0", "\u202f", ".") else None
    if hit is None:
        shared = _shares_its_word(at, lex, after)
        return (after, Date(at.starts[index], at.ends[after - 1], edtf=f"{number - 1:02d}XX")) if shared else None
    return hit[0], Date(at.starts[index], at.ends[hit[0] - 1], edtf=f"{number - 1:02d}XX")


def _linked(at: Tokens, lex: Lexicon, after: int) -> range:
    """Where the second may stand, if "and", "to" or a stroke leads from the token before `after` to it."""
    last = len(at.words)
    if after < last and at.gap(after - 1) == "-" and lex.has("ordinal_suffixes", at.words[after]):  # "al XI-lea și"
        after += 1
    if after < last and at.gap(after - 1).strip(". ") in STROKES:
        return range(after, after + 1)
    if after < last and (at.words[after] == "/" or lex.has("century_links", at.words[after])):
        return range(after + 1, min(after + 3, last))  # an article may stand between
    return range(0)


def _shares_its_word(at: Tokens, lex: Lexicon, after: int) -> bool:
    """Whether "and 16th centuries" follows the 15th."""
    told = (_century_number(at, lex, second) for second in _linked(at, lex, after))
    return any(number and match(lex.phrases.get("centuries", {}), at, end) is not None for number, end in told)


def centuries_together(at: Tokens, lex: Lexicon, found: DateMatch) -> list[Date]:
    """The date, with the other century that shares its word: "siglos XV y XVI", "XIIe et XIIIe siècles"."""
    after, date = found
    if date.edtf is None or len(date.edtf) != 4 or not date.edtf.endswith("XX"):
        return [date]
    here = bisect_left(at.starts, date.start)
    if match(lex.phrases.get("centuries_before", {}), at, here) is not None:
        return [date, *(_roman_date(at, second) for second in _linked(at, lex, after) if _roman_at(at, second))][:2]
    before = [first for first in range(max(0, here - 3), here) if here in _linked(at, lex, first + 1)]
    return [*(_roman_date(at, first) for first in before if _roman_at(at, first)), date][-2:]


def _roman_date(at: Tokens, index: int) -> Date:
    return Date(at.starts[index], at.ends[index], edtf=f"{(_roman_at(at, index) or 1) - 1:02d}XX")


def _roman_at(at: Tokens, index: int) -> int | None:
    """A numeral in capitals; "i" and "e" are words in some languages."""
    written = at.text[at.starts[index]] in CAPITALS
    return roman(ROMAN_TAIL.sub("", at.printed(index, index + 1)).lower()) if written else None


def century_roman(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    """The century that is met at its word, its Roman numeral before it: “XIXe siècle”."""
    hit = match(lex.phrases.get("centuries", {}), at, index)
    if hit is None or not index or at.gap(index - 1).strip(". \u00a0\u202f-"):
        return None
    number = _roman_at(at, index - 1)
    if number is None:
        return None
    return hit[0], Date(at.starts[index - 1], at.ends[hit[0] - 1], edtf=f"{number - 1:02d}XX")


def century_named(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    """The century that has a name of its own: “il Novecento”; at the head of a sentence it may be 900 of something."""
    hit = match(lex.century_names, at, index)
    if hit is None or not index or not at.text[at.starts[index]].isupper() or "." in at.gap(index - 1):
        return None
    return hit[0], Date(at.starts[index], at.ends[hit[0] - 1], edtf=f"{hit[1] - 1:02d}XX")


def _century_number(at: Tokens, lex: Lexicon, index: int) -> tuple[int | None, int]:
    figure = at.figures.get(index)
    if figure is not None:
        suffix = index + 1 < len(at.words) and at.gap(index) == "" and lex.has("ordinal_suffixes", at.words[index + 1])
        dotted = (
            suffix
            or "." in at.gap(index)
            or lex.has("plain_centuries", at.words[index + 1] if index + 1 < len(at.words) else "")
        )
        return (int(figure.value) if figure.plain and dotted and figure.value < 40 else None), index + (
            2 if suffix else 1
        )
    spelled = ordinal_at(at, lex, index) if at.words[index] in lex.triggers else None
    if spelled is not None:
        return int(spelled.value), spelled.after
    return None, index + 1


def century_before(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    """The century that begins at its word: “siglo XX”, "secolo XXI"."""
    hit = match(lex.phrases.get("centuries_before", {}), at, index)
    if hit is None or hit[0] >= len(at.words) or not at.joined(hit[0] - 1):
        return None
    figure, after = at.figures.get(hit[0]), hit[0] + 1
    number = int(figure.value) if figure and figure.plain and figure.value < 40 else roman(at.words[hit[0]])
    if number is None and (spelled := ordinal_at(at, lex, hit[0])):  # "القرن التاسع عشر"
        number, after = int(spelled.value), spelled.after
    if number is None or not 0 < number < 40:
        return None
    return after, Date(at.starts[index], at.ends[after - 1], edtf=f"{number - 1:02d}XX")


def decade_at(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    """The decade that begins at a figure: “1930s”, "30s", "v 90. letech"; "1800-talet" may be a whole century."""
    word, after = _plainly(at.words[index]), index + 1
    hundred = bool(lex.tree.get("hundreds")) and len(word) > 2 and word.endswith("00")
    if not DECADE.fullmatch(word) or (len(word) == 3 and not hundred):
        return None
    decade = _decade_edtf(word) if len(word) != 3 else ""
    edtf, other = (f"{word[:-2]:0>2}XX", decade) if hundred else (decade, "")  # Swedish "2000-talet" is either
    if _shares_its_ending(at, lex, after):
        return after, Date(at.starts[index], at.ends[index], edtf=edtf, other=other)
    hit = match(lex.phrases.get("decade_suffixes", {}), at, after)
    beside = ("", "'", "’", "-", ". ", " ") if hit and hit[0] > after + 1 else ("", "'", "’", "-", ". ")
    if (
        hit is None or _about(at, lex, index) or at.gap(index) not in beside
    ):  # of several words it may be set apart: "1990 के दशक"
        return None
    return hit[0], Date(at.starts[index], at.ends[hit[0] - 1], edtf=edtf, other=other)


def _about(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“ett 500-tal” are about 500; "500-talet" is a century."""
    led = index > 0 and lex.has("articles", at.words[index - 1])
    return led and lex.has("about_suffixes", at.words[index + 1])


def _shares_its_ending(at: Tokens, lex: Lexicon, after: int) -> bool:
    """“1100- och 1200-talen”."""
    if at.gap(after - 1) != "- " or not lex.has("century_links", at.words[after]) or after + 1 not in at.figures:
        return False
    return after + 2 < len(at.words) and lex.has("decade_suffixes", at.words[after + 2])


def decade_before(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    """The decade that begins at its word or is a name: “les années 30”, "década de 1930", "the thirties"."""
    named = match(lex.decades, at, index)
    if named is not None and not (index and lex.has("ages_after", at.words[index - 1])):  # "in his forties"
        return named[0], Date(at.starts[index], at.ends[named[0] - 1], edtf=f"19{named[1] // 10}X")
    before = match(lex.phrases.get("decades_before", {}), at, index)
    if before is None or before[0] not in at.figures:
        return None
    word = _plainly(at.words[before[0]])
    if _goes_on(at, before[0]) or not DECADE.fullmatch(word) or (len(word) == 2 and word < "20"):
        return None
    edtf = f"0{word[0]}XX" if len(word) == 3 else _decade_edtf(word)
    return before[0] + 1, Date(at.starts[index], at.ends[before[0]], edtf=edtf)


def millennium_begun(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    """Ours, where a text tells of its beginning: “na začátku tisíciletí”; its turn may be in 1999.

    The date is the word itself, so that what is said of it stands before it.
    """
    hit = match(lex.phrases.get("millennium", {}), at, index)
    if hit is None:
        return None
    return hit[0], Date(at.starts[hit[0] - 1], at.ends[hit[0] - 1], edtf="20XX", other="200X")


def _plainly(figure: str) -> str:
    """In the digits of ASCII; Persian and Bengali have their own."""
    return figure if figure.isascii() or not figure.isdecimal() else "".join(str(int(digit)) for digit in figure)


def _goes_on(at: Tokens, index: int) -> bool:
    """“lata 2010–2015” are two years."""
    return index + 1 in at.figures and at.gap(index) in ("-", "–", "/")


def _decade_edtf(word: str) -> str:
    """Of "30s" the century is the writer's guess; ours is the twentieth, and of "00s" and "10s" the one after it."""
    century = 20 if word < "20" else 19
    return f"{int(word) // 10:03d}X" if len(word) == 4 else f"{century}{int(word) // 10}X"
