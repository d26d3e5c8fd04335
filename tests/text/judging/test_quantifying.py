"""Most are not told as all, some of a number not as the number, nor what is so in part or often as always so."""

from __future__ import annotations

from itertools import product

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.quantifying import quantifier_raised

MOST = {
    "en": "Most hotels in Zermatt were closed.",
    "fr": "La plupart des hôtels de Zermatt étaient fermés.",
    "de": "Die meisten Hotels in Zermatt waren geschlossen.",
    "es": "La mayoría de los hoteles de Zermatt estaban cerrados.",
    "it": "La maggior parte degli hotel di Zermatt era chiusa.",
    "pt": "A maioria dos hotéis de Zermatt estava fechada.",
    "nl": "De meeste hotels in Zermatt waren gesloten.",
    "sv": "De flesta hotell i Zermatt var stängda.",
    "da": "De fleste hoteller i Zermatt var lukket.",
    "nb": "De fleste hoteller i Zermatt var stengt.",
    "pl": "Większość hoteli w Zermatt była zamknięta.",
    "ru": "Большинство отелей в Церматте были закрыты.",
    "uk": "Більшість готелів у Церматті були зачинені.",
    "cs": "Většina hotelů v Zermattu byla zavřená.",
    "ro": "Majoritatea hotelurilor din Zermatt erau închise.",
    "el": "Τα περισσότερα ξενοδοχεία στο Zermatt ήταν κλειστά.",
    "tr": "Zermatt otellerinin çoğu kapalıydı.",
    "ar": "كانت معظم فنادق Zermatt مغلقة.",
    "he": "רוב בתי המלון ב-Zermatt היו סגורים.",
    "fa": "بیشتر هتل‌های Zermatt بسته بودند.",
    "hi": "Zermatt के ज़्यादातर होटल बंद थे।",
    "vi": "Hầu hết khách sạn ở Zermatt đóng cửa.",
    "id": "Sebagian besar hotel di Zermatt tutup.",
    "th": "โรงแรมส่วนใหญ่ใน Zermatt ปิด",
    "zh": "Zermatt的大部分酒店关闭了。",
    "ja": "Zermattのホテルの大半が閉まっていた。",
    "ko": "Zermatt의 호텔 대부분이 문을 닫았다.",
}
ALL = {
    "en": "All the hotels in Zermatt were closed.",
    "fr": "Tous les hôtels de Zermatt étaient fermés.",
    "de": "Alle Hotels in Zermatt waren geschlossen.",
    "es": "Todos los hoteles de Zermatt estaban cerrados.",
    "it": "Tutti gli hotel di Zermatt erano chiusi.",
    "pt": "Todos os hotéis de Zermatt estavam fechados.",
    "nl": "Alle hotels in Zermatt waren gesloten.",
    "sv": "Alla hotell i Zermatt var stängda.",
    "da": "Alle hoteller i Zermatt var lukket.",
    "nb": "Alle hoteller i Zermatt var stengt.",
    "pl": "Wszystkie hotele w Zermatt były zamknięte.",
    "ru": "Все отели в Церматте были закрыты.",
    "uk": "Усі готелі в Церматті були зачинені.",
    "cs": "Všechny hotely v Zermattu byly zavřené.",
    "ro": "Toate hotelurile din Zermatt erau închise.",
    "el": "Όλα τα ξενοδοχεία στο Zermatt ήταν κλειστά.",
    "tr": "Zermatt'taki bütün oteller kapalıydı.",
    "ar": "كانت جميع فنادق Zermatt مغلقة.",
    "he": "כל בתי המלון ב-Zermatt היו סגורים.",
    "fa": "همه هتل‌های Zermatt بسته بودند.",
    "hi": "Zermatt के सभी होटल बंद थे।",
    "vi": "Tất cả khách sạn ở Zermatt đóng cửa.",
    "id": "Semua hotel di Zermatt tutup.",
    "th": "โรงแรมทั้งหมดใน Zermatt ปิด",
    "zh": "Zermatt的所有酒店关闭了。",
    "ja": "Zermattのホテルはすべて閉まっていた。",
    "ko": "Zermatt의 모든 호텔이 문을 닫았다.",
}


def shares(statement: str, language: str, *quotes: tuple[str, str]) -> Mismatch | None:
    return quantifier_raised(read_cues(statement, language), [read_cues(*quote) for quote in quotes])


