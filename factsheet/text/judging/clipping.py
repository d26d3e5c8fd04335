"""A sentence and the parts of it that are quoted -> the words left out that change what the quoted ones say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factsheet.text.cues.attributing import Attribution
from factsheet.text.cues.lists import ASKING, cue_lists, trailing
from factsheet.text.cues.reading import Cues, Hedge, Negation
from factsheet.text.judging.answering import MOST_CUES
from factsheet.text.judging.quantifying import AMOUNTS, PARTS
from factsheet.text.quantities.amounts import Nouns, Quantity
from factsheet.text.quantities.reading import read
from factsheet.text.words.ladders import JOINS, rungs, silent
from factsheet.text.words.landmarks import CLAUSE_MARK, SENTENCE_MARK, WORD
from factsheet.text.words.spotting import Word
from factsheet.text.writing.spans import Span, meets

Cue = Hedge | Negation | Attribution

# Words from a cue to the quoted ones: "did not […] give", "would reportedly be […] sold". Farther off it is as likely
# to be about something else: "did not close and […] makes vans".
_BESIDE_WORDS = 1
# The same where the quoted words are what is denied, doubted or said, as "that" before them tells: "There is no
# evidence at all that […] the drug works".
_GOVERNING = 9
# What asks there, though elsewhere it only answers: "denied that", "it is possible that".
_GOVERNED = ASKING | {"soft"}
# What may stand between a quoted word and what trails it: a space, or the ending of a Japanese verb.
_INFLECTION = re.compile("\\s*[\u3041-\u309f]{0,4}")
_WORD = 20  # characters before a part in which the last word stands


def cut_in_clause(sentence: str, parts: Sequence[Span], language: str) -> bool:
    """Whether words are left out just beside a quoted part, in its clause: only these can turn it.

    To read the sentence takes a hundred times as long as to see that.
    """
    if any(start and _governed(sentence, start, language) for start, _ in parts):
        return True
    begins, ends = [start for start, _ in parts], [end for _, end in parts]
    gaps = zip([0, *ends], [*begins, len(sentence)], strict=True)
    return any(_is_cut(sentence[start:end], before=start > 0, after=end < len(sentence)) for start, end in gaps)


def _is_cut(gap: str, *, before: bool, after: bool) -> bool:
    """Whether what is left out goes on from the words before it, or into those after it."""
    words = gap.strip()
    if not any(map(str.isalnum, words)):
        return False
    return (before and not CLAUSE_MARK.match(words)) or (after and not CLAUSE_MARK.match(words[-1]))


def cues_left_out(sentence: Cues, parts: Sequence[Span]) -> Iterator[Cue]:
    """The denials and hedges that stand just before a quoted part, in its clause, and are not quoted.

    In a language that puts them behind what they deny or doubt, so are those right behind a part; in German and its
    like denials. Where the part is what somebody says, doubts or denies ("that …"), so are those of the clause that it
    hangs on.
    """
    governed = {start for start, _ in parts if _governed(sentence.text, start, sentence.language)}
    cues: tuple[Hedge | Negation, ...] = (*sentence.negations[:MOST_CUES], *sentence.hedges[:MOST_CUES])
    for cue in (*cues, *(sentence.attributions[:MOST_CUES] if governed else ())):
        if any(meets(cue, part) and not _torn(sentence, cue, part[1]) for part in parts):
            continue
        after = min((start for start, _ in parts if start >= cue.end), default=-1)
        leads = after in governed and cue.strength in _GOVERNED
        if _turns(sentence, cue, parts, after) or (leads and _leads(sentence, cue.end, after)):
            yield cue


def _turns(sentence: Cues, cue: Cue, parts: Sequence[Span], after: int) -> bool:
    """Whether a denial or hedge stands right before the part that begins `after` it, or behind one it may trail.

    Where no word tells that what is quoted hangs on it, as "that" does, it may be any that touches the quoted words:
    否认收受礼品.
    """
    if isinstance(cue, Attribution):
        return False
    lists, before = cue_lists(sentence.language), max((end for _, end in parts if end < cue.end), default=-1)
    if lists and lists.unspaced and cue.strength in _GOVERNED and cue.end == after:
        return True
    if lists and lists.behind and before >= 0 and isinstance(cue, Negation) and _behind(sentence, cue, before):
        return True
    between = sentence.text[before : cue.start]
    trails = trailing(sentence.language) and before >= 0 and _INFLECTION.fullmatch(between) is not None
    return cue.strength in ASKING and (trails or (after >= 0 and _beside(sentence.text[cue.end : after])))


def _behind(sentence: Cues, cue: Negation, before: int) -> bool:
    """“Die Mauer hält […] nicht”: a main clause of such a language ends with its denial."""
    joins = (one for one in rungs(sentence.text, sentence.language, "plans") if one.meaning == JOINS)
    joined = any(before <= one.start < cue.start for one in joins)
    return cue.strength in ASKING and not joined and _beside(sentence.text[before : cue.start])


def _torn(sentence: Cues, cue: Cue, end: int) -> bool:
    """Whether a part ends within a cue that trails it: 報告し|ていない."""
    return trailing(sentence.language) and cue.start < end < cue.end


def parts_left_out(sentence: str, language: str, parts: Sequence[Span]) -> Iterator[Word]:
    """Words like "half of" and "only 9 of" that stand just before a quoted "the 63 flats" and are not quoted."""
    for one in rungs(sentence, language, AMOUNTS.ladder, PARTS):
        starts = [start for start, _ in parts if one.start < start and not WORD.search(sentence, one.end, start)]
        if one.meaning in PARTS and any(_definite(sentence, language, start) for start in starts):
            yield one


def _definite(sentence: str, language: str, start: int) -> bool:
    """Whether what begins at a place has an article or a number, so that without "some of" it is all of them."""
    lists, words = cue_lists(language), WORD.findall(sentence[start : start + _WORD])[:2]
    article = lists is not None and bool(words) and words[0].lower() in lists.articles
    return article or any(word[0].isdecimal() for word in words)


def tells_no_part(statement: Cues) -> bool:
    """Whether a statement, in a language with lists, has no word for how many."""
    return silent(statement.text, statement.language, AMOUNTS.ladder)


def _beside(between: str) -> bool:
    return CLAUSE_MARK.search(between) is None and len(WORD.findall(between)) <= _BESIDE_WORDS


def _leads(sentence: Cues, start: int, end: int) -> bool:
    """Whether what begins at an end hangs on what stands before a start: a comma may stand between, as in German.

    After a noun with its article "that" may tell of a thing ("did not visit the plant that […] opened"), and after
    "and" it hangs on something before that: "knew that it could not pay and that […]".
    """
    lists, between = cue_lists(sentence.language), sentence.text[start:end]
    words = [word.lower() for word in WORD.findall(between)]
    if lists is None or len(words) > _GOVERNING or ";" in between or SENTENCE_MARK.search(between):
        return False
    relative = words[-1:] and words[-1] in lists.content and not lists.articles.isdisjoint(words)
    joining = [one for one in rungs(sentence.text, sentence.language, "plans") if one.meaning == JOINS]
    told = (sentence.text[one.start : one.end].lower() for one in joining if start <= one.start < end)
    return not relative and all(word in lists.content | lists.questions for word in told)


def _governed(sentence: str, start: int, language: str) -> bool:
    """Whether "that", "whether" or the like begins a part, or stands just before it."""
    lists = cue_lists(language)
    before, first = WORD.findall(sentence[max(0, start - _WORD) : start]), WORD.search(sentence, start)
    words = {word.lower() for word in (*before[-1:], *([first.group()] if first else ()))}
    return lists is not None and bool(start) and not words.isdisjoint(lists.content | lists.questions)


def figures_cut(
    sentence: str, language: str, nouns: Nouns, parts: Sequence[Span]
) -> Iterator[tuple[Quantity, Quantity]]:
    """Each figure that is another where its whole sentence is read, and what it is in the quoted part alone."""
    whole = read(sentence, language, nouns).quantities
    for start, end in parts:
        alone = {start + one.figure[0]: one for one in read(sentence[start:end], language, nouns).quantities}
        for one in whole:
            quoted = alone.get(one.figure[0])
            if quoted and (one.low, one.high, one.bound) != (quoted.low, quoted.high, quoted.bound):
                yield one, quoted
