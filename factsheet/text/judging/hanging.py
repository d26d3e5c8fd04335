"""A sentence, the parts of it that are quoted and a statement -> what is left out that the quoted words hang on.

“Is accused of [having taken money]”, “refused to [close the plant]”: the statement tells as done what is quoted, and
the whole sentence does not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, product

from factsheet.text.cues.lists import trailing
from factsheet.text.cues.reading import Cues, read_cues
from factsheet.text.judging.alleging import ALLEGED, TRIED, allegation_told_as_fact, attempt_told_as_done
from factsheet.text.judging.planning import plan_told_as_done
from factsheet.text.words.ladders import PLANNED, rungs
from factsheet.text.words.landmarks import CLAUSE_MARK, PART_MARK
from factsheet.text.words.spotting import Word
from factsheet.text.writing.spans import Span

_ASKED = {"claims": ALLEGED | TRIED, "plans": frozenset((PLANNED,))}
# Whose word a fact says it is need not say so too.
_SAID = (allegation_told_as_fact,)
_DONE = (attempt_told_as_done, plan_told_as_done)
_BESIDE_CHARS = 12  # characters around the words and the quoted part that may deny them, or close their clause
_MOST_WORDS = 20  # the first ones, and no more, are judged


def words_left_out(sentence: str, parts: Sequence[Span], language: str) -> Sequence[Word]:
    """The words for an accusation, an attempt or a plan that are not quoted."""
    found = (
        one
        for ladder, asked in _ASKED.items()
        for one in rungs(sentence, language, ladder, asked)
        if one.meaning in asked
    )
    return [one for one in islice(found, _MOST_WORDS) if not any(start <= one.start < end for start, end in parts)]


def left_hanging(
    sentence: str, language: str, words: Sequence[Word], parts: Sequence[Span], statement: Cues, *, told: bool
) -> Iterator[Span]:
    """Those of the words on which quoted ones hang that the statement tells as a fact; `told` where it is said whose.

    They stand before what is quoted, in its clause or the one before; behind it where the verb closes the sentence.
    """
    for word, part in product(words, parts[:_MOST_WORDS]):
        if _hangs(sentence, language, word, part):
            first, last = _around(
                sentence, min(part[0], word.start - _BESIDE_CHARS), max(part[1], word.end) + _BESIDE_CHARS
            )
            cues = [read_cues(sentence[first:last], language)]
            found = (judge(statement, cues) for judge in (*(() if told else _SAID), *_DONE))
            if any(one.quotes[0].start + first == word.start for one in found if one):
                yield word.start, min([word.end, *(start for start, _ in parts if start > word.start)])


def _hangs(sentence: str, language: str, word: Word, part: Span) -> bool:
    before = word.start < part[0]
    between = sentence[word.start : part[0]] if before else sentence[part[1] : word.start]
    near = not PART_MARK.search(between) and len(CLAUSE_MARK.findall(between)) <= 1
    return near and (before or trailing(language))


def _around(sentence: str, first: int, last: int) -> Span:
    """A stretch of a sentence, with the rest of the words in which it begins and ends."""
    return sentence.rfind(" ", 0, max(0, first)) + 1, sentence.find(" ", last) % (len(sentence) + 1)
