"""A sentence and the parts of it that are quoted -> who is left out that says them, without a "that" between."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factsheet.text.cues.attributing import Attribution
from factsheet.text.cues.lists import ASKING, CueLists, cue_lists
from factsheet.text.cues.reading import Cues
from factsheet.text.words.ladders import JOINS, rungs
from factsheet.text.words.landmarks import CLAUSE_MARK, WORD
from factsheet.text.writing.spans import Span, meets

# Words from what is quoted to its verb of saying (", Tom Rival said"), and from such a verb to the end of its clause.
_SPEAKER, _CLOSING = 6, 4
_WHOM = 1  # words from such a verb to what is quoted: "told reporters […] Acme is bankrupt"
_OPENING, _QUOTED = re.compile(r"[\s,:«»“”„\"'‘’‹›]*"), re.compile(r"[,«»“”„\"][\s,«»“”„\"]*")
_MOST_ATTRIBUTIONS = 60  # the first ones, and no more, are judged


def may_be_told(sentence: str, parts: Sequence[Span], language: str) -> bool:
    """Whether any word that is not quoted may begin an attribution: to read the sentence takes far longer."""
    lists = cue_lists(language)
    gaps = zip([0, *(end for _, end in parts)], [*(start for start, _ in parts), len(sentence)], strict=True)
    return lists is not None and any(
        word.lower() in lists.speaking for start, end in gaps for word in WORD.findall(sentence[start:end])
    )


def tellers_left_out(sentence: Cues, parts: Sequence[Span]) -> Iterator[Attribution]:
    """Who tells in the rest of its sentence what is quoted: “Acme is bankrupt, Tom Rival said”, up to the comma."""
    lists = cue_lists(sentence.language)
    if lists is None or lists.unspaced or lists.trailing:
        return
    for cue in sentence.attributions[:_MOST_ATTRIBUTIONS]:
        if any(meets(cue, part) for part in parts):
            continue
        after = min((start for start, _ in parts if start >= cue.end), default=-1)
        before = max((end for _, end in parts if end <= cue.start), default=-1)
        if (after >= 0 and _leads(sentence, cue, after, lists)) or (
            before >= 0 and _follows(sentence, cue, before, lists)
        ):
            yield cue


def _leads(sentence: Cues, cue: Attribution, part: int, lists: CueLists) -> bool:
    """Whether what is quoted hangs on words before it: "Laut Tom Maier […]", "Tom Rival claims […]"."""
    between = sentence.text[cue.end : part]
    words = WORD.findall(between)
    if not cue.tense:
        inner = CLAUSE_MARK.search(between.rstrip(" ,"))
        return inner is None and 0 < len(words) <= _SPEAKER + 1 and not _joined(sentence, cue.end, part, lists)
    verb = {word.lower() for word in WORD.findall(sentence.text[cue.start : cue.end])}
    if _OPENING.fullmatch(between):
        return cue.strength in ASKING or not verb.isdisjoint(lists.core | lists.telling)
    told = len(words) <= _WHOM and CLAUSE_MARK.search(between) is None and not verb.isdisjoint(lists.core)
    return told and words[0].islower() and not _joined(sentence, cue.end, part, lists)


def _follows(sentence: Cues, cue: Attribution, part: int, lists: CueLists) -> bool:
    """Whether words behind it tell who says what is quoted: "[…], Tom Rival said", "[…], according to Tom Rival"."""
    text = sentence.text
    if cue.strength not in ASKING:
        return False
    closed = _QUOTED.match(text, part)
    start = closed.end() if closed else part
    words = WORD.findall(text[start : cue.start])
    if not closed and not _QUOTED.match(text[part - 1 : part]):
        return not cue.tense and not text[part : cue.start].strip()
    if (
        len(words) > _SPEAKER
        or CLAUSE_MARK.search(text, start, cue.start)
        or _joined(sentence, start, cue.start, lists)
    ):
        return False
    mark = CLAUSE_MARK.search(text, cue.end)
    end = mark.start() if mark else len(text)
    if _joined(sentence, cue.end, end, lists):
        return False
    inverted = not words and (not cue.tense or cue.strength == "sure")
    return inverted or len(WORD.findall(text[cue.end : end])) <= _CLOSING


def _joined(sentence: Cues, start: int, end: int, lists: CueLists) -> bool:
    """Whether "and", "which" or the like stands between: then another clause begins there."""
    words = {word.lower() for word in WORD.findall(sentence.text[start:end])}
    joins = (one for one in rungs(sentence.text, sentence.language, "plans") if one.meaning == JOINS)
    clauses = lists.content | lists.questions | lists.asking
    return not words.isdisjoint(clauses) or any(start <= one.start < end for one in joins)
