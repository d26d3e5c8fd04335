"""A quote cut behind “accused of”, “denies” or “plans to”: the statement tells as done what hangs on these words."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.hanging import left_hanging, words_left_out
from tests.growing import in_proportion

# What is quoted stands in brackets.
TOOK = {
    "en": "The council in Leeds accuses Roe of [having taken money from Acme].",
    "de": "Der Stadtrat wirft Roe vor, [Geld von Acme angenommen zu haben].",
    "fr": "Roe nie [avoir pris de l'argent d'Acme].",
    "es": "La oposición acusa a Roe de [haber cogido dinero de Acme].",
    "it": "Roe è accusato di [aver preso soldi da Acme].",
    "pt": "Roe nega [ter recebido dinheiro da Acme].",
    "nl": "Roe ontkent [geld van Acme te hebben aangenomen].",
    "sv": "Roe misstänks för att [ha tagit pengar från Acme].",
    "da": "Roe er anklaget for at [have taget penge fra Acme].",
    "pl": "Roe jest oskarżony o [przyjęcie pieniędzy od Acme].",
    "ru": "Оппозиция обвиняет Roe в [получении денег от Acme].",
    "cs": "Roe je obviněn z [přijetí peněz od Acme].",
    "ro": "Roe este acuzat că [a luat bani de la Acme].",
    "el": "Ο Roe κατηγορείται ότι [πήρε χρήματα από την Acme].",
    "tr": "Roe [Acme'den para almakla] suçlanıyor.",
    "hi": "Roe पर [Acme से पैसे लेने] का आरोप है।",
    "ko": "Roe는 [Acme에서 돈을 받은] 혐의를 받고 있다.",
    "vi": "Roe bị cáo buộc [nhận tiền của Acme].",
    "id": "Roe dituduh [menerima uang dari Acme].",
    "zh": "Roe否认[收取Acme的钱]。",
}


def hanging(sentence: str, language: str, statement: str, ours: str = "en", *, told: bool = False) -> list[str]:
    start, end = sentence.index("["), sentence.index("]") - 1
    text, parts = sentence.replace("[", "").replace("]", ""), [(start, end)]
    words = words_left_out(text, parts, language)
    found = left_hanging(text, language, words, parts, read_cues(statement, ours), told=told)
    return [text[first:last].rstrip(" ,'") for first, last in found]


@pytest.mark.parametrize(("language", "sentence"), TOOK.items())
def test_what_somebody_is_accused_of_is_not_quoted_as_a_fact(language: str, sentence: str) -> None:
    assert hanging(sentence, language, "Roe took money from Acme.")
    assert not hanging(sentence, language, "Roe is accused of taking money from Acme.")
    assert not hanging(sentence, language, "Roe took money from Acme.", told=True)


@pytest.mark.parametrize(
    ("sentence", "language", "word"),
    [
        ("Acme refused to [close the plant in Leeds].", "en", "refused to"),
        ("Acme plans to [close the plant in Leeds].", "en", "plans to"),
        ("Acme weigerte sich, [das Werk in Leeds zu schließen].", "de", "weigerte sich"),
        ("Acme plant, [das Werk in Leeds zu schließen].", "de", "plant"),
        ("Acme a refusé de [fermer l'usine de Leeds].", "fr", "refusé de"),
    ],
)
def test_nor_is_what_was_only_tried_or_planned(sentence: str, language: str, word: str) -> None:
    assert hanging(sentence, language, "Acme closed the plant in Leeds.", told=True) == [word]


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("Roe is not accused of [having left Leeds in March].", "Roe left Leeds in March."),
        ("Roe, accused of fraud, [left Leeds in March].", "Roe left Leeds in March."),
        ("Roe, who is accused of fraud, [left Leeds in March].", "Roe left Leeds in March."),
        ("Roe was accused of fraud and [left Leeds in March].", "Roe left Leeds in March."),
        ("[Roe left Leeds in March] and denied having lied.", "Roe left Leeds in March."),
    ],
)
def test_what_does_not_hang_on_it_may_be_told(sentence: str, statement: str) -> None:
    assert not hanging(sentence, "en", statement)


def test_it_takes_time_in_proportion_to_the_length() -> None:
    statement = read_cues("Roe took money from Acme.", "en")

    def judge(count: int) -> None:
        text = "Roe is accused of having taken money, " * count
        parts = [(start, start + 3) for start in range(len(text) - 3) if text.startswith("mon", start)]
        list(left_hanging(text, "en", words_left_out(text, parts, "en"), parts, statement, told=False))

    in_proportion(judge, 400)
