"""From a place in a row that a statement tells to whether its quotes tell another: "the first trial", "the second"."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from factsheet.text.dates.date import Date
from factsheet.text.notation.lexicon import lexicon
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.words.landmarks import WORD

LAST = 12  # higher ones number centuries, storeys and streets
NEAR_CHARS = 20  # characters before a number in which the noun stands that it numbers


def firsts(statement: Reading) -> tuple[Quantity, ...]:
    """The ones that are no articles, since they number what stands in a row: "phase one"."""
    ones = (one for one in statement.articles if in_row(one, statement))
    return tuple(msgspec.structs.replace(one, form="ordinal") for one in ones)


def in_row(item: Quantity, text: Reading) -> bool:
    """Whether a number follows a noun like "phase" that it numbers."""
    lex = lexicon(text.language)
    if "rows" not in lex.lists or text.text[item.start - 1 : item.start] != " ":
        return False
    before = WORD.findall(text.text[max(0, item.start - NEAR_CHARS) : item.start].lower())
    return bool(before) and lex.has("rows", before[-1])


def other_place(item: Quantity, statement: Reading, quotes: Sequence[Reading]) -> tuple[int, Quantity] | None:
    """The quote and its place; None where it may be another thing's: the statement tells it too, or there are several.

    "First reported" and "at first" have no article, and say nothing of a row; nor does "for the first time".
    """
    if item.form != "ordinal" or item.value != 1 or not _determined(item, statement):
        return None
    places = [(n, one) for n, quote in enumerate(quotes) for one in quote.quantities if _place(one, quote)]
    if len(places) != 1 or any(one.value == places[0][1].value for one in statement.quantities):
        return None
    value = places[0][1].value
    return places[0] if value is not None and 1 < value <= LAST else None


def outranked(
    item: Quantity | Date, held_by: Quantity | Date | None, statement: Reading, quote: Reading
) -> Quantity | None:
    """The one place that a quote tells, "the second time", where "the third time" would rest on "three sets" alone.

    None where the statement tells that place as well, of something else.
    """
    if not (isinstance(item, Quantity) and isinstance(held_by, Quantity)):
        return None
    if item.form != "ordinal" or item.value == 1 or held_by.form != "amount" or held_by.units:
        return None
    told = {one.value for one in statement.quantities if one.form == "ordinal"}
    places = [one for one in quote.quantities if one.form == "ordinal" and one.value not in (1, None)]
    return places[0] if len(places) == 1 and places[0].value not in told else None


def _place(one: Quantity, quote: Reading) -> bool:
    return one.form == "ordinal" or (one.form == "amount" and in_row(one, quote))


def _determined(item: Quantity, statement: Reading) -> bool:
    if in_row(item, statement):
        return True
    lex = lexicon(statement.language)
    before, after = WORD.findall(statement.text[: item.start].lower()), WORD.findall(statement.text[item.end :].lower())
    led = bool(before) and any(lex.has(name, before[-1]) for name in ("fillers", "articles"))
    return led and not (after and lex.has("occasions", after[0]))
