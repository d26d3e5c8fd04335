"""Site -> diagnostics: runs the rules, applies waivers and levels, reports what was waived for nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

import msgspec

from factsheet.diagnostics import Diagnostic, Finding, Level, Place, counted, in_order
from factsheet.digest import digest
from factsheet.fields.reading import did_you_mean
from factsheet.following import by_themselves, following, origin
from factsheet.homes import Homes
from factsheet.rules import JUDGES, RULES, SINGLY, asked, fact_at, level_of, movable, waived
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
    silent = following(site, earlier)
    off = {id for id, rule in RULES.items() if movable(rule) and site.settings.levels.get(id) == Level.OFF}
    wanted = [rule.ID for rule in asked(site.settings, site.facts.values()) if rule.ID not in silent]
    singly = digest(sorted(SINGLY.intersection(wanted)))
    passed = {id for id, key in site.looked.items() if key in before and before[key].passed == singly}
    new = [id for id in site.facts if id not in passed]
    share = _Share(site, new, [rule for rule in wanted if rule in SINGLY])
    here, elsewhere = _shared_out(workers, [rule for rule in wanted if rule not in SINGLY], spans(len(new), _BATCH))
    if len(new) < _MANY_FACTS or not share.singly:  # the rules that look at all facts at once are quick
        workers = ALONE
    judged = chain((_found(share, task) for task in here), workers.map(_found, share, elsewhere))
    found = list(chain.from_iterable(judged))
    findings = list(by_themselves(site, found, earlier))
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
_MANY_FACTS = 500
# So many facts are judged at once: rules prepare themselves once for all of them, and memory stays small.
_BATCH = 500
_JUDGES = {rule.ID: rule for rule in JUDGES}


class _Share(msgspec.Struct, frozen=True):
    """What the workers share: the rules that judge facts `singly`, and those facts that they have to judge."""

    site: Site
    new: Sequence[str]
    singly: Sequence[str]


_Task = list[str] | range


# Who asks a rule that looks at all facts comes to hold a copy of them: of a very large sheet only this process does.
def _shared_out(
    workers: Workers, whole: Sequence[str], batches: Sequence[range]
) -> tuple[Sequence[_Task], Sequence[_Task]]:
    """What is judged here, and what workers judge."""
    if len(batches) > workers.at_once:
        return [list(whole)], batches
    return [], [*([rule] for rule in whole), *batches]


def _found(share: _Share, task: _Task) -> list[Finding]:
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


def _against(site: Site) -> Against | None:
    if site.lock is None:
        return None
    moved = sum(drift.moved for drift in site.drifts)
    standing = sum(drift.verdict == "same" for drift in site.drifts) - moved
    return Against(standing, moved, sum(len(all) for all in site.evidence.values()) - len(site.drifts))


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
    return Diagnostic(level, finding.rule, finding.message, origin(homes, finding.at), help, finding.notes)


# Where a finding has no better advice for its case, the manual's serves.
def _cure(rule: str) -> str:
    _, _, cure = (RULES[rule].__doc__ or "").partition("\nCure: ")
    return " ".join(cure.partition("\n\n")[0].split()).removesuffix(".")


def _weighed(site: Site, findings: Iterable[Finding]) -> Iterator[Diagnostic]:
    for finding in findings:
        level = level_of(site, finding)
        if level is not Level.OFF:
            yield _diagnostic(level, finding, site.homes)


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
