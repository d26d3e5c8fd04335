from decimal import Decimal

from factsheet.text.notation.lexicon import lexicon
from factsheet.text.notation.trees import FOLDER
from factsheet.text.quantities.reading import read


def test_icu_number_words_and_cldr_scale_words_meet_in_one_table() -> None:
    french = lexicon("fr")
    assert (("vingt",), Decimal(80)) in french.numbers["quatre"]
    assert Decimal(10**12) == french.numbers["billion"][0][1]


def test_a_region_has_its_languages_file() -> None:
    assert lexicon("fr-CA").has("fillers", "les")


def test_a_language_nobody_knows_reads_figures_by_english_signs() -> None:
    unknown = lexicon("xx")
    assert (".", {}, frozenset()) == (unknown.decimal, unknown.numbers, unknown.date_first)


def test_a_bounds_last_word_merges_with_the_article() -> None:
    assert "al" in lexicon("es").before


def test_every_tended_file_makes_a_lexicon() -> None:
    names = sorted(file.name.removesuffix(".json") for file in FOLDER.iterdir() if file.name.endswith(".json"))
    assert all(lexicon(name).language == name for name in names if name != "units")


def test_a_word_for_somewhat_more_that_follows_its_figure_says_nothing_before_it() -> None:
    found = read("문을 열어 1000명이 왔고 300여 명이 남았다.", "ko").quantities
    assert ["exact", "approx"] == [one.bound for one in found]
