"""What bounds a number, per cent and two thirds, in as many languages as there are words for it."""

from __future__ import annotations

from decimal import Decimal
from itertools import chain

import pytest

from factsheet.text.quantities.reading import read

HUNDREDS = Decimal(300)
AT_LEAST = {
    "en": "at least 300", "fr": "au moins 300", "de": "mindestens 300", "es": "al menos 300", "it": "almeno 300",
    "pt": "pelo menos 300", "nl": "minstens 300", "sv": "minst 300", "da": "mindst 300", "nb": "minst 300",
    "pl": "co najmniej 300", "cs": "nejméně 300", "sk": "najmenej 300", "ru": "не менее 300",
    "uk": "щонайменше 300", "bg": "най-малко 300", "hr": "najmanje 300", "sl": "vsaj 300", "ro": "cel puțin 300",
    "hu": "legalább 300", "fi": "vähintään 300", "et": "vähemalt 300", "lv": "vismaz 300", "lt": "mažiausiai 300",
    "el": "τουλάχιστον 300", "tr": "en az 300", "ar": "ما لا يقل عن 300", "he": "לפחות 300",
    "fa": "دست\u200cکم ۳۰۰", "hi": "कम से कम 300", "id": "setidaknya 300", "vi": "ít nhất 300",
    "th": "อย่างน้อย 300", "ja": "少なくとも300", "zh": "至少300", "ko": "최소 300", "ca": "almenys 300",
    "gl": "polo menos 300", "eu": "gutxienez 300", "sw": "angalau 300", "is": "að minnsta kosti 300",
    "sr": "најмање 300", "mk": "најмалку 300", "be": "не менш за 300", "ms": "sekurang-kurangnya 300",
    "bn": "কমপক্ষে 300", "sq": "të paktën 300", "ur": "کم از کم 300", "af": "minstens 300", "ka": "სულ მცირე 300",
    "az": "ən azı 300", "kk": "кемінде 300", "fil": "hindi bababa sa 300",
}  # fmt: skip
MORE = {
    "en": "more than 300", "fr": "plus de 300", "de": "mehr als 300", "es": "más de 300", "it": "più di 300",
    "pt": "mais de 300", "nl": "meer dan 300", "sv": "mer än 300", "da": "mere end 300", "nb": "mer enn 300",
    "pl": "ponad 300", "cs": "více než 300", "sk": "viac ako 300", "ru": "более 300", "uk": "понад 300",
    "bg": "повече от 300", "hr": "više od 300", "sl": "več kot 300", "ro": "peste 300", "hu": "több mint 300",
    "fi": "yli 300", "et": "üle 300", "lv": "vairāk nekā 300", "lt": "daugiau nei 300", "el": "πάνω από 300",
    "tr": "300'den fazla", "ar": "أكثر من 300", "he": "יותר מ-300", "fa": "بیش از ۳۰۰", "hi": "300 से अधिक",
    "id": "lebih dari 300", "vi": "hơn 300", "th": "มากกว่า 300", "ja": "300以上", "zh": "超过300", "ko": "300 이상",
    "ca": "més de 300", "gl": "máis de 300", "eu": "300 baino gehiago", "sw": "zaidi ya 300", "is": "meira en 300",
    "sr": "више од 300", "mk": "повеќе од 300", "be": "больш за 300", "ms": "lebih daripada 300",
    "bn": "300 এর বেশি", "sq": "më shumë se 300", "ur": "300 سے زیادہ", "af": "meer as 300", "ka": "300-ზე მეტი",
    "az": "300-dən çox", "kk": "300-ден астам",
}  # fmt: skip
LESS = {
    "en": "fewer than 300", "fr": "moins de 300", "de": "weniger als 300", "es": "menos de 300",
    "it": "meno di 300", "pt": "menos de 300", "nl": "minder dan 300", "sv": "färre än 300", "da": "færre end 300",
    "nb": "færre enn 300", "pl": "mniej niż 300", "cs": "méně než 300", "sk": "menej ako 300", "ru": "менее 300",
    "uk": "менше 300", "bg": "по-малко от 300", "hr": "manje od 300", "sl": "manj kot 300",
    "ro": "mai puțin de 300", "hu": "kevesebb mint 300", "fi": "alle 300", "et": "alla 300",
    "lv": "mazāk nekā 300", "lt": "mažiau nei 300", "el": "λιγότερο από 300", "tr": "300'den az",
    "ar": "أقل من 300", "he": "פחות מ-300", "fa": "کمتر از ۳۰۰", "hi": "300 से कम", "id": "kurang dari 300",
    "vi": "ít hơn 300", "th": "น้อยกว่า 300", "ja": "300未満", "zh": "不到300", "ko": "300 미만", "ca": "menys de 300",
    "gl": "menos de 300", "eu": "300 baino gutxiago", "sw": "chini ya 300", "is": "færri en 300",
    "sr": "мање од 300", "mk": "помалку од 300", "be": "менш за 300", "ms": "kurang daripada 300",
    "sq": "më pak se 300", "ur": "300 سے کم", "af": "minder as 300",
}  # fmt: skip
ABOUT = {
    "en": "about 300", "fr": "environ 300", "de": "etwa 300", "es": "unos 300", "it": "circa 300",
    "pt": "cerca de 300", "nl": "ongeveer 300", "sv": "omkring 300", "da": "omkring 300", "nb": "omtrent 300",
    "pl": "około 300", "cs": "asi 300", "sk": "približne 300", "ru": "около 300", "uk": "близько 300",
    "bg": "около 300", "hr": "oko 300", "sl": "približno 300", "ro": "aproximativ 300", "hu": "körülbelül 300",
    "fi": "noin 300", "et": "umbes 300", "lv": "aptuveni 300", "lt": "apie 300", "el": "περίπου 300",
    "tr": "yaklaşık 300", "ar": "حوالي 300", "he": "כ-300", "fa": "حدود ۳۰۰", "hi": "लगभग 300",
    "id": "sekitar 300", "vi": "khoảng 300", "th": "ประมาณ 300", "ja": "約300", "zh": "大约300", "ko": "약 300",
    "ca": "uns 300", "gl": "uns 300", "eu": "300 inguru", "sw": "takriban 300", "is": "um 300", "sr": "око 300",
    "mk": "околу 300", "be": "каля 300", "ms": "kira-kira 300", "sq": "rreth 300", "ur": "تقریباً 300",
    "af": "ongeveer 300", "bn": "প্রায় 300",
}  # fmt: skip
TWO_THIRDS = {
    "en": "two thirds of voters", "fr": "deux tiers des électeurs", "de": "zwei Drittel der Wähler",
    "es": "dos tercios de los votantes", "it": "due terzi degli elettori", "pt": "dois terços dos eleitores",
    "nl": "twee derde van de kiezers", "sv": "två tredjedelar av väljarna", "da": "to tredjedele af vælgerne",
    "nb": "to tredeler av velgerne", "pl": "dwie trzecie wyborców", "cs": "dvě třetiny voličů",
    "sk": "dve tretiny voličov", "ru": "две трети избирателей", "uk": "дві третини виборців",
    "bg": "две трети от избирателите", "hr": "dvije trećine birača", "sl": "dve tretjini volivcev",
    "ro": "două treimi dintre alegători", "hu": "a szavazók kétharmada", "fi": "kaksi kolmasosaa äänestäjistä",
    "et": "kaks kolmandikku valijatest", "lv": "divas trešdaļas vēlētāju", "lt": "du trečdaliai rinkėjų",
    "el": "τα δύο τρίτα των ψηφοφόρων", "tr": "seçmenlerin üçte ikisi", "ar": "ثلثا الناخبين",
    "he": "שני שלישים מהבוחרים", "fa": "دو سوم رأی\u200cدهندگان", "hi": "दो तिहाई मतदाता",
    "id": "dua pertiga pemilih", "vi": "hai phần ba cử tri", "th": "สองในสามของผู้มีสิทธิเลือกตั้ง",
    "ja": "有権者の3分の2", "zh": "三分之二的选民", "ko": "유권자의 3분의 2", "ca": "dos terços dels votants",
    "gl": "dous terzos dos votantes",
}  # fmt: skip
PER_CENT = {
    "en": "5 percent", "fr": "5 pour cent", "de": "5 Prozent", "es": "5 por ciento", "it": "5 per cento",
    "pt": "5 por cento", "nl": "5 procent", "sv": "5 procent", "da": "5 procent", "nb": "5 prosent",
    "pl": "5 procent", "cs": "5 procent", "sk": "5 percent", "ru": "5 процентов", "uk": "5 відсотків",
    "bg": "5 процента", "hr": "5 posto", "sl": "5 odstotkov", "ro": "5 la sută", "hu": "5 százalék",
    "fi": "5 prosenttia", "et": "5 protsenti", "lv": "5 procenti", "lt": "5 procentai", "el": "5 τοις εκατό",
    "tr": "yüzde 5", "ar": "5 بالمئة", "he": "5 אחוזים", "fa": "۵ درصد", "hi": "5 प्रतिशत", "id": "5 persen",
    "vi": "5 phần trăm", "th": "5 เปอร์เซ็นต์", "ja": "5パーセント", "ko": "5퍼센트", "ca": "5 per cent",
    "gl": "5 por cento", "eu": "ehuneko 5", "sw": "asilimia 5", "is": "5 prósent", "sr": "5 одсто",
    "mk": "5 отсто", "be": "5 працэнтаў", "az": "5 faiz", "ka": "5 პროცენტი", "kk": "5 пайыз", "ur": "5 فیصد",
    "fil": "5 porsiyento", "ms": "5 peratus", "sq": "5 për qind", "af": "5 persent", "hy": "5 տոկոս",
    "bn": "5 শতাংশ", "ta": "5 சதவீதம்", "mr": "5 टक्के", "te": "5 శాతం", "gu": "5 ટકા", "ne": "5 प्रतिशत",
    "km": "5 ភាគរយ", "lo": "5 ເປີເຊັນ", "my": "5 ရာခိုင်နှုန်း", "am": "5 በመቶ", "uz": "5 foiz", "mn": "5 хувь",
    "cy": "5 y cant", "ga": "5 faoin gcéad",
}  # fmt: skip


