"""The claim that a verdict judges says what the quote says in which it was made.

Why: To find wrong what nobody has said is to make it up; a figure or a date put into somebody's mouth most of all.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        supports: [statement, claim]
        verdict: {rating: True, claim: The plant opened in 2019., claimant: the Gazette}

Fails:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
        supports: [statement, claim]
        verdict: {rating: False, claim: The plant opened in 2012., claimant: the Gazette}

Cure: write the claim as its quote has it, or cite the sentence in which it was made, with `supports: [claim]`.

Measured: it holds figures and dates as `number-unsupported`, `magnitude-off` and `date-unsupported` do, whose manuals
give their errors; of a claim it only warns.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.grounding import Vocabulary, read_text, vocabulary
from factsheet.groundings import ReadText
from factsheet.model import Fact, Verdict
from factsheet.prose import plain
from factsheet.rules.held import TOO_MANY, contradicts, span_of
from factsheet.stages import Site
from factsheet.text.holding.holdings import hold

ID = "claim-unsupported"
LEVEL = Level.WARN
FAMILY = "quantities"


def check(site: Site) -> Iterator[Finding]:
    """Each figure or date of a judged claim that the quotes of it do not have."""
    judged = [(fact, fact.verdict) for fact in site.facts.values() if fact.verdict is not None]
    words = vocabulary(tuple(site.properties.values()), tuple(site.topics.values()) if judged else ())
    for fact, verdict in judged:
        made = [
            quote
            for citation, quote in zip(fact.citations, site.grounding[fact.id].quotes, strict=True)
            if "claim" in citation.supports
        ]
        if made:  # that no quote is of the claim has been told
            yield from _held(fact, verdict, made, words)


def _held(fact: Fact, verdict: Verdict, made: list[ReadText], words: Vocabulary) -> Iterator[Finding]:
    readings, names = [quote.reading for quote in made], [quote.names for quote in made]
    notes = tuple(f"the claim as it was made: {quote.text}" for quote in made[:3])
    for said in verdict.claim.entries:
        claim = read_text(plain(said.text), said.language, words)
        for one in hold(claim.reading, readings, claim.names, names):
            if contradicts(one) or one.how == "too-many":
                words_of = f"“{claim.text[slice(*span_of(one.item))]}” of the claim"
                message = f"{words_of} stands otherwise in its quote, or not at all"
                message = TOO_MANY.format(ours=words_of) if one.how == "too-many" else message
                whole = Place("fact", fact.id, ("verdict", "claim", said.language))
                yield Finding(ID, whole.at(claim.text, *span_of(one.item)), message, notes=notes)
