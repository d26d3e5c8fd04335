"""The attributions of a text and the topics it names -> the topics that it plainly says to speak."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from factsheet.text.cues.attributing import Attribution
from factsheet.text.cues.lists import cue_lists
from factsheet.text.holding.subjects import Name

MOST_ATTRIBUTIONS = 60  # the first ones, and no more, are judged
ARTICLE_CHARS = 12  # of an article and its space
# Whoever stands at the head of a clause is no one's: in "the head of Acme said", Acme does not speak.
_HEAD = re.compile(r"(?:^|[.,;:!?(«»“”„\"–—\n])\s*$")
_TAIL = re.compile(r"\s*(?:$|[.,;:!?)«»“”„\"–—\n])")
_LAST = re.compile(r"(\w+)[’'\s]\s*$")


def speakers(text: str, language: str, attributions: Sequence[Attribution], names: Sequence[Name]) -> Iterator[Name]:
    """Each name that stands alone, or with its article, right before or behind a verb of saying or "according to".

    Only of verbs that surely say: what is soft may be something else.
    """
    lists = cue_lists(language)
    articles, helping = (lists.articles, lists.auxiliaries) if lists else (frozenset[str](), frozenset[str]())
    for one in attributions[:MOST_ATTRIBUTIONS]:
        for name in names if one.strength == "sure" else ():
            start = _with_article(text, name.start, articles)
            before = name.end <= one.start and text[name.end : one.start].strip() in ("", *helping)
            behind = start >= one.end and not text[one.end : start].strip()
            if (before and _HEAD.search(text[:start])) or (behind and _TAIL.match(text, name.end)):
                yield name


def _with_article(text: str, start: int, articles: Collection[str]) -> int:
    """Where a name begins, with the article before it: "the WHO", "l'OMS"."""
    last = _LAST.search(text, max(0, start - ARTICLE_CHARS), start)
    return last.start() if last and last[1].lower() in articles else start
