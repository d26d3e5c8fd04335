"""A fact and the languages of its sources go in; what each of its figures and dates is held to comes out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

import msgspec

from factsheet.groundings import Grounding, ReadText, Tally
from factsheet.model import Citation, Fact, Property, Topic, Value
from factsheet.prose import plain
from factsheet.text.cues.lists import ASKING
from factsheet.text.cues.reading import read_cues
from factsheet.text.finding.ellipsis import without
from factsheet.text.holding.bearing import Holding
from factsheet.text.holding.dated import hold_date
from factsheet.text.holding.holdings import hold
from factsheet.text.holding.subjects import Name
from factsheet.text.judging.names import NameIndex, name_index, topics_named
from factsheet.text.judging.reckoning import reckoned
from factsheet.text.notation.numerals import last_place
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Nouns, Reading, read
from factsheet.text.telling.bounding import beside_bounds
from factsheet.text.writing.boundaries import occurrences
from factsheet.text.writing.spans import Span, meets
from factsheet.text.writing.unseen import visible

FRAMING = ("belief", "report")  # hedges that are the certainty itself


class Vocabulary(msgspec.Struct, frozen=True):
    """A site's own words: the nouns its values count and the names its topics go by."""

    nouns: Nouns
    names: NameIndex


def vocabulary(properties: Sequence[Property], topics: Sequence[Topic]) -> Vocabulary:
    """The words of properties.yaml and topics.yaml."""
    named = {topic.id: [word.text for word in (*topic.label.entries, *topic.aliases)] for topic in topics}
    return Vocabulary(nouns(properties), name_index(named))


def nouns(properties: Iterable[Property]) -> Nouns:
    """The nouns that values count; a property goes by its label and its words."""
    return Nouns(tuple(entry for property in properties for entry in _entries(property)))


def _entries(property: Property) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for label in property.label.entries:
        words = [word.text for word in property.words if word.language in (label.language, "")]
        yield property.id, label.language, (label.text, *words)


def ground(
    fact: Fact, languages: Mapping[str, str], words: Vocabulary, inserted: Mapping[int, Sequence[Span]] = {}
) -> Grounding:
    """Read the statements, as readers see them, and the quotes, and hold each figure and date to a quote.

    `languages` are the sources'.
    A quote of an unknown source is read as the statement's own language: other rules report what is missing.
    `inserted` are, by the number of a citation, the words of its quote that are the editor's own: they bear nothing.
    """
    own = fact.statement.entries[0].language
    statements = tuple(read_text(plain(w.text), w.language, words) for w in fact.statement.entries)
    quotes = tuple(
        _quote(one, languages.get(one.source, own), words, inserted.get(number, ()))
        for number, one in enumerate(fact.citations)
    )
    readings, names = [quote.reading for quote in quotes], [quote.names for quote in quotes]
    return Grounding(
        statements=statements,
        quotes=quotes,
        held=tuple(_held(one, readings, names) for one in statements),
        value=_value_held(fact, words.nouns, readings, names),
        date=hold_date(fact.date, readings) if fact.date else (),
    )


def _value_held(
    fact: Fact, known: Nouns, quotes: Sequence[Reading], names: Sequence[Sequence[Name]]
) -> tuple[Holding, ...]:
    """A value is told of the fact's subject as a figure is of the name before it."""
    of = [Name(0, 0, fact.subject)] if fact.subject else []
    return hold(_reading([value_item(fact.value, known)]), quotes, of, names) if fact.value else ()


def _held(one: ReadText, quotes: Sequence[Reading], names: Sequence[Sequence[Name]]) -> tuple[Holding, ...]:
    return reckoned(one.reading, hold(one.reading, quotes, one.names, names), quotes)


def restated(grounding: Grounding, number: int, text: str, words: Vocabulary) -> Grounding:
    """A fact's grounding with another text for the statement of that number; the quotes are not read again."""
    new = read_text(text, grounding.statements[number].language, words)
    quotes = grounding.quotes
    held = _held(new, [quote.reading for quote in quotes], [quote.names for quote in quotes])
    return msgspec.structs.replace(
        grounding,
        statements=(*grounding.statements[:number], new, *grounding.statements[number + 1 :]),
        held=(*grounding.held[:number], held, *grounding.held[number + 1 :]),
    )


