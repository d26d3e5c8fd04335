"""A published fact that has changed has a correction that says so.

Why: readers have relied on what was published. What it said, what it says now and why belong on the record; a
statement newly written in another language is no change, and typography is none.

Passes:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
    # content/corrections.yaml
    corrections:
      - fact: plant-opened
        date: 2024-06-01
        kind: correction
        note: {en: We had misread the year., fr: Nous avions mal lu l'année.}
        before: {en: The plant opened in 2018., fr: L'usine a ouvert en 2018.}
    # factsheet.lock
    {"kind":"lock","version":1}
    {"kind":"fact","id":"plant-opened","statement":{"en":"The plant opened in 2018."}}
    {"kind":"end"}

Fails:

    source: gazette
    facts:
      - id: plant-opened
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
    # factsheet.lock
    {"kind":"lock","version":1}
    {"kind":"fact","id":"plant-opened","statement":{"en":"The plant opened in 2018."}}
    {"kind":"end"}

Cure: add an entry to content/corrections.yaml: a correction of a mistake, a clarification, an update where the world
has changed, or a retraction; or put back what was published.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from factsheet.diagnostics import Finding, Level, Place
from factsheet.drift.facts import FactChange, called, changes, locked_fact, notices
from factsheet.model import Fact
from factsheet.stages import Site

ID = "correction-missing"
LEVEL = Level.ERROR
FAMILY = "records"


def check(site: Site) -> Iterator[Finding]:
    """Each locked fact that says something else now, with no more corrections than it had when it was locked."""
    names = called(site.facts.values())
    counts = Counter(correction.fact for correction in site.corrections)
    for locked in site.lock.facts.values() if site.lock else ():
        fact = site.facts.get(names.get(locked.id, locked.id))
        if fact is None:
            continue
        written = notices(fact, counts)
        changed = changes(locked, locked_fact(fact), site.settings.languages)
        if written < locked.corrections:
            yield _lost(fact, locked.corrections, written)
        elif changed and written == locked.corrections:
            yield _finding(fact, changed)


def _lost(fact: Fact, before: int, now: int) -> Finding:
    message = f"`{fact.id}` had {before} published corrections and has {now} now"
    return Finding(ID, Place("fact", fact.id), message, "put the entry back into content/corrections.yaml")


def _finding(fact: Fact, changed: Sequence[FactChange]) -> Finding:
    fields = ", ".join(f"{one.field} ({one.language})" if one.language else one.field for one in changed)
    message = f"`{fact.id}` was published with another {fields}, and no correction says so"
    first = changed[0]
    at = Place("fact", fact.id, (first.field, first.language) if first.language else (first.field,))
    return Finding(ID, at, message, _entry(fact, changed), tuple(_notes(changed)))


def _notes(changed: Sequence[FactChange]) -> Iterator[str]:
    for one in changed:
        name = f"{one.field} ({one.language})" if one.language else one.field
        yield f"{name}, as published and now:\n{one.before or 'none'}\n{one.after or 'none'}"


# Ready to be copied; the day and the reason are the editor's, and until they are written each of them is an error.
def _entry(fact: Fact, changed: Sequence[FactChange]) -> str:
    said = [one for one in changed if one.field != "withdrawn"]
    lines = [
        "add to content/corrections.yaml, under corrections:",
        f"  - fact: {fact.id}", "    date: YYYY-MM-DD", "    kind: correction", "    note:  # why it has changed",
    ]  # fmt: skip
    by_language = [one for one in said if one.language]
    for name in ("before", "after"):
        if by_language:
            lines.append(f"    {name}:")
            lines += [
                f"      {one.language}: {_quoted(getattr(one, name))}" for one in by_language if getattr(one, name)
            ]
        elif said:
            lines.append(f"    {name}: {_quoted(getattr(said[0], name) or 'none')}")
    return "\n".join(lines)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
