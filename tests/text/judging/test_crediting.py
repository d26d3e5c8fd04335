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


def test_whoever_denies_something_says_so() -> None:
    quote = read_cues("Burmistrz twierdzi, że nie brał pieniędzy.", "pl")
    assert attribution_dropped(read_cues("Le maire n'a pas pris d'argent.", "fr"), [quote])
    assert attribution_dropped(read_cues("Le maire nie avoir pris de l'argent.", "fr"), [quote]) is None


def test_respondents_tell_of_the_survey_in_which_they_said_so() -> None:
    quote = read_cues("調査によると、会社員の2割が毎日使うと回答した。", "ja")
    assert attribution_dropped(read_cues("20 % des salariés utilisent l'IA chaque jour.", "fr"), [quote])
    told = read_cues("20 % des salariés interrogés utilisent l'IA chaque jour.", "fr")
    assert attribution_dropped(told, [quote]) is None


def test_a_quote_that_only_names_the_speaker_leaves_nothing_to_be_credited() -> None:
    letter = read_cues("The baker and his wife, a nurse, signed the letter that asked for a new bridge.", "en")
    named = read_cues("His wife, Bela Tarvo, said that she had walked there with her sons.", "en")
    true = read_cues("The baker's wife, a nurse named Bela Tarvo, signed the letter that asked for a bridge.", "en")
    assert attribution_dropped(true, [letter, named]) is None
    walked = read_cues("The baker's wife, Bela Tarvo, had walked there with her sons.", "en")
    assert attribution_dropped(walked, [letter, named])
