"""A figure in its text -> whether it tells how long ago something was, with which another figure is compared."""

from __future__ import annotations

from factsheet.text.notation.lexicon import lexicon
from factsheet.text.numbers.bounds import TIME
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.words.landmarks import WORD

NEAR = 20


def ago(text: Reading, item: Quantity) -> bool:
    """“than four years ago”, "rispetto a quattro anni fa", "než před dvěma lety"."""
    if not item.units or item.units[0] not in TIME:
        return False
    lex = lexicon(text.language)
    before = WORD.findall(text.text[max(0, item.start - NEAR) : item.start].lower())
    behind = WORD.match(text.text[item.end + 1 : item.end + NEAR].lower())
    return bool(before and lex.has("ago_before", before[-1])) or bool(behind and lex.has("ago", behind.group()))
