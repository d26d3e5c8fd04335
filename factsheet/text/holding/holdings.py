"""From the readings of a statement and its quotes to what each quantity and date was held to, and how."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import islice

import msgspec

from factsheet.text.dates.date import Date
from factsheet.text.holding.bearing import (
    Candidate,
    Holding,
    against,
    bears,
    candidates_of,
    date_held,
    is_borne,
    quantity_held,
)
from factsheet.text.holding.comparing import part_told, roughly
from factsheet.text.holding.few import told_as_few
from factsheet.text.holding.kept import kept_as_written
from factsheet.text.holding.mixed import in_two
from factsheet.text.holding.other_hours import other_hours
from factsheet.text.holding.perhaps import with_dates
from factsheet.text.holding.periods import of_period
from factsheet.text.holding.places import firsts, other_place, outranked
from factsheet.text.holding.pointing import counted, spans_told
from factsheet.text.holding.romans import in_roman
from factsheet.text.holding.shifting import moved
from factsheet.text.holding.signs import of_other_sign
from factsheet.text.holding.sizes import alike, like_sizes
from factsheet.text.holding.subjects import Name, told_of
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading

# A hostile text costs no more than its length: what is beyond these is not compared, and that is told.
MOST_ITEMS = 60  # figures of a statement, and dates
MOST_PAIRS = 10_000  # of an item of a statement with one of a quote; with fewer items each is held to more


class Case(msgspec.Struct, frozen=True):
    """A statement, its names and its quotes, with what of the quotes each of its items is held to.

    Where the quotes hold more than can be compared, `cut` says so: what no candidate bears, another item might.
    """

    statement: Reading
    names: Sequence[Name]
    quotes: Sequence[Reading]
    candidates: Sequence[Candidate]
    cut: bool


def hold(
    statement: Reading,
    quotes: Sequence[Reading],
    names: Sequence[Name] = (),
    quote_names: Sequence[Sequence[Name]] = (),
) -> tuple[Holding, ...]:
    """One holding per quantity and date of the statement that is ever asked for, in the order of the text.

    `names` and `quote_names` (one sequence per quote) bind figures to subjects: with them, two figures of one quote
    cannot trade places.
    """
    statement = with_dates(statement, quotes)
    quantities, dates = (*counted(statement, quotes), *firsts(statement)), statement.dates
    most = MOST_PAIRS // max(len(quantities[:MOST_ITEMS]) + len(dates[:MOST_ITEMS]), 1)
    candidates = list(islice(candidates_of(quotes, quote_names), most + 1))
    case = Case(statement, names, quotes, candidates, len(candidates) > most)
    beyond = (Holding(items[MOST_ITEMS], "too-many") for items in (quantities, dates) if len(items) > MOST_ITEMS)
    found = (*_quantities(case, quantities[:MOST_ITEMS]), *_dates(case, dates[:MOST_ITEMS]), *beyond)
    held = sorted(found, key=lambda one: (one.item.start, one.item.end))
    for settle in SETTLING:
        held = settle(case, held)
    return tuple(held)


def _quantities(case: Case, items: Sequence[Quantity]) -> list[Holding]:
    """Each quantity by itself, then such as a figure of the quotes that bears another cannot bear too."""
    found = (_quantity(case, item) for item in items)
    once = _once([one for one in found if one is not None], case.candidates)
    return [_ranked(one, case) for one in once]


def _ranked(holding: Holding, case: Case) -> Holding:
    """“the third time” does not rest on "three sets", where the quote tells a second time."""
    if holding.quote is None:
        return holding
    place = outranked(holding.item, holding.held_by, case.statement, case.quotes[holding.quote])
    return Holding(holding.item, "small-number", holding.quote, place) if place else holding


def _quantity(case: Case, item: Quantity) -> Holding | None:
    """By the quotes' figures; else by another place in a row, a Roman numeral, a minus in words, a fraction apart."""
    held = quantity_held(item, case.candidates, told_of(case.statement.text, item, case.names))
    if held is None and (place := other_place(item, case.statement, case.quotes)):
        held = Holding(item, "small-number", *place)
    if held is None or is_borne(held):
        return held
    if told_as_few(item, case.quotes):
        return None
    other = in_roman(item, case.quotes) or of_other_sign(item, case.statement, case.quotes) or in_two(item, case.quotes)
    return Holding(item, "same", *other) if other else held


def _dates(case: Case, items: Sequence[Date]) -> Iterator[Holding]:
    """Each date by itself; then the relative date and the parts of a day that the quotes tell otherwise."""
    statement, quotes = case.statement, case.quotes
    for item in items:
        held = date_held(item, case.candidates, told_of(statement.text, item, case.names))
        if held is not None:
            yield _kept(held, case)
    others = [date for quote in quotes for date in quote.dates]
    yield from (Holding(item, "unsupported") for item in moved(statement.dates, others))
    yield from (Holding(item, "other-part", number, one) for item, number, one in other_hours(statement, quotes))


