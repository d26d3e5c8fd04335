"""What languages put in other words is no denial, hedge or attribution that was dropped or added."""

from __future__ import annotations

import pytest

from tests.wordings import judged


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        (
            "The city passed the plan by 30 votes to 12.",
            "Die Stadt nahm den Plan mit 30 Ja- zu 12 Nein-Stimmen an.",
            "de",
        ),
        ("The council rejected the plan.", "Rådet sade nej till planen.", "sv"),
        ("She was the only one to vote for it.", "Niemand anders stemde voor.", "nl"),
        ("Only half of it was spent.", "Non è stato speso che metà.", "it"),
        ("Most of them were not vaccinated.", "Οι περισσότεροι ήταν ανεμβολίαστοι.", "el"),
        ("The verdict is not final.", "Wyrok jest nieprawomocny.", "pl"),
        ("The size is still undecided.", "規模はまだ決まっていない。", "ja"),
        ("They disagree.", "Они не согласны.", "ru"),
        ("The damage was small.", "被害は少なかった。", "ja"),
        ("Aid will not arrive before March.", "Допомога надійде не раніше березня.", "uk"),
        ("The minister promised that taxes would fall.", "O ministro garantiu que os impostos baixariam.", "pt"),
        ("By the ministry's count, 1,200 homes were hit.", "Volgens het ministerie zijn 1.200 huizen getroffen.", "nl"),
        ("In the union's estimate, most walked out.", "Secondo il sindacato, hanno scioperato in molti.", "it"),
        ("To hear Acme tell it, sales fell.", "D'après Acme, les ventes ont baissé.", "fr"),
        ("The poll gives Acme 22 seats.", "לפי הסקר, אקמי תזכה ב־22 מושבים.", "he"),
        ("It was two hundredths of a second faster.", "È stato più veloce di due centesimi di secondo.", "it"),
        ("The tax brings in 2 billion euros.", "La taxe rapporte 2 milliards d'euros.", "fr"),
        ("It rose compared with the same period last year.", "Geçen yılın aynı dönemine göre arttı.", "tr"),
        ("She used it at least once.", "Она хотя бы раз пользовалась этим.", "ru"),
        ("The deficit may not exceed 2 billion zlotys.", "Deficyt nie może przekroczyć 2 miliardów złotych.", "pl"),
        ("The application must reach us by 15 March.", "Ansökan ska ha kommit in senast den 15 mars.", "sv"),
    ],
)
def test_the_same_in_other_words(statement: str, quote: str, language: str) -> None:
    assert judged(statement, "en", quote, language) == set()
