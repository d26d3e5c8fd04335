"""Facts with values of one kind, or with dates, go in; a table of them, each with its mark on an axis, comes out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

import msgspec

from factsheet import edtf
from factsheet.charts import Mark, Place, Proportion, proportion, timeline
from factsheet.disputes import conflicting
from factsheet.locale import figures
from factsheet.locale.figures import Figure
from factsheet.model import Certainty, Chart, Fact, LanguageMap, Value
from factsheet.pages import addresses, wording
from factsheet.pages.counts import Count, count
from factsheet.pages.dating import When, when
from factsheet.pages.wording import ShownWords
from factsheet.stages import Site

BETWEEN = "\u00a0· "
MOST_ROWS = 12  # rows beside a fact; of more, those nearest in value


class Bar(msgspec.Struct, frozen=True):
    """One fact's figure, or its date; `own` on the fact's own page. From `start` to `end` on an axis of 1000."""

    href: str
    subject: str
    figure: Figure | None
    certainty: Certainty
    marks: tuple[str, ...]
    date: When
    own: bool
    start: str
    end: str
    arrow: str


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """`step` is what a gridline of a linear axis is worth, `factor` what a logarithmic one grows by; the other is "".

    `ratio` is of the largest figure to the smallest, "" where no two single numbers can be compared. `years` are
    those from one gridline of a timeline to the next, `data` the address of the same facts as a table of values.
    """

    id: str
    title: ShownWords | None
    description: ShownWords | None
    noun: str
    kind: str
    zero: str
    grid: str
    first: str
    last: str
    step: str
    factor: str
    ratio: str
    larger: str
    smaller: str
    dated: bool
    years: Count
    data: str
    bars: tuple[Bar, ...]


class Comparables:
    """The facts of a site by what their values measure, in order of size."""

    def __init__(self, site: Site) -> None:
        self._groups: dict[tuple[str, str], list[Fact]] = {}
        for fact in site.facts.values():
            if fact.property and fact.value and not fact.withdrawn:
                self._groups.setdefault((fact.property, fact.value.unit), []).append(fact)
        for facts in self._groups.values():
            facts.sort(key=_size)
        self._places = {fact.id: place for facts in self._groups.values() for place, fact in enumerate(facts)}

    def around(self, fact: Fact) -> tuple[str, ...]:
        """The ids of the fact and its like, the nearest in size; none where it has none."""
        facts = self._groups.get((fact.property, fact.value.unit), []) if fact.value else []
        if len(facts) < 2 or fact.id not in self._places:
            return ()
        first = max(0, min(self._places[fact.id] - MOST_ROWS // 2, len(facts) - MOST_ROWS))
        return tuple(one.id for one in facts[first : first + MOST_ROWS])


def among(site: Site, language: str, own: str, like: Sequence[str]) -> Comparison | None:
    """A fact among its like; None where it has none."""
    return _comparison(site, language, "compared", [site.facts[id] for id in like], own=own) if like else None


def charts(site: Site, language: str) -> Iterator[Comparison]:
    """The charts the editor asks for; facts without a value, or of another unit than the first one's, are left out."""
    for chart in site.charts.values():
        if chart.kind == "timeline":
            yield from _timeline(site, language, chart)
            continue
        facts = [fact for id in chart.facts if (fact := site.facts.get(id)) and fact.value]
        alike = [fact for fact in facts if fact.value and facts[0].value and fact.value.unit == facts[0].value.unit]
        if alike:
            yield _comparison(site, language, f"chart_{chart.id}", alike, chart)


def figure(site: Site, fact: Fact, language: str) -> Figure | None:
    """A fact's value in print."""
    return _printed(site, fact.value, language) if fact.value else None


def subject(site: Site, fact: Fact, language: str) -> str:
    """What a value belongs to: its topic's name, "" where the fact names none."""
    topic = site.topics.get(fact.subject)
    return wording.plain(topic.label, language) if topic else ""


def measured(site: Site, fact: Fact, figure: Figure, language: str) -> str:
    """What a figure counts or is measured in, and the property that it is the measure of, as far as they are told."""
    return BETWEEN.join(measures(site, fact, figure, language))


def measures(site: Site, fact: Fact, figure: Figure, language: str) -> tuple[str, ...]:
    """What a fact's figure counts and what its property is called, each by itself and once."""
    known = site.properties.get(fact.property)
    counted = fact.value is not None and fact.value.unit == fact.property
    label = wording.plain(known.label, language) if known and not counted else ""
    return tuple(one for one in dict.fromkeys((figure.noun, label)) if one)


def _printed(site: Site, value: Value, language: str) -> Figure:
    counted = site.properties.get(value.unit)
    return _figure(value, language, counted.label if counted else None)


@lru_cache(maxsize=65_536)  # a large sheet asks for a figure again only after all its others
def _figure(value: Value, language: str, noun: LanguageMap | None) -> Figure:
    return figures.figure(value, language, noun)


