"""A statement and a quote full of figures: told at its place where it is too much, and never without end."""

from __future__ import annotations

import json

import pytest

from factsheet.check import Judgement
from factsheet.files import Snapshot
from factsheet.load.facts import LONGEST_QUOTE, LONGEST_STATEMENT
from factsheet.pipeline import Request, build
from tests import sheets
from tests.growing import in_proportion
from tests.sheets import FACTS, RECORD, SMALL, TEXT

TOPICS = {"content/topics.yaml": "t: {label: T}\nu: {label: U}\n"}
PIECES = {"years": ("{} ", "{} "), "miles": ("{} km, ", "{}.5 miles, "), "names": ("T has {}, ", "U had {}, ")}


UNITS = [
    ("pl", "11/2, "),
    ("nl", "of 1/2 ” "),
    ("pt", "1 1 "),
    ("en", "11/2, "),
    ("de", "1. 1. "),
    ("zh", "1一"),
    ("fr", "à 1 h "),
]


def judged(statement: str, quote: str, language: str = "en") -> Judgement:
    """The whole of a build with its self-test, since that holds each statement to its quotes a dozen times."""
    record = f"  - id: a\n    statement: {json.dumps(statement)}\n    quote: {json.dumps(quote)}\n"
    changes = {
        **TOPICS, "site.yaml": f"title: A\nlanguages: [{language}]\n", FACTS: "source: gazette\nfacts:\n" + record,
        TEXT: f"{SMALL[TEXT]}\n\n{quote}.\n", RECORD: SMALL[RECORD].replace(": en", f": {language}"),
    }  # fmt: skip
    snapshot = Snapshot(sheets.snapshot(changes).site, sheets.bare_theme())
    return build(Request(snapshot=snapshot, faulty=True)).judgement


def full(piece: str, count: int, length: int) -> str:
    """So many pieces, as far as they may go."""
    return "".join(piece.format(1000 + number) for number in range(count))[:length].strip(" ,")


@pytest.mark.parametrize("name", PIECES)
def test_a_fact_full_of_figures_takes_no_more_than_its_share_of_time(name: str) -> None:
    ours, theirs = PIECES[name]
    in_proportion(lambda n: judged(full(ours, n, LONGEST_STATEMENT), full(theirs, 2 * n, LONGEST_QUOTE)), 400)


@pytest.mark.parametrize(("language", "unit"), UNITS)
def test_a_fact_of_one_thing_again_and_again_takes_no_more_than_its_share_of_time(language: str, unit: str) -> None:
    def work(size: int) -> None:
        ours, theirs = (unit * (length // len(unit)) for length in (size, size * 5 // 2))
        judged(f"{ours.strip(' ,')} in all", theirs.strip(" ,"), language)

    in_proportion(work, LONGEST_STATEMENT * 2 // 3)


@pytest.mark.parametrize("unit", [".", ".)", '."', ".('", "…", ". “ ", "a.", "1.", ".\u00ad"])
def test_a_source_of_marks_takes_no_more_than_its_share_of_time(unit: str) -> None:
    def work(size: int) -> None:
        said = sheets.judged({TEXT: unit * (size // len(unit)) + " zz The plant opened in 2019."})
        assert "quote-not-found" not in {one.rule for one in said.diagnostics}

    in_proportion(work, 40_000)


@pytest.mark.parametrize("count", [400, 800, 9000])
def test_what_is_too_long_is_told_at_its_place(count: int) -> None:
    words = "Sales were " + full("{}, ", count, 100_000)
    said = judged(words, words[:LONGEST_QUOTE]).diagnostics
    assert [("bad-value", 4)] == [(one.rule, one.origin.line) for one in said if one.rule == "bad-value"]
    said = judged(words[:LONGEST_STATEMENT], words + "." * LONGEST_QUOTE).diagnostics
    assert [("bad-value", 5)] == [(one.rule, one.origin.line) for one in said if one.rule == "bad-value"]


def test_figures_that_are_not_compared_are_told() -> None:
    words = "Sales were " + full("{}, ", 200, LONGEST_STATEMENT)
    said = judged(words, words).diagnostics
    assert [("date-unsupported", "“1060” was held to no quote")] == [(one.rule, one.message[:27]) for one in said[:1]]
