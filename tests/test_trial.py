"""The self-test: what it tries, what counts as seen, and what it need not try again."""

from __future__ import annotations

from factsheet.files import Outcome
from factsheet.stages import Trial
from factsheet.text.corrupting.corruptions import KINDS
from factsheet.trial import try_out
from tests import sheets

VANS = """
    id: vans
    statement: Acme Motors would build 4,000 electric vans in Leeds, it said.
    certainty: said
    quote: Acme Motors said on Monday that it would build 4,000 electric vans in Leeds.
"""
STAFF = """
    id: staff
    statement: The plant employs about 1,200 people.
    quote: employs about 1,200 people
"""


def tried(changes: sheets.Changes, most: int = 2000) -> Trial:
    return try_out(sheets.site(changes), {}, "", most)


def unseen(trial: Trial) -> list[tuple[str, str]]:
    return [(one.kind, one.text) for one in trial.unseen]


def test_slips_in_a_figure_are_refused() -> None:
    trial = tried(sheets.facts(STAFF))
    assert (trial.facts, trial.of) == (1, 1)
    assert trial.counts("digit") == trial.counts("times-ten") == trial.counts("approximator") == (1, 0, 0)
    assert trial.counts() == tuple(map(sum, zip(*map(trial.counts, KINDS), strict=True)))


def test_what_no_rule_sees_is_listed() -> None:
    """A bound where the quote has none is no slip to a sheet that does not care, and the self-test says so."""
    off = {"site.yaml": "title: A sheet\nlevels: {bound-added: off}\n"}
    assert unseen(tried({**off, **sheets.facts(VANS)})) == [
        ("bound", "Acme Motors would build more than 4,000 electric vans in Leeds, it said.")
    ]


def test_what_is_wrong_with_the_true_fact_catches_nothing() -> None:
    wrong = STAFF.replace("about 1,200 people", "about 1,300 people and 7 dogs", 1)
    assert ("digit", "The plant employs about 1,300 people and 8 dogs.") not in unseen(tried(sheets.facts(wrong)))
    off = {"site.yaml": "title: A sheet\nlevels: {bound-added: off}\n"}
    dropped = tried({**off, **sheets.facts(STAFF.replace("The plant employs about", "The plant employs", 1))})
    assert ("bound", "The plant employs more than 1,200 people.") in unseen(dropped)


def test_what_is_waived_or_switched_off_catches_nothing() -> None:
    waived = STAFF + "    allow: [{rule: number-unsupported, because: A test.}]\n"
    assert tried(sheets.facts(waived)).counts("digit") == (0, 0, 1)
    off = {"site.yaml": "title: A sheet\nlevels: {number-unsupported: off}\n", **sheets.facts(STAFF)}
    assert tried(off).counts("digit") == (0, 0, 1)
    lowered = {"site.yaml": "title: A sheet\nlevels: {number-unsupported: warn}\n", **sheets.facts(STAFF)}
    assert tried(lowered).counts("digit") == (0, 1, 0)


def test_withdrawn_facts_are_not_tried() -> None:
    assert tried(sheets.facts(STAFF + "    withdrawn: {date: 2026-12-01, because: Wrong.}\n")).of == 0


def test_a_fact_with_more_figures_than_are_compared_is_not_tried() -> None:
    many = ", ".join(str(30_000 + number) for number in range(70))
    fact = f"id: many\nstatement: It had {many} vans.\nquote: employs about 1,200 people"
    assert (tried(sheets.facts(fact)).facts, tried(sheets.facts(STAFF)).facts) == (0, 1)


def test_another_subjects_figure_and_another_topics_name_are_tried() -> None:
    changes = {
        "content/topics.yaml": """
            acme: {label: Acme Motors, kind: organisation}
            apex: {label: Apex, kind: organisation}
        """,
        "content/properties.yaml": "vans: {label: vans}\n",
        sheets.TEXT: "Acme Motors has 300 vans. Apex has 500 vans.\n",
        **sheets.facts(
            "id: one\nstatement: Acme Motors has 300 vans.\nvalue: 300 vans\nsubject: acme\nproperty: vans\n"
            "quote: Acme Motors has 300 vans.",
            "id: other\nstatement: Apex has 500 vans.\nvalue: 500 vans\nsubject: apex\nproperty: vans\n"
            "quote: Apex has 500 vans.",
        ),
    }
    trial = tried(changes)
    assert trial.counts("swapped") == (2, 0, 0)
    assert trial.counts("name") == (0, 2, 0)


def test_a_very_large_sheet_is_tried_by_an_even_sample() -> None:
    many = [STAFF.replace("id: staff", f"id: staff-{number}") for number in range(10)]
    trial = tried(sheets.facts(*many), most=3)
    assert (trial.facts, trial.of) == (3, 10)
    assert len(trial.outcomes) == 3


def test_what_is_known_of_a_fact_is_not_tried_again() -> None:
    site = sheets.site(sheets.facts(STAFF, VANS))
    first = try_out(site, {}, "")
    made_up = dict.fromkeys(first.outcomes, Outcome(refused={"digit": 7}))
    assert try_out(site, made_up, "").counts() == (14, 0, 0)
    assert try_out(site, made_up, "another program") == try_out(site, {}, "another program")
    changed = sheets.site(sheets.facts(STAFF, VANS.replace("4,000 electric vans in Leeds.", "4,000 electric vans")))
    assert len(try_out(changed, made_up, "").outcomes.keys() & first.outcomes.keys()) == 1
