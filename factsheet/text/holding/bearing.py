"""An item of a statement and those of its quotes -> the one of them that bears it best, and how."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

import msgspec

from factsheet.text.dates.date import Date
from factsheet.text.holding.agreeing import agreed, anchored, decade, figure_of, settle, year_of
from factsheet.text.holding.comparing import MERITS, SAME, How, compared, in_parts, readings
from factsheet.text.holding.sizes import OTHER_SIZE, alike, exchangeable, light, other_multiple, sizes_apart
from factsheet.text.holding.subjects import Name, told_of
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading

YEAR = 1000  # whoever counts fewer than that counts no year
SILENT = ("vague", "loose", "multiple", "article")
PERCENT = "percent"
RANK = {how: rank for rank, how in enumerate(MERITS)}


class Holding(msgspec.Struct, frozen=True, array_like=True):
    """What one item of the statement was held to: the quote's number and item, or None where no quote bears it."""

    item: Quantity | Date
    how: How
    quote: int | None = None
    held_by: Quantity | Date | None = None


class Candidate(msgspec.Struct, frozen=True):
    """An item of a quote, with the name it stands nearest to."""

    quote: int
    item: Quantity | Date
    subject: str | None


def resting(held: Iterable[Holding]) -> Iterator[tuple[Quantity | Date, int, Quantity | Date]]:
    """Each item that a quote bears as it stands, the number of that quote, and what bears it there."""
    for one in held:
        if one.how in SAME and one.quote is not None and one.held_by is not None:
            yield one.item, one.quote, one.held_by


def is_borne(holding: Holding) -> bool:
    """Whether a quote has the figure or date itself, whatever it says of it: without its bound, before for after."""
    return holding.how in RANK and RANK[holding.how] <= RANK["date-too-precise"]


def candidates_of(quotes: Sequence[Reading], quote_names: Sequence[Sequence[Name]]) -> Iterator[Candidate]:
    """Every quantity and date of the quotes, in their order; a quote for which `quote_names` has none names nobody."""
    for number, quote in enumerate(quotes):
        names = quote_names[number] if number < len(quote_names) else ()
        items: tuple[Quantity | Date, ...] = (*quote.quantities, *quote.dates, *quote.articles, *quote.perhaps)
        for item in items:
            yield Candidate(number, item, told_of(quote.text, item, names))


def quantity_held(item: Quantity, candidates: Sequence[Candidate], subject: str | None) -> Holding | None:
    """The best holding that any candidate gives, or that two together give a range; `subject` is the item's topic.

    None of what is never asked for (“several hundred”, "doubled", an article), where nothing tells it otherwise.
    """
    best = _best(item, [(against(item, one.item), one) for one in candidates])
    if best is not None and is_borne(best):
        return _swapped(best, candidates, subject)
    if _silent(item):
        return _contradicted(item, candidates)
    apart = (*readings(item), *in_parts(item))
    told = next((one for one in apart if one.bound == "range" and _both_ends(one, candidates)), None)
    if told is not None:
        return Holding(item, "same", *_first_end(told, candidates))
    small = light(item)
    if best is not None and not (small and best.how == "magnitude-off"):
        return best
    return Holding(item, "small-number" if small else "unsupported")


def _silent(item: Quantity) -> bool:
    """Of "one percent" the article counts: nobody writes "a percent" of no said number."""
    counted = item.form == "article" and PERCENT in item.units
    return (item.form in SILENT and not counted) or (item.form == "ordinal" and item.value == 1)


def date_held(item: Date, candidates: Sequence[Candidate], subject: str | None) -> Holding | None:
    """The best holding that any candidate gives a date, or that two make up; a plain figure may bear a year.

    None of a relative date that nothing relates to ("last year"), which is not asked for.
    """
    dates = [(one, one.item) for one in candidates if isinstance(one.item, Date)]
    every = [other for _, other in dates]
    best = _best(item, [(agreed(item, other), one) for one, other in dates])
    settled = settle(best.how, item, best.held_by, every) if best is not None else None
    if best is not None and settled is not None:
        bearer = (best.quote, best.held_by) if settled == "same" else ()
        return _swapped(best, candidates, subject) if settled == best.how else Holding(item, settled, *bearer)
    bare = _as_figure(item, candidates)
    if bare is not None:
        return bare
    how = anchored(item, every)
    if how is not None:
        one = next(one for one, other in dates if other.shift_unit == "year")
        return Holding(item, how, one.quote, one.item)
    if best is not None or item.kind == "absolute":
        return best or Holding(item, "small-number" if item.end - item.start < len("2024") else "unsupported")
    return Holding(item, "unsupported") if item.weekday is not None else None


