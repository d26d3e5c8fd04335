"""What the rules of the quantities and dates families share: each figure and date with what it was held to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from factsheet.diagnostics import Finding, Place
from factsheet.grounding import holdings
from factsheet.groundings import Grounding, ReadText
from factsheet.locale.figures import in_english
from factsheet.model import Fact
from factsheet.stages import Site
from factsheet.text.dates.date import Date
from factsheet.text.holding.bearing import Holding
from factsheet.text.quantities.amounts import Quantity

Kind: TypeAlias = type[Quantity] | type[Date]
Item: TypeAlias = Quantity | Date


# Ways of being held that no second text of the same fact can explain.
CONTRADICTING = (
    "unsupported", "magnitude-off", "unit-mismatch", "noun-mismatch", "bound-reversed", "bound-dropped",
    "approximation-dropped", "date-too-precise", "date-reversed", "other-part",
)  # fmt: skip


# Ways in which two figures are the same number, and differ by what bounds it.
BOUNDED = ("approximation-dropped", "bound-added", "bound-dropped", "bound-reversed", "near-reversed")
# Ways in which two times are the same, and differ by the side that words beside them tell.
SIDED = ("date-reversed", "side-dropped")
MINUS = ("-", "−", "–")
# Where there are more figures than are compared, whatever was not compared is at fault.
TOO_MANY = "{ours} was held to no quote: there are too many figures here to compare them all"
DIVIDE = "divide what is said among several facts, or quote less"
# Judgements about quantities that are too young to stop a build.
UNSURE = ("near-reversed", "share-mismatch", "other-half", "date-reversed", "side-dropped")


def contradicts(one: Holding) -> bool:
    """Whether two texts that should say the same differ in this figure or date."""
    return one.how in CONTRADICTING and _sure(one)


def found(rule: str, site: Site, kind: Kind, hows: tuple[str, ...], message: str, help: str = "") -> Iterator[Finding]:
    """A finding for each figure (or date) that is held in one of these ways; {ours} and {theirs} are the words."""
    for fact in site.facts.values():
        grounding = site.grounding[fact.id]
        for field, one in _items(grounding):
            if one.how in hows and isinstance(one.item, kind):
                at = _at(fact, field, one)
                words = {"ours": _ours(fact, field, one), "theirs": _theirs(grounding, one)}
                notes = tuple(_notes(field, grounding, one))
                mend = _mend(fact, grounding, field, one) or help.format(**words)
                yield Finding(rule, at, message.format(**words), mend, notes, sure=_sure(one))


def _read_otherwise(field: ReadText, ours: Item, quote: ReadText, theirs: Item) -> Iterator[str]:
    """The same words, and other numbers: 1.468 is one and a half in English, and a thousand in German."""
    words = field.text[ours.start : ours.end]
    if field.language == quote.language or words not in quote.text:
        return
    alike = words == quote.text[theirs.start : theirs.end]
    why = "they group digits otherwise" if alike else "does the source's record say its language?"
    yield f"the statement is read as {in_english(field.language)}, the quote as {in_english(quote.language)}: {why}"


Field: TypeAlias = ReadText | Literal["value", "date"]


def _items(grounding: Grounding) -> Iterator[tuple[Field, Holding]]:
    yield from holdings(grounding)
    yield from (("value", one) for one in grounding.value)
    yield from (("date", one) for one in grounding.date)


def _at(fact: Fact, field: Field, one: Holding) -> Place:
    if field == "value":
        return value_place(fact.id, one)
    if field == "date":
        return Place("fact", fact.id, ("date",)).at(fact.date, *span_of(one.item))
    return Place("fact", fact.id, ("statement", field.language)).at(field.text, *span_of(one.item))


def value_place(fact: str, one: Holding) -> Place:
    """The part of a value at fault, where it is written in parts; the fact's subject, if the figure is another's."""
    if one.how == "subject-mismatch":
        return Place("fact", fact, ("subject",))
    unit = one.how in ("unit-mismatch", "share-mismatch", "noun-mismatch")
    part = "unit" if unit else "bound" if one.how in BOUNDED else "amount"
    return Place("fact", fact, ("value", part))


def _mend(fact: Fact, grounding: Grounding, field: Field, one: Holding) -> str:
    """What the manual's cure does not know: where a date has its sign for about, and that all is in one language."""
    if field == "date" and one.how == "approximation-dropped":
        end = span_of(one.item)[1]
        return f"write {fact.date[:end]}~{fact.date[end:]}, as EDTF has it for about"
    if field == "date" and one.how == "date-reversed":
        return f"{fact.date} has been so since then: write when it began, or `unknown`"
    if field == "date" and one.how == "side-dropped" and isinstance(one.held_by, Date):
        return f"write {fact.date.partition('/')[0]}/{one.held_by.far}, or cite the sentence that says it has no end"
    if one.how == "magnitude-off" and one.quote is not None:
        ours = {one.language for one in grounding.statements} if isinstance(field, str) else {field.language}
        return "count the zeros" if ours == {grounding.quotes[one.quote].language} else ""
    return ""


