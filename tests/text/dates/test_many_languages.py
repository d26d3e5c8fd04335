"""A day and a month of a year, as some fifty languages tell them."""

from __future__ import annotations

import pytest

from factsheet.text.quantities.reading import read

MONTH = {
    "en": "in May 2019", "fr": "en mai 2019", "de": "im Mai 2019", "es": "en mayo de 2019",
    "it": "nel maggio 2019", "pt": "em maio de 2019", "nl": "in mei 2019", "sv": "i maj 2019", "da": "i maj 2019",
    "nb": "i mai 2019", "pl": "w maju 2019 roku", "cs": "v květnu 2019", "sk": "v máji 2019",
    "ru": "в мае 2019 года", "uk": "у травні 2019 року", "bg": "през май 2019 г.", "hr": "u svibnju 2019.",
    "sl": "maja 2019", "ro": "în mai 2019", "hu": "2019 májusában", "fi": "toukokuussa 2019",
    "et": "2019. aasta mais", "lv": "2019. gada maijā", "lt": "2019 m. gegužę", "el": "τον Μάιο του 2019",
    "tr": "Mayıs 2019'da", "ar": "في مايو 2019", "he": "במאי 2019", "fa": "در مه ۲۰۱۹", "hi": "मई 2019 में",
    "id": "pada Mei 2019", "vi": "vào tháng 5 năm 2019", "th": "ในเดือนพฤษภาคม 2019", "ja": "2019年5月に",
    "zh": "2019年5月", "ko": "2019년 5월에", "ca": "el maig de 2019", "gl": "en maio de 2019", "sw": "Mei 2019",
    "is": "í maí 2019", "sr": "у мају 2019. године", "mk": "во мај 2019 година", "be": "у маі 2019 года",
    "ka": "2019 წლის მაისში", "kk": "2019 жылғы мамырда", "ur": "مئی 2019 میں", "fil": "noong Mayo 2019",
    "ms": "pada Mei 2019", "sq": "në maj 2019", "af": "in Mei 2019", "hy": "2019 թվականի մայիսին",
    "bn": "২০১৯ সালের মে মাসে", "ta": "2019 மே மாதம்",
}  # fmt: skip
DAY = {
    "en": "on 12 May 2019", "fr": "le 12 mai 2019", "de": "am 12. Mai 2019", "es": "el 12 de mayo de 2019",
    "it": "il 12 maggio 2019", "pt": "em 12 de maio de 2019", "nl": "op 12 mei 2019", "sv": "den 12 maj 2019",
    "da": "den 12. maj 2019", "nb": "12. mai 2019", "pl": "12 maja 2019 r.", "cs": "12. května 2019",
    "sk": "12. mája 2019", "ru": "12 мая 2019 года", "uk": "12 травня 2019 року", "bg": "на 12 май 2019 г.",
    "hr": "12. svibnja 2019.", "sl": "12. maja 2019", "ro": "pe 12 mai 2019", "hu": "2019. május 12-én",
    "fi": "12. toukokuuta 2019", "et": "12. mail 2019", "lv": "2019. gada 12. maijā",
    "lt": "2019 m. gegužės 12 d.", "el": "στις 12 Μαΐου 2019", "tr": "12 Mayıs 2019'da", "ar": "في 12 مايو 2019",
    "he": "ב-12 במאי 2019", "fa": "۱۲ مه ۲۰۱۹", "hi": "12 मई 2019 को", "id": "pada 12 Mei 2019",
    "vi": "ngày 12 tháng 5 năm 2019", "th": "วันที่ 12 พฤษภาคม 2019", "ja": "2019年5月12日", "zh": "2019年5月12日",
    "ko": "2019년 5월 12일", "ca": "el 12 de maig de 2019", "gl": "o 12 de maio de 2019", "sw": "tarehe 12 Mei 2019",
    "is": "12. maí 2019", "sr": "12. маја 2019. године", "mk": "на 12 мај 2019 година", "be": "12 мая 2019 года",
    "az": "12 may 2019-cu il", "ka": "2019 წლის 12 მაისს", "kk": "2019 жылғы 12 мамыр", "ur": "12 مئی 2019",
    "fil": "Mayo 12, 2019", "ms": "pada 12 Mei 2019", "sq": "më 12 maj 2019", "af": "op 12 Mei 2019",
    "hy": "2019 թվականի մայիսի 12", "bn": "১২ মে ২০১৯", "ta": "12 மே 2019",
}  # fmt: skip


@pytest.mark.parametrize(("language", "text"), MONTH.items())
def test_a_month_of_a_year(language: str, text: str) -> None:
    found = read(text, language)
    assert (["2019-05"], ()) == ([date.edtf for date in found.dates], found.quantities)


@pytest.mark.parametrize(("language", "text"), DAY.items())
def test_a_day_of_a_year(language: str, text: str) -> None:
    found = read(text, language)
    assert (["2019-05-12"], ()) == ([date.edtf for date in found.dates], found.quantities)
