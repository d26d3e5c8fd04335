from __future__ import annotations

import pytest

from factsheet.check import check, verdict
from factsheet.diagnostics import Level
from factsheet.rules import RULES, movable
from tests import sheets
from tests.sheets import FACTS, TEXT, facts, judged, told

# The one sentence is hedged, and a statement that is not would be firmer than it.
SITE = "title: A\nlevels: {{certainty-unsupported: off, {}}}\n"
HEDGED = {TEXT: "The plant reportedly employs many people.\n", "site.yaml": SITE.format("")}
FIRM = """
id: firm
statement: The plant employs many people.
quote: The plant reportedly employs many people.
"""
MISQUOTED = "id: wrong\nstatement: The plant opened in 2018.\nquote: The plant opened in 2018\n"
PLACE = f"{FACTS}:4:16"


def levels(rule: str, changes: sheets.Changes) -> list[Level]:
    return [one.level for one in judged(changes).diagnostics if one.rule == rule]


def test_a_sheet_without_fault_is_judged_with_its_numbers() -> None:
    judgement = judged()
    assert judgement.diagnostics == ()
    assert (judgement.facts, judgement.citations, judgement.found, judgement.waived) == (1, 1, 1, 0)
    assert judgement.rules == len(RULES)


def test_rules_that_are_off_are_not_counted_as_asked() -> None:
    levels = "levels: {rounded: off, bound-added: off, hedge-added: warn, quote-not-found: off, no-rule: off}\n"
    judgement = judged({"site.yaml": "title: A sheet\n" + levels})
    assert (judgement.rules, judgement.off) == (len(RULES) - 2, 2)
    assert f"0 waived, {len(RULES) - 2} rules, 2 off: " in verdict(judgement)
    assert f"0 waived, {len(RULES)} rules: " in verdict(judged({}))


def test_rules_that_were_silenced_are_not_counted_as_asked() -> None:
    judgement = judged({"content/topics.yaml": "a: ["})
    assert (judgement.rules, judgement.off) == (len(RULES) - 3, 0)


def test_a_quote_that_is_not_found_is_counted_as_a_citation_only() -> None:
    judgement = judged(facts(MISQUOTED, "id: b\nstatement: B.\nquote: Jane Roe"))
    assert (judgement.facts, judgement.citations, judgement.found) == (2, 2, 1)


def test_what_a_quote_says_that_is_not_found_bears_nothing_out() -> None:
    judgement = judged(facts(MISQUOTED, "id: b\nstatement: It opened in 2019.\nquote: The plant opened in 2019"))
    assert (judgement.held, judgement.numbers) == (1, 2)


OPENED = 'id: a\nstatement: "{}"\nquote: The plant opened in 2019'
HIDING = {
    "The plant did n<b></b>ot open in 2019.": "negation-added",
    "The plant opened in 20**18**.": "date-unsupported",
    "The plant opened in 2&#48;18.": "date-unsupported",
}


@pytest.mark.parametrize(("statement", "rule"), HIDING.items())
def test_what_readers_see_is_judged_not_what_was_typed(statement: str, rule: str) -> None:
    assert rule in {one.rule for one in judged(facts(OPENED.format(statement))).diagnostics}


@pytest.mark.parametrize("statement", ["It opened in 20**19**.", "It [opened](https://a.org/9 '7 vans') in *2019*."])
def test_mark_up_says_nothing_of_its_own(statement: str) -> None:
    assert told(facts(OPENED.format(statement))) == []


def test_a_fault_of_wording_is_told() -> None:
    [line] = told(HEDGED | facts(FIRM))
    assert line.startswith(f"{PLACE}: error[hedge-dropped]")


def test_a_waiver_with_its_reason_sets_a_finding_aside_and_is_counted() -> None:
    judgement = judged(HEDGED | facts(FIRM + "allow: [{rule: hedge-dropped, because: The mayor confirmed it.}]"))
    assert (judgement.diagnostics, judgement.waived) == ((), 1)


