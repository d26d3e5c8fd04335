"""Site -> diagnostics: runs the rules, applies waivers and levels, reports what was waived for nothing."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from factsheet.diagnostics import Diagnostic, Finding, Level, Origin, Place, counted, in_order
from factsheet.digest import digest
from factsheet.fields.reading import did_you_mean
from factsheet.homes import Homes
from factsheet.rules import JUDGES, RULES, SINGLY, asked, fact_at, level_of, movable, waived
from factsheet.rules.uncited_fact import ID as UNCITED_FACT
from factsheet.rules.unknown_rule import ID as UNKNOWN_RULE
from factsheet.rules.waiver_unused import ID as WAIVER_UNUSED
from factsheet.stages import LookedInto, Site
from factsheet.workers import ALONE, Workers, spans


class Against(msgspec.Struct, frozen=True):
    """Citations held against a lock: as they were, the same at another place, and those made since."""

    standing: int
    moved: int
    fresh: int


class Judgement(msgspec.Struct, frozen=True):
    """What the rules say of a site; `waived` counts findings that a fact's `allow` has set aside.

    `rules` counts those that were asked, `off` those that the site has switched off. `passed` has each fact with which
    the rules that judge facts singly have found nothing wrong, and what stands for those rules.
    """

    diagnostics: tuple[Diagnostic, ...]
    waived: int = 0
    facts: int = 0
    citations: int = 0
    found: int = 0
    numbers: int = 0
    held: int = 0
    rules: int = 0
    off: int = 0
    against: Against | None = None
    passed: Mapping[str, str] = {}


def check(
    site: Site, earlier: Iterable[Finding], workers: Workers = ALONE, before: Mapping[str, LookedInto] = {}
) -> Judgement:
    """Judge a site; `earlier` is what was found while its files were read, `before` what an earlier build has seen."""
    earlier = tuple(earlier)
    silent = _consequences(site, earlier)
    off = {id for id, rule in RULES.items() if movable(rule) and site.settings.levels.get(id) == Level.OFF}
    wanted = [rule.ID for rule in asked(site.settings, site.facts.values()) if rule.ID not in silent]
    singly = digest(sorted(SINGLY.intersection(wanted)))
    passed = {id for id, key in site.looked.items() if key in before and before[key].passed == singly}
    new = [id for id in site.facts if id not in passed]
    if len(new) < _MANY:  # the rules that look at all facts at once are quick
        workers = ALONE
    tasks: list[list[str] | range] = [*([rule] for rule in wanted if rule not in SINGLY), *spans(len(new), _BATCH)]
    share = _Share(site, new, [rule for rule in wanted if rule in SINGLY])
    found = [finding for findings in workers.map(_found, share, tasks) for finding in findings]
    cut = _cut_short(site, earlier)
    findings = [one for one in found if not _waits_for_its_quote(site, one) and not _lacks_its_quotes(site, one, cut)]
    kept = [finding for finding in findings if not waived(site, finding)]
    extra = [*_unknown_rules(site), *_unused_waivers(site, findings)]
    diagnostics = in_order(_weighed(site, [*earlier, *kept, *extra]))
    evidence = [each for all in site.evidence.values() for each in all]
    return Judgement(
        diagnostics, waived=len(findings) - len(kept), facts=len(site.facts), citations=len(evidence),
        found=sum(each.passage is not None for each in evidence),
        numbers=sum(one.figures for one in site.tallies.values()), held=sum(one.held for one in site.tallies.values()),
        rules=len(RULES.keys() - silent - off), off=len(off), against=_against(site),
        passed=dict.fromkeys(_passed(site, found), singly),
    )  # fmt: skip


# To judge that many facts takes longer than to start another process.
_MANY = 500
# So many facts are judged at once: rules prepare themselves once for all of them, and memory stays small.
_BATCH = 1000
_JUDGES = {rule.ID: rule for rule in JUDGES}


class _Share(msgspec.Struct, frozen=True):
    """What the workers share: the rules that judge facts `singly`, and those facts that they have to judge."""

    site: Site
    new: Sequence[str]
    singly: Sequence[str]


def _found(share: _Share, task: list[str] | range) -> list[Finding]:
    """What some rules find in the whole site, or those that judge facts singly in some of them."""
    if isinstance(task, list):
        return [finding for rule in task for finding in _JUDGES[rule].check(share.site)]
    part = _part(share.site, [share.new[at] for at in task])
    return [finding for rule in share.singly for finding in _JUDGES[rule].check(part)]


def _part(site: Site, ids: Sequence[str]) -> Site:
    facts = {id: site.facts[id] for id in ids}
    return msgspec.structs.replace(site, facts=facts, grounding=site.grounding.at_hand(ids))


def _passed(site: Site, found: Iterable[Finding]) -> Iterator[str]:
    faulty = {one.at.id for one in found if one.rule in SINGLY and isinstance(one.at, Place)}
    return (id for id in site.facts if id not in faulty)


# What a fact says is judged once its quotes stand in their sources: a misquote would be reported a second time.
def _waits_for_its_quote(site: Site, finding: Finding) -> bool:
    fact = fact_at(site, finding.at)
    return (
        fact is not None
        and movable(RULES[finding.rule])
        and any(each.passage is None for each in site.evidence[fact.id])
    )


def _against(site: Site) -> Against | None:
    if site.lock is None:
        return None
    moved = sum(drift.moved for drift in site.drifts)
    standing = sum(drift.verdict == "same" for drift in site.drifts) - moved
    return Against(standing, moved, sum(len(all) for all in site.evidence.values()) - len(site.drifts))


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
    "content/topics.yaml": {"unknown-topic"},
    "content/properties.yaml": {"unknown-property", "unknown-unit"},
}


# What leaves a file or a record out; a field that does not fit leaves its record in.
_LEAVES_OUT = ("unreadable-file", "not-utf-8", "bad-yaml", "missing-field", "bad-type", "bad-id", "duplicate-id")


def _consequences(site: Site, earlier: Iterable[Finding]) -> set[str]:
    left_out = [one.at for one in earlier if one.rule in _LEAVES_OUT or _took_its_source(site, one.at)]
    files = {at.file for at in left_out if isinstance(at, Origin)}
    return {id for start, ids in _FOLLOWS.items() if any(file.startswith(start) for file in files) for id in ids}


def _took_its_source(site: Site, at: Origin | Place) -> bool:
    """Whether a finding is about the record of a source that is not there because of it."""
    path = at.file if isinstance(at, Origin) else ""
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


def verdict(judgement: Judgement) -> str:
    """What was checked, and what came of it."""
    levels = [d.level for d in judgement.diagnostics]
    problems = [counted(levels.count(Level.ERROR), "error"), counted(levels.count(Level.WARN), "warning")]
    checked = [
        counted(judgement.facts, "fact"), counted(judgement.citations, "citation"),
        f"{counted(judgement.found, 'quote')} found",
        f"{judgement.held} of {counted(judgement.numbers, 'number')} held",
        f"{judgement.waived} waived", counted(judgement.rules, "rule"), *[f"{judgement.off} off"][: judgement.off],
    ]  # fmt: skip
    if judgement.against:
        standing, moved, fresh = judgement.against.standing, judgement.against.moved, judgement.against.fresh
        checked += [f"{counted(standing, 'citation')} as locked", f"{moved} moved", *[f"{fresh} new"][: bool(fresh)]]
    return f"{', '.join(checked)}: {', '.join(problems)}"


def unjoined(findings: Iterable[Finding]) -> Judgement:
    """The judgement of a site whose settings cannot be read: what was found while loading, and no more."""
    diagnostics = (_diagnostic(RULES[finding.rule].LEVEL, finding, {}) for finding in findings)
    return Judgement(in_order(diagnostics))


def _diagnostic(level: Level, finding: Finding, homes: Homes) -> Diagnostic:
    help = finding.help or _cure(finding.rule)
    return Diagnostic(level, finding.rule, finding.message, _origin(homes, finding.at), help, finding.notes)


# Where a finding has no better advice for its case, the manual's serves.
def _cure(rule: str) -> str:
    _, _, cure = (RULES[rule].__doc__ or "").partition("\nCure: ")
    return " ".join(cure.partition("\n\n")[0].split()).removesuffix(".")


def _weighed(site: Site, findings: Iterable[Finding]) -> Iterator[Diagnostic]:
    for finding in findings:
        level = level_of(site, finding)
        if level is not Level.OFF:
            yield _diagnostic(level, finding, site.homes)


def _origin(homes: Homes, at: Origin | Place) -> Origin:
    if isinstance(at, Origin):
        return at
    home = homes.get((at.kind, at.id))
    return home.origin(at.path) if home else Origin("site.yaml")


def _unknown_rules(site: Site) -> Iterator[Finding]:
    for rule in site.settings.levels:
        yield from _unknown(rule, Place("site", "", ("levels", rule)))
    for fact in site.facts.values():
        for number, waiver in enumerate(fact.allow):
            yield from _unknown(waiver.rule, Place("fact", fact.id, ("allow", number, "rule")))


def _unknown(rule: str, at: Place) -> Iterator[Finding]:
    if rule not in RULES:
        known = [id for id, one in RULES.items() if movable(one)]
        yield Finding(
            UNKNOWN_RULE, at, f"there is no rule `{rule}`", did_you_mean(rule, known) or "explain lists them all"
        )
    elif not movable(RULES[rule]):
        message = f"`{rule}` belongs to the {RULES[rule].FAMILY} family, which cannot be lowered or waived"
        yield Finding(UNKNOWN_RULE, at, message, "mend what it reports")


def _unused_waivers(site: Site, findings: Iterable[Finding]) -> Iterator[Finding]:
    used = {(fact.id, f.rule) for f in findings if (fact := fact_at(site, f.at)) is not None}
    for fact in site.facts.values():
        for number, waiver in enumerate(fact.allow):
            known = waiver.rule in RULES and movable(RULES[waiver.rule])
            if known and (fact.id, waiver.rule) not in used and not fact.draft:
                message = f"`{waiver.rule}` finds nothing to waive in `{fact.id}`"
                yield Finding(WAIVER_UNUSED, Place("fact", fact.id, ("allow", number)), message, "remove the waiver")
