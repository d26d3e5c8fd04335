"""Two figures of a quote and what is beside each -> where a statement has them, or what is beside them, exchanged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, islice, product

import msgspec

from factsheet.text.dates.date import Date
from factsheet.text.holding.bearing import Holding
from factsheet.text.holding.comparing import SAME, compared
from factsheet.text.judging.contrasting import one_language
from factsheet.text.judging.markers import DATE, WORDS, Marker, alike, in_figures, markers
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.clauses import clause
from factsheet.text.telling.stretches import MOST_ITEMS, Item, Parted, in_one_breath, is_plain, parted, rivals, stretch
from factsheet.text.words.landmarks import WORD
from factsheet.text.writing.spans import Span

LONG, LETTERS, FEW = 5, 3, 2
# Of more figures than these only the first are compared, two and two.
FIRST = 20


class Borne(msgspec.Struct, frozen=True):
    """A figure of a statement, that of the quote which alone bears it, and the part that either has of its text."""

    item: Item
    other: Item
    here: Span
    there: Span


def figures_exchanged(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement gives to one what its quote gives to another, of two that the quote tells apart.

    Either it has both figures, each beside what the quote has beside the other; or it has one of them beside the
    other's name, date or kind, where it does not tell what the quote has beside this one.
    """
    ours, theirs = parted(statement), [parted(quote) for quote in quotes]
    for place, quote in enumerate(theirs):
        figures = [*_borne(ours, held, theirs, place)] if len(quote.items) > 1 else []
        known = markers(statement, quote.text) if figures else ()
        found = _both(ours, quote, figures, known) or _one(ours, quote, figures, known)
        if found:
            return mismatched(statement, found.item, place, quote.text, found.other)
    return None


def kinds_exchanged(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement has two figures of a quote, each of the other's kind.

    “Her third medal in four years” for "her fourth in three".
    """
    borne = [one for one in held if one.how in SAME][:FIRST]
    for one, other in combinations(borne, 2):
        place, by = one.quote, one.held_by
        (mine, its), (next_, theirs) = ((_kind(each.item), _kind(each.held_by)) for each in (one, other))
        crossed = mine and next_ and mine == theirs and its == next_ and _apart(one.item, other.item)
        if crossed and place is not None and by is not None and place == other.quote:
            return mismatched(statement, one.item, place, quotes[place], by)
    return None


def _kind(item: Item | None) -> tuple[bool, tuple[str, ...], str | None] | None:
    """Whether it is a place in a row or a count, and what it measures; a bare figure may be of any kind."""
    if not isinstance(item, Quantity) or not (item.form == "ordinal" or item.units or item.noun or item.counts):
        return None
    return item.form == "ordinal", item.units, item.noun


def _apart(one: Item, other: Item) -> bool:
    """Whether two figures surely measure or count two things; of “312 to 256 votes” the first may be votes as well."""
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or one.units != other.units:
        return True
    return one.noun != other.noun and all(each.noun or each.things for each in (one, other))


def _borne(ours: Parted, held: Sequence[Holding], theirs: Sequence[Parted], place: int) -> Iterator[Borne]:
    """The figures that one place in this quote bears and no other, where the quote has another like it."""
    for one in held[:MOST_ITEMS]:
        other = one.held_by
        if one.quote != place or other is None or one.how not in SAME or not (is_plain(one.item) and is_plain(other)):
            continue
        bearing = sum(_same(one.item, item) for quote in theirs for item in quote.items)
        if bearing == 1 and any(rivals(other, item) for item in theirs[place].items):
            here, there = stretch(ours, one.item), stretch(theirs[place], other)
            if here and there:
                yield Borne(one.item, other, here, there)


def _same(one: Item, other: Item) -> bool:
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return compared(one, other) in SAME
    return isinstance(one, Date) and isinstance(other, Date) and one.edtf == other.edtf


def _both(ours: Parted, quote: Parted, figures: Sequence[Borne], known: Sequence[Marker]) -> Borne | None:
    """Two figures, each beside what the quote has beside the other, and one of them beside nothing of its own."""
    for one, other in combinations(figures, 2):
        if not rivals(one.other, other.other) or in_one_breath(ours, one.item, other.item):
            continue
        if in_one_breath(quote, one.other, other.other):
            continue
        telling = [each for each in known if _tells(each, one)]
        crossed = _beside(telling, one.here, other.there) and _beside(telling, other.here, one.there)
        if crossed and not (_beside(telling, one.here, one.there) and _beside(telling, other.here, other.there)):
            return one
    return None


def _tells(marker: Marker, one: Borne) -> bool:
    """Dates tell figures apart, and not one another."""
    return marker.kind != DATE or not isinstance(one.item, Date)


def _beside(known: Sequence[Marker], here: Span, there: Span) -> bool:
    return any(here[0] <= one.here < here[1] and there[0] <= one.there < there[1] for one in known)


def _one(ours: Parted, quote: Parted, figures: Sequence[Borne], known: Sequence[Marker]) -> Borne | None:
    """A figure beside what the quote has beside another like it."""
    for one, rival in product(figures, quote.items):
        if not rivals(one.other, rival) or in_one_breath(quote, one.other, rival):
            continue
        there = stretch(quote, rival)
        if there and (_taken(quote, one, there, known) or _retold(ours, quote, one, there)):
            return one
    return None


def _taken(quote: Parted, one: Borne, rival: Span, known: Sequence[Marker]) -> bool:
    """Whether a figure has the name, the date or the kind of another, and nothing of its own where it has one too."""
    telling = [each for each in known if each.kind != WORDS and _tells(each, one)]
    if any(_in(each.there, one.there) for each in telling):
        return False
    named = {each.there for each in telling}
    found = (each for each in telling if _in(each.here, one.here) and _in(each.there, rival))
    return any(_contrasted(alike(quote.text, each), one.there, rival, named) for each in islice(found, MOST_ITEMS))


def _contrasted(places: Sequence[int], own: Span, rival: Span, named: set[int]) -> bool:
    """Whether a figure has one of these of its own, and its rival none that the statement does not name."""
    return any(_in(at, own) for at in places) and all(at in named for at in places if _in(at, rival))


def _in(at: int, span: Span) -> bool:
    return span[0] <= at < span[1]


def _retold(ours: Parted, quote: Parted, one: Borne, there: Span) -> bool:
    """Whether a statement has all the words of its quote beside the other figure, and none of those beside this one."""
    if not one_language(ours.text, quote.text):
        return False
    said = _words(ours.text, (0, len(ours.text.text)), LETTERS)
    # What leads up to both, as the subject of "who left in May, founded it in June", tells neither from the other.
    alone = clause(quote.text, quote.joins, (one.other.start, one.other.end))
    others, own = _words(quote.text, there, LETTERS), _words(quote.text, alone, LONG)
    return len(others) >= FEW and others <= said and bool(own - others) and not (own - others) & said


def _words(text: Reading, span: Span, least: int) -> frozenset[str]:
    figures = in_figures(text)
    found = (word for word in WORD.finditer(text.text, *span) if word.start() not in figures)
    return frozenset(word.group().lower() for word in found if len(word.group()) >= least)
