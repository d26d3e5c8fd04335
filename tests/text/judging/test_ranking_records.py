"""The record high is told from the record low, since a year from ever, and Europe from the world, in many languages."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.ranking import extreme_reversed, rank_raised

HIGH, LOW = "The Acme share closed at a record high in Leeds.", "The Acme share closed at a record low in Leeds."
TOLD = {
    "en": ("Acme closed at {} in Leeds.", "an all-time high", "a record low"),
    "de": ("Die Acme-Aktie schloss in Leeds auf {}.", "einem Rekordhoch", "dem tiefsten Stand"),
    "fr": ("L'action Acme est {} à Leeds.", "au plus haut", "au plus bas"),
    "es": ("La acción de Acme está {} en Leeds.", "en máximos", "en mínimos"),
    "it": ("Il titolo Acme è {} a Leeds.", "ai massimi", "ai minimi"),
    "pt": ("A ação da Acme está {} em Leeds.", "em máximos", "no nível mais baixo"),
    "fi": ("Acmen osake on {} Leedsissä.", "korkeimmillaan", "alimmillaan"),
    "pl": ("Kurs Acme w Leeds jest {}.", "rekordowo wysoki", "rekordowo niski"),
    "bg": ("Акцията на Acme в Leeds е {}.", "най-висока", "най-ниска"),
    "hr": ("Dionica Acme u Leedsu je {}.", "rekordno visoka", "rekordno niska"),
    "ru": ("Акции Acme в Leeds на уровне {}.", "исторического максимума", "исторического минимума"),
    "zh": ("Acme股价在Leeds创{}。", "历史新高", "历史新低"),
    "ja": ("Acme株はLeedsで{}を更新した。", "最高値", "最安値"),
    "ko": ("Acme 주가는 Leeds에서 {}를 기록했다.", "최고치", "최저치"),
    "th": ("หุ้น Acme {} ใน Leeds", "สูงสุด", "ต่ำสุด"),
}
# Of the lowest since a year, and the lowest ever.
AGES = {
    "en": ("It was the lowest turnout in Leeds {}.", "since 1994", "on record"),
    "de": ("Es war die niedrigste Beteiligung in Leeds {}.", "seit 1994", "aller Zeiten"),
    "fr": ("C'est la participation la plus basse à Leeds {}.", "depuis 1994", "jamais enregistrée"),
    "es": ("Fue la participación más baja en Leeds {}.", "desde 1994", "de la historia"),
    "it": ("È stata l'affluenza più bassa a Leeds {}.", "dal 1994", "di sempre"),
    "nl": ("Het was de laagste opkomst in Leeds {}.", "sinds 1994", "ooit gemeten"),
    "sv": ("Det var det lägsta valdeltagandet i Leeds {}.", "sedan 1994", "någonsin"),
    "pl": ("To najniższa frekwencja w Leeds {}.", "od 1994 roku", "w historii"),
    "cs": ("Je to nejnižší účast v Leeds {}.", "od roku 1994", "v historii"),
    "fi": ("Leedsin äänestysaktiivisuus on alhaisin {}.", "sitten vuoden 1994", "kautta historian"),
    "ru": ("Это самая низкая явка в Leeds {}.", "с 1994 года", "в истории"),
    "zh": ("这是Leeds 1994年{}最低的投票率。", "以来", "以来有史以来"),
    "ja": ("Leedsの投票率は1994年{}最低だった。", "以来", "の統計開始以来"),
}


@pytest.mark.parametrize("language", TOLD)
def test_a_record_high_is_no_record_low(language: str) -> None:
    text, high, low = TOLD[language]
    for ours, theirs, opposite in ((HIGH, low, True), (LOW, high, True), (HIGH, high, False), (LOW, low, False)):
        found = extreme_reversed(read_cues(ours, "en"), [read_cues(text.format(theirs), language)])
        assert opposite == (found is not None), (ours, theirs)


@pytest.mark.parametrize("language", AGES)
def test_the_lowest_since_a_year_is_not_the_lowest_ever(language: str) -> None:
    statement, (text, since, ever) = read_cues("It was the lowest turnout ever in Leeds.", "en"), AGES[language]
    assert rank_raised(statement, [read_cues(text.format(since), language)])
    assert not rank_raised(statement, [read_cues(text.format(ever), language)])


@pytest.mark.parametrize(
    ("language", "text", "raised"),
    [
        ("de", "Acme baut in Leeds den größten Tunnel Europas.", True),
        ("de", "Acme baut in Leeds den weltgrößten Tunnel, den längsten Europas.", False),
        ("fr", "Acme construit à Leeds le plus grand tunnel d'Europe.", True),
        ("fr", "Acme construit à Leeds le plus grand tunnel du monde.", False),
        ("pl", "Acme buduje w Leeds największy tunel w Europie.", True),
        ("ja", "AcmeはLeedsで欧州最大のトンネルを建設する。", True),
        ("ja", "AcmeはLeedsで世界最大のトンネルを建設する。", False),
    ],
)
def test_the_largest_in_europe_is_not_the_largest_in_the_world(language: str, text: str, raised: bool) -> None:
    statement = read_cues("Acme is building the largest tunnel in the world in Leeds.", "en")
    assert raised == bool(rank_raised(statement, [read_cues(text, language)]))


# Who supplies something: the main one, and the only one.
SOLES = {
    "en": ("Acme is the {} supplier of Roe.", "preferred", "exclusive"),
    "fr": ("Acme est le {} fournisseur de Roe.", "principal", "seul"),
    "de": ("Acme ist der {} Lieferant von Roe.", "wichtigste", "alleinige"),
    "es": ("Acme es el {} proveedor de Roe.", "principal", "único"),
    "it": ("Acme è il {} fornitore di Roe.", "principale", "solo"),
    "pt": ("A Acme é o {} fornecedor da Roe.", "principal", "único"),
    "nl": ("Acme is de {} leverancier van Roe.", "belangrijkste", "enige"),
    "sv": ("Acme är Roes {} leverantör.", "främsta", "enda"),
    "da": ("Acme er Roes {} leverandør.", "vigtigste", "eneste"),
    "nb": ("Acme er Roes {} leverandør.", "viktigste", "eneste"),
    "pl": ("Acme jest {} dostawcą Roe.", "głównym", "jedynym"),
    "cs": ("Acme je {} dodavatelem Roe.", "hlavním", "jediným"),
    "ru": ("Acme — {} поставщик Roe.", "основной", "единственный"),
    "uk": ("Acme — {} постачальник Roe.", "основний", "єдиний"),
    "tr": ("Acme, Roe'nun {} tedarikçisi.", "ana", "tek"),
    "ro": ("Acme este {} furnizor al Roe.", "principalul", "singurul"),
    "el": ("Η Acme είναι ο {} προμηθευτής της Roe.", "κύριος", "μοναδικός"),
    "zh": ("Acme是Roe的{}供应商。", "主要", "唯一"),
    "ja": ("AcmeはRoeの{}の供給業者だ。", "主要", "唯一"),
    "ko": ("Acme는 Roe의 {} 공급업체다.", "주요", "유일한"),
    "ar": ("Acme هي المورد {} لـ Roe.", "الرئيسي", "الوحيد"),
    "fi": ("Acme on Roen {} toimittaja.", "tärkein", "ainoa"),
    "hu": ("Az Acme a Roe {} beszállítója.", "legfontosabb", "egyetlen"),
    "ca": ("Acme és el {} proveïdor de Roe.", "principal", "únic"),
}


@pytest.mark.parametrize("language", SOLES)
def test_the_main_one_is_not_the_only_one(language: str) -> None:
    statement, (text, main, only) = read_cues("Acme is the only supplier of Roe.", "en"), SOLES[language]
    assert rank_raised(statement, [read_cues(text.format(main), language)])
    assert not rank_raised(statement, [read_cues(text.format(only), language)])
