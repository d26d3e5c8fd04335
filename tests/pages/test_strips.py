from __future__ import annotations

from factsheet.pages.strips import strip


def test_a_tick_for_each_sentence_and_a_tall_one_for_each_cited() -> None:
    drawn = strip(22, [0, 13])
    assert drawn.length == "22"
    assert drawn.cited.count("v20") == 2
    assert drawn.cited == "M.434 0h.132v20h-.132zm13 0h.132v20h-.132z"


def test_a_dash_and_its_space_make_one_sentence() -> None:
    for sentences in (1, 5, 62, 600):
        dash, space = strip(sentences, []).dashes.split()
        assert float(dash) + float(space) == 1


def test_a_long_source_shares_ticks_and_stays_small() -> None:
    drawn = strip(10_000, range(10_000))
    assert drawn.length == "240"
    assert drawn.cited.count("z") == 240


def test_a_source_without_sentences_can_still_be_drawn() -> None:
    assert strip(0, []).length == "1"