@pytest.mark.parametrize(("ours", "theirs"), list(product(ALL, MOST)))
def test_most_are_not_told_as_all(ours: str, theirs: str) -> None:
    found = shares(ALL[ours], ours, (MOST[theirs], theirs))
    assert found is not None
    assert not found.sure
    assert shares(MOST[ours], ours, (ALL[theirs], theirs)) is None
    assert shares(MOST[ours], ours, (MOST[theirs], theirs)) is None
    assert shares(ALL[ours], ours, (ALL[theirs], theirs)) is None


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        ("All in all, some members came.", "en", "Overall, some members came.", "en"),
        ("It is the most expensive car.", "en", "It is the dearest of several cars.", "en"),
        ("Not all members agree.", "en", "Some members do not agree.", "en"),
        ("Alle zwei Jahre kommen einige Schüler.", "de", "Every other year some pupils come.", "en"),
        ("Tous les jours, certains élèves viennent.", "fr", "Some pupils come daily.", "en"),
        ("Er ist immer noch krank.", "de", "He is still often ill.", "en"),
        ("Every player got a medal, and some cried.", "en", "Players got medals; some cried.", "en"),
    ],
)
def test_words_that_count_nothing_and_words_about_something_else_are_let_be(
    statement: str, language: str, quote: str, other: str
) -> None:
    assert shares(statement, language, (quote, other)) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("All but two of the 16 states approved the treaty.", "en"),
        ("Tous les États sauf deux, sur 16, ont approuvé le traité.", "fr"),
        ("Bis auf zwei haben alle 16 Staaten dem Vertrag zugestimmt.", "de"),
        ("Todos los 16 estados salvo dos aprobaron el tratado.", "es"),
        ("Tutti i 16 stati tranne due hanno approvato il trattato.", "it"),
        ("Todos os 16 estados exceto dois aprovaram o tratado.", "pt"),
        ("Op twee na keurden alle 16 staten het verdrag goed.", "nl"),
    ],
)
def test_all_but_two_are_not_told_as_all(quote: str, language: str) -> None:
    def judged(statement: str) -> Mismatch | None:
        return quantifier_raised(read_cues(statement, "en"), [read_cues(quote, language)])

    assert judged("All 16 states approved the treaty.")
    assert judged("All but two of the 16 states approved the treaty.") is None


def test_often_is_not_told_as_always() -> None:
    assert shares("He always pays taxes.", "en", ("Er zahlt oft Steuern.", "de"))
    assert shares("He always pays taxes.", "en", ("Er zahlt immer Steuern, oft zu spät.", "de")) is None


@pytest.mark.parametrize(
    ("statement", "language"),
    [
        ("All 27 states have ratified the treaty.", "en"),
        ("Alle 27 Staaten haben den Vertrag ratifiziert.", "de"),
        ("Alle 27 staten hebben het verdrag geratificeerd.", "nl"),
    ],
)
@pytest.mark.parametrize(
    ("some", "other"),
    [
        ("Only 12 of the 27 states have ratified the treaty.", "en"),
        ("Seuls 12 des 27 États ont ratifié le traité.", "fr"),
        ("Nur 12 der 27 Staaten haben den Vertrag ratifiziert.", "de"),
        ("Solo 12 de los 27 Estados han ratificado el tratado.", "es"),
        ("Solo 12 dei 27 Stati hanno ratificato il trattato.", "it"),
        ("Só 12 dos 27 Estados ratificaram o tratado.", "pt"),
        ("Slechts 12 van de 27 staten hebben het verdrag geratificeerd.", "nl"),
    ],
)
def test_some_of_a_number_are_not_told_as_all_of_it(statement: str, language: str, some: str, other: str) -> None:
    assert shares(statement, language, (some, other))
    assert shares(some, other, (statement, language)) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Most of the 48 schools in Kent were rated good.", "en"),
        ("La plupart des 48 écoles du Kent ont été jugées bonnes.", "fr"),
        ("Die meisten der 48 Schulen in Kent wurden mit gut bewertet.", "de"),
        ("Few of the 48 schools in Kent were rated good.", "en"),
        ("Only 9 of the 48 schools in Kent were rated good.", "en"),
        ("Apenas tres de los 48 colegios de Kent tienen buena nota.", "es"),
        ("Enkelte af de 48 skoler i Kent fik gode karakterer.", "da"),
        ("Nästan samtliga 48 skolor i Kent fick goda betyg.", "sv"),
        ("Prawie wszystkie z 48 szkół w Kent oceniono dobrze.", "pl"),
    ],
)
def test_a_part_of_a_number_is_not_told_as_the_number(quote: str, language: str) -> None:
    assert shares("The 48 schools in Kent were rated good.", "en", (quote, language))
    assert shares("Die 48 Schulen in Kent wurden mit gut bewertet.", "de", (quote, language))
    assert shares(quote, language, (quote, language)) is None
    assert shares("About 48 schools in Kent were rated good.", "en", (quote, language)) is None


