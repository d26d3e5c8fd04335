"""What the rules of the wording family share: each statement is compared with the quotes that bear it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from factsheet.diagnostics import Finding, Place
from factsheet.groundings import ReadText
from factsheet.model import Citation, Fact
from factsheet.stages import Site
from factsheet.text.cues.reading import Cues
from factsheet.text.holding.bearing import Holding
from factsheet.text.judging.mismatch import Mismatch, WordSpan
from factsheet.text.quantities.reading import Reading

Compare = Callable[[Cues, Sequence[Cues]], Mismatch | None]
Judge = Callable[[Reading, Sequence[Holding], Sequence[Reading]], Mismatch | None]


def mismatches(
    rule: str, site: Site, compare: Compare, message: str, facts: Iterable[Fact] | None = None, help: str = ""
) -> Iterator[Finding]:
    """What `compare` finds, for each statement in each language; of all facts, unless some are given.

    Without better `help` for the case the rule's cure serves.
    """
    for fact in site.facts.values() if facts is None else facts:
        grounding = site.grounding[fact.id]
        cited = zip(fact.citations, grounding.quotes, strict=True)
        quotes = [quote for citation, quote in cited if bears_wording(citation)]
        for statement in grounding.statements:
            found = compare(statement.cues, [quote.cues for quote in quotes])
            if found:
                at = _at(found, statement, fact.id)
                yield Finding(rule, at, message, help, tuple(notes(found, statement, quotes)), sure=found.sure)


def misread(rule: str, site: Site, judge: Judge, message: str) -> Iterator[Finding]:
    """What `judge` finds for each statement by what its figures and dates are held to; the message may name the words.

    `{ours}` and `{theirs}` in it stand for the first words at fault on either side.
    """
    for id, grounding in site.grounding.items():
        readings = [quote.reading for quote in grounding.quotes]
        for statement, held in zip(grounding.statements, grounding.held, strict=True):
            found = judge(statement.reading, held, readings)
            if found:
                at = _at(found, statement, id)
                said = message.format(ours=_list(found.statement[:1]), theirs=_list(found.quotes[:1]))
                yield Finding(rule, at, said, notes=tuple(notes(found, statement, grounding.quotes)), sure=found.sure)


def _at(found: Mismatch, statement: ReadText, fact: str) -> Place:
    """The first words at fault, the whole statement where they are the quotes' alone."""
    whole = Place("fact", fact, ("statement", statement.language))
    return whole.at(statement.text, found.statement[0].start, found.statement[0].end) if found.statement else whole


def bears_wording(citation: Citation) -> bool:
    """Whether the statement's wording is held to this quote: not when it only tells whose words they are, or when."""
    return not citation.supports or bool({"statement", "value", "certainty"} & set(citation.supports))


def notes(found: Mismatch, statement: ReadText, quotes: Sequence[ReadText]) -> Iterator[str]:
    """The words at fault, with the texts they stand in."""
    if found.statement:
        yield f"the statement says {_list(found.statement)}: {statement.text}"
    for place, quote in enumerate(quotes):
        words = [one for one in found.quotes if one.quote == place]
        if words:
            yield f"the quote says {_list(words)}: {quote.text}"


def _list(words: Sequence[WordSpan]) -> str:
    return ", ".join(f"“{one.text}”" for one in words)
