"""Who was once minister is not told as the minister, in any two languages."""

from __future__ import annotations

from itertools import product

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.former import former_dropped
from factsheet.text.judging.mismatch import Mismatch

FORMER = {
    "en": "The former minister was heard in Zermatt.",
    "fr": "L'ancienne ministre a été entendue à Zermatt.",
    "de": "Der frühere Minister wurde in Zermatt angehört.",
    "es": "El exministro fue oído en Zermatt.",
    "it": "L'ex ministro è stato ascoltato a Zermatt.",
    "pt": "O antigo ministro foi ouvido em Zermatt.",
    "nl": "De voormalige minister werd gehoord in Zermatt.",
    "ca": "L'antic ministre va declarar a Zermatt.",
    "sv": "Den förra ministern hördes i Zermatt.",
    "da": "Den tidligere minister blev afhørt i Zermatt.",
    "nb": "Den tidligere ministeren ble avhørt i Zermatt.",
    "fi": "Entinen pääministeri kuultiin Zermattissa.",
    "pl": "Były minister został przesłuchany w Zermatt.",
    "cs": "Bývalý ministr byl vyslechnut v Zermatt.",
    "sk": "Bývalý minister bol vypočutý v Zermatt.",
    "ro": "Fostul ministru a fost audiat la Zermatt.",
    "hu": "A volt minisztert Zermatt városában hallgatták ki.",
    "ru": "Бывшего министра допросили в Zermatt.",
    "uk": "Колишнього міністра допитали в Zermatt.",
    "bg": "Бившият министър беше разпитан в Zermatt.",
    "hr": "Bivši ministar saslušan je u Zermatt.",
    "el": "Ο πρώην υπουργός εξετάστηκε στο Zermatt.",
    "tr": "Eski bakan Zermatt kentinde dinlendi.",
    "he": "השר לשעבר נחקר ב-Zermatt.",
    "ar": "استجوب الوزير السابق في Zermatt.",
    "fa": "وزیر سابق در Zermatt بازجویی شد.",
    "hi": "पूर्व मंत्री से Zermatt में पूछताछ हुई।",
    "id": "Mantan menteri itu diperiksa di Zermatt.",
    "vi": "Cựu bộ trưởng bị thẩm vấn tại Zermatt.",
    "ja": "元大臣がZermattで聴取された。",
    "ko": "전 장관이 Zermatt에서 조사를 받았다.",
    "zh": "前部长在Zermatt接受讯问。",
}
NOW = {
    "en": "The minister was heard in Zermatt.",
    "fr": "La ministre a été entendue à Zermatt.",
    "de": "Der Minister wurde in Zermatt angehört.",
    "es": "El ministro fue oído en Zermatt.",
    "it": "Il ministro è stato ascoltato a Zermatt.",
    "pt": "O ministro foi ouvido em Zermatt.",
    "nl": "De minister werd gehoord in Zermatt.",
    "ca": "El ministre va declarar a Zermatt.",
    "sv": "Ministern hördes i Zermatt.",
    "da": "Ministeren blev afhørt i Zermatt.",
    "nb": "Ministeren ble avhørt i Zermatt.",
    "fi": "Pääministeri kuultiin Zermattissa.",
    "pl": "Minister został przesłuchany w Zermatt.",
    "cs": "Ministr byl vyslechnut v Zermatt.",
    "sk": "Minister bol vypočutý v Zermatt.",
    "ro": "Ministrul a fost audiat la Zermatt.",
    "hu": "A minisztert Zermatt városában hallgatták ki.",
    "ru": "Министра допросили в Zermatt.",
    "uk": "Міністра допитали в Zermatt.",
    "bg": "Министърът беше разпитан в Zermatt.",
    "hr": "Ministar je saslušan u Zermatt.",
    "el": "Ο υπουργός εξετάστηκε στο Zermatt.",
    "tr": "Bakan Zermatt kentinde dinlendi.",
    "he": "השר נחקר ב-Zermatt.",
    "ar": "استجوب الوزير في Zermatt.",
    "fa": "وزیر در Zermatt بازجویی شد.",
    "hi": "मंत्री से Zermatt में पूछताछ हुई।",
    "id": "Menteri itu diperiksa di Zermatt.",
    "vi": "Bộ trưởng bị thẩm vấn tại Zermatt.",
    "ja": "大臣がZermattで聴取された。",
    "ko": "장관이 Zermatt에서 조사를 받았다.",
    "zh": "部长在Zermatt接受讯问。",
}


def dropped(statement: str, language: str, *quotes: tuple[str, str]) -> Mismatch | None:
    return former_dropped(read_cues(statement, language), [read_cues(*quote) for quote in quotes])


@pytest.mark.parametrize(("ours", "theirs"), list(product(NOW, FORMER)))
def test_a_former_minister_is_not_told_as_the_minister(ours: str, theirs: str) -> None:
    found = dropped(NOW[ours], ours, (FORMER[theirs], theirs))
    assert found is not None
    assert not found.sure
    assert dropped(FORMER[ours], ours, (FORMER[theirs], theirs)) is None
    assert dropped(NOW[ours], ours, (NOW[theirs], theirs)) is None


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("Employees said that Acme hid the defects.", "Former employees said that Acme hid the defects."),
        ("Acme's chief executive Ann Lind resigned.", "Acme's ex-chief executive Ann Lind resigned."),
        ("Mayor Ann Lind voted in Leeds.", "Ann Lind, the former Labour mayor, voted in Leeds."),
    ],
)
def test_posts_of_many_kinds_are_known(statement: str, quote: str) -> None:
    assert dropped(statement, "en", (quote, "en"))


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        ("Ann Lind, who was mayor until 2019, voted.", "en", "Former mayor Ann Lind voted.", "en"),
        ("The then mayor, Ann Lind, voted.", "en", "Former mayor Ann Lind voted.", "en"),
        ("Ann Lind voted in Leeds.", "en", "Former mayor Ann Lind voted in Leeds.", "en"),
        ("The mayor met her predecessor.", "en", "The mayor met the former mayor.", "en"),
        ("As mayor, Ann Lind built the bridge.", "en", "The former mayor, Ann Lind, built the bridge.", "en"),
        ("The president is visiting Lyon.", "en", "目前总统正在访问Lyon。", "zh"),
    ],
)
def test_an_office_may_be_told_as_past_in_other_words(statement: str, language: str, quote: str, other: str) -> None:
    assert dropped(statement, language, (quote, other)) is None


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("Bausenator Roe war in Leeds.", "Der frühere Bausenator Roe war in Leeds.", "de"),
        ("The director of Acme was in Leeds.", "The former director of Acme was in Leeds.", "en"),
        ("Wethouder Roe was in Leeds.", "Oud-wethouder Roe was in Leeds.", "nl"),
    ],
)
def test_a_post_is_known_by_its_word_in_one_language(statement: str, quote: str, language: str) -> None:
    assert former_dropped(read_cues(statement, language), [read_cues(quote, language)])
    assert not former_dropped(read_cues(quote, language), [read_cues(quote, language)])


def test_nobody_is_senator_until_a_day_now() -> None:
    quote = read_cues("Der frühere Bausenator Roe war in Leeds.", "de")
    assert not former_dropped(read_cues("Roe, bis Mai Bausenator, war in Leeds.", "de"), [quote])
