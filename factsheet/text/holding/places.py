"""From "the first trial" in a statement to the one place in a row that its quotes tell: "the second trial"."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.notation.lexicon import lexicon
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.words.landmarks import WORD

LAST = 12  # higher ones number centuries, storeys and streets


def other_place(item: Quantity, statement: Reading, quotes: Sequence[Reading]) -> tuple[int, Quantity] | None:
    """The quote and its place; None where it may be another thing's: the statement tells it too, or there are several.

    "First reported" and "at first" have no article, and say nothing of a row; nor does "for the first time".
    """
    if item.form != "ordinal" or item.value != 1 or not _determined(item, statement):
        return None
    places = [(n, one) for n, quote in enumerate(quotes) for one in quote.quantities if one.form == "ordinal"]
    if len(places) != 1 or any(one.value == places[0][1].value for one in statement.quantities):
        return None
    value = places[0][1].value
    return places[0] if value is not None and 1 < value <= LAST else None


def _determined(item: Quantity, statement: Reading) -> bool:
    lex = lexicon(statement.language)
    before, after = WORD.findall(statement.text[: item.start].lower()), WORD.findall(statement.text[item.end :].lower())
    led = bool(before) and any(lex.has(name, before[-1]) for name in ("fillers", "articles"))
    return led and not (after and lex.has("occasions", after[0]))
