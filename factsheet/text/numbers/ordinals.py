"""From a place in the tokens to the ordinal there: "21st", "twenty-first", "vingt et unième"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

import msgspec

from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.numerals import composed, quotient
from factsheet.text.notation.phrases import match
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.elements import Element, Numeral, elements_at

RAISED = ("º", "ª")  # before which a full stop may stand: "14.º"
NO_NOUNS = frozenset("of the less more and to de des".split())  # in English and French, which write fractions so
EXPONENT = re.compile(r"[eE][+-]?\d{1,3}(?!\w)| ?[x×] ?10(?:\^[+-]?|[+-])\d{1,3}(?!\w)|\^[+-]*\d{1,2}(?!\w)")


def one_part(at: Tokens, lex: Lexicon, found: Numeral | None) -> Numeral | None:
    """An ordinal as the fraction that it may be: “a fifth.” and "every fifth man"; "a fifth man" stays one."""
    if found is not None and found.first > 0 and lex.has("every", at.words[found.first - 1]) and found.value >= 2:
        return _share(found)
    if found is not None and found.value >= 3 and at.joined(found.after - 1) and _part_follows(at, lex, found.after):
        return msgspec.structs.replace(_share(found), after=found.after + 1, end=at.ends[found.after])
    before = found is not None and found.first > 0 and lex.has("articles", at.words[found.first - 1])
    if (
        found is None
        or not before
        or found.value < 3
        or not lex.tree.get("ordinal_fractions")
        or (noun_follows(at, found.after) and not _goes_on(at, lex, found))
    ):
        return found
    return _share(found)


def _goes_on(at: Tokens, lex: Lexicon, found: Numeral) -> bool:
    """“fell by a third in a year” tells a share, "the third in the list" and "won a third in a row" a place."""
    in_row = match(lex.phrases.get("in_row", {}), at, found.after) is not None
    return not in_row and lex.has("one", at.words[found.first - 1]) and lex.has("no_nouns", at.words[found.after])


def _part_follows(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“la quinta parte”, "пятая часть", "desmitā daļa"."""
    return index < len(at.words) and lex.has("part_words", at.words[index])


def _share(found: Numeral) -> Numeral:
    value = quotient(Decimal(1), found.value)
    return msgspec.structs.replace(found, value=value, form="fraction", parts=(Decimal(1), found.value))


def ordinal_of(at: Tokens, lex: Lexicon, elements: Sequence[Element]) -> Numeral | None:
    """The ordinal that these elements begin, or the fraction that it is; None where they are neither."""
    found = ordinal_after(at, lex, elements[0].first, elements)
    one = len(elements) == 1 and lex.has("one", at.words[elements[0].first]) and lex.tree.get("ordinal_fractions")
    return None if one and found and found.value >= 100 else one_part(at, lex, found)


def noun_follows(at: Tokens, index: int) -> bool:
    """Whether a noun seems to follow a word, so that it is no fraction: “a third party”, and not "a third of"."""
    return at.gap(index - 1) in (" ", "-", "\u00a0") and at.words[index] not in NO_NOUNS


def ordinal_after(at: Tokens, lex: Lexicon, index: int, elements: Sequence[Element]) -> Numeral | None:
    """The ordinal that an ending or a last word makes of these elements: “21st”, "twenty-first"."""
    after = elements[-1].after if elements else index
    if elements and not elements[-1].spelled:
        return _suffixed(at, lex, index, elements[-1])
    if elements and (not at.joined(after - 1) or not all(element.spelled for element in elements)):
        return None
    hit = match(lex.ordinals, at, after)
    if hit is not None and not elements and _preposition(at, lex, after):
        return None
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
    other = not elements and hit[0] == after + 1 and _may_be_other(at, lex, after)
    form = "loose" if other else "ordinal"
    return Numeral(index, hit[0], at.ends[hit[0] - 1], value, 0, form, spelled=True)


def _preposition(at: Tokens, lex: Lexicon, index: int) -> bool:
    """Italian "secondo fonti", "Secondo Repubblica": according to, and no second."""
    if not lex.has("prepositions", at.words[index]) or index + 1 >= len(at.words):
        return False
    return lex.has("preposition_objects", at.words[index + 1]) or at.text[at.starts[index + 1]].isupper()


def _may_be_other(at: Tokens, lex: Lexicon, index: int) -> bool:
    """Swedish "andra länder" are other ones, "den andra" is the second; but "på andra sidan" is on the other side."""
    told = index > 0 and at.joined(index - 1) and lex.has("second_after", at.words[index - 1])
    behind = at.words[index + 1] if index + 1 < len(at.words) and at.joined(index) else ""
    return lex.has("other_or_second", at.words[index]) and (not told or lex.has("other_before", behind))


def _suffixed(at: Tokens, lex: Lexicon, index: int, element: Element) -> Numeral | None:
    """“21st”, "14.º", "17-lea"."""
    after = element.after
    led = index > 0 and lex.has("ordinal_before", at.words[index - 1]) and at.joined(index - 1)
    if led or _dotted(at, lex, after):
        return Numeral(index, after, at.ends[after - 1], element.value, 0, "ordinal")
    if after >= len(at.words) or not _ending(at, lex, after):
        return None
    if EXPONENT.match(at.text, at.ends[after - 1]):
        return None
    return Numeral(index, after + 1, at.ends[after], element.value, 0, "ordinal")


def _ending(at: Tokens, lex: Lexicon, after: int) -> bool:
    """What makes an ordinal of a figure stands behind it: "st", ".º", "-lea", ":e"."""
    gap, word = at.gap(after - 1), at.words[after]
    if gap in ("", ":"):
        return lex.has("ordinal_suffixes", gap + word)
    joined = (gap == "." and word in RAISED) or (gap == "-" and bool(lex.tree.get("ordinal_hyphen")))
    return joined and lex.has("ordinal_suffixes", word)


def _dotted(at: Tokens, lex: Lexicon, after: int) -> bool:
    """Danish "det 17. distrikt", Finnish "3. kerros": behind the dot of no ordinal a sentence would begin."""
    dotted = bool(lex.tree.get("ordinal_dots")) and at.gap(after - 1) in (". ", ".\u00a0")
    return dotted and at.figures[after - 1].plain and at.text[at.starts[after]].islower()


def ordinal_at(at: Tokens, lex: Lexicon, index: int) -> Numeral | None:
    """The spelled-out ordinal that begins at the token."""
    elements = elements_at(at, lex, index)
    return ordinal_after(at, lex, index, elements)
