"""News sentences and their translations, judged by all rules: what is true is let through, what is changed is found."""

from __future__ import annotations

import pytest

from tests import sheets

NEVER = "Never, in all her long years at the head of Acme of Leeds and York, did Roe speak."
TRUE = [
    ("sv", "De bästa spelarna väntar på andra sidan.", "The best players are waiting on the other side."),
    ("da", "De bedste spillere venter på den anden side.", "The best players are waiting on the other side."),
    ("nb", "De beste spillerne venter på den andre siden.", "The best players are waiting on the other side."),
    ("sv", "Sex utan samtycke är ett brott.", "Sex without consent is a crime."),
    ("ro", "În toți anii ei lungi la conducerea firmei Acme din Leeds și York, Roe nu a vorbit niciodată.", NEVER),
    ("it", "In tutti i suoi lunghi anni alla guida della Acme di Leeds e York, Roe non ha parlato mai.", NEVER),
    ("es", "En todos sus largos años al frente de Acme de Leeds y York, Roe no habló nunca.", NEVER),
    ("pt", "Em todos os seus longos anos à frente da Acme de Leeds e York, Roe não falou nunca.", NEVER),
    (
        "ro",
        "A fost ucis cu patru zile mai târziu și nu a știut niciodată că i s-a dat cea mai înaltă medalie.",
        "He was killed four days later and never knew that he had been given the highest medal.",
    ),
    ("ro", "Cvintuplul câștigător nu a vorbit niciodată.", "The five-times winner never spoke."),
    ("sv", "Utbudet fördubblas till upp till 3 000 böcker.", "The choice doubles to up to 3,000 books."),
    ("sv", "De överväger tydligen andra namn.", "They are apparently considering other names."),
    ("sv", "Hon påpekade att skolor kan stängas.", "Schools, she added, could be closed."),
    ("sv", "70 procent tänkte rösta ja.", "70 percent planned to vote yes."),
    (
        "ro",
        "Prezentatoarea a anunțat pe Instagram că va pleca.",
        "The host took to Instagram to say she is leaving.",
    ),
    ("ro", "Gestul poate însemna sfârșitul alianței.", "The gesture could mean the end of the alliance."),
    ("ro", "Furtul a avut loc chiar înainte de ora 7 dimineața.", "The theft took place just before 7 a.m."),
    ("ro", "Ploaia vine în partea a doua a zilei de luni.", "The rain comes late on Monday."),
    ("ro", "Un al doilea magazin se deschide în a doua parte a acestui an.", "A second shop opens later this year."),
    ("ro", "Cele două contestații nu au fost acceptate.", "The two appeals were waved away."),
    ("it", "Il rapporto arriva nella seconda parte di maggio.", "The report comes in late May."),
    ("pt", "O relatório chega na segunda parte de maio.", "The report comes in late May."),
    ("es", "El informe llega en la segunda parte de mayo.", "The report comes in late May."),
    ("it", "Un quindicenne è stato arrestato.", "A fifteen-year-old was arrested."),
    ("it", "La rapina è avvenuta poco prima delle 7 del mattino.", "The robbery took place just before 7 a.m."),
    ("it", "La biblioteca resta aperta fino alle 7 di sera.", "The library stays open until 7 p.m."),
    ("it", "Fonti ufficiali dichiarano che il ponte è crollato.", "The bridge collapsed, officials said."),
    ("it", "La scelta è ampia, fino ad arrivare ai 3.000 libri.", "The choice is wide: up to 3,000 books."),
    ("it", "I giudici sono sembrati sorpresi.", "The judges appeared surprised."),
    ("it", "Vinsero ancora dopo il 4-1 di febbraio.", "They won again after the 4-1 of February."),
    ("it", "Disse che non importa se ci vorranno due anni.", "He said it does not matter if it takes two years."),
    ("it", "Ha detto che non potrebbe più lavorare.", "She said she no longer had time to work."),
    ("es", "Dijo que ya no podría trabajar.", "She said she no longer had time to work."),
    ("pt", "Ela disse que não poderia mais trabalhar.", "She said she no longer had time to work."),
    ("pt", "O guarda só conseguiu olhar.", "The guard could only watch."),
    ("nl", "Roe kondigde aan dat ze zou vertrekken.", "Roe announced she was leaving."),
    ("nl", "Roe legde uit waarom ze zou vertrekken.", "Roe explained why she was leaving."),
    ("nl", "De brug is ingestort, zo luidt het.", "The bridge collapsed, officials said."),
]
CHANGED = [
    ("sv", "Han kom på andra plats.", "He came third."),
    (
        "ro",
        "A fost ucis cu patru zile mai târziu și nu a știut niciodată că i s-a dat cea mai înaltă medalie.",
        "He was killed four days later and knew that he had been given the highest medal.",
    ),
    ("sv", "Utbudet fördubblas till upp till 3 000 böcker.", "The choice doubles to 3,000 books."),
    ("sv", "Han spelade 227 2/3 omgångar.", "He played 220 2/3 rounds."),
    ("sv", "De överväger tydligen andra namn.", "They are considering other names."),
    ("ro", "Raportul vine în a doua parte a lunii mai.", "The report comes in early May."),
    ("ro", "Furtul a avut loc după ora 7 dimineața.", "The theft took place before 7 a.m."),
    ("ro", "Prezentatoarea a anunțat că va pleca.", "The presenter announced that she left."),
    ("es", "El informe llega en la primera parte de mayo.", "The report comes in late May."),
    ("nl", "De fabriek zou sluiten.", "The plant was closed."),
    ("nl", "De minister zou geld hebben aangenomen.", "The minister took money."),
    ("it", "La rapina è avvenuta poco prima delle 7 del mattino.", "The robbery took place just after 7 a.m."),
    ("it", "I giudici sono sembrati sorpresi.", "The judges were surprised."),
    ("it", "La scelta è ampia, fino ad arrivare ai 3.000 libri.", "The choice is wide: 3,000 books."),
    ("it", "Vinsero ancora dopo il 4-1 di febbraio.", "They won again after the 4-1 of March."),
]
OTHER = ("certainty-unsupported", "quotation-marks-unsupported")  # they ask for what a translation does not give


def found(statement: str, ours: str, quote: str, theirs: str) -> list[str]:
    return [
        one.rule
        for one in sheets.judged(sheets.one_fact(statement, ours, quote, theirs)).diagnostics
        if one.rule not in OTHER
    ]


@pytest.mark.parametrize(("language", "theirs", "english"), TRUE)
def test_a_true_translation_is_let_through(language: str, theirs: str, english: str) -> None:
    assert [] == found(english, "en", theirs, language)
    assert [] == found(theirs, language, english, "en")


@pytest.mark.parametrize(("language", "theirs", "english"), CHANGED)
def test_a_changed_one_is_found(language: str, theirs: str, english: str) -> None:
    assert found(english, "en", theirs, language)
