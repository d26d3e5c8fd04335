"""The files of a sheet then and now go in; what lies between them in terms of facts, as text or Markdown, comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import msgspec

from factsheet.commands import WrongArgument
from factsheet.diagnostics import printable
from factsheet.drift.citations import drifts
from factsheet.drift.facts import FactChange
from factsheet.drift.sheets import Changed, Difference, compare, summary
from factsheet.drift.taking import take
from factsheet.exports.markup import markdown
from factsheet.files import Snapshot
from factsheet.lock import LockedFact
from factsheet.pipeline import Request, judge
from factsheet.stages import Drift, Site
from factsheet.text.finding.nearest import word_difference


class Citations(msgspec.Struct, frozen=True):
    """What has become of a fact's quotes: written, taken away, or standing in other words than before."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    drifted: tuple[Drift, ...] = ()


class Sheets(msgspec.Struct, frozen=True):
    """All that a diff shows; `citations` are by the present id of the fact, and empty ones are left out.

    `language` is the sheet's first, in which facts are listed; `facts` are those there are now.
    """

    difference: Difference
    citations: dict[str, Citations]
    language: str
    facts: int


class Marks(msgspec.Struct, frozen=True):
    """How a format marks things up."""

    heading: str
    item: str
    field: str
    removed: str
    added: str
    escape: Callable[[str], str]
    code: str


def _escaped(text: str) -> str:
    return markdown(printable(text))


TEXT = Marks("\n{}", "  {}", "    {}", "[-{}-]", "{{+{}+}}", printable, "{}")
MARKDOWN = Marks("\n#### {}\n", "- {}", "  - {}", "~~{}~~", "**{}**", _escaped, "`{}`")
FORMATS = {"text": TEXT, "markdown": MARKDOWN}


def diff(before: Snapshot, after: Snapshot, name: str, format: str) -> str:
    """`name` is what the editor calls the earlier state."""
    old, new = _site(before, f"the sheet at {name}"), _site(after, "the sheet")
    sheets = between(old, new)
    marks = FORMATS[format]
    title = f"Since {marks.code.format(name)}: {_told(sheets)}"
    return "\n".join([title if format == "text" else f"### {title}", *_lines(sheets, marks)])


def _site(snapshot: Snapshot, what: str) -> Site:
    site, judgement = judge(Request(snapshot=snapshot))
    if site is None:
        said = judgement.diagnostics[0]
        raise WrongArgument(f"{what} cannot be read: {said.origin}: {said.message}")
    return site


def between(old: Site, new: Site) -> Sheets:
    """What lies between two sheets."""
    before, after = take(old), take(new)
    drifted: dict[str, list[Drift]] = {}
    for drift in drifts(before, new.facts.values(), new.evidence, new.documents):
        if drift.verdict != "same":
            drifted.setdefault(drift.fact, []).append(drift)
    found = {}
    for fact in new.facts.values():
        known = next((old.facts[id] for id in (fact.id, *fact.formerly) if id in old.facts), None)
        if known is not None:
            quotes = {(one.source, one.quote): None for one in fact.citations}
            earlier = {(one.source, one.quote): None for one in known.citations}
            found[fact.id] = Citations(
                tuple(f"“{quote}” ({source})" for source, quote in quotes if (source, quote) not in earlier),
                tuple(f"“{quote}” ({source})" for source, quote in earlier if (source, quote) not in quotes),
                tuple(drifted.get(fact.id, ())),
            )
    changed = {id: one for id, one in found.items() if one != Citations()}
    languages = new.settings.languages
    return Sheets(compare(before, after, languages), changed, languages[0], len(new.facts))


def _told(sheets: Sheets) -> str:
    said = f"no fact of {sheets.facts} has changed" if sheets.difference == Difference() else summary(sheets.difference)
    count = len(sheets.citations)
    return f"{said}; the evidence of {count} fact{'' if count == 1 else 's'} is another" if count else said


def _lines(sheets: Sheets, marks: Marks) -> Iterator[str]:
    difference = sheets.difference
    yield from _listed("Added", difference.added, sheets.language, marks)
    yield from _listed("Withdrawn", difference.withdrawn, sheets.language, marks)
    yield from _listed("Removed", difference.removed, sheets.language, marks)
    changed = {one.now.id: one for one in difference.changed}
    ids = sorted({*changed, *sheets.citations})
    if ids:
        yield marks.heading.format("Changed")
    for id in ids:
        was = changed[id].was if id in changed else ""
        yield marks.item.format(marks.code.format(id) + (f", formerly {marks.code.format(was)}" if was else ""))
        fields = [*_fields(changed.get(id), marks), *_evidence(sheets.citations.get(id, Citations()), marks)]
        yield from (marks.field.format(field) for field in fields)


def _listed(title: str, facts: Sequence[LockedFact], language: str, marks: Marks) -> Iterator[str]:
    if facts:
        yield marks.heading.format(title)
    for fact in facts:
        said = fact.statement.get(language) or next(iter(fact.statement.values()), "")
        yield marks.item.format(f"{marks.code.format(fact.id)}: {marks.escape(said)}")


def _fields(changed: Changed | None, marks: Marks) -> Iterator[str]:
    for one in changed.changes if changed else ():
        name = f"{one.field} ({one.language})" if one.language else one.field
        yield f"{name}: {_words(one, marks) if one.language else _exchanged(one, marks)}"


def _exchanged(one: FactChange, marks: Marks) -> str:
    return f"{marks.escape(one.before or 'none')} → {marks.escape(one.after or 'none')}"


def _words(one: FactChange, marks: Marks) -> str:
    return _marked(one.before, one.after, marks)


def _marked(before: str, after: str, marks: Marks) -> str:
    forms = {"removed": marks.removed, "added": marks.added, "kept": "{}"}
    changes = word_difference(before, after)
    return " ".join(forms[change.kind].format(marks.escape(change.words)) for change in changes)


def _evidence(citations: Citations, marks: Marks) -> Iterator[str]:
    yield from (f"quote removed: {marks.escape(one)}" for one in citations.removed)
    yield from (f"quote added: {marks.escape(one)}" for one in citations.added)
    for drift in citations.drifted:
        if drift.verdict == "gone":
            yield f"its sentence is gone from the source: {marks.escape(drift.before)}"
        else:
            yield f"the source's sentence: {_marked(drift.before, drift.now, marks)}"
