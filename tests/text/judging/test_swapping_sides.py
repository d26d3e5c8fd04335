"""Imports are not told as exports, nor the dead as the hurt, where neither text names both."""

from __future__ import annotations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.judging.swapping import kind_swapped, side_swapped
from factsheet.text.quantities.reading import read

IMPORTS = "Acme's imports rose by 5%."
TOLD = {
    "de": ("Die {} von Acme stiegen um 5 Prozent.", "Importe", "Exporte"),
    "fr": ("Les {} d'Acme ont augmenté de 5 %.", "importations", "exportations"),
    "es": ("Las {} de Acme crecieron un 5 %.", "importaciones", "exportaciones"),
    "pl": ("{} firmy Acme wzrósł o 5%.", "Import", "Eksport"),
    "sv": ("{} från Acme ökade med 5 procent.", "Importen", "Exporten"),
    "ru": ("{} компании Acme вырос на 5%.", "Импорт", "Экспорт"),
    "ja": ("Acmeの{}は5%増えた。", "輸入", "輸出"),
    "ar": ("ارتفعت {} Acme بنسبة 5%.", "واردات", "صادرات"),
}


@pytest.mark.parametrize("language", TOLD)
def test_imports_are_no_exports(language: str) -> None:
    statement, (text, imports, exports) = read(IMPORTS, "en"), TOLD[language]
    for kind, found in ((imports, False), (exports, True)):
        quote = read(text.format(kind), language)
        assert found == bool(side_swapped(statement, hold(statement, [quote]), [quote]))


@pytest.mark.parametrize(
    ("statement", "quote", "language", "found"),
    [
        ("Tenants pay 8 euros.", "Vermieter zahlen 8 Euro.", "de", True),
        ("Tenants pay 8 euros.", "Mieter zahlen 8 Euro an den Vermieter.", "de", False),
        ("Turnout was 36%.", "L'astensione è stata del 36%.", "it", True),
        ("Demand fell by 3%.", "Das Angebot ging um 3 Prozent zurück.", "de", True),
        ("Real wages rose by 7%.", "Mzdy nominálně vzrostly o 7 procent.", "cs", True),
        ("12 people died.", "12 Menschen wurden verletzt.", "de", True),
        ("12 people died and 30 were hurt.", "12 Menschen starben.", "de", False),
        ("It rained in the north of Leeds.", "Im Süden von Leeds regnete es.", "de", True),
    ],
)
def test_two_sides_of_one_thing(statement: str, quote: str, language: str, *, found: bool) -> None:
    ours, theirs = read(statement, "en"), read(quote, language)
    assert found == bool(side_swapped(ours, hold(ours, [theirs]), [theirs]))


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Vor Steuern betrug der Gewinn 12 Millionen Euro.", "de"),
        ("Le bénéfice avant impôts est de 12 millions d'euros.", "fr"),
    ],
)  # fmt: skip
def test_before_tax_is_not_net(quote: str, language: str) -> None:
    statement, theirs = read("The net profit was 12 million euros.", "en"), read(quote, language)
    assert kind_swapped(statement, hold(statement, [theirs]), [theirs])


@pytest.mark.parametrize(
    ("statement", "quote", "language", "found"),
    [
        ("The final turnout was 55%.", "بلغت نسبة المشاركة الأولية 55 في المئة.", "ar", True),
        ("The final results give it 34%.", "Nach dem vorläufigen Ergebnis hat sie 34 Prozent.", "de", True),
        ("Provisional results give it 34%.", "Nach dem vorläufigen Ergebnis hat sie 34 Prozent.", "de", False),
    ],
)
def test_a_preliminary_figure_is_not_final(statement: str, quote: str, language: str, *, found: bool) -> None:
    ours, theirs = read(statement, "en"), read(quote, language)
    assert found == bool(side_swapped(ours, hold(ours, [theirs]), [theirs]))


