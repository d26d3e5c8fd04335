"""Whose words a statement tells as its own; in other languages see test_wording.py and test_attributing.py."""

from __future__ import annotations

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.crediting import attribution_dropped


def test_whoever_names_the_analysts_that_expect_something_tells_who_says_so() -> None:
    quote = read_cues("Arvo is expected to sell 12 engines, according to analysts polled by Bela.", "en")
    assert (
        attribution_dropped(read_cues("Analysts polled by Bela expect Arvo to sell 12 engines.", "en"), [quote]) is None
    )
    assert attribution_dropped(read_cues("Arvo will sell 12 engines.", "en"), [quote])


def test_whoever_names_the_speaker_at_the_head_tells_who_says_so() -> None:
    quote = read_cues("Bela Arvo berkata kadar pengangguran pada Mei kekal tiga peratus.", "ms")
    assert (
        attribution_dropped(read_cues("Bela Arvo: kadar pengangguran Mei kekal tiga peratus.", "ms"), [quote]) is None
    )
    assert attribution_dropped(read_cues("Kadar pengangguran pada Mei kekal tiga peratus.", "ms"), [quote])
