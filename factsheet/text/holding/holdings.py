"""From the readings of a statement and its quotes to what each quantity and date was held to, and how."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice

import msgspec

from factsheet.text.dates.date import Date
from factsheet.text.holding.agreeing import SAME_DATE, agreed, anchored, figure_of, together, year_of
from factsheet.text.holding.comparing import MERITS, How, compared, in_parts, part_told, readings
from factsheet.text.holding.other_hours import other_hours
from factsheet.text.holding.perhaps import with_dates
from factsheet.text.holding.periods import of_period
from factsheet.text.holding.places import firsts, other_place
from factsheet.text.holding.pointing import counted, spans_told
from factsheet.text.holding.restating import restated
from factsheet.text.holding.romans import in_roman
from factsheet.text.holding.shifting import moved
from factsheet.text.holding.signs import of_other_sign
from factsheet.text.holding.sizes import OTHER_SIZE, alike, exchangeable, light, like_sizes, other_multiple, sizes_apart
from factsheet.text.holding.subjects import Name, told_of
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading

# A hostile text costs no more than its length: what is beyond these is not compared, and that is told.
MOST_ITEMS = 60  # figures of a statement, and dates
MOST_PAIRS = 10_000  # of an item of a statement with one of a quote; with fewer items each is held to more
YEAR = 1000  # whoever counts fewer than that counts no year
SILENT = ("vague", "loose", "multiple", "article")
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


def hold(
    statement: Reading,
    quotes: Sequence[Reading],
    names: Sequence[Name] = (),
    quote_names: Sequence[Sequence[Name]] = (),
) -> tuple[Holding, ...]:
    """One holding per quantity and date of the statement, in the order of the text.

    `names` and `quote_names` (one sequence per quote) bind figures to subjects: with them, two figures of one quote
    cannot trade places.
    """
    statement = with_dates(statement, quotes)
    quantities, dates = (*counted(statement, quotes), *firsts(statement)), statement.dates
    most = MOST_PAIRS // max(len(quantities[:MOST_ITEMS]) + len(dates[:MOST_ITEMS]), 1)
    candidates = list(islice(_candidates(quotes, quote_names), most + 1))
    found = [_quantity(item, candidates, told_of(statement.text, item, names)) for item in quantities[:MOST_ITEMS]]
    dated = [_date(item, candidates, told_of(statement.text, item, names)) for item in dates[:MOST_ITEMS]]
    others = [date for quote in quotes for date in quote.dates]
    dated += [Holding(item, "unsupported") for item in moved(dates, others)]
    dated += [Holding(item, "other-part", number, one) for item, number, one in other_hours(statement, quotes)]
    found = [one or _placed(item, statement, quotes) for one, item in zip(found, quantities, strict=False)]
    found = [one if one is None or _borne(one) else _otherwise(one, statement, quotes) for one in found]
    found = _once(found, candidates)
    beyond = [Holding(items[MOST_ITEMS], "too-many") for items in (quantities, dates) if len(items) > MOST_ITEMS]
    every = (one for one in (*found, *dated, *beyond) if one is not None)
    held = sorted(every, key=lambda one: (one.item.start, one.item.end))
    held = [_at_its_end(_beside_its_end(one, statement.quantities), statement) for one in held]
    borne = [(one.item, _borne(one) and one.how != "date-too-precise") for one in held]
    spans = zip(held, of_period(borne, statement, quotes), strict=True)
    held = [Holding(one.item, "same", *other) if other is not None else one for one, other in spans]
    if len(candidates) > most:
        held = [one if _borne(one) else Holding(one.item, "too-many") for one in held]
    return tuple(_bracketed(statement.text, one, held[index - 1] if index else None) for index, one in enumerate(held))


def _borne(holding: Holding) -> bool:
    return holding.how in RANK and RANK[holding.how] <= RANK["date-too-precise"]


def _beside_its_end(holding: Holding, quantities: Sequence[Quantity]) -> Holding:
    """“from 3.5% … to 4%” told apart is the quote's range, as long as both its ends are told."""
    item, other = holding.item, holding.held_by
    if holding.how != "bound-dropped" or not isinstance(item, Quantity) or not isinstance(other, Quantity):
        return holding
    told = {one.value for one in quantities}
    both = other.bound == "range" and item.bound == "exact" and {other.low, other.high} <= told
    return msgspec.structs.replace(holding, how="same") if both else holding


def _placed(item: Quantity, statement: Reading, quotes: Sequence[Reading]) -> Holding | None:
    other = other_place(item, statement, quotes)
    return Holding(item, "small-number", *other) if other else None


def _otherwise(holding: Holding, statement: Reading, quotes: Sequence[Reading]) -> Holding:
    """In Roman numerals, or with a minus in the place of words."""
    item = holding.item
    other = isinstance(item, Quantity) and (in_roman(item, quotes) or of_other_sign(item, statement, quotes))
    return Holding(item, "same", *other) if other else holding


def _at_its_end(holding: Holding, statement: Reading) -> Holding:
    whole = holding.how == "side-dropped" and spans_told(statement, holding.held_by)
    return msgspec.structs.replace(holding, how="same") if whole else holding