def read_text(written: str, language: str, words: Vocabulary) -> ReadText:
    """Read one text, as it is seen, for its cues, figures, dates and names."""
    text = visible(written)
    names = tuple(Name(start, end, topic) for topic, start, end in topics_named(text, words.names, language))
    reading = read(text, language, words.nouns)
    return ReadText(text, language, beside_bounds(read_cues(text, language), reading), reading, names)


def _quote(citation: Citation, language: str, words: Vocabulary, inserted: Sequence[Span]) -> ReadText:
    """A name in brackets says whom the source means and is read; a figure, a date or a cue has to be the source's."""
    plain = read_text(citation.quote, language, words)
    theirs = read_text(without(citation.quote, inserted), language, words) if inserted else plain
    reading = theirs.reading
    for said, value in citation.reads:
        reading = _reread(reading, said, value)
    return msgspec.structs.replace(plain, cues=theirs.cues, reading=reading)


def places_read(quote: str, said: str) -> list[Span]:
    """Where a quote has the words that its editor says how to read: each time, as whole words and numbers."""
    words, places = visible(said), list[Span]()
    for at in occurrences(visible(quote), words) if any(map(str.isalnum, words)) else ():
        if not places or places[-1][1] <= at:
            places.append((at, at + len(words)))
    return places


# The editor's reading of words stands in the place of the reader's own, unit and bound included where it saw them.
def _reread(reading: Reading, said: str, value: Decimal) -> Reading:
    for place in places_read(reading.text, said):
        meant = [one for one in reading.quantities if meets(one, place)]
        blank = Quantity(*place, value, value, "exact", last_place(value), place)
        anew = msgspec.structs.replace(meant[0] if meant else blank, low=value, high=value, exponent=last_place(value))
        quantities = sorted([*(one for one in reading.quantities if one not in meant), anew], key=lambda one: one.start)
        reading = msgspec.structs.replace(reading, quantities=tuple(quantities))
    return reading


def _reading(quantities: Iterable[Quantity]) -> Reading:
    return Reading("", "", tuple(quantities))


def value_item(value: Value, known: Nouns) -> Quantity:
    """A fact's value as a quantity that stands nowhere; its unit is a noun of the site, or a unit of CLDR's."""
    end = next((one for one in (value.high, value.low) if one is not None), Decimal(0))
    counted = any(noun == value.unit for noun, _, _ in known.entries)
    return Quantity(
        start=0, end=0, low=value.low, high=value.high, bound=value.bound, exponent=last_place(end), figure=(0, 0),
        units=(value.unit,) if value.unit and not counted else (), noun=value.unit if counted else None,
    )  # fmt: skip


def holdings(grounding: Grounding) -> Iterator[tuple[ReadText, Holding]]:
    """Each figure and date of each statement with what it is held to."""
    for statement, held in zip(grounding.statements, grounding.held, strict=True):
        yield from ((statement, one) for one in held)


# Ways of being held that bear a figure or a date out, the editor's own arithmetic included.
BORNE_OUT = ("same", "anchored", "converted", "unit-converted", "bound-met", "rounded")


def tally(grounding: Grounding, found: Sequence[bool]) -> Tally:
    """What every build asks of a fact; a quote that was not `found` in its source bears nothing out."""
    held = [one for _, one in holdings(grounding)]
    borne = sum(one.how in BORNE_OUT and (one.quote is None or found[one.quote]) for one in held)
    tried = bool(grounding.statements) and all(one.how != "too-many" for one in held)
    return Tally(len(held), borne, hedged(grounding), tried)


def hedged(grounding: Grounding) -> bool:
    """Whether the quoted words are cautious of their own ("would", "about", "seemed") and the statement keeps that.

    What the certainty says already ("it is believed", "reportedly") is not said twice. Where no quote's language can
    be judged, the statement, which a person has held to it, speaks for it.
    """
    quotes = [quote for quote in grounding.quotes if quote.cues.judged]
    kept = any(_cautious(one, ASKING) for one in grounding.statements)
    return kept and (not quotes or any(_cautious(quote, ("sure",)) for quote in quotes))


def _cautious(one: ReadText, strengths: Collection[str]) -> bool:
    cues = (hedge for hedge in one.cues.hedges if hedge.kind not in FRAMING)
    approximate = any(quantity.bound == "approx" for quantity in one.reading.quantities)
    return approximate or any(hedge.strength in strengths for hedge in cues)
