"""By a figure or to it: what the words around it say."""

from __future__ import annotations

import pytest

from factsheet.text.quantities.reading import read
from factsheet.text.telling.ways import way_of


def told(text: str, language: str) -> list[str | None]:
    reading = read(text, language)
    return [way.kind if (way := way_of(reading, item)) else None for item in reading.quantities]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Profit jumped 12% to $90 million.", "en", ["by", "to"]),
        ("There was a 5% rise in sales.", "en", ["by"]),
        ("The level fell by 3.4 metres between June and October, to 41.2 metres.", "en", ["by", "to"]),
        ("Le niveau a baissé de 3,4 mètres entre juin et octobre, à 41,2 mètres.", "fr", ["by", "to"]),
        ("Der Pegel fiel um 3,4 Meter zwischen Juni und Oktober, auf 41,2 Meter.", "de", ["by", "to"]),
        ("Nivån föll med 3,4 meter mellan juni och oktober, till 41,2 meter.", "sv", ["by", "to"]),
        ("Stok beras turun 6 persen menjadi 700 ton.", "id", ["by", "to"]),
        ("Lượng gạo giảm 6% xuống còn 700 tấn.", "vi", ["by", "to"]),
        ("انخفض المخزون بنسبة 6% إلى 700 طن.", "ar", ["by", "to"]),
        ("המלאי ירד ב-6% ל-700 טון.", "he", ["by", "to"]),
        ("भंडार 6 प्रतिशत घटकर 700 टन रह गया।", "hi", ["by", "to"]),
        ("库存下降6%至700吨。", "zh", ["by", None]),
        ("在庫は6％減少し、羊は700頭に減った。", "ja", ["by", "to"]),
        ("재고는 6% 감소해 소는 700마리로 줄었다.", "ko", ["by", "to"]),
        ("양은 700마리 아래로 줄었다.", "ko", [None]),
        ("สต็อกลดลง 6% วัวลดลงเหลือ 700 ตัว", "th", ["by", "to"]),
        ("Its stake in the firm was lifted by about 8%.", "en", ["by"]),
        ("The toll rose above 800.", "en", ["to"]),
        ("The toll rose to more than 800.", "en", ["to"]),
        ("Le bénéfice a bondi de 12 % à 90 millions de dollars.", "fr", ["by", "to"]),
        ("La participation est tombée à près de 9 points.", "fr", ["to"]),
        ("La participation a perdu près de 9 points.", "fr", ["by"]),
        ("Die Zahl nahm am 3. März laut Dr. Roux um 1.500 zu.", "de", ["by"]),
        ("Der Gewinn ist um 12 Prozent auf 90 Millionen Dollar gestiegen.", "de", ["by", "to"]),
        ("Sie hat 5 Millionen Nutzer, 3 Millionen mehr.", "de", [None, "by"]),
        ("El beneficio subió un 12 % hasta los 90 millones de dólares.", "es", ["by", "to"]),
        ("L'utile è balzato del 12% a 90 milioni di dollari.", "it", ["by", "to"]),
        ("O lucro saltou 12% para 90 milhões de dólares.", "pt", ["by", "to"]),
        ("De winst steeg met 12 procent tot 90 miljoen dollar.", "nl", ["by", "to"]),
        ("Priset steg med 5 procent till 300 kronor.", "sv", ["by", "to"]),
        ("Цена выросла на 5% до 300 рублей.", "ru", ["by", "to"]),
        ("Cena vzrostla o 5 % na 300 korun.", "cs", ["by", "to"]),
        ("Az eladások 5 százalékkal nőttek, a nyereség 300-ra csökkent.", "hu", ["by", "to"]),
        ("Myynti kasvoi 5 prosentilla 300 miljoonaan.", "fi", ["by", "to"]),
        ("Satışlar yüzde 5 artarak 2 milyona yükseldi.", "tr", ["by", "to"]),
        ("Η τιμή μειώθηκε κατά 100 ευρώ, στα 200 ευρώ.", "el", ["by", "to"]),
    ],
)
def test_a_change_is_told_by_a_figure_or_to_it(text: str, language: str, found: list[str | None]) -> None:
    assert told(text, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The film was made by 5 people and shown to 300.", "en"),
        ("Inflation rose to 5%.", "en"),
        ("The increase reached 5%.", "en"),
        ("The team lost 5 games.", "en"),
        ("Prices rise up to 5%.", "en"),
        ("Les prix augmentent jusqu'à 5 %.", "fr"),
        ("Il est passé de 5 millions en 2019 à 8 millions.", "fr"),
        ("Es geht um 5 Millionen Euro.", "de"),
        ("Los precios subieron hasta 5 puntos.", "es"),
        ("Rates rose from 3% to 5%.", "en"),
        ("È scesa al minimo storico del 5%.", "it"),
        ("Sales rose by 5%.", "xx"),
    ],
)
def test_what_tells_neither_or_both_is_none(text: str, language: str) -> None:
    assert [one for one in told(text, language) if one == "by"] == []
    assert "to" not in told(text, language)[:1]
