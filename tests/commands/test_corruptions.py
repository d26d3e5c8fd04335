from __future__ import annotations

from factsheet.commands.corruptions import report, sentence
from factsheet.files import Outcome, Unseen
from factsheet.stages import Trial

TRIAL = Trial(1, 2, {"k": Outcome({"digit": 2}, {"name": 1}, (Unseen("staff", "en", "bound", "More than 5."),))})


def test_the_sentence_says_how_many_and_of_what() -> None:
    assert sentence(TRIAL) == (
        "4 one-word corruptions tried: 2 refused, 1 warned of, 1 unseen (a sample: 1 of 2 facts)"
    )


def test_the_report_has_a_line_a_kind_and_a_line_for_what_went_unseen() -> None:
    assert report(TRIAL).splitlines() == [
        "corruption      tried  refused  warned  unseen",
        "digit               2        2       0       0",
        "bound               1        0       0       1",
        "name                1        0       1       0",
        "",
        "unseen: staff (en, bound): More than 5.",
        "",
        sentence(TRIAL),
    ]
