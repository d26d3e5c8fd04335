"""What a locked sentence has become, among sentences that are like it."""

from __future__ import annotations

from factsheet.drift.outline import align
from factsheet.drift.rewording import Sought, likeness, reworded, tokens
from factsheet.resolve import resolve
from factsheet.stages import Document
from factsheet.text.finding import quotes
from tests.sheets import TEXT, corpus


def _document(text: str) -> Document:
    return resolve(corpus({TEXT: text, "content/facts/plant.yaml": None})).documents["gazette"]


def _becomes(before: str, after: str, *numbers: int) -> list[str]:
    old, new = _document(before), _document(after)
    outline = "".join(sentence.anchor[2:8] for sentence in old.sentences)
    sought = [
        Sought(before[old.sentences[n].start : old.sentences[n].end], n, n, None) for n in numbers
    ]  # fmt: skip
    index = quotes.index(new.text, "en")
    spans = reworded(sought, new, index, align(outline, new.sentences))
    return [new.text[slice(*span)] if span else "" for span in spans]


OPENED = "Rain fell on Monday. The mill of Tarn sold 40 ropes in 1901. Nobody came to see it."


def test_a_word_changed() -> None:
    assert _becomes(OPENED, OPENED.replace("sold", "burnt"), 1) == ["The mill of Tarn burnt 40 ropes in 1901."]


def test_a_twin_elsewhere_is_not_what_it_became() -> None:
    after = OPENED.replace("sold", "burnt") + " The mill of Tarn sold 40 ropes in 1902."
    assert _becomes(OPENED, after, 1) == ["The mill of Tarn burnt 40 ropes in 1901."]


def test_a_deleted_sentence_became_nothing_though_one_like_it_was_there_before() -> None:
    before = OPENED + " The mill of Dorn sold 50 ropes in 1907."
    after = before.replace("The mill of Tarn sold 40 ropes in 1901. ", "")
    assert _becomes(before, after, 1) == [""]


def test_one_sentence_is_not_what_two_became_unless_it_holds_the_words_of_both() -> None:
    before = "Rain fell. The mill of Tarn sold 40 ropes. The mill of Dorn sold 40 boats. Nobody came."
    one = before.replace(
        "The mill of Tarn sold 40 ropes. The mill of Dorn sold 40 boats", "The mill of Dorn sold 41 boats"
    )
    assert _becomes(before, one, 1, 2) == ["", "The mill of Dorn sold 41 boats."]
    joined = before.replace("ropes. The mill", "ropes and the mill")
    both = "The mill of Tarn sold 40 ropes and the mill of Dorn sold 40 boats."
    assert _becomes(before, joined, 1, 2) == [both, both]


def test_rare_words_weigh_more() -> None:
    asked, weights = tokens("the mill of Tarn"), {"the": 0.1, "of": 0.1, "mill": 0.2}
    same_frame, same_name = tokens("the mill of Dorn"), tokens("a barn near Tarn")
    assert likeness(asked, same_frame, weights) < likeness(
        asked, same_name, {**weights, "a": 0.1, "near": 0.1, "barn": 0.2}
    )


def test_words_are_compared_without_case_accents_and_marks() -> None:
    assert tokens("«\u00a0Élan\u00a0», (été).") == tokens("elan ete")


def test_words_of_scripts_without_spaces_are_every_two_letters() -> None:
    assert list(tokens("工厂于2019年开业，雇用。")) == ["工厂", "厂于", "2019", "年开", "开业", "雇用"]
    before = "阿克米造车。工厂于2019年开业，雇用约1200人。公司没有给出价格。"
    after = before.replace("2019", "2018")
    assert _becomes(before, after, 1) == ["工厂于2018年开业，雇用约1200人。"]
