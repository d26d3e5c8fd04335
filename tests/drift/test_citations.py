"""A source's text is edited; each citation of it is judged same, changed or gone, at the right place."""

from __future__ import annotations

from collections import Counter

import pytest

from factsheet.drift.taking import take
from factsheet.load import load
from factsheet.lock import encode
from factsheet.resolve import resolve
from factsheet.stages import Drift, Site
from tests.drifting import Chronicle, Cited, Expected, trials
from tests.sheets import FACTS, RECORD, SMALL, TEXT, snapshot


def _facts(cited: list[Cited]) -> str:
    items = (f'  - id: f-{one.id}\n    statement: A fact.\n    quote: "{one.quote}"\n' for one in cited)
    return "source: gazette\nfacts:\n" + "".join(items)


def _site(text: str, facts: str, lock: bytes | None = None) -> Site:
    loaded = load(snapshot({TEXT: text, FACTS: facts, "factsheet.lock": lock}))
    assert loaded.corpus is not None
    assert loaded.findings == ()
    return resolve(loaded.corpus)


def _drifts(before: str, after: str, facts: str) -> list[Drift]:
    lock = encode(take(_site(before, facts)))
    return list(_site(after, facts, lock).drifts)


def _right(drift: Drift, expected: Expected, after: Chronicle) -> bool:
    if drift.verdict != expected.verdict:
        return False
    if expected.id < 0:
        return drift.now == ""
    if drift.verdict == "same" and not drift.moved:
        return True
    start, end = after.span(expected.id)
    return drift.start < end and start < drift.end


ARTICLE = (
    "Acme Motors builds vans.\n\nIt said so on Monday. The plant opened in 2019 and employs about 1,200 people. "
    "Jane Roe founded it.\n\nThe company did not give a price.\n"
)
QUOTE = "The plant opened in 2019"
FACT = f"source: gazette\nfacts:\n  - id: plant-opened\n    statement: S.\n    quote: {QUOTE}\n"


def _drift(after: str, before: str = ARTICLE, facts: str = FACT, now: str = "") -> Drift:
    lock = encode(take(_site(before, facts)))
    (drift,) = _site(after, now or facts, lock).drifts
    return drift


@pytest.mark.parametrize(
    ("old", "new", "moved"),
    [
        ("", "", False),
        ("Acme Motors", "Acme Motors, of Leeds,", True),
        ("Jane Roe founded it", "Nobody founded it", False),
        ("It said so on Monday. ", "", True),
        ("about 1,200 people", "about\u00a01,200 people", False),
        ("a price.", "a price. Others said: The plant opened in 2019, we hear.", False),
    ],
)
def test_the_same_words_are_the_same_wherever_they_stand(old: str, new: str, *, moved: bool) -> None:
    drift = _drift(ARTICLE.replace(old, new))
    assert ("same", moved) == (drift.verdict, drift.moved)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("about 1,200", "fewer than 300"),
        ("The plant opened", "It denied that The plant opened"),
        ("opened in 2019", "opened in 2018"),
        ("people. Jane", "people, and Jane"),
        ("1,200 people.", "1,200 people, on some days."),
    ],
)
def test_other_words_in_the_sentence_are_a_change_shown_before_and_after(old: str, new: str) -> None:
    drift = _drift(ARTICLE.replace(old, new))
    assert drift.verdict == "changed"
    assert drift.before == "The plant opened in 2019 and employs about 1,200 people."
    assert drift.now == ARTICLE.replace(old, new)[drift.start : drift.end]
    assert new.partition(" ")[2] in drift.now


def test_a_deleted_sentence_is_gone_and_its_words_elsewhere_are_only_named() -> None:
    elsewhere = "Some say The plant opened in 2019 in Leeds, and others that it never did, or not quite so."
    text = ARTICLE.replace("The plant opened in 2019 and employs about 1,200 people. ", "") + elsewhere
    drift = _drift(text)
    assert (drift.verdict, drift.now) == ("gone", "")
    assert text[drift.elsewhere :].startswith(QUOTE)


