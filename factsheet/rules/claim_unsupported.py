"""The claim that a verdict judges says what the quote says in which it was made, and was made when that says.

Why: To find wrong what nobody has said is to make it up; a figure or a date put into somebody's mouth most of all, and
so is the opposite of what was said. The day of the claim is told to readers and search engines too.

The `date` of a verdict stands in the claim's quotes or elsewhere in their sources, or is that of their publication.
Where they tell it by a day of the week, or as some time ago, it lies before their publication.

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

Cure: write the claim as its quote has it, or cite the sentence in which it was made, with `supports: [claim]`; write
its date as the source has it, or `unknown`.

Measured: it holds figures and dates as `number-unsupported`, `magnitude-off` and `date-unsupported` do, whose manuals
give their errors; of a claim it only warns.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial

from factsheet import edtf
from factsheet.diagnostics import Finding, Level, Place
from factsheet.grounding import Vocabulary, read_text, vocabulary
from factsheet.groundings import ReadText
from factsheet.model import Fact, Verdict
from factsheet.prose import plain
from factsheet.rules.held import TOO_MANY, contradicts, span_of
from factsheet.rules.retelling import denied_otherwise, place_of, turned_round
from factsheet.stages import Site
from factsheet.text.dates.date import Date
from factsheet.text.holding.agreeing import agreed
from factsheet.text.holding.dated import date_items, hold_date
from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read

ID = "claim-unsupported"
LEVEL = Level.WARN
FAMILY = "quantities"


def check(site: Site) -> Iterator[Finding]:
    """Each figure or date of a judged claim that the quotes of it do not have, and when it was made."""
    judged = [(fact, fact.verdict) for fact in site.facts.values() if fact.verdict is not None]
    words = vocabulary(tuple(site.properties.values()), tuple(site.topics.values()) if judged else ())
    dates_of = cache(partial(_dates_of, site))
    for fact, verdict in judged:
        cited = zip(fact.citations, site.grounding[fact.id].quotes, strict=True)
        made = [(citation.source, quote) for citation, quote in cited if "claim" in citation.supports]
        quotes, sources = [quote for _, quote in made], {id for id, _ in made if id in site.documents}
        if made:  # that no quote is of the claim has been told
            yield from _held(fact, verdict, quotes, words)
        if sources and not _dated(verdict.date, quotes):
            known = ((site.documents[id].source.published, dates_of(id)) for id in sources)
            if not any(_known(verdict.date, quotes, *one) for one in known):
                yield _of_no_day(fact, verdict.date)


def _of_no_day(fact: Fact, date: str) -> Finding:
    message = f"neither the quote of the claim nor its source has {date}, the date when it was made"
    help = "write the date that the source has; where it has none, its own, or `unknown`"
    return Finding(ID, Place("fact", fact.id, ("verdict", "date")), message, help)


def _dated(date: str, made: list[ReadText]) -> bool:
    """Whether the quotes of a claim have the date when it was made; so have all, of one that is not known."""
    return not any(one.how in _OTHERWISE for one in hold_date(date, [quote.reading for quote in made]))


_OTHERWISE = ("unsupported", "small-number", "date-too-precise", "relative-unanchored", "other-part")


def _dates_of(site: Site, id: str) -> tuple[Date, ...]:
    document = site.documents[id]
    return read(document.text, document.source.language).dates


def _known(date: str, made: list[ReadText], published: str, told: tuple[Date, ...]) -> bool:
    """Whether a source has a date, or is of it.

    What it tells by the day on which it was written alone, as in "on Monday", lies before that.
    """
    every = (*date_items(published), *told)
    if all(any(agreed(one, other) == "same" for other in every) for one in date_items(date)):
        return True
    named = any(one.edtf for quote in made for one in quote.reading.dates)
    counted = not named and any(one.edtf is None for one in told)
    return counted and bool(published) and edtf.sort_key(date)[0] <= edtf.sort_key(published)[1]


def _held(fact: Fact, verdict: Verdict, made: list[ReadText], words: Vocabulary) -> Iterator[Finding]:
    readings, names = [quote.reading for quote in made], [quote.names for quote in made]
    notes = tuple(f"the claim as it was made: {quote.text}" for quote in made[:3])
    for said in verdict.claim.entries:
        claim = read_text(plain(said.text), said.language, words)
        held = hold(claim.reading, readings, claim.names, names)
        whole = Place("fact", fact.id, ("verdict", "claim", said.language))
        for one in held:
            if contradicts(one) or one.how == "too-many":
                words_of = f"“{claim.text[slice(*span_of(one.item))]}” of the claim"
                message = f"{words_of} stands otherwise in its quote, or not at all"
                message = TOO_MANY.format(ours=words_of) if one.how == "too-many" else message
                yield Finding(ID, whole.at(claim.text, *span_of(one.item)), message, notes=notes)
        for how, found in (*denied_otherwise(claim, made), *turned_round(claim, made, held)):
            yield Finding(ID, place_of(found, whole, claim.text), f"the claim and its quote {how}", notes=notes)
