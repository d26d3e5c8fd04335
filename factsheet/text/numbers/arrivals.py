"""From a word that leads to a figure to whether a change ends there: “subió un 2 %, hasta el 5 %” sets no bound."""

from __future__ import annotations

import re

from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.phrases import match, match_back
from factsheet.text.notation.tokens import Tokens
from factsheet.text.words.moving import goals_of, moving, origins_of

ASIDE_REACH = 6  # words in brackets between the ends of a range
CHANGE_REACH = 5  # words from the verb of change to where it ends
ORIGIN_REACH = 16  # and where it says between them where it began
SENTENCE_MARK = re.compile(r"[.!?]\s|[;:\n]")
SET_OFF = re.compile("[,–—-]")


def arrives(at: Tokens, lex: Lexicon, first: int, last: int) -> bool:
    """Whether words before a figure say where a change ends, and so bound nothing: “subió un 2 %, hasta el 5 %”."""
    words = at.words[first : last + 1]
    if not any(lex.has("reaching", word) for word in words) or lex.has("changed_by", " ".join(words)):
        return False
    if _bounded(at, lex, first, last) or _led(at, lex, first):
        return False
    return after_amount(at, lex, first) or _after_aside(at, lex, first) or _moved(at, lex, first)


def _bounded(at: Tokens, lex: Lexicon, first: int, last: int) -> bool:
    """“à moins de 5 %”: what leads to the goal may stand before a bound."""
    goal = first
    while goal < last and lex.has("reaching", at.words[goal]):
        goal += 1
    return goal > first and any(rest == tuple(at.words[goal:last]) for rest, _ in lex.before.get(at.words[last], ()))


def _led(at: Tokens, lex: Lexicon, first: int) -> bool:
    """“auf bis zu 3.000”, "till upp till 3 000": another word has led to the goal."""
    return first > 0 and at.words[first - 1] in goals_of(lex.language) and at.joined(first - 1)


def _after_aside(at: Tokens, lex: Lexicon, first: int) -> bool:
    """“od 0 (dole) do 1 (hore)”: the far end of a range is no bound."""
    if ")" not in at.gap(first - 1):
        return False
    opened = (index for index in range(first - 2, first - 2 - ASIDE_REACH, -1) if index > 0 and "(" in at.gap(index))
    figure = next(opened, None)
    return figure in at.figures and match_back(lex.between, at, figure - 1) is not None


def _moved(at: Tokens, lex: Lexicon, first: int) -> bool:
    """Whether a word of change stands near, or farther off where it also says what the change came from, or by how
    much it was before a comma or a dash.
    """
    origins, far = origins_of(lex.language), False
    set_off = first > 0 and bool(SET_OFF.search(at.gap(first - 1)))
    for index in range(first - 1, max(-1, first - 1 - ORIGIN_REACH), -1):
        if SENTENCE_MARK.search(at.gap(index)) and not at.text[at.starts[index + 1]].islower():
            return False
        if (far or index >= first - CHANGE_REACH) and _changes(at, lex, index):
            return True
        far = far or (index in at.figures and (set_off or (index > 0 and at.words[index - 1] in origins)))
    return False


def _changes(at: Tokens, lex: Lexicon, index: int) -> bool:
    word = at.words[index]
    known = word.startswith(tuple(lex.tree.get("changes", ()))) or word in lex.multiples or moving(word, lex.language)
    return known and not lex.has("no_changes", word)


def after_amount(at: Tokens, lex: Lexicon, first: int) -> bool:
    """Whether a figure, or its unit, stands just before the token."""
    ends = any(_unit_ends(at, lex, place, first) for place in range(first - 3, first))
    return first > 0 and (first - 1 in at.figures or ends)


def _unit_ends(at: Tokens, lex: Lexicon, index: int, after: int) -> bool:
    """Whether the words of a unit ("базисных пунктов") fill the tokens from `index`."""
    hit = match(lex.units, at, index) if index >= 0 else None
    return hit is not None and hit[0] == after