ANSWERS = {
    "en": ("12% of the answers were {}.", "correct", "wrong"),
    "fr": ("12 % des réponses étaient {}.", "correctes", "incorrectes"),
    "de": ("12 Prozent der Antworten waren {}.", "richtig", "falsch"),
    "es": ("El 12 % de las respuestas eran {}.", "correctas", "incorrectas"),
    "it": ("Il 12% delle risposte era {}.", "corretto", "sbagliato"),
    "pt": ("12% das respostas estavam {}.", "corretas", "erradas"),
    "nl": ("12 procent van de antwoorden was {}.", "juist", "onjuist"),
    "sv": ("12 procent av svaren var {}.", "rätt", "felaktiga"),
    "da": ("12 procent af svarene var {}.", "rigtige", "forkerte"),
    "nb": ("12 prosent av svarene var {}.", "riktige", "gale"),
    "pl": ("12 proc. odpowiedzi było {}.", "poprawnych", "błędnych"),
    "cs": ("12 procent odpovědí bylo {}.", "správných", "nesprávných"),
    "ru": ("12% ответов были {}.", "правильными", "неправильными"),
    "uk": ("12% відповідей були {}.", "правильними", "неправильними"),
    "tr": ("Yanıtların yüzde 12'si {}.", "doğruydu", "yanlıştı"),
    "ro": ("12% dintre răspunsuri au fost {}.", "corecte", "greșite"),
    "el": ("Το 12% των απαντήσεων ήταν {}.", "σωστές", "λανθασμένες"),
    "zh": ("12%的回答{}。", "正确", "错误"),
    "ja": ("回答の12%は{}だった。", "正解", "誤り"),
    "ko": ("응답의 12%가 {}이었다.", "정답", "오답"),
    "ar": ("كانت 12% من الإجابات {}.", "صحيحة", "خاطئة"),
    "fi": ("12 prosenttia vastauksista oli {}.", "oikein", "väärin"),
    "hu": ("A válaszok 12 százaléka {} volt.", "helyes", "helytelen"),
    "ca": ("El 12% de les respostes eren {}.", "correctes", "incorrectes"),
}


@pytest.mark.parametrize("language", ANSWERS)
def test_right_answers_are_no_wrong_ones(language: str) -> None:
    statement, (text, right, wrong) = read("12% of the answers were correct.", "en"), ANSWERS[language]
    for kind, found in ((right, False), (wrong, True)):
        quote = read(text.format(kind), language)
        assert found == bool(side_swapped(statement, hold(statement, [quote]), [quote]))


