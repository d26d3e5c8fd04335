"""The rules: one judgement per file; the docstring of each is its manual. A new rule is a new file and a line here.

A rule has ID (it names the fault), LEVEL, FAMILY and, unless it is found while loading, `check(site)`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from factsheet.diagnostics import Finding, Level, Origin, Place
from factsheet.model import Fact, Settings
from factsheet.rules import (
    act_reversed,
    allegation_added,
    allegation_told_as_fact,
    approximation_dropped,
    attempt_told_as_done,
    attribution_dropped,
    attribution_unsupported,
    bad_address,
    bad_date,
    bad_id,
    bad_lock,
    bad_type,
    bad_value,
    bad_yaml,
    bound_added,
    bound_dropped,
    bound_reversed,
    cause_added,
    certainty_unsupported,
    change_mismatch,
    citation_changed,
    citation_gone,
    claim_unsupported,
    condition_dropped,
    correction_missing,
    correction_unsupported,
    country_exchanged,
    date_contradicts_statement,
    date_reversed,
    date_side_dropped,
    date_too_precise,
    date_unsupported,
    dated_before_added,
    dead_link,
    dealing_exchanged,
    direction_reversed,
    doer_exchanged,
    duplicate_id,
    duplicate_key,
    duty_raised,
    empty_sheet,
    extreme_reversed,
    fact_vanished,
    facts_conflict,
    figure_missing,
    figures_exchanged,
    former_dropped,
    hedge_added,
    hedge_dropped,
    joined_across_quotes,
    kind_swapped,
    languages_disagree,
    letters_reordered,
    low_contrast,
    magnitude_off,
    missing_field,
    missing_translation,
    name_unsupported,
    negation_added,
    negation_dropped,
    not_utf8,
    noun_mismatch,
    number_unsupported,
    office_exchanged,
    plan_told_as_done,
    proof_added,
    prose_unsupported,
    qualification_clipped,
    quantifier_raised,
    quotation_marks_unsupported,
    quote_ambiguous,
    quote_case_or_accent,
    quote_not_found,
    quote_too_long,
    rank_added,
    rank_raised,
    rate_mismatch,
    relative_date_unanchored,
    roles_exchanged,
    rounded,
    small_number_unsupported,
    source_changed,
    source_retracted,
    stage_raised,
    subject_mismatch,
    support_missing,
    text_cut_off,
    translation_contradicts_quote,
    uncited_fact,
    unit_converted,
    unit_mismatch,
    unknown_fact,
    unknown_field,
    unknown_property,
    unknown_rule,
    unknown_section,
    unknown_source,
    unknown_topic,
    unknown_unit,
    unreadable_file,
    unused_source,
    unused_topic,
    value_contradicts_statement,
    waiver_unused,
    withdrawn_shown,
    words_unsupported,
)
from factsheet.stages import Site

FIXED_FAMILIES = ("records", "quotes", "waivers")


class Rule(Protocol):
    """What a rule's module holds."""

    ID: str
    LEVEL: Level
    FAMILY: str
    __doc__: str | None


class Judge(Rule, Protocol):
    """A rule that looks at the resolved site."""

    def check(self, site: Site) -> Iterator[Finding]:
        """Everything the rule finds fault with."""


# Found while the files are read, or while the findings are weighed.
FOUND_EARLIER: tuple[Rule, ...] = (
    unreadable_file, not_utf8, bad_yaml, text_cut_off, duplicate_key, unknown_field, missing_field, bad_type, bad_id,
    bad_date, bad_value, bad_address, duplicate_id, bad_lock, low_contrast, unknown_rule, waiver_unused,
)  # fmt: skip
JUDGES: tuple[Judge, ...] = (
    empty_sheet, unknown_source, unknown_topic, unknown_property, unknown_unit, unknown_fact, unknown_section,
    figure_missing, dead_link, uncited_fact, unused_source, unused_topic, missing_translation, correction_missing,
    dated_before_added, fact_vanished, source_retracted,
    quote_not_found, quote_ambiguous, quote_case_or_accent, quote_too_long, source_changed, quotation_marks_unsupported,
    citation_changed, citation_gone,
    number_unsupported, magnitude_off, unit_mismatch, rate_mismatch, change_mismatch, noun_mismatch, subject_mismatch,
    bound_reversed, bound_dropped, bound_added, rounded, unit_converted, small_number_unsupported,
    date_unsupported, relative_date_unanchored, date_reversed, date_side_dropped, date_too_precise,
    approximation_dropped, hedge_dropped, negation_dropped, negation_added, direction_reversed, kind_swapped,
    act_reversed, hedge_added, plan_told_as_done, allegation_told_as_fact, attempt_told_as_done, allegation_added,
    cause_added, stage_raised, quantifier_raised, former_dropped, office_exchanged, country_exchanged,
    dealing_exchanged, doer_exchanged,
    proof_added, condition_dropped, roles_exchanged, figures_exchanged, rank_raised, rank_added, extreme_reversed,
    duty_raised,
    attribution_dropped, attribution_unsupported, certainty_unsupported, qualification_clipped,
    name_unsupported, words_unsupported, joined_across_quotes, support_missing,
    claim_unsupported, value_contradicts_statement, date_contradicts_statement, translation_contradicts_quote,
    languages_disagree, letters_reordered, facts_conflict, prose_unsupported, withdrawn_shown,
    correction_unsupported,
)  # fmt: skip
# They judge each fact by itself: what they find follows from the fact, its sources, and what the site calls things.
_TOGETHER = (facts_conflict, prose_unsupported, withdrawn_shown, correction_unsupported)
SINGLY: frozenset[str] = frozenset(
    rule.ID for rule in JUDGES if rule.FAMILY not in FIXED_FAMILIES and rule not in _TOGETHER
)
RULES: dict[str, Rule] = {rule.ID: rule for rule in (*FOUND_EARLIER, *JUDGES)}


def asked(settings: Settings, facts: Iterable[Fact]) -> tuple[Judge, ...]:
    """The rules that a site wants to be judged by; one that is off has work only where a fact waives it."""
    allowed = {waiver.rule for fact in facts for waiver in fact.allow}
    off = {id for id, level in settings.levels.items() if level == Level.OFF} - allowed
    return tuple(rule for rule in JUDGES if rule.ID not in off or not movable(rule))


def fact_at(site: Site, at: Origin | Place) -> Fact | None:
    """The fact that a finding is about, if it is about one."""
    return site.facts.get(at.id) if isinstance(at, Place) and at.kind == "fact" else None


def waived(site: Site, finding: Finding) -> bool:
    """Whether the finding's fact allows it."""
    fact = fact_at(site, finding.at)
    return fact is not None and movable(RULES[finding.rule]) and any(w.rule == finding.rule for w in fact.allow)


def level_of(site: Site, finding: Finding) -> Level:
    """How much a finding weighs: a draft is not judged, and what is found at a withdrawn fact stops nothing.

    A level that a site has set stands as it is.
    """
    rule, fact = RULES[finding.rule], fact_at(site, finding.at)
    own = rule.LEVEL if finding.sure or rule.LEVEL is not Level.ERROR else Level.WARN
    level = Level(site.settings.levels.get(rule.ID, own)) if movable(rule) else own
    if fact is not None and fact.draft:
        return Level.OFF
    return Level.WARN if fact is not None and fact.withdrawn and level is Level.ERROR else level


def movable(rule: Rule) -> bool:
    """Whether a site may set the rule to another level, or a fact waive it."""
    return rule.FAMILY not in FIXED_FAMILIES
