"""content/corrections.yaml becomes corrections in the order of the file; each fault has its place."""

from __future__ import annotations

from factsheet.model import Correction, LanguageMap, Wording
from tests.sheets import corpus, facts, site, told

CORRECTIONS = "content/corrections.yaml"
ONE = {
    CORRECTIONS: """
        corrections:
          - fact: plant-opened
            date: 2024-06-01
            kind: correction
            note: We had misread the year.
            before: The plant opened in 2018.
          - {fact: plant-opened, date: 2024-06-01, kind: update, note: It has moved.}
        """
}


def _english(text: str) -> LanguageMap:
    return LanguageMap((Wording(text, "en"),))


def test_every_field_is_read_and_two_of_one_day_keep_the_order_of_the_file() -> None:
    first, second = corpus(ONE).corrections
    assert first == Correction(
        fact="plant-opened", date="2024-06-01", kind="correction", note=_english("We had misread the year."),
        before=_english("The plant opened in 2018."),
    )  # fmt: skip
    assert (second.date, second.kind) == ("2024-06-01", "update")
    assert told(ONE) == []


def test_a_sheet_needs_none() -> None:
    assert corpus().corrections == ()


def test_a_correction_of_an_unknown_fact_is_reported_where_it_names_it() -> None:
    wrong = {CORRECTIONS: ONE[CORRECTIONS].replace("{fact: plant-opened", "{fact: plant-opend")}
    assert told(wrong) == ["content/corrections.yaml:7:12: error[unknown-fact] there is no fact `plant-opend`"]


def test_a_correction_may_name_the_fact_by_an_id_it_had() -> None:
    renamed = facts("id: opening\nformerly: [plant-opened]\nstatement: S.\nquote: The plant opened in 2019")
    assert told({**ONE, **renamed}) == []


def test_one_that_cannot_be_read_does_not_take_the_others_along() -> None:
    wrong = {CORRECTIONS: ONE[CORRECTIONS].replace("kind: update", "kind: mistake")}
    message = "`mistake` is not one of correction, clarification, update, retraction"
    assert told(wrong) == [f"content/corrections.yaml:7:50: error[bad-value] {message}"]


def test_a_date_a_kind_and_a_note_are_needed() -> None:
    short = {CORRECTIONS: "corrections:\n  - fact: plant-opened\n"}
    assert [line.partition("[")[2].partition(":")[0] for line in told(short)] == [
        "missing-field] a correction has no `date`",
        "missing-field] a correction has no `kind`",
        "missing-field] a correction has no `note`",
    ]


def test_a_correction_has_a_day_and_not_an_unknown_one() -> None:
    undated = {CORRECTIONS: ONE[CORRECTIONS].replace("date: 2024-06-01\n", "date: unknown\n")}
    assert ["bad-date"] == [line.partition("[")[2].partition("]")[0] for line in told(undated)]


def test_a_fault_in_the_file_does_not_also_make_every_change_uncorrected() -> None:
    changed = (
        '{"kind":"lock","version":1}\n{"kind":"fact","id":"plant-opened","statement":{"en":"Other."}}\n{"kind":"end"}\n'
    )
    wrong = {CORRECTIONS: "corrections: [\n", "factsheet.lock": changed}
    assert ["bad-yaml"] == [line.partition("[")[2].partition("]")[0] for line in told(wrong)]


def test_corrections_reach_the_site() -> None:
    assert site(ONE).corrections == corpus(ONE).corrections
