"""A published fact that says something else now needs one more correction than it had."""

from __future__ import annotations

from factsheet.check import Judgement, check
from factsheet.drift.taking import take
from factsheet.load import load
from factsheet.lock import encode
from factsheet.resolve import resolve
from tests.sheets import Changes, facts, judged, line, site, snapshot

FACT = "id: plant\nstatement: {en: It opened in 2019.}\ndate: 2019\nquote: The plant opened in 2019"
CORRECTIONS = "content/corrections.yaml"
ENTRY = "  - {fact: plant, date: 2024-06-01, kind: correction, note: We had misread it.}\n"
BILINGUAL = {"site.yaml": "title: A sheet\nlanguages: [en, fr]\n"}


def _since(before: Changes, after: Changes) -> Judgement:
    """The judgement of a sheet, after it was published as it was before."""
    return judged({**after, "factsheet.lock": encode(take(site(before)))})


def _found(judgement: Judgement) -> list[str]:
    return [line(one) for one in judgement.diagnostics if one.rule == "correction-missing"]


CHANGED = facts(FACT.replace("It opened", "It was opened"))
MESSAGE = "error[correction-missing] `plant` was published with another"


def test_what_is_as_it_was_needs_none() -> None:
    assert _found(_since(facts(FACT), facts(FACT))) == []


def test_a_change_without_an_entry_is_an_error_with_an_entry_to_copy() -> None:
    judgement = _since(facts(FACT), CHANGED)
    assert _found(judgement) == [f"content/facts/plant.yaml:4:21: {MESSAGE} statement (en), and no correction says so"]
    (diagnostic,) = (one for one in judgement.diagnostics if one.rule == "correction-missing")
    assert diagnostic.notes == ("statement (en), as published and now:\nIt opened in 2019.\nIt was opened in 2019.",)
    entry = diagnostic.help.partition(":\n")[2].replace("YYYY-MM-DD", "2024-06-01")
    mended = {**CHANGED, CORRECTIONS: "corrections:\n" + entry.replace("note:  #", "note:") + "\n"}
    assert _found(_since(facts(FACT), mended)) == []
    assert site(mended).corrections[0].before is not None


def test_what_the_editor_has_to_write_in_that_entry_is_an_error_until_it_is_written() -> None:
    (diagnostic,) = (one for one in _since(facts(FACT), CHANGED).diagnostics if one.rule == "correction-missing")
    entry = diagnostic.help.partition(":\n")[2]
    told = judged({**CHANGED, CORRECTIONS: "corrections:\n" + entry + "\n"}).diagnostics
    assert [(one.rule, str(one.origin)) for one in told] == [
        ("bad-date", f"{CORRECTIONS}:3:11"),
        ("bad-type", f"{CORRECTIONS}:5:10"),
    ]


def test_value_date_and_certainty_count_and_a_note_does_not() -> None:
    other = FACT.replace("date: 2019", "date: 2018\ncertainty: said\nvalue: {amount: 5}\nnote: A note.")
    assert _found(_since(facts(FACT), facts(other))) == [
        f"content/facts/plant.yaml:7:12: {MESSAGE} value, date, certainty, and no correction says so"
    ]


def test_an_entry_that_was_published_with_the_fact_does_not_speak_for_a_later_change() -> None:
    published = {**facts(FACT), CORRECTIONS: "corrections:\n" + ENTRY}
    assert len(_found(_since(published, {**CHANGED, CORRECTIONS: "corrections:\n" + ENTRY}))) == 1
    assert _found(_since(published, {**CHANGED, CORRECTIONS: "corrections:\n" + ENTRY + ENTRY})) == []


def test_a_published_entry_cannot_be_taken_away() -> None:
    published = {**facts(FACT), CORRECTIONS: "corrections:\n" + ENTRY + ENTRY}
    assert _found(_since(published, {**facts(FACT), CORRECTIONS: "corrections:\n" + ENTRY})) == [
        "content/facts/plant.yaml:3:5: error[correction-missing] `plant` had 2 published corrections and has 1 now"
    ]


def test_a_translation_written_later_is_no_change_and_one_taken_away_is() -> None:
    both = facts(FACT.replace("{en: It opened in 2019.}", "{en: It opened in 2019., fr: Elle date de 2019.}"))
    assert _found(_since({**facts(FACT), **BILINGUAL}, {**both, **BILINGUAL})) == []
    assert len(_found(_since({**both, **BILINGUAL}, {**facts(FACT), **BILINGUAL}))) == 1


def test_a_withdrawn_fact_may_change_with_a_warning() -> None:
    withdrawn = facts(FACT.replace("It opened", "It was opened") + "\nwithdrawn: {date: 2024, because: Wrong.}")
    (diagnostic,) = (one for one in _since(facts(FACT), withdrawn).diagnostics if one.rule == "correction-missing")
    assert diagnostic.level == "warn"


def test_a_renamed_fact_is_held_to_what_it_said_under_its_old_id() -> None:
    renamed = FACT.replace("id: plant", "id: opening\nformerly: [plant]")
    assert _found(_since(facts(FACT), facts(renamed))) == []
    assert len(_found(_since(facts(FACT), facts(renamed.replace("It opened", "It was opened"))))) == 1


def test_the_green_line_counts_what_was_held_against_the_lock() -> None:
    more = facts(FACT, "id: price\nstatement: No price.\nquote: The company did not give a price")
    against = _since(facts(FACT), more).against
    assert against is not None
    assert (against.standing, against.moved, against.fresh) == (1, 0, 1)
    assert judged(facts(FACT)).against is None


def test_drafts_are_not_judged() -> None:
    lock = encode(take(site(facts(FACT))))
    draft = facts(FACT.replace("It opened", "It was opened") + "\ndraft: true")
    loaded = load(snapshot({**draft, "factsheet.lock": lock}))
    assert loaded.corpus is not None
    assert _found(check(resolve(loaded.corpus, drafts=True), ())) == []