def _ours(fact: Fact, field: Field, one: Holding) -> str:
    if isinstance(field, str):
        return "the value" if field == "value" else _of_date(fact.date, one.item)
    return quoted(field, one.item, one)


def _of_date(date: str, item: Item) -> str:
    """One end of an interval is named; what is open has no other."""
    words = date[slice(*span_of(item))]
    whole = words == date or (isinstance(item, Date) and item.side == "since")
    return f"the date {date}" if whole else f"{words} in the date {date}"


def _theirs(grounding: Grounding, one: Holding) -> str:
    if one.quote is None or one.held_by is None:
        return "the quote's figure"
    words = quoted(grounding.quotes[one.quote], one.held_by, one)
    end = isinstance(one.held_by, Date) and one.held_by.far and one.how == "side-dropped"
    return f"{words} as one end of a longer time" if end else words


def quoted(read: ReadText, item: Item, one: Holding) -> str:
    """The words of a figure or a date, with those that differ: a bound, a side, a unit that is shared (“4 to 9 km”)."""
    start, end = span_of(item)
    if isinstance(item, Quantity) and (item.value or 0) < 0 and read.text[max(0, start - 1) : start] in MINUS:
        start -= 1
    if one.how in BOUNDED and isinstance(item, Quantity) and item.bound_span:
        start, end = min(start, item.bound_span[0]), max(end, item.bound_span[1])
    if one.how in SIDED and isinstance(item, Quantity) and item.daytime and item.daytime.said:
        start, end = item.daytime.said
    if one.how == "unit-mismatch" and isinstance(item, Quantity) and item.units and not item.unit_span:
        end = _unit_shared(read, item)
    return f"“{read.text[start:end]}”"


def _unit_shared(read: ReadText, item: Quantity) -> int:
    """Where the next figure ends, if the unit behind it serves both."""
    later = next((one for one in read.reading.quantities if one.start >= item.end), None)
    return later.end if later and later.unit_span and later.units == item.units else item.end


def span_of(item: Quantity | Date) -> tuple[int, int]:
    """Where a figure stands, or a date with what is said of it."""
    return item.span if isinstance(item, Date) else (item.start, item.end)


# "Next year" and the like come and go in translation, so that their absence is a hint and no proof. What is said of a
# date proves nothing where the words of one of the languages were not tried.
def _sure(one: Holding) -> bool:
    if not isinstance(one.item, Date):
        return one.how not in UNSURE and (one.item.form, one.how) != ("multiple", "approximation-dropped")
    if one.how in BOUNDED:
        return False
    said = one.how in ("date-reversed", "other-part", "part-added") and isinstance(one.held_by, Date)
    tried = not said or (one.item.told == "tried" and isinstance(one.held_by, Date) and one.held_by.told == "tried")
    return one.item.kind != "relative" and tried


def _notes(field: Field, grounding: Grounding, one: Holding) -> Iterator[str]:
    if not isinstance(field, str) and one.how == "magnitude-off" and one.quote is not None and one.held_by is not None:
        yield from _read_otherwise(field, one.item, grounding.quotes[one.quote], one.held_by)
    bearers = range(len(grounding.quotes)) if one.quote is None else [one.quote]
    yield from (f"the quote: {grounding.quotes[number].text}" for number in list(bearers)[:3])