@pytest.mark.parametrize(("language", "text"), [*chain(AT_LEAST.items(), MORE.items())])
def test_at_least_so_many(language: str, text: str) -> None:
    assert [(HUNDREDS, None)] == [(one.low, one.high) for one in read(text, language).quantities]


@pytest.mark.parametrize(("language", "text"), LESS.items())
def test_fewer_than_so_many(language: str, text: str) -> None:
    assert [(None, HUNDREDS)] == [(one.low, one.high) for one in read(text, language).quantities]


@pytest.mark.parametrize(("language", "text"), ABOUT.items())
def test_about_so_many(language: str, text: str) -> None:
    (found,) = read(text, language).quantities
    assert (found.bound, found.value) == ("approx", HUNDREDS)


@pytest.mark.parametrize(("language", "text"), TWO_THIRDS.items())
def test_two_thirds_of_them(language: str, text: str) -> None:
    values = [one.value for one in read(text, language).quantities]
    assert [Decimal(2) / 3] == pytest.approx(values, rel=Decimal("1e-6"))


@pytest.mark.parametrize(("language", "text"), PER_CENT.items())
def test_per_cent(language: str, text: str) -> None:
    (found,) = read(text, language).quantities
    assert (found.value, found.units[0]) == (Decimal(5), "percent")


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("bn", "একশত একুশ", "121"),
        ("bn", "সাতশত পঞ্চাশ কোটি", "7500000000"),
        ("az", "səksən bir", "81"),
        ("be", "дваццаць адзін", "21"),
        ("te", "ముప్పై నాలుగు", "34"),
        ("kn", "ಹದಿನೈದು", "15"),
        ("ml", "ഇരുപത്", "20"),
        ("gu", "પચાસ", "50"),
        ("pa", "ਪੰਜਾਹ", "50"),
        ("mr", "चाळीस", "40"),
        ("am", "አሥራ ሁለት ሺህ", "12000"),
        ("th", "สองหมื่นหนึ่งพันสามร้อยสี่สิบห้า", "21345"),
    ],
)
def test_numbers_are_spelled_in_many_scripts(language: str, text: str, value: str) -> None:
    assert [Decimal(value)] == [one.value for one in read(text, language).quantities]
