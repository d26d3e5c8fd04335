"""A sentence and the parts of it that are quoted -> the words left out that change what the quoted ones say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factsheet.text.cues.reading import Cues, Hedge, Negation
from factsheet.text.judging.wording import ASKING, MANY
from factsheet.text.quantities.amounts import Nouns, Quantity
from factsheet.text.quantities.reading import read
from factsheet.text.words.landmarks import CLAUSE_MARK, WORD

Span = tuple[int, int]

# Words from a cue to the quoted ones: "did not […] give", "would reportedly be […] sold". Farther off it is as likely
# to be about something else: "did not close and […] makes vans".
_BESIDE = 1


def cut_in_clause(sentence: str, parts: Sequence[Span]) -> bool:
    """Whether words are left out just beside a quoted part, in its clause: only these can turn it.

    To read the sentence takes a hundred times as long as to see that.
    """
    begins, ends = [start for start, _ in parts], [end for _, end in parts]
    gaps = zip([0, *ends], [*begins, len(sentence)], strict=True)
    return any(_is_cut(sentence[start:end], before=start > 0, after=end < len(sentence)) for start, end in gaps)


def _is_cut(gap: str, *, before: bool, after: bool) -> bool:
    """Whether what is left out goes on from the words before it, or into those after it."""
    words = gap.strip()
    if not any(map(str.isalnum, words)):
        return False
    return (before and not CLAUSE_MARK.match(words)) or (after and not CLAUSE_MARK.match(words[-1]))


def cues_left_out(sentence: Cues, parts: Sequence[Span]) -> Iterator[Hedge | Negation]:
    """The denials and hedges that stand just before a quoted part, in its clause, and are not quoted."""
    cues: tuple[Hedge | Negation, ...] = (*sentence.negations[:MANY], *sentence.hedges[:MANY])
    for cue in cues:
        inside = any(cue.start < end and start < cue.end for start, end in parts)
        after = min((start for start, _ in parts if start >= cue.end), default=-1)
        if cue.strength in ASKING and not inside and after >= 0 and _beside(sentence.text[cue.end : after]):
            yield cue


def _beside(between: str) -> bool:
    return CLAUSE_MARK.search(between) is None and len(WORD.findall(between)) <= _BESIDE


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
