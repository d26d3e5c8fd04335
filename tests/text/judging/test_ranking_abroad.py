"""The first of all, the second and the last are told apart in twenty more languages, where English tells of them."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.ranking import extreme_reversed, rank_raised

LARGEST, SECOND = "Acme is the largest employer in Leeds.", "Acme is the second-largest employer in Leeds."
SMALLEST = "Acme is the smallest employer in Leeds."
# The largest employer, the second-largest, and the smallest.
TOLD = {
    "sv": ("Acme är den {} arbetsgivaren i Leeds.", "näst största", "största", "minsta"),
    "da": ("Acme er den {} arbejdsgiver i Leeds.", "næststørste", "største", "mindste"),
    "nb": ("Acme er den {} arbeidsgiveren i Leeds.", "nest største", "største", "minste"),
    "pl": ("Acme to {} pracodawca w Leeds.", "drugi największy", "największy", "najmniejszy"),
    "cs": ("Acme je {} zaměstnavatel v Leeds.", "druhý největší", "největší", "nejmenší"),
    "ro": ("Acme este {} angajator din Leeds.", "al doilea cel mai mare", "cel mai mare", "cel mai mic"),
    "ru": ("Acme {} работодатель в Leeds.", "второй по величине", "крупнейший", "самый маленький"),
    "uk": ("Acme {} роботодавець у Leeds.", "другий за величиною", "найбільший", "найменший"),
    "tr": ("Acme, Leeds kentinin {} işverenidir.", "ikinci büyük", "en büyük", "en küçük"),
    "ar": ("تعد Acme {} شركة في Leeds.", "ثاني أكبر", "أكبر", "أصغر"),
    "hi": ("Acme, Leeds में {} नियोक्ता है।", "दूसरा सबसे बड़ा", "सबसे बड़ा", "सबसे छोटा"),
    "vi": ("Acme là công ty {} ở Leeds.", "lớn thứ hai", "lớn nhất", "nhỏ nhất"),
    "id": ("Acme adalah perusahaan {} di Leeds.", "terbesar kedua", "terbesar", "terkecil"),
    "fi": ("Acme on Leedsin {} työnantaja.", "toiseksi suurin", "suurin", "pienin"),
    "hu": ("Az Acme Leeds {} munkaadója.", "második legnagyobb", "legnagyobb", "legkisebb"),
    "el": ("Η Acme είναι ο {} εργοδότης στο Leeds.", "δεύτερος μεγαλύτερος", "μεγαλύτερος", "μικρότερος"),
    "ja": ("AcmeはLeedsで{}会社である。", "2番目に大きい", "最も大きい", "最も小さい"),
    "ko": ("Acme는 Leeds에서 {} 회사다.", "두 번째로 큰", "가장 큰", "가장 작은"),
    "zh": ("Acme是Leeds的{}公司。", "第二大", "最大的", "最小的"),
}


def quote(language: str, place: int) -> str:
    text, *words = TOLD[language]
    return text.format(words[place])


@pytest.mark.parametrize("language", TOLD)
def test_the_largest_is_neither_the_second_nor_the_smallest(language: str) -> None:
    second, largest, smallest = (read_cues(quote(language, place), language) for place in range(3))
    ours = read_cues(LARGEST, "en")
    assert rank_raised(ours, [second])
    assert extreme_reversed(ours, [smallest])
    assert extreme_reversed(read_cues(SMALLEST, "en"), [largest])
    assert rank_raised(ours, [largest]) is extreme_reversed(ours, [largest]) is None
    assert rank_raised(read_cues(SECOND, "en"), [second]) is None
    assert rank_raised(largest, [read_cues(SECOND, "en")])
