"""What a study suggests is not told as proved, in any two languages."""

from __future__ import annotations

from itertools import product

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.proving import proof_added

SUGGESTED = {
    "en": "The tests at Alcor suggest that the drug works.",
    "fr": "Les essais chez Alcor laissent penser que le médicament est efficace.",
    "de": "Die Versuche bei Alcor deuten darauf hin, dass das Mittel wirkt.",
    "es": "Los ensayos de Alcor sugieren que el fármaco funciona.",
    "it": "I test di Alcor fanno pensare che il farmaco funzioni.",
    "pt": "Os testes da Alcor sugerem que o medicamento funciona.",
    "nl": "De proeven bij Alcor wijzen erop dat het middel werkt.",
    "sv": "Testerna vid Alcor tyder på att medlet fungerar.",
    "da": "Forsøgene hos Alcor tyder på, at midlet virker.",
    "nb": "Forsøkene hos Alcor tyder på at middelet virker.",
    "pl": "Badania w Alcor sugerują, że lek działa.",
    "cs": "Testy v Alcor naznačují, že lék funguje.",
    "ro": "Testele de la Alcor sugerează că medicamentul funcționează.",
    "fi": "Alcor: kokeet viittaavat siihen, että lääke toimii.",
    "hu": "Az Alcor kísérletei arra utalnak, hogy a szer hat.",
    "ca": "Els assajos d'Alcor suggereixen que el fàrmac funciona.",
}
PROVEN = {
    "en": "The tests at Alcor prove that the drug works.",
    "fr": "Les essais chez Alcor prouvent que le médicament est efficace.",
    "de": "Die Versuche bei Alcor beweisen, dass das Mittel wirkt.",
    "es": "Los ensayos de Alcor demuestran que el fármaco funciona.",
    "it": "I test di Alcor dimostrano che il farmaco funziona.",
    "pt": "Os testes da Alcor comprovam que o medicamento funciona.",
    "nl": "De proeven bij Alcor bewijzen dat het middel werkt.",
    "sv": "Testerna vid Alcor bevisar att medlet fungerar.",
    "da": "Forsøgene hos Alcor beviser, at midlet virker.",
    "nb": "Forsøkene hos Alcor beviser at middelet virker.",
    "pl": "Badania w Alcor dowodzą, że lek działa.",
    "cs": "Testy v Alcor prokázaly, že lék funguje.",
    "ro": "Testele de la Alcor demonstrează că medicamentul funcționează.",
    "fi": "Alcor: kokeet todistavat, että lääke toimii.",
    "hu": "Az Alcor kísérletei bizonyítják, hogy a szer hat.",
    "ca": "Els assajos d'Alcor demostren que el fàrmac funciona.",
}


def proofs(statement: str, language: str, *quotes: tuple[str, str]) -> Mismatch | None:
    return proof_added(read_cues(statement, language), [read_cues(*quote) for quote in quotes])


@pytest.mark.parametrize(("ours", "theirs"), list(product(PROVEN, SUGGESTED)))
def test_what_is_suggested_is_not_told_as_proved(ours: str, theirs: str) -> None:
    found = proofs(PROVEN[ours], ours, (SUGGESTED[theirs], theirs))
    assert found is not None
    assert not found.sure
    assert proofs(SUGGESTED[ours], ours, (PROVEN[theirs], theirs)) is None
    assert proofs(SUGGESTED[ours], ours, (SUGGESTED[theirs], theirs)) is None
    assert proofs(PROVEN[ours], ours, (PROVEN[theirs], theirs)) is None


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        (
            "A poll by Ifop shows that 41% agree.",
            "en",
            "Una encuesta de Ifop indica que el 41 % está de acuerdo.",
            "es",
        ),
        (
            "Une étude de l'Insee montre que 38 % renoncent.",
            "fr",
            "According to Insee, it seems that 38% go without.",
            "en",
        ),
        ("The tests do not prove that the drug works.", "en", "The tests only suggest that the drug works.", "en"),
        ("The talks proved difficult.", "en", "Reports suggest that the talks were difficult.", "en"),
        ("The council proved a good host.", "en", "The council suggested meeting in Lyon.", "en"),
    ],
)
def test_other_words_tell_of_no_proof(statement: str, language: str, quote: str, other: str) -> None:
    assert proofs(statement, language, (quote, other)) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("The study found no evidence that the vitamin prevents colds.", "en"),
        ("Die Studie fand keine Belege dafür, dass das Vitamin Erkältungen verhindert.", "de"),
        ("L'étude n'a trouvé aucune preuve que la vitamine prévient les rhumes.", "fr"),
    ],
)
def test_no_evidence_that_it_helps_is_none_that_it_does_not(quote: str, language: str) -> None:
    theirs = [read_cues(quote, language)]
    assert proof_added(read_cues("The study shows that the vitamin does not prevent colds.", "en"), theirs)
    assert not proof_added(read_cues("The study found no evidence that the vitamin prevents colds.", "en"), theirs)
