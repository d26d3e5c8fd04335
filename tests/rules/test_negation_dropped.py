"""Denials in two words are one, and what is not ruled out is possible: across languages."""

from __future__ import annotations

import json

import pytest

from tests import sheets

NOT_RULED_OUT = {
    "ca": "Acme no descarta una venda el 2019.", "cs": "Acme nevylučuje prodej v roce 2019.",
    "da": "Acme udelukker ikke et salg i 2019.", "de": "Acme schließt einen Verkauf im Jahr 2019 nicht aus.",
    "el": "Η Acme δεν αποκλείει πώληση το 2019.", "en": "Acme does not rule out a sale in 2019.",
    "es": "Acme no descarta una venta en 2019.", "et": "Acme ei välista müüki 2019. aastal.",
    "fi": "Acme ei sulje pois myyntiä vuonna 2019.", "fr": "Acme n'exclut pas une vente en 2019.",
    "gl": "Acme non descarta unha venda en 2019.", "hr": "Acme ne isključuje prodaju 2019. godine.",
    "hu": "Az Acme nem zárja ki az eladást 2019-ben.", "it": "Acme non esclude una vendita nel 2019.",
    "lt": "Acme neatmeta pardavimo 2019 metais.", "lv": "Acme neizslēdz pārdošanu 2019. gadā.",
    "nb": "Acme utelukker ikke et salg i 2019.", "nl": "Acme sluit een verkoop in 2019 niet uit.",
    "pl": "Acme nie wyklucza sprzedaży w 2019 roku.", "pt": "A Acme não descarta uma venda em 2019.",
    "ro": "Acme nu exclude o vânzare în 2019.", "ru": "Acme не исключает продажу в 2019 году.",
    "sk": "Acme nevylučuje predaj v roku 2019.", "sl": "Acme ne izključuje prodaje leta 2019.",
    "sv": "Acme utesluter inte en försäljning 2019.", "uk": "Acme не виключає продаж у 2019 році.",
    "vi": "Acme không loại trừ việc bán vào năm 2019.",
}  # fmt: skip


def told(statement: str, quote: str, language: str) -> list[str]:
    """The rules that find fault with an English statement on a quote in another language."""
    fact = f"id: a\nstatement: {json.dumps(statement)}\nquote: {json.dumps(quote, ensure_ascii=False)}"
    record = sheets.SMALL[sheets.RECORD].replace("language: en", f"language: {language}")
    changes = {sheets.RECORD: record, sheets.TEXT: f"{quote}\n", **sheets.facts(fact)}
    return [line.partition("[")[2].partition("]")[0] for line in sheets.told(changes)]


@pytest.mark.parametrize("language", NOT_RULED_OUT)
def test_what_is_not_ruled_out_is_possible_and_no_more(language: str) -> None:
    quote = NOT_RULED_OUT[language]
    assert told("A sale by Acme in 2019 is possible.", quote, language) == []
    assert told("Acme will sell in 2019.", quote, language) == ["hedge-dropped"]


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Acme no pagó nada de impuestos en 2019.", "es"),
        ("Acme no pagó ni un euro de impuestos en 2019.", "es"),
        ("A Acme não pagou nada de impostos em 2019.", "pt"),
        ("Acme non ha pagato niente di tasse nel 2019.", "it"),
        ("Acme n'a jamais rien payé en impôts en 2019.", "fr"),
        ("Acme non pagou nada de impostos en 2019.", "gl"),
    ],
)
def test_a_denial_that_is_strengthened_is_a_denial(quote: str, language: str) -> None:
    assert "negation-dropped" in told("Acme paid taxes in 2019.", quote, language)
    assert "negation-dropped" not in told("Acme never paid taxes in 2019.", quote, language)


def test_who_did_not_refuse_has_not_denied() -> None:
    assert told("Acme accepted the offer in 2019.", "Acme no rechazó la oferta en 2019.", "es") == []
