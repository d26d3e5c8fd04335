"""A text and a language's lists -> the questions in it that leave open whether something is so, as spans."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.text.cues.lists import CueLists
from factsheet.text.writing.spans import Span

SENTENCE = re.compile(r"[^.!?…？؟\n]+(?:[.](?=\w)[^.!?…？؟\n]*)*[.!?…？؟]*")
MARKS = ("?", "？", "؟")
WORD = re.compile(r"[^\W\d_]+")
# So many words may stand before "why": "And", "But so".
BEFORE_WORDS = 3


def questions(text: str, lists: CueLists) -> Iterator[Span]:
    """The sentences that ask and have no "why" or "who" at their head, which takes the rest for granted."""
    if not lists.asking or not any(mark in text for mark in MARKS):
        return
    for match in SENTENCE.finditer(text):
        sentence = match.group().rstrip()
        if sentence.endswith(MARKS):
            head = {word.lower() for word in WORD.findall(sentence)[:BEFORE_WORDS]}
            if head and lists.asking.isdisjoint(head):
                yield match.start() + len(sentence) - len(sentence.lstrip()), match.start() + len(sentence)