def test_a_reworded_sentence_is_shown_and_not_the_one_that_has_the_quote_now() -> None:
    text = ARTICLE.replace("opened in 2019", "opened in 2017") + "Some say The plant opened in 2019 in a hurry."
    drift = _drift(text)
    assert (drift.verdict, drift.now) == ("changed", "The plant opened in 2017 and employs about 1,200 people.")
    assert text[drift.elsewhere :].startswith(QUOTE)


def test_a_prefix_that_changed_does_not_make_the_sentence_another() -> None:
    facts = FACT + '    prefix: "on Monday."\n'
    drift = _drift(ARTICLE.replace("on Monday", "on Tuesday"), facts=facts)
    assert drift.verdict == "same"


def test_a_prefix_that_leads_to_another_sentence_is_a_change_though_the_text_is_the_same() -> None:
    text = ARTICLE + "\nLater. The plant opened in 2019 for nobody.\n"
    first, second = (FACT + f'    prefix: "{prefix}"\n' for prefix in ("on Monday.", "Later."))
    drift = _drift(text, text, first, second)
    assert (drift.verdict, drift.now) == ("changed", "The plant opened in 2019 for nobody.")


def test_of_two_like_sentences_the_one_that_was_cited_is_missed_when_it_goes() -> None:
    twins = ARTICLE + "\nThe plant opened in 2019 and employs about 1,200 people.\n"
    facts = FACT + '    prefix: "on Monday."\n'
    text = twins.replace("The plant opened in 2019 and employs about 1,200 people. ", "", 1)
    assert _drift(text, twins, facts).verdict == "gone"


def test_sentences_cut_by_other_rules_are_no_change_of_the_words() -> None:
    lock = encode(take(_site(ARTICLE, FACT))).replace(b'"cut":"', b'"cut":"0.')
    text = "Before.\n\n" + ARTICLE
    whole = {RECORD: SMALL[RECORD] + f'sentences: ["It said so on Monday. {QUOTE} and employs about 1,200 people."]\n'}
    loaded = load(snapshot({TEXT: text, FACTS: FACT, "factsheet.lock": lock, **whole}))
    assert loaded.corpus is not None
    assert ["same"] == [drift.verdict for drift in resolve(loaded.corpus).drifts]


def test_a_quote_that_its_editor_has_replaced_is_not_judged() -> None:
    lock = encode(take(_site(ARTICLE, FACT)))
    assert _site(ARTICLE, FACT.replace(QUOTE, "Jane Roe founded it"), lock).drifts == ()


def test_a_renamed_fact_keeps_its_citations() -> None:
    renamed = FACT.replace("id: plant-opened", "id: opening\n    formerly: [plant-opened]")
    lock = encode(take(_site(ARTICLE, FACT)))
    (drift,) = _site(ARTICLE.replace("1,200", "900"), renamed, lock).drifts
    assert ("opening", "changed") == (drift.fact, drift.verdict)


def test_a_source_without_a_sentence_left_has_lost_its_citations() -> None:
    drift = _drift("\n")
    assert drift.verdict == "gone"


def test_same_always_changed_and_gone_nearly_always_with_the_right_place() -> None:
    right: Counter[str] = Counter()
    made: Counter[str] = Counter()
    wrong = []
    for before, cited, after, expected in trials(seed=1, count=6, length=150):
        drifts = _drifts(before.text(), after.text(), _facts(cited))
        assert len(cited) == len(drifts)
        for one, drift, wanted in zip(cited, drifts, expected, strict=True):
            made[wanted.verdict] += 1
            good = _right(drift, wanted, after)
            right[wanted.verdict] += good
            wrong += [] if good else [(wanted, one, drift)]
    assert made.total() >= 200
    assert min(made.values()) >= 40
    assert made["same"] == right["same"], wrong
    assert right["changed"] >= 0.97 * made["changed"], wrong
    assert right["gone"] >= 0.97 * made["gone"], wrong
