"""What has happened to a fact, in order."""

from __future__ import annotations

from factsheet.exports import feed
from factsheet.history import histories, latest, marks, retracted
from tests.exports.putting import put
from tests.sheets import RECORD, SMALL, facts, site

FACT = "id: plant\nadded: 2024-01-01\nstatement: It opened in 2019.\nquote: The plant opened in 2019"
CORRECTIONS = {
    "content/corrections.yaml": """
        corrections:
          - {fact: plant, date: 2024-03-01, kind: update, note: It moved., before: "4", after: "5"}
          - {fact: plant, date: 2024-02-01, kind: correction, note: First.}
          - {fact: plant, date: 2024-02-01, kind: correction, note: Second.}
        """
}
WITHDRAWN = "\nwithdrawn: {date: 2024-03-01, because: Wrong.}"
RETRACTED = {RECORD: SMALL[RECORD] + "retracted: {date: 2024-02-15, because: The author made it up.}\n"}
ALL = {**CORRECTIONS, **RETRACTED, **facts(FACT + WITHDRAWN)}


def test_events_stand_in_the_order_of_their_days_then_of_the_file() -> None:
    events = histories(site(ALL))["plant"]
    assert [(one.date, one.what, one.note.entries[0].text if one.note else "") for one in events] == [
        ("2024-01-01", "added", ""),
        ("2024-02-01", "correction", "First."),
        ("2024-02-01", "correction", "Second."),
        ("2024-02-15", "source-retracted", "The author made it up."),
        ("2024-03-01", "update", "It moved."),
        ("2024-03-01", "withdrawn", "Wrong."),
    ]


def test_every_event_of_a_fact_has_its_own_anchor() -> None:
    assert [one.anchor for one in histories(site(ALL))["plant"]] == [
        "added-2024-01-01", "correction-2024-02-01", "correction-2024-02-01-2", "source-retracted-2024-02-15",
        "update-2024-03-01", "withdrawn-2024-03-01",
    ]  # fmt: skip


def test_the_latest_events_come_first_and_additions_are_none() -> None:
    assert [one.date[5:7] for one in latest(site(ALL))] == ["03", "03", "02", "02", "02"]
    assert latest(site(facts(FACT))) == ()


def test_a_retracted_source_is_told_of_once_whatever_rests_on_it() -> None:
    two = facts(FACT, "id: price\nstatement: No price.\nquote: The company did not give a price")
    assert [(one.what, one.fact, one.source) for one in latest(site({**RETRACTED, **two}))] == [
        ("source-retracted", "", "gazette")
    ]


def test_a_correction_under_an_old_id_belongs_to_the_fact() -> None:
    renamed = facts(FACT.replace("id: plant", "id: opening\nformerly: [plant]"))
    assert len(histories(site({**CORRECTIONS, **renamed}))["opening"]) == 4


def test_facts_that_rest_on_a_retracted_source_are_marked() -> None:
    made = site(ALL)
    assert [source.id for source in retracted(made, made.facts["plant"])] == ["gazette"]
    assert marks(made, made.facts["plant"]) == ("retracted", "withdrawn")
    assert marks(site(facts(FACT)), site(facts(FACT)).facts["plant"]) == ()


def test_the_feed_has_an_entry_for_each_event_with_its_day_and_note() -> None:
    made = site({**ALL, "site.yaml": "title: A sheet\nbase_url: https://example.org/\n"})
    output = next(iter(feed.files(made, ())))
    text = output.content.decode()
    assert text.count("<entry>") == 6
    assert "<updated>2024-03-01T00:00:00Z</updated>" in text.partition("<entry>")[0]
    assert "https://example.org/facts/plant.html#correction-2024-02-01-2" in text
    assert '<category term="update"/><summary>It moved.</summary>' in text


def test_the_data_has_marks_and_history() -> None:
    text = put(site(ALL))["data/facts.json"].content.decode()
    assert '"source-retracted"' in text
    assert '"what": "update",\n     "date": "2024-03-01",' in text
