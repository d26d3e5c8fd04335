"""A statement and its quotes, in one language -> where somebody does in the one what another does in the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factsheet.text.cues.lists import cue_lists
from factsheet.text.cues.reading import Cues
from factsheet.text.judging.contrasting import one_language
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.words.ladders import rungs
from factsheet.text.words.landmarks import WORD, sentence_around
from factsheet.text.words.spotting import Word
from factsheet.text.writing.spans import Span

LADDER, WHILE = "whiles", "while"
TURNING = frozenset((WHILE,))
NOUNS_WITH_CAPITAL = "de"
NAME_LETTERS, VERB_LETTERS = 3, 5
OFFICES = "titles"
SUBJECT_WORDS = 2  # the least that a "while" and its verb have between them, where another is named
MOST_PAIRS = 20  # the first ones, and no more, are judged


def doer_exchanged(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement has a verb right behind a name, and a quote has it in a "while" clause of another behind that name.

    "Ann Lee warned" for "Ann Lee welcomed it, while the council of Leeds warned".
    """
    turned = [(place, quote) for place, quote in enumerate(quotes) if one_language(statement, quote) and _turns(quote)]
    pairs = list(_pairs(statement))[:MOST_PAIRS] if turned else []
    for place, quote in turned:
        for name, verb in pairs:
            said = statement.text[verb.start : verb.end]
            spans = [one.span() for one in WORD.finditer(quote.text) if one.group() == said]
            if len(spans) == 1 and _of_another(statement.text[name.start : name.end], spans[0], quote):
                return mismatched(statement, verb, place, quote, Word("", *spans[0]))
    return None


def _turns(quote: Cues) -> bool:
    return any(one.meaning == WHILE for one in rungs(quote.text, quote.language, LADDER, TURNING))


def _pairs(text: Cues) -> Iterator[tuple[Word, Word]]:
    """Each name with the long word in small letters that follows it."""
    words = [Word("", *one.span()) for one in WORD.finditer(text.text)]
    for one, other in pairwise(words):
        name, verb = text.text[one.start : one.end], text.text[other.start : other.end]
        beside = text.text[one.end : other.start] == " "
        if beside and name[0].isupper() and len(name) >= NAME_LETTERS and verb.islower() and len(verb) >= VERB_LETTERS:
            yield one, other


def _of_another(name: str, verb: Span, quote: Cues) -> bool:
    """Whether the name stands before the "while" of a verb, and another, who cannot be the same one, behind it."""
    start, _ = sentence_around(quote.text, verb[0])
    words = [one for one in rungs(quote.text, quote.language, LADDER) if start <= one.start and one.end <= verb[0]]
    turn = next((one for one in reversed(words) if one.meaning == WHILE), None)
    if turn is None or words[-1] != turn:
        return False
    between = WORD.findall(quote.text[turn.end : verb[0]])
    apart = name in WORD.findall(quote.text[start : turn.start]) and name not in between
    return apart and len(between) >= SUBJECT_WORDS and _names_another(quote, (turn.end, verb[0]), between)


def _names_another(quote: Cues, span: Span, between: Sequence[str]) -> bool:
    """Whether somebody is named there: a pronoun or a bare office may mean who was named before."""
    lists = cue_lists(quote.language)
    pronouns = lists.pronouns - lists.articles if lists else frozenset()
    if not pronouns.isdisjoint(word.lower() for word in between):
        return False
    if quote.language.split("-")[0] != NOUNS_WITH_CAPITAL:
        return any(word[0].isupper() for word in between)
    return not any(span[0] <= one.start < span[1] for one in rungs(quote.text, quote.language, OFFICES))
