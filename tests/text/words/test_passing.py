"""Two figures are a change beside a word of change, and else may be a range."""

from __future__ import annotations

import pytest

from factsheet.text.quantities.reading import read
from factsheet.text.words.passing import links_of, passed

CHANGES = {
    "en": "The share rose from 32% to 38%.",
    "fr": "La part est passée de 32 à 38 %.",
    "de": "Der Anteil ist von 32 auf 38 Prozent gestiegen.",
    "es": "La proporción subió del 32 al 38%.",
    "it": "La quota è salita dal 32 al 38 per cento.",
    "pt": "A parcela subiu de 32% para 38%.",
    "nl": "Het aandeel steeg van 32 naar 38 procent.",
    "sv": "Andelen ökade från 32 till 38 procent.",
    "da": "Andelen steg fra 32 til 38 procent.",
    "nb": "Andelen økte fra 32 til 38 prosent.",
    "pl": "Udział wzrósł z 32 do 38 proc.",
    "cs": "Podíl vzrostl z 32 na 38 procent.",
    "sk": "Podiel vzrástol z 32 na 38 percent.",
    "ru": "Доля выросла с 32% до 38%.",
    "uk": "Частка зросла з 32% до 38%.",
    "ro": "Ponderea a crescut de la 32% la 38%.",
    "el": "Το ποσοστό αυξήθηκε από 32% σε 38%.",
    "ar": "ارتفعت النسبة من 32% إلى 38%.",
    "tr": "Pay yüzde 32'den yüzde 38'e yükseldi.",
    "hu": "Az arány 32 százalékról 38 százalékra nőtt.",
    "fi": "Osuus nousi 32 prosentista 38 prosenttiin.",
    "ja": "割合は32%から38%に上昇した。",
    "ko": "비율이 32%에서 38%로 상승했다.",
    "zh": "比例从32%上升到38%。",
}


@pytest.mark.parametrize(("language", "text"), CHANGES.items())
def test_a_change_leads_from_one_figure_to_the_other(language: str, text: str) -> None:
    first, second = read(text, language).quantities
    assert [32, 38] == [first.value, second.value]
    assert passed(text, language, (first.start, first.end), (second.start, second.end))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "From 10 to 20 people attended."),
        ("en", "Prices ranging from 10 to 20 euros rose."),
        ("en", "A rise in fees ranging from 10 to 20 euros."),
        ("en", "Visitors came from 10 to 20 countries."),
        ("en", "Prices rose. From 10 to 20 shops closed."),
        ("fr", "Les prix ont augmenté de 10 à 20 %."),
        ("fr", "Une hausse de 10 à 20 %."),
        ("es", "Un aumento de 10 a 20%."),
        ("de", "Ein Anstieg von 10 bis 20 Prozent."),
        ("nl", "Een stijging van 10 tot 20 procent."),
        ("ja", "10%から20%の間。"),
    ],
)
def test_a_range_stays_a_range(language: str, text: str) -> None:
    assert ["range"] == [one.bound for one in read(text, language).quantities]


def test_where_from_is_by_too_a_change_has_its_unit_twice() -> None:
    assert ["exact", "exact"] == [one.bound for one in read("La part a augmenté de 10 % à 20 %.", "fr").quantities]


def test_from_may_be_cut_short_before_a_figure() -> None:
    first, second = read("È scesa dall'8,1% all'11%.", "it").quantities
    assert passed("È scesa dall'8,1% all'11%.", "it", (first.start, first.end), (second.start, second.end)) == "down"


def test_the_way_of_the_change_is_told() -> None:
    for text, way in (
        ("It fell from 5 to 3.", "down"),
        ("It rose from 3 to 5.", "up"),
        ("It went from 3 to 5.", "unclear"),
    ):
        start = text.index("from ") + len("from ")
        assert passed(text, "en", (start, start + 1), (start + 5, start + 6)) == way


def test_a_language_without_words_has_no_links() -> None:
    assert links_of("sw") is None
    assert passed("10 to 20", "sw", (0, 2), (6, 8)) == ""