def test_where_there_are_no_articles_a_number_may_be_all_of_them() -> None:
    assert shares(
        "48 szkół w Kent oceniono dobrze.", "pl", ("Prawie wszystkie z 48 szkół w Kent oceniono dobrze.", "pl")
    )


def test_a_part_that_is_told_with_its_own_number_is_kept() -> None:
    quote = ("Woods a perdu 19 de ses 29 matches à Paris.", "fr")
    assert shares("Woods lost the 29 matches in Paris.", "en", quote)
    assert shares("Woods lost 19, and played the 29 matches in Paris.", "en", quote) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("The collapse in Genoa was caused in part by rain.", "en"),
        ("L'effondrement à Gênes (Genoa) s'explique en partie par la pluie.", "fr"),
        ("Der Einsturz in Genoa wurde zum Teil durch Regen verursacht.", "de"),
        ("El derrumbe en Genoa se debió en parte a la lluvia.", "es"),
        ("Il crollo a Genoa è dovuto in parte alla pioggia.", "it"),
        ("O colapso em Genoa deveu-se em parte à chuva.", "pt"),
        ("De instorting in Genoa kwam deels door regen.", "nl"),
        ("Raset i Genoa berodde delvis på regn.", "sv"),
        ("Kollapset i Genoa skyldtes til dels regn.", "da"),
        ("Zawalenie w Genoa było częściowo skutkiem deszczu.", "pl"),
    ],
)
def test_what_is_so_in_part_is_not_told_as_so(quote: str, language: str) -> None:
    assert shares("The collapse in Genoa was caused by rain.", "en", (quote, language))
    assert shares("The collapse in Genoa was caused entirely by rain.", "en", (quote, language))
    assert shares("Rain was one of the causes of the collapse in Genoa.", "en", (quote, language)) is None
    assert shares("L'effondrement à Genoa est partiellement dû à la pluie.", "fr", (quote, language)) is None


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("All 60 rooms were searched from 4 to 9 June.", "6월 4일부터 9일까지 객실 60개를 수색했다.", "ko"),
        ("All the lorries were stopped in Bang Na.", "รถบรรทุกถูกหยุดที่บางนา", "th"),
        ("All 60 rooms were searched.", "Περισσότερα από 60 δωμάτια ερευνήθηκαν.", "el"),
    ],
)  # fmt: skip
def test_what_only_sounds_like_a_share_is_none(statement: str, quote: str, language: str) -> None:
    assert shares(statement, "en", (quote, language)) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Большую часть дня лил дождь.", "ru"),
        ("Більшу частину дня лив дощ.", "uk"),
        ("Przez większą część dnia lał deszcz.", "pl"),
        ("Větší část dne pršelo.", "cs"),
    ],
)
def test_the_larger_part_is_most(quote: str, language: str) -> None:
    assert quantifier_raised(read_cues("It rained most of the day.", "en"), [read_cues(quote, language)]) is None


@pytest.mark.parametrize(
    ("statement", "quote", "language", "found"),
    [
        ("Most hotels are small.", "Plus de la moitié des hôtels sont petits.", "fr", False),
        ("Most hotels are small.", "一半以上的酒店很小。", "zh", False),
        ("All hotels are small.", "Plus de la moitié des hôtels sont petits.", "fr", True),
        ("Nearly all hotels are small.", "Plus de la moitié des hôtels sont petits.", "fr", True),
        ("Nearly all hotels are small.", "La plupart des hôtels sont petits.", "fr", False),
        ("Nearly all hotels are small.", "Most hotels are small.", "en", True),
        ("Most hotels have no lift.", "Under en tredel av hotellene har heis.", "nb", False),
    ],
)
def test_more_than_half_is_most_and_not_nearly_all(statement: str, quote: str, language: str, *, found: bool) -> None:
    assert found == bool(quantifier_raised(read_cues(statement, "en"), [read_cues(quote, language)]))


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("The regulator temporarily banned the app in Genoa.", "en"),
        ("Le régulateur a interdit provisoirement l'application à Genoa.", "fr"),
        ("Die Behörde hat die App in Genoa vorübergehend verboten.", "de"),
        ("El regulador prohibió temporalmente la aplicación en Genoa.", "es"),
    ],
)
def test_what_is_so_for_a_time_is_not_told_as_so(quote: str, language: str) -> None:
    assert shares("The regulator has banned the app in Genoa.", "en", (quote, language))
    assert shares("The regulator has provisionally banned the app in Genoa.", "en", (quote, language)) is None
