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
}


@pytest.mark.parametrize("language", ANSWERS)
def test_right_answers_are_no_wrong_ones(language: str) -> None:
    statement, (text, right, wrong) = read("12% of the answers were correct.", "en"), ANSWERS[language]
    for kind, found in ((right, False), (wrong, True)):
        quote = read(text.format(kind), language)
        assert found == bool(side_swapped(statement, hold(statement, [quote]), [quote]))
