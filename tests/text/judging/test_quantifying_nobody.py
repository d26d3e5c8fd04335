"""Hardly anybody is not told as nobody, in any two languages."""

from __future__ import annotations

from itertools import product

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.quantifying import quantifier_raised

HARDLY = {
    "en": "Hardly anybody in Zermatt voted.",
    "fr": "Presque personne n'a voté à Zermatt.",
    "de": "Kaum jemand in Zermatt hat abgestimmt.",
    "es": "Casi nadie votó en Zermatt.",
    "it": "Quasi nessuno ha votato a Zermatt.",
    "pt": "Quase ninguém votou em Zermatt.",
    "nl": "Bijna niemand in Zermatt stemde.",
    "ca": "Gairebé ningú va votar a Zermatt.",
    "sv": "Nästan ingen i Zermatt röstade.",
    "da": "Næsten ingen i Zermatt stemte.",
    "nb": "Nesten ingen i Zermatt stemte.",
    "fi": "Tuskin kukaan Zermattissa äänesti.",
    "pl": "Prawie nikt w Zermatt nie głosował.",
    "cs": "Téměř nikdo v Zermatt nehlasoval.",
    "ro": "Aproape nimeni din Zermatt nu a votat.",
    "hu": "Zermatt településen szinte senki sem szavazott.",
    "ru": "Почти никто в Zermatt не голосовал.",
    "uk": "Майже ніхто у Zermatt не голосував.",
    "el": "Σχεδόν κανείς στο Zermatt δεν ψήφισε.",
    "tr": "Zermatt köyünde neredeyse hiç kimse oy vermedi.",
    "he": "כמעט אף אחד ב-Zermatt לא הצביע.",
    "ar": "بالكاد صوت أحد في Zermatt.",
    "id": "Hampir tidak ada orang di Zermatt yang memilih.",
    "ja": "Zermattではほとんど誰も投票しなかった。",
    "ko": "Zermatt에서는 거의 아무도 투표하지 않았다.",
    "zh": "Zermatt几乎没有人投票。",
}
NOBODY = {
    "en": "Nobody in Zermatt voted.",
    "fr": "Personne n'a voté à Zermatt.",
    "de": "Niemand in Zermatt hat abgestimmt.",
    "es": "Nadie votó en Zermatt.",
    "it": "Nessuno ha votato a Zermatt.",
    "pt": "Ninguém votou em Zermatt.",
    "nl": "Niemand in Zermatt stemde.",
    "ca": "Ningú va votar a Zermatt.",
    "sv": "Ingen i Zermatt röstade.",
    "da": "Ingen i Zermatt stemte.",
    "nb": "Ingen i Zermatt stemte.",
    "fi": "Kukaan Zermattissa ei äänestänyt.",
    "pl": "Nikt w Zermatt nie głosował.",
    "cs": "Nikdo v Zermatt nehlasoval.",
    "ro": "Nimeni din Zermatt nu a votat.",
    "hu": "Zermatt településen senki sem szavazott.",
    "ru": "Никто в Zermatt не голосовал.",
    "uk": "Ніхто у Zermatt не голосував.",
    "el": "Κανείς στο Zermatt δεν ψήφισε.",
    "tr": "Zermatt köyünde hiç kimse oy vermedi.",
    "he": "אף אחד ב-Zermatt לא הצביע.",
    "ar": "لم يصوت أحد في Zermatt.",
    "id": "Tidak ada orang di Zermatt yang memilih.",
    "ja": "Zermattでは誰も投票しなかった。",
    "ko": "Zermatt에서는 아무도 투표하지 않았다.",
    "zh": "Zermatt没有人投票。",
}


def raised(statement: str, language: str, *quotes: tuple[str, str]) -> Mismatch | None:
    return quantifier_raised(read_cues(statement, language), [read_cues(*quote) for quote in quotes])


@pytest.mark.parametrize(("ours", "theirs"), list(product(NOBODY, HARDLY)))
def test_hardly_anybody_is_not_told_as_nobody(ours: str, theirs: str) -> None:
    found = raised(NOBODY[ours], ours, (HARDLY[theirs], theirs))
    assert found is not None
    assert not found.sure
    assert raised(HARDLY[ours], ours, (NOBODY[theirs], theirs)) is None
    assert raised(NOBODY[ours], ours, (NOBODY[theirs], theirs)) is None
    assert raised(HARDLY[ours], ours, (HARDLY[theirs], theirs)) is None


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("The mayor never replied.", "The mayor rarely replied."),
        ("There was no rain in May.", "There was almost no rain in May."),
        ("None of the 40 wells was tested.", "Virtually none of the 40 wells was tested."),
    ],
)
def test_almost_none_is_told_of_much(statement: str, quote: str) -> None:
    assert raised(statement, "en", (quote, "en"))


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("There is no doubt that it rained.", "There is little doubt that it rained."),
        ("It no longer rains in Leeds.", "It rarely rains in Leeds any more."),
        ("Nobody voted, and few came.", "Few came, and nobody voted."),
    ],
)
def test_other_words_tell_of_nobody(statement: str, quote: str) -> None:
    assert raised(statement, "en", (quote, "en")) is None
