"""Another word with a capital between the same words, in one language."""

from __future__ import annotations

import pytest

from factsheet.text.judging.framing import names_framed
from tests.growing import in_proportion


def framed(statement: str, language: str, *quotes: str, known: str = "") -> list[tuple[str, str]]:
    return [(ours.text, theirs.text) for ours, theirs in names_framed(statement, language, quotes, known)]


@pytest.mark.parametrize(
    ("language", "statement", "quote", "found"),
    [
        ("de", "2019 kaufte Apex eine Fabrik.", "2019 kaufte Acme eine Fabrik.", ("Apex", "Acme")),
        ("de", "Die Firma Apex kaufte sie.", "Die Firma Acme kaufte sie.", ("Apex", "Acme")),
        ("de", "In Hamburg starben drei Menschen.", "In Bremen starben drei Menschen.", ("Hamburg", "Bremen")),
        ("en", "Apex bought Lumora.", "Acme bought Lumora in 2019.", ("Apex", "Acme")),
        ("en", "Apex bought Lumora in 2019.", "In 2019 Acme bought Lumora.", ("Apex", "Acme")),
        ("fr", "Lyon a perdu 300 emplois.", "Nantes a perdu 300 emplois.", ("Lyon", "Nantes")),
        ("ru", "Петров ушёл вчера.", "Сидоров ушёл вчера.", ("Петров", "Сидоров")),
    ],
)
def test_another_name_between_the_same_words_is_found(
    language: str, statement: str, quote: str, found: tuple[str, str]
) -> None:
    assert [found] == framed(statement, language, quote)


@pytest.mark.parametrize(
    ("language", "statement", "quote"),
    [
        ("de", "Das Unternehmen hat 300 Mitarbeiter.", "Die Firma hat 300 Beschäftigte."),
        ("de", "Viele Anleger verloren Geld.", "Viele Investoren verloren Geld."),
        ("de", "Ein Drittel der Befragten schweigt.", "Ein Viertel der Befragten schweigt."),
        ("de", "Im Mai sank die Inflation.", "Im Juni sank die Inflation."),
        ("de", "Gestern ging Roth.", "Gestern ging Emil Roth."),
        ("en", "However, prices rose.", "But prices rose."),
        ("en", "Meanwhile prices rose.", "However prices rose."),
        ("en", "Apex and others bought it.", "In May Acme and others bought it."),
        ("fr", "Toutefois les prix montent.", "Cependant les prix montent."),
        ("fr", "Selon Roth, les prix montent.", "Emil Roth dit que les prix montent."),
        ("pl", "Nowaka odwołano.", "Nowak odwołano."),
    ],
)
def test_other_words_for_the_same_are_not(language: str, statement: str, quote: str) -> None:
    assert [] == framed(statement, language, quote)


def test_who_is_known_to_have_published_it_need_not_stand_in_a_quote() -> None:
    said = "Gazette reports 300 cases.", "en", "Acme reports 300 cases."
    assert [("Gazette", "Acme")] == framed(*said)
    assert [] == framed(*said, known="The Gazette")


def test_many_words_cost_what_they_take_to_read() -> None:
    def judge(size: int) -> object:
        words = " ".join(f"Ab{n}x und" for n in range(size))
        return framed(f"Da sind {words} alle.", "de", f"Da sind {words.replace('x', 'z')} alle.")

    in_proportion(judge, 200)