def _kept(held: Holding, case: Case) -> Holding:
    """A day of the week in a name that a quote of another language leaves as it is."""
    item = held.item
    lost = held.how == "unsupported" and isinstance(item, Date) and item.weekday is not None
    number = kept_as_written((item.start, item.end), case.statement, case.quotes) if lost else None
    return held if number is None else Holding(item, "same", number)


def _once(found: Sequence[Holding], candidates: Sequence[Candidate]) -> list[Holding]:
    """Where one figure of a quote bears two of the statement's, the second may be another's, off by a power of ten."""
    borne: set[tuple[object, ...]] = set()
    taken = {_place(one.quote, one.held_by) for one in found if one.held_by is not None}
    free = [other for other in candidates if _place(other.quote, other.item) not in taken]
    result = []
    for one in found:
        held = one.held_by
        place = (*_place(one.quote, held), part_told(one.item, held)) if held is not None else None
        result.append(_elsewhere(one, candidates, free) if place in borne else one)
        if place is not None:
            borne.add(place)
    return result


def _elsewhere(holding: Holding, candidates: Sequence[Candidate], free: Sequence[Candidate]) -> Holding:
    """A second holding by one figure, as one by a figure that bears none yet and is like it but for its size."""
    item = holding.item
    if not isinstance(item, Quantity) or sum(bears(item, one.item) for one in candidates) > 1:
        return holding
    if any(like_sizes(item, one.item) for one in free):
        return holding
    off = next((one for one in free if against(item, one.item) == "magnitude-off"), None)
    if off is not None:
        return Holding(item, "magnitude-off", off.quote, off.item)
    near = [
        one for one in free if isinstance(one.item, Quantity) and one.item.form == item.form and alike(item, one.item)
    ]
    return Holding(item, "small-number", near[0].quote, near[0].item) if near else holding


def _place(quote: int | None, item: Quantity | Date) -> tuple[int, int, int]:
    return (quote or 0, item.start, item.end)


def _ends_told(case: Case, held: Iterable[Holding]) -> list[Holding]:
    """“from 3.5% … to 4%” told apart is the quote's range, as long as both its ends are told."""
    told = {one.value for one in case.statement.quantities}
    return [_as_same(one) if _is_end_of_range(one, told) else one for one in held]


def _is_end_of_range(holding: Holding, told: set[Decimal | None]) -> bool:
    item, other = holding.item, holding.held_by
    if holding.how != "bound-dropped" or not isinstance(item, Quantity) or not isinstance(other, Quantity):
        return False
    return other.bound == "range" and item.bound == "exact" and {other.low, other.high} <= told


def _time_told(case: Case, held: Iterable[Holding]) -> list[Holding]:
    """“The war ended in 2024” drops no side of "lasted from 2020 to 2024": it tells the end as one, or both ends."""
    return [
        _as_same(one) if one.how == "side-dropped" and spans_told(case.statement, one.held_by) else one for one in held
    ]


def _in_periods(case: Case, held: Sequence[Holding]) -> list[Holding]:
    """“the first half of the year” is January to June, for what no quote bears as it is told."""
    borne = [(one.item, is_borne(one) and one.how != "date-too-precise") for one in held]
    spans = zip(held, of_period(borne, case.statement, case.quotes), strict=True)
    return [Holding(one.item, "same", *other) if other is not None else one for one, other in spans]


def _not_compared(case: Case, held: Sequence[Holding]) -> list[Holding]:
    """What is not borne by those candidates that there was time for may be by one of the others."""
    return [one if not case.cut or is_borne(one) else Holding(one.item, "too-many") for one in held]


def _converted(case: Case, held: Sequence[Holding]) -> list[Holding]:
    """The writer's own conversion in brackets rests on what bears the figure before them."""
    before = (None, *held)
    return [_bracketed(case.statement.text, one, last) for last, one in zip(before, held, strict=False)]


def _bracketed(text: str, holding: Holding, before: Holding | None) -> Holding:
    if before is None or before.quote is None or holding.how not in ("unsupported", "magnitude-off", "unit-mismatch"):
        return holding
    own = restated(text, before.item, holding.item)
    return msgspec.structs.replace(before, item=holding.item, how="unit-converted") if own else holding


def restated(text: str, first: Quantity | Date, second: Quantity | Date) -> bool:
    """Whether the second figure is the writer's own conversion of the first: “six metres (18 feet)”."""
    beside = text[first.end : second.start] in (" (", "(")
    return beside and isinstance(first, Quantity) and isinstance(second, Quantity) and roughly(second, first)


def _as_same(holding: Holding) -> Holding:
    return msgspec.structs.replace(holding, how="same")


# What can be told of an item only once all of them have been held, in this order: the last looks at what was settled.
SETTLING: tuple[Callable[[Case, Sequence[Holding]], list[Holding]], ...] = (
    _ends_told, _time_told, _in_periods, _not_compared, _converted,
)  # fmt: skip