def _once(found: Sequence[Holding | None], candidates: Sequence[Candidate]) -> list[Holding | None]:
    """Where one figure of a quote bears two of the statement's, the second may be another's, off by a power of ten."""
    borne: set[tuple[object, ...]] = set()
    taken = {_place(one.quote, one.held_by) for one in found if one is not None and one.held_by is not None}
    free = [other for other in candidates if _place(other.quote, other.item) not in taken]
    result: list[Holding | None] = []
    for one in found:
        held = one.held_by if one is not None else None
        place = (*_place(one.quote, held), part_told(one.item, held)) if one is not None and held is not None else None
        second = one is not None and place in borne
        result.append(_elsewhere(one, candidates, free) if one is not None and second else one)
        if place is not None:
            borne.add(place)
    return result


def _elsewhere(holding: Holding, candidates: Sequence[Candidate], free: Sequence[Candidate]) -> Holding:
    item = holding.item
    if not isinstance(item, Quantity) or sum(_bears(item, one.item) for one in candidates) > 1:
        return holding
    if any(like_sizes(item, one.item) for one in free):
        return holding
    off = next((one for one in free if _against(item, one.item) == "magnitude-off"), None)
    if off is not None:
        return Holding(item, "magnitude-off", off.quote, off.item)
    near = [
        one for one in free if isinstance(one.item, Quantity) and one.item.form == item.form and alike(item, one.item)
    ]
    return Holding(item, "small-number", near[0].quote, near[0].item) if near else holding


def _bears(item: Quantity, other: Quantity | Date) -> bool:
    how = _against(item, other)
    return how is not None and RANK[how] <= RANK["bound-reversed"]


def _place(quote: int | None, item: Quantity | Date) -> tuple[int, int, int]:
    return (quote or 0, item.start, item.end)


def _bracketed(text: str, holding: Holding, before: Holding | None) -> Holding:
    """The writer's own conversion of what is held rests on that."""
    if before is None or before.quote is None or holding.how not in ("unsupported", "magnitude-off", "unit-mismatch"):
        return holding
    own = restated(text, before.item, holding.item)
    return msgspec.structs.replace(before, item=holding.item, how="unit-converted") if own else holding


def _candidates(quotes: Sequence[Reading], quote_names: Sequence[Sequence[Name]]) -> Iterator[Candidate]:
    for number, quote in enumerate(quotes):
        names = quote_names[number] if number < len(quote_names) else ()
        items: tuple[Quantity | Date, ...] = (*quote.quantities, *quote.dates, *quote.articles, *quote.perhaps)
        for item in items:
            yield Candidate(number, item, told_of(quote.text, item, names))


def _quantity(item: Quantity, candidates: Sequence[Candidate], subject: str | None) -> Holding | None:
    best = _best(item, [(_against(item, one.item), one) for one in candidates])
    if best is not None and _borne(best):
        return _swapped(best, candidates, subject)
    if item.form in SILENT or (item.form == "ordinal" and item.value == 1):
        return _contradicted(item, candidates)
    apart = (*readings(item), *in_parts(item))
    told = next((one for one in apart if one.bound == "range" and _both_ends(one, candidates)), None)
    if told is not None:
        return Holding(item, "same", *_first_end(told, candidates))
    small = light(item)
    if best is not None and not (small and best.how == "magnitude-off"):
        return best
    return Holding(item, "small-number" if small else "unsupported")


def _contradicted(item: Quantity, candidates: Sequence[Candidate]) -> Holding | None:
    """What is never asked for may still be told otherwise: "tripled" for "doubled", thousands for hundreds."""
    if item.form == "multiple" and any(other_multiple(item, one.item) for one in candidates):
        return Holding(item, "unsupported")
    other = _other_size(item, candidates)
    return Holding(item, "magnitude-off", other.quote, other.item) if other else None


def _other_size(item: Quantity, candidates: Sequence[Candidate]) -> Candidate | None:
    """“several hundred” where the quote's one such amount is "plusieurs milliers"; dozens are tens elsewhere."""
    told = [(one, one.item) for one in candidates if isinstance(one.item, Quantity)]
    vague = [(one, other) for one, other in told if other.form == item.form == "vague"]
    return vague[0][0] if len(vague) == 1 and sizes_apart(item, vague[0][1]) >= OTHER_SIZE else None


def _against(item: Quantity, other: Quantity | Date) -> How | None:
    if isinstance(other, Quantity):
        return compared(item, other)
    year = year_of(other)
    if year is not None and other.bound != "exact":
        return compared(item, year)
    bare = not item.units and not item.noun
    value = item.value
    if value is None or (item.things and value < YEAR) or (not bare and not item.spelled) or other.perhaps:
        return None
    return "same" if figure_of(other, value) else None


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
    how = _against(item, other) if isinstance(item, Quantity) else dated
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


def _date(item: Date, candidates: Sequence[Candidate], subject: str | None) -> Holding | None:
    dates = [one for one in candidates if isinstance(one.item, Date)]
    every = [one.item for one in dates if isinstance(one.item, Date)]
    best = _best(item, [(agreed(item, other), one) for one, other in zip(dates, every, strict=True)])
    if best is not None and best.how in SAME_DATE:
        return _swapped(best, candidates, subject)
    if together(item, every) and best is not None:
        return Holding(item, "same", best.quote, best.held_by)
    bare = _as_figure(item, candidates)
    if bare is not None:
        return bare
    how = anchored(item, every)
    if how is not None:
        one = next(one for one in dates if isinstance(one.item, Date) and one.item.shift_unit == "year")
        return Holding(item, how, one.quote, one.item)
    if best is not None or item.kind == "absolute":
        return best or Holding(item, "small-number" if item.end - item.start < 4 else "unsupported")
    return Holding(item, "unsupported") if item.weekday is not None else None


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