# What some say of themselves, and its opposite.
OF_THEMSELVES = {
    "12% of the patients were satisfied.": {
        "sv": ("12 procent av patienterna var {}.", "nöjda", "missnöjda"),
        "da": ("12 procent af patienterna var {}.", "tilfredse", "utilfredse"),
        "nb": ("12 prosent av pasientene var {}.", "fornøyde", "misfornøyde"),
        "pl": ("12 proc. pacjentów było {}.", "zadowolonych", "niezadowolonych"),
        "cs": ("12 procent pacientů bylo {}.", "spokojených", "nespokojených"),
        "ru": ("12% пациентов {}.", "довольны", "недовольны"),
        "uk": ("12% пацієнтів {}.", "задоволені", "незадоволені"),
        "tr": ("Hastaların yüzde 12'si {}.", "memnun", "memnun değil"),
        "ro": ("12% dintre pacienți erau {}.", "mulțumiți", "nemulțumiți"),
        "el": ("Το 12% των ασθενών ήταν {}.", "ικανοποιημένοι", "δυσαρεστημένοι"),
        "zh": ("12%的患者表示{}。", "满意", "不满意"),
        "ja": ("患者の12%が{}と答えた。", "満足", "不満"),
        "ko": ("환자의 12%가 {}했다.", "만족", "불만족"),
        "ar": ("كان 12% من المرضى {}.", "راضين", "غير راضين"),
        "fi": ("12 prosenttia potilaista oli {}.", "tyytyväisiä", "tyytymättömiä"),
        "hu": ("A betegek 12 százaléka {} volt.", "elégedett", "elégedetlen"),
        "ca": ("El 12% dels pacients estaven {}.", "satisfets", "insatisfets"),
    },
    "12% of the patients were vaccinated.": {
        "sv": ("12 procent av patienterna var {}.", "vaccinerade", "ovaccinerade"),
        "da": ("12 procent af patienterna var {}.", "vaccinerede", "ikke vaccinerede"),
        "nb": ("12 prosent av pasientene var {}.", "vaksinert", "uvaksinert"),
        "pl": ("12 proc. pacjentów było {}.", "zaszczepionych", "niezaszczepionych"),
        "cs": ("12 procent pacientů bylo {}.", "očkovaných", "neočkovaných"),
        "ru": ("12% пациентов были {}.", "привиты", "не привиты"),
        "uk": ("12% пацієнтів були {}.", "щеплені", "не щеплені"),
        "tr": ("Hastaların yüzde 12'si {}.", "aşılı", "aşısız"),
        "ro": ("12% dintre pacienți erau {}.", "vaccinați", "nevaccinați"),
        "el": ("Το 12% των ασθενών ήταν {}.", "εμβολιασμένοι", "ανεμβολίαστοι"),
        "zh": ("12%的患者{}疫苗。", "已接种", "未接种"),
        "ja": ("患者の12%は{}だった。", "接種済み", "未接種"),
        "ko": ("환자의 12%가 {}였다.", "접종자", "미접종자"),
        "ar": ("كان 12% من المرضى {}.", "ملقحين", "غير ملقحين"),
        "fi": ("12 prosenttia potilaista oli {}.", "rokotettuja", "rokottamattomia"),
        "hu": ("A betegek 12 százaléka {} volt.", "oltott", "oltatlan"),
        "ca": ("El 12% dels pacients estaven {}.", "vacunats", "sense vacunar"),
    },
    "12% of the tests were positive.": {
        "sv": ("12 procent av testerna var {}.", "positiva", "negativa"),
        "da": ("12 procent af prøverne var {}.", "positive", "negative"),
        "nb": ("12 prosent av prøvene var {}.", "positive", "negative"),
        "pl": ("12 proc. testów było {}.", "dodatnich", "ujemnych"),
        "cs": ("12 procent testů bylo {}.", "pozitivních", "negativních"),
        "ru": ("12% тестов были {}.", "положительными", "отрицательными"),
        "uk": ("12% тестів були {}.", "позитивними", "негативними"),
        "tr": ("Testlerin yüzde 12'si {} çıktı.", "pozitif", "negatif"),
        "ro": ("12% dintre teste au fost {}.", "pozitive", "negative"),
        "el": ("Το 12% των τεστ ήταν {}.", "θετικά", "αρνητικά"),
        "zh": ("12%的检测呈{}。", "阳性", "阴性"),
        "ja": ("検査の12%が{}だった。", "陽性", "陰性"),
        "ko": ("검사의 12%가 {}이었다.", "양성", "음성"),
        "ar": ("كانت 12% من الفحوص {}.", "إيجابية", "سلبية"),
        "fi": ("12 prosenttia testeistä oli {}.", "positiivisia", "negatiivisia"),
        "hu": ("A tesztek 12 százaléka {} volt.", "pozitív", "negatív"),
        "ca": ("El 12% dels tests eren {}.", "positius", "negatius"),
    },
    "12% of the managers were optimistic.": {
        "it": ("Il 12% dei manager era {}.", "ottimista", "pessimista"),
        "pt": ("12% dos gestores estavam {}.", "otimistas", "pessimistas"),
        "nl": ("12 procent van de managers was {}.", "optimistisch", "pessimistisch"),
        "sv": ("12 procent av cheferna var {}.", "optimistiska", "pessimistiska"),
        "da": ("12 procent af cheferne var {}.", "optimistiske", "pessimistiske"),
        "nb": ("12 prosent av lederne var {}.", "optimistiske", "pessimistiske"),
        "tr": ("Yöneticilerin yüzde 12'si {}.", "iyimser", "kötümser"),
        "ja": ("経営者の12%が{}的だ。", "楽観", "悲観"),
        "ko": ("경영자의 12%가 {}적이다.", "낙관", "비관"),
        "ar": ("كان 12% من المديرين {}.", "متفائلين", "متشائمين"),
    },
    "12% of the voters agreed.": {
        "it": ("Il 12% degli elettori è {}.", "d'accordo", "in disaccordo"),
        "pt": ("12% dos eleitores {}.", "concordam", "discordam"),
        "nl": ("12 procent van de kiezers is het {}.", "eens", "oneens"),
        "sv": ("12 procent av väljarna {}.", "instämmer", "instämmer inte"),
        "da": ("12 procent af vælgerne er {}.", "enige", "uenige"),
        "nb": ("12 prosent av velgerne er {}.", "enige", "uenige"),
        "pl": ("12 proc. wyborców {}.", "zgadza się", "nie zgadza się"),
        "cs": ("12 procent voličů {}.", "souhlasí", "nesouhlasí"),
        "ru": ("12% избирателей {}.", "согласны", "не согласны"),
        "uk": ("12% виборців {}.", "згодні", "не згодні"),
        "ro": ("12% dintre alegători {}.", "sunt de acord", "nu sunt de acord"),
        "el": ("Το 12% των ψηφοφόρων {}.", "συμφωνεί", "διαφωνεί"),
        "zh": ("12%的选民表示{}。", "同意", "不同意"),
        "fi": ("12 prosenttia äänestäjistä oli {}.", "samaa mieltä", "eri mieltä"),
        "hu": ("A szavazók 12 százaléka {}.", "egyetért", "nem ért egyet"),
        "ca": ("El 12% dels votants està {}.", "d'acord", "en desacord"),
    },
}


@pytest.mark.parametrize(
    ("said", "language"), [(said, language) for said, texts in OF_THEMSELVES.items() for language in texts]
)
def test_who_is_content_is_not_told_as_discontent(said: str, language: str) -> None:
    statement, (text, same, opposite) = read(said, "en"), OF_THEMSELVES[said][language]
    for kind, found in ((same, False), (opposite, True)):
        quote = read(text.format(kind), language)
        assert found == bool(side_swapped(statement, hold(statement, [quote]), [quote]))
