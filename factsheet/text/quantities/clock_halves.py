"""From a time of the day in its text to how sure its half of the day is."""

from __future__ import annotations

from functools import lru_cache

from factsheet.text.notation.lexicon import Lexicon, lexicon
from factsheet.text.notation.tokens import TOKEN, Tokens
from factsheet.text.quantities.daytimes import Half

NOON = 12
NIGHT = range(6, 11)  # "3 Uhr nachts" is in the morning, "12 de la noche" at midnight
SMALL, HOUR = range(1, 6), 60
LATE = ("afternoon", "evening", "night")


def half_of(at: Tokens, lex: Lexicon, index: int, after: int, hour: int, *, marked: bool, minutes: bool) -> Half:
    """The tokens are those of the time with its mark; `hour` counts to 24 where it is marked."""
    if marked:
        return "told" if _plain_mark(at, lex, index, after, hour % NOON) else ""
    if hour > NOON or hour == 0 or (at.words[index][0] == "0" and minutes):
        return "told"
    written = lex.tree.get("day_clock") == "always" or (minutes and lex.tree.get("day_clock") == "minutes")
    return "written" if written and _late_words(lex.language).isdisjoint(at.words) else ""


def _plain_mark(at: Tokens, lex: Lexicon, index: int, after: int, hour: int) -> bool:
    if _at_night(at, lex, index, after):
        return hour in NIGHT
    return hour > 0 or lex.language.startswith("en")


def _at_night(at: Tokens, lex: Lexicon, index: int, after: int) -> bool:
    words = at.printed(max(0, index - 1), after).lower()
    return any(mark in words for mark in lex.lists.get("night_marks", ()))


def small_hour(at: Tokens, lex: Lexicon, index: int, after: int, minutes: int) -> bool:
    """Whether a time that was counted to the afternoon is told to be at night: "4 Uhr nachts" is in the morning."""
    return minutes // HOUR - NOON in SMALL and _at_night(at, lex, index, after)


@lru_cache(maxsize=64)
def _late_words(language: str) -> frozenset[str]:
    """“jeudi soir, à 8 heures”: elsewhere in the text they may tell the half."""
    tree = lexicon(language).tree
    said = tree.get("said", {})
    listed = [said.get(table, {}).get(part, ()) for table in ("parts", "parts_after") for part in LATE]
    phrases = (pattern for patterns in (*listed, tree.get("pm", ())) for pattern in patterns)
    return frozenset(parts[-1] for phrase in phrases for one in phrase.split("/") if (parts := TOKEN.findall(one)))