def bears(item: Quantity, other: Quantity | Date) -> bool:
    """Whether this item of a quote by itself bears the figure, if with another bound."""
    how = against(item, other)
    return how is not None and RANK[how] <= RANK["bound-reversed"]


def against(item: Quantity, other: Quantity | Date) -> How | None:
    """How an item of a quote bears a figure or misses it, a date by its numbers; None where nothing relates the two.

    The article of "a rise of two percent" bears no one percent.
    """
    if isinstance(other, Quantity):
        mere = other.form == "article" and not other.units and PERCENT in item.units
        return None if mere else compared(item, other)
    year = year_of(other)
    if year is not None and other.bound != "exact":
        return compared(item, year)
    value, aged = item.value, item.units[:1] == ("year",) and decade(other)  # “in his 40s”, "une quarantaine d'années"
    counted = (item.units and not aged) or (item.noun and not item.spelled)
    if value is None or (item.things and value < YEAR) or counted or other.perhaps:
        return None
    return "same" if figure_of(other, value) else None


def _contradicted(item: Quantity, candidates: Sequence[Candidate]) -> Holding | None:
    """What is never asked for may still be told otherwise: "tripled" for "doubled", thousands for hundreds."""
    if item.form == "multiple" and any(other_multiple(item, one.item) for one in candidates):
        return Holding(item, "unsupported")
    other = _other_size(item, candidates)
    return Holding(item, "magnitude-off", other.quote, other.item) if other else None


def _other_size(item: Quantity, candidates: Sequence[Candidate]) -> Candidate | None:
    """“several hundred” where the quote's one such amount is "plusieurs milliers"; dozens are tens elsewhere."""
    figures = ((one, one.item) for one in candidates if isinstance(one.item, Quantity))
    vague = [(one, other) for one, other in figures if other.form == item.form == "vague"]
    return vague[0][0] if len(vague) == 1 and sizes_apart(item, vague[0][1]) >= OTHER_SIZE else None


def _best(item: Quantity | Date, judged: Sequence[tuple[How | None, Candidate]]) -> Holding | None:
    found: Holding | None = None
    for how, one in judged:
        if how is not None and (found is None or RANK[how] < RANK[found.how]):
            found = Holding(item, how, one.quote, one.item)
    return found


def _swapped(best: Holding, candidates: Sequence[Candidate], subject: str | None) -> Holding:
    """Another subject's figure holds nothing where the quote gives this subject one of its own."""
    if subject is None:
        return best
    bearers = [one for one in candidates if exchangeable(best.item, one.item)]
    own = [one for one in bearers if one.subject == subject]
    fits = [one for one in bearers if one.item == best.held_by or _equal(best.item, one.item)]
    if own and fits and not any(one.subject in (subject, None) for one in fits):
        return Holding(best.item, "subject-mismatch", best.quote, best.held_by)
    return best


def _equal(item: Quantity | Date, other: Quantity | Date) -> bool:
    dated = agreed(item, other) if isinstance(item, Date) and isinstance(other, Date) else None
    how = against(item, other) if isinstance(item, Quantity) else dated
    return how is not None and RANK[how] <= RANK["rounded"]


def _both_ends(item: Quantity, candidates: Sequence[Candidate]) -> bool:
    of_kind = [one for one in candidates if not _other_kind(item, one.item)]
    return all(any(_holds_end(end, one.item) for one in of_kind) for end in (item.low, item.high))


def _other_kind(item: Quantity, other: Quantity | Date) -> bool:
    """Euros, where the statement has dollars: its ends are not told."""
    return isinstance(other, Quantity) and bool(item.units and other.units) and not alike(item, other)


def _first_end(item: Quantity, candidates: Sequence[Candidate]) -> tuple[int, Quantity | Date]:
    return next((one.quote, one.item) for one in candidates if _holds_end(item.low, one.item))


def _holds_end(end: Decimal | None, other: Quantity | Date) -> bool:
    ends = (other.low, other.high) if isinstance(other, Quantity) else ()
    return end is not None and (end in ends or (isinstance(other, Date) and figure_of(other, end)))


def _as_figure(item: Date, candidates: Sequence[Candidate]) -> Holding | None:
    """A year may be read as a plain figure on the other side."""
    for one in candidates:
        other = one.item
        if not isinstance(other, Quantity) or other.value is None or other.noun:
            continue
        if "-" not in (item.edtf or "-") and figure_of(item, other.value):
            year = year_of(item)
            return Holding(item, (compared(year, other) if year else None) or "same", one.quote, other)
    return None