def _size(fact: Fact) -> tuple[object, str]:
    ends = [end for end in (fact.value.low, fact.value.high) if end is not None] if fact.value else []
    return ends[0] if ends else 0, fact.id


def _comparison(
    site: Site, language: str, id: str, facts: Sequence[Fact], chart: Chart | None = None, own: str = ""
) -> Comparison:
    values = {fact.id: fact.value for fact in facts if fact.value}
    axis = proportion([Mark(id, value.low, value.high, value.bound) for id, value in values.items()])
    unit = next(iter(values.values())).unit
    names = dict(_names(site, language, facts))
    compared = not conflicting(site.facts[axis.smallest], site.facts[axis.largest])
    worth = [_printed(site, Value(line.value, line.value, unit=unit), language).number for line in axis.gridlines]
    return Comparison(
        id=id,
        title=wording.inline(chart.title, language) if chart else None,
        description=wording.block(chart.description, language) if chart and chart.description else None,
        noun=_noun(site, values, language),
        kind=axis.kind,
        zero=axis.zero,
        grid="".join(f"M{line.position} 0V20" for line in axis.gridlines),
        first=worth[0] if worth else "",
        last=worth[-1] if worth else "",
        step=_step(site, axis, unit, language),
        factor=figures.number(axis.factor, language) if axis.factor else "",
        ratio=figures.number(axis.ratio, language) if axis.ratio and compared else "",
        larger=_inside(site, language, names, axis.largest),
        smaller=_inside(site, language, names, axis.smallest),
        dated=any(fact.date for fact in facts),
        years=count(0, language),
        data=addresses.chart(chart.id) if chart else "",
        bars=tuple(_bars(site, language, facts, axis, names, own)),
    )


def _timeline(site: Site, language: str, chart: Chart) -> Iterator[Comparison]:
    dated = [(fact, edtf.sort_key(fact.date)) for id in chart.facts if (fact := site.facts.get(id)) and fact.date]
    axis = timeline((fact.id, *span) for fact, span in dated)
    if not dated:
        return
    ordered = sorted(zip(dated, axis.places, strict=True), key=lambda one: one[0][1])
    years = [int(line.value) for line in axis.gridlines]
    yield Comparison(
        id=f"chart_{chart.id}",
        title=wording.inline(chart.title, language),
        description=wording.block(chart.description, language) if chart.description else None,
        noun="", kind=axis.kind, zero="",
        grid="".join(f"M{line.position} 0V20" for line in axis.gridlines),
        first=str(years[0]), last=str(years[-1]),
        step="", factor="", ratio="", larger="", smaller="", dated=True,
        years=count(years[1] - years[0], language),
        data=addresses.chart(chart.id),
        bars=tuple(
            _bar(site, fact, wording.plain(fact.statement, language), None, place, language, "")
            for (fact, _), place in ordered
        ),
    )  # fmt: skip


def _bars(
    site: Site, language: str, facts: Sequence[Fact], axis: Proportion, names: dict[str, str], own: str
) -> Iterator[Bar]:
    places = {place.id: place for place in axis.places}
    for fact in facts:
        printed, place = figure(site, fact, language), places.get(fact.id)
        if printed and place:
            yield _bar(site, fact, names[fact.id], printed, place, language, own)


def _bar(site: Site, fact: Fact, name: str, printed: Figure | None, place: Place, language: str, own: str) -> Bar:
    return Bar(
        href=addresses.fact(fact.id),
        subject=name,
        figure=printed,
        certainty=fact.certainty,
        marks=site.marks[fact.id],
        date=when(fact.date, language),
        own=fact.id == own,
        start=place.start,
        end=place.end,
        arrow=place.arrow,
    )


# A subject names one row; of several on one subject, each is named by what it says.
def _names(site: Site, language: str, facts: Sequence[Fact]) -> Iterator[tuple[str, str]]:
    subjects = [subject(site, fact, language) for fact in facts]
    for fact, name in zip(facts, subjects, strict=True):
        yield fact.id, name if name and subjects.count(name) == 1 else wording.plain(fact.statement, language)


def _inside(site: Site, language: str, names: dict[str, str], id: str) -> str:
    """A statement within a sentence has no full stop; a subject's name keeps the one of its "Inc."."""
    name = names.get(id, "")
    said = bool(name) and name == wording.plain(site.facts[id].statement, language)
    return name.rstrip(".。।") if said else name


# A unit is printed as it is beside the largest figure; a currency stands in the figures themselves, or is named so.
def _noun(site: Site, values: dict[str, Value], language: str) -> str:
    largest = max(values.values(), key=lambda value: value.high or value.low or 0)
    counted = site.properties.get(largest.unit)
    return wording.plain(counted.label, language) if counted else _printed(site, largest, language).noun


def _step(site: Site, axis: Proportion, unit: str, language: str) -> str:
    if axis.kind != "linear" or len(axis.gridlines) < 2:
        return ""
    worth = axis.gridlines[1].value - axis.gridlines[0].value
    return _printed(site, Value(worth, worth, unit=unit), language).number