def test_a_waiver_holds_for_its_own_fact_alone() -> None:
    waived = FIRM + "allow: [{rule: hedge-dropped, because: The mayor confirmed it.}]"
    judgement = judged(HEDGED | facts(waived, FIRM.replace("firm", "other")))
    assert ([one.rule for one in judgement.diagnostics], judgement.waived) == (["hedge-dropped"], 1)


def test_a_waiver_of_another_rule_sets_nothing_aside() -> None:
    rules = [one.rule for one in judged(HEDGED | facts(FIRM + "allow: [{rule: hedge-added, because: x}]")).diagnostics]
    assert ["hedge-dropped", "waiver-unused"] == rules


def test_a_waiver_that_waives_nothing_is_told_at_its_place() -> None:
    changes = facts("id: a\nstatement: B.\nquote: Jane Roe\nallow: [{rule: hedge-dropped, because: x}]")
    assert told(changes) == [f"{FACTS}:6:13: warn[waiver-unused] `hedge-dropped` finds nothing to waive in `a`"]


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ("quote-not-found", "`quote-not-found` belongs to the quotes family, which cannot be lowered or waived"),
        ("unknown-topic", "`unknown-topic` belongs to the records family, which cannot be lowered or waived"),
        ("waiver-unused", "`waiver-unused` belongs to the waivers family, which cannot be lowered or waived"),
        ("hedge-droped", "there is no rule `hedge-droped`"),
    ],
)
def test_records_and_quotes_can_be_neither_waived_nor_lowered(rule: str, message: str) -> None:
    waived = facts("id: a\nstatement: B.\nquote: Jane Roe\nallow: [{rule: " + rule + ", because: x}]")
    assert f"{FACTS}:6:20: error[unknown-rule] {message}" in told(waived)
    lowered = {"site.yaml": f"title: A\nlevels: {{{rule}: off}}\n"}
    assert f"site.yaml:2:{len(rule) + 12}: error[unknown-rule] {message}" in told(lowered)


def test_a_misquote_stays_an_error_whatever_the_site_says() -> None:
    changes = facts(MISQUOTED + "allow: [{rule: quote-not-found, because: x}]")
    assert [Level.ERROR] == levels(
        "quote-not-found", changes | {"site.yaml": "title: A\nlevels: {quote-not-found: off}\n"}
    )


@pytest.mark.parametrize(("level", "expected"), [("off", []), ("warn", [Level.WARN]), ("error", [Level.ERROR])])
def test_a_site_sets_the_level_of_the_other_families(level: str, expected: list[Level]) -> None:
    changes = HEDGED | facts(FIRM) | {"site.yaml": SITE.format(f"hedge-dropped: {level}")}
    assert expected == levels("hedge-dropped", changes)


def test_a_misspelt_rule_is_answered_with_the_right_one() -> None:
    [found] = judged({"site.yaml": "title: A\nlevels: {hedge-droped: off}\n"}).diagnostics
    assert found.help == "did you mean `hedge-dropped`?"


def test_what_is_found_at_a_withdrawn_fact_stops_nothing() -> None:
    changes = facts(MISQUOTED + "withdrawn: {date: 2026-12-01, because: It was wrong.}")
    assert [Level.WARN] == levels("quote-not-found", changes)


def test_a_draft_is_not_judged_even_where_it_is_shown() -> None:
    changes = facts(
        MISQUOTED + "draft: true\nallow: [{rule: hedge-dropped, because: x}]", "id: b\nstatement: B.\nquote: Jane Roe"
    )
    assert judged(changes).diagnostics == ()
    assert judged(changes, drafts=True).diagnostics == ()


