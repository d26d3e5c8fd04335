"""Findings go in; those that merely follow from others do not come out: they would bury the one thing to mend."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence

from factsheet.diagnostics import Finding, Origin, Place
from factsheet.homes import Homes
from factsheet.rules import RULES, fact_at, movable
from factsheet.rules.facts_conflict import ID as FACTS_CONFLICT
from factsheet.rules.figure_missing import ID as FIGURE_MISSING
from factsheet.rules.support_missing import ID as SUPPORT_MISSING
from factsheet.rules.uncited_fact import ID as UNCITED_FACT
from factsheet.rules.unknown_unit import ID as UNKNOWN_UNIT
from factsheet.stages import Site


def by_themselves(site: Site, found: Sequence[Finding], earlier: Sequence[Finding]) -> Iterator[Finding]:
    """What the rules have `found` that follows neither from what else they have, nor from what was found `earlier`."""
    cut = _cut_short(site, earlier)
    amiss = {one.at for one in earlier}
    astray = {_IDLE[one.rule] for one in found if one.rule in _IDLE}
    unmeasured = {_fact(one) for one in found if one.rule == UNKNOWN_UNIT}
    undated = _undated(site, found, amiss)
    for one in found:
        follows = one.rule in astray or _waits_for_its_quote(site, one) or _lacks_its_quotes(site, one, cut)
        follows = follows or (one.rule in _OF_VALUES and _fact(one) in unmeasured)
        if not follows and not _judges_what_is_amiss(site, one, amiss) and not _lacks_a_date(site, one, undated):
            yield one


# The id that leads nowhere may be meant for the record that nothing leads to.
_IDLE = {"unknown-source": "unused-source", "unknown-topic": "unused-topic"}


# In a unit that nobody knows a value can be the same as none.
_OF_VALUES = {"number-unsupported", "unit-mismatch", "noun-mismatch", "value-contradicts-statement", "facts-conflict"}


def _fact(finding: Finding) -> str:
    """The fact a finding is about the value of, "" where it is about something else."""
    at = finding.at
    return at.id if isinstance(at, Place) and at.kind == "fact" and at.path[:1] == ("value",) else ""


# Facts of different dates may differ, and a date that could not be read is one that nobody knows.
def _undated(site: Site, found: Sequence[Finding], amiss: set[Origin | Place]) -> frozenset[str]:
    """Of the facts that conflict with others, those with such a date."""
    facts = site.disputed if amiss and any(one.rule == FACTS_CONFLICT for one in found) else ()
    return frozenset(id for id in facts if origin(site.homes, Place("fact", id, ("date",))) in amiss)


def _lacks_a_date(site: Site, finding: Finding, undated: frozenset[str]) -> bool:
    if finding.rule != FACTS_CONFLICT or not undated or not isinstance(finding.at, Place):
        return False
    return not undated.isdisjoint((finding.at.id, *site.disputed.get(finding.at.id, ())))


# Of a field that could not be read its default would be judged, which nobody has written.
def _judges_what_is_amiss(site: Site, finding: Finding, amiss: set[Origin | Place]) -> bool:
    at = finding.at
    field = isinstance(at, Place) and len(at.path) == 1
    return field and movable(RULES[finding.rule]) and origin(site.homes, at) in amiss


# What a fact says is judged once its quotes stand in their sources: a misquote would be reported a second time.
def _waits_for_its_quote(site: Site, finding: Finding) -> bool:
    fact = fact_at(site, finding.at)
    return (
        fact is not None
        and movable(RULES[finding.rule])
        and any(each.passage is None for each in site.evidence[fact.id])
    )


# A file or record left out takes its ids along; what then leads nowhere would bury the one thing to mend.
_FOLLOWS = {
    "content/facts/": {
        "empty-sheet",
        "unknown-fact",
        "unknown-section",
        "unused-source",
        "unused-topic",
        "fact-vanished",
        "correction-missing",
    },
    "content/corrections.yaml": {"correction-missing"},
    "content/sources/": {"unknown-source"},
    "content/topics.yaml": {"unknown-topic", "name-unsupported", "attribution-unsupported"},
    "content/properties.yaml": {"unknown-property", "unknown-unit"},
}


# What leaves a file or a record out; a field that does not fit leaves its record in.
_LEAVES_OUT = (
    "unreadable-file", "not-utf-8", "bad-yaml", "missing-field", "bad-type", "bad-id", "duplicate-id", "duplicate-key",
)  # fmt: skip


def following(site: Site, earlier: Iterable[Finding]) -> set[str]:
    """The rules that are not asked, since all they could find may follow from what was found in the files."""
    told = [(one.at.file, one.rule) for one in earlier if isinstance(one.at, Origin)]
    files = {file for file, rule in told if rule in _LEAVES_OUT or _took_its_source(site, file)}
    # Where no fact is left, whatever was found has left out its own.
    files |= {file for file, _ in told if not site.facts and file.startswith("content/facts/")}
    silent = {id for start, ids in _FOLLOWS.items() if any(file.startswith(start) for file in files) for id in ids}
    # A value or a date that could not be read is none.
    unread = any(file.startswith("content/facts/") for file, _ in told)
    return silent | ({FIGURE_MISSING, SUPPORT_MISSING} if unread else set())


def _took_its_source(site: Site, path: str) -> bool:
    """Whether a finding is about the record of a source that is not there because of it."""
    name = path.removeprefix("content/sources/").rpartition(".")[0]
    return path.startswith("content/sources/") and name not in site.documents


# A fact whose quotes could not be read has been told of; all that it says would be told once more.
def _lacks_its_quotes(site: Site, finding: Finding, cut: frozenset[str]) -> bool:
    fact = fact_at(site, finding.at)
    follows = finding.rule == UNCITED_FACT or movable(RULES[finding.rule])
    return fact is not None and not fact.citations and fact.id in cut and follows


def _cut_short(site: Site, earlier: Iterable[Finding]) -> frozenset[str]:
    """The facts in which, or above all of which in their file, something was found when they were read."""
    told: dict[str, list[int]] = {}
    for finding in earlier:
        if isinstance(finding.at, Origin):
            told.setdefault(finding.at.file, []).append(finding.at.line)
    starts: dict[str, list[tuple[int, str]]] = {}
    for (kind, id), home in site.homes.items():
        if kind == "fact" and home.file in told:
            starts.setdefault(home.file, []).append((home.line, id))
    return frozenset(id for file, facts in starts.items() for id in _touched(sorted(facts), told[file]))


def _touched(facts: list[tuple[int, str]], lines: list[int]) -> Iterator[str]:
    ends = [*(line for line, _ in facts[1:]), sys.maxsize]
    for (start, id), end in zip(facts, ends, strict=True):
        if any(start <= line < end or line < facts[0][0] for line in lines):
            yield id


def origin(homes: Homes, at: Origin | Place) -> Origin:
    """Where in the files a finding is."""
    if isinstance(at, Origin):
        return at
    home = homes.get((at.kind, at.id))
    return home.origin(at.path, at.words, at.before) if home else Origin("site.yaml")
