"""A text and an act in it -> the name of who does it, where nothing but that name and a short word stands before it."""

from __future__ import annotations

from collections.abc import Collection

from factsheet.text.words.landmarks import WORD
from factsheet.text.writing.normal import letters

APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}"


def doer(text: str, start: int, act: int, articles: Collection[str]) -> frozenset[str]:
    """The words of a name that begins its clause at `start`, and is followed by the act at `act`; nothing otherwise.

    "Acme has won" tells who; "Against Acme" is another name than "Acme", and "Acme's rivals won" names nobody.
    """
    words = [*WORD.finditer(text, start, act)]
    if words and words[0].group().lower() in articles:
        words = words[1:]
    named = next((at for at, word in enumerate(words) if not word.group()[0].isupper()), len(words))
    if not named or len(words) - named > 1 or text[words[named - 1].end()] in APOSTROPHES:
        return frozenset()
    return frozenset(letters(word.group()) for word in words[:named])