CONSEQUENCES: dict[str, tuple[sheets.Changes, str]] = {
    "a source": ({TEXT: "café".encode("cp1252")}, "not-utf-8"),
    "topics": (
        {"content/topics.yaml": "acme: [}\n"} | facts("id: a\nstatement: B.\nquote: Jane Roe\ntopics: [acme]"),
        "bad-yaml",
    ),
    "properties": (
        {"content/properties.yaml": "vans: {label: [}\n"}
        | facts(
            "id: a\nstatement: It would build 4,000 vans.\n"
            "quote: would build 4,000 electric vans\nvalue: {amount: 4000, unit: vans}"
        ),
        "bad-yaml",
    ),
    "facts": (
        {FACTS: "facts: [}\n", "site.yaml": "title: A\nkey_figures: [plant-opened]\nsections: [plant]\n",
         "content/topics.yaml": "acme: {label: Acme}\n"},
        "bad-yaml",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CONSEQUENCES)
def test_a_file_that_cannot_be_read_is_told_without_all_that_leads_to_it(name: str) -> None:
    changes, rule = CONSEQUENCES[name]
    assert [rule] == [one.rule for one in judged(changes).diagnostics]


def test_without_settings_what_the_other_files_hold_is_still_told() -> None:
    changes = {"site.yaml": None, "content/topics.yaml": "[]\n"}
    assert ["bad-type", "unreadable-file"] == [one.rule for one in judged(changes).diagnostics]


def test_diagnostics_come_in_order_of_file_line_and_column() -> None:
    changes = facts(MISQUOTED, "id: b\nstatement: B.\nquote: 'x\ty'") | {"content/a": "x"}
    places = [one.origin for one in judged(changes).diagnostics]
    assert sorted(places) == places
    assert len(places) == 3


def test_every_finding_has_a_mend_if_only_that_of_its_manual() -> None:
    changes = facts(MISQUOTED, "text", "id: A\nstatement: []\nvalue: {}\nquote: ''") | {"content/a": "x"}
    assert all(one.help for one in judged(changes).diagnostics)


def test_the_families_that_stand_firm_are_those_of_the_records_and_of_the_quotes() -> None:
    firm = {rule.FAMILY for rule in RULES.values() if not movable(rule)}
    assert firm == {"records", "quotes", "waivers"}


def test_where_every_rule_on_wording_is_off_nothing_is_read_and_the_quotes_are_still_held() -> None:
    off = ", ".join(f"{id}: off" for id, rule in RULES.items() if movable(rule))
    changes = {"site.yaml": f"title: A\nlanguages: [en]\nlevels: {{{off}}}\n"}
    site = sheets.site(changes)
    assert {()} == {one.statements for one in site.grounding.values()}
    assert check(site, ()).diagnostics == ()

    wrong = {**changes, **sheets.facts("id: a\nstatement: The plant opened in 1999.\nquote: The plant closed in 2019")}
    assert ["quote-not-found"] == [one.rule for one in check(sheets.site(wrong), ()).diagnostics]


def test_a_fact_whose_quotes_could_not_be_read_is_told_of_once() -> None:
    [line] = told(facts("id: a\nstatement: It has 500 vans.\nquote: [One., Two.]"))
    assert "[bad-type] one quote is expected" in line
    [line] = told(facts("id: a\nstatement: B.\ncitations: {quote: Jane Roe}"))
    assert "[bad-type] a list is expected" in line


def test_facts_do_not_tell_one_by_one_that_the_source_above_them_all_is_amiss() -> None:
    two = "facts:\n  - {id: a, statement: A., quote: x}\n  - {id: b, statement: B., quote: y}\n"
    [line] = told({FACTS: "source: gazette.yaml\n" + two})
    assert "[bad-id]" in line
    assert ["missing-field" in line for line in told({FACTS: two})] == [True, True]


def test_a_fact_that_merely_lacks_its_quote_is_told_so() -> None:
    lines = told(facts("id: a\nstatement: It has 500 vans.\ndate: 1/2/2019", "id: b\nstatement: B."))
    assert any("[uncited-fact] the fact `b`" in line for line in lines)


def test_a_source_whose_record_is_faulty_is_not_called_unknown() -> None:
    record = sheets.SMALL[sheets.RECORD].replace("language: en", "language: English")
    [line] = told({sheets.RECORD: record})
    assert "[bad-value] `English` is not a language tag" in line
