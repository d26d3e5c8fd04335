"""What is demanded, considered or possible is not told as done, in one language or across several."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.planning import plan_told_as_done


def compared(statement: str, language: str, *quotes: tuple[str, str]) -> Mismatch | None:
    return plan_told_as_done(read_cues(statement, language), [read_cues(*quote) for quote in quotes])


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Greenpeace called on Shell to close the Pernis refinery.", "en"),
        ("Greenpeace a appelé Shell à fermer la raffinerie de Pernis.", "fr"),
        ("Greenpeace demande au groupe Shell de fermer la raffinerie de Pernis.", "fr"),
        ("Acme pidió a la empresa Shell que cerrara la refinería de Pernis.", "es"),
        ("Acme ha proposto lo stop alla raffineria di Pernis di Shell.", "it"),
        ("Acme pediu à direção da Shell que feche a refinaria de Pernis.", "pt"),
        ("Greenpeace fordert, dass Shell die Raffinerie in Pernis schließt.", "de"),
        ("Greenpeace pide que Shell cierre la refinería de Pernis.", "es"),
        ("Greenpeace chiede che Shell chiuda la raffineria di Pernis.", "it"),
        ("Greenpeace pede que a Shell feche a refinaria de Pernis.", "pt"),
        ("Greenpeace eist dat Shell de raffinaderij in Pernis sluit.", "nl"),
        ("Greenpeace kräver att Shell stänger raffinaderiet i Pernis.", "sv"),
        ("Greenpeace domaga się od Shell zamknięcia rafinerii w Pernis.", "pl"),
        ("GreenpeaceはShellにPernis製油所の閉鎖を提案した。", "ja"),
        ("Greenpeace는 Shell에 Pernis 정유소 폐쇄를 촉구했다.", "ko"),
        ("Greenpeace, Shell'in Pernis rafinerisini kapatmasını önerdi.", "tr"),
        ("Greenpeace đề xuất Shell đóng cửa nhà máy Pernis.", "vi"),
        ("Greenpeace mengusulkan penutupan kilang Shell di Pernis.", "id"),
        ("Greenpeace המליצה ל-Shell לסגור את Pernis.", "he"),
        ("اقترحت Greenpeace على Shell إغلاق مصفاة Pernis.", "ar"),
    ],
)
def test_what_is_demanded_is_not_told_as_done(quote: str, language: str) -> None:
    assert compared("Shell closed the Pernis refinery.", "en", (quote, language))
    assert compared("Greenpeace called on Shell to close the Pernis refinery.", "en", (quote, language)) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Shell is considering closing the Pernis refinery.", "en"),
        ("Shell has proposed closing the Pernis refinery.", "en"),
        ("Shell said it had agreed to close the Pernis refinery.", "en"),
        ("Shell étudie la fermeture de la raffinerie de Pernis.", "fr"),
        ("Shell prüft die Schließung der Raffinerie in Pernis.", "de"),
        ("Shell negocia el cierre de la refinería de Pernis.", "es"),
        ("Shell valuta la chiusura della raffineria di Pernis.", "it"),
        ("A Shell pondera fechar a refinaria de Pernis.", "pt"),
        ("Shell overweegt de raffinaderij in Pernis te sluiten.", "nl"),
        ("Shell överväger att stänga raffinaderiet i Pernis.", "sv"),
        ("Shell overvejer at lukke raffinaderiet i Pernis.", "da"),
        ("Shell vurderer å stenge raffineriet i Pernis.", "nb"),
        ("Shell rozważa zamknięcie rafinerii w Pernis.", "pl"),
        ("Shell zvažuje uzavření rafinerie v Pernis.", "cs"),
        ("Shell negociază închiderea rafinăriei din Pernis.", "ro"),
    ],
)
def test_what_is_considered_or_negotiated_is_not_told_as_done(quote: str, language: str) -> None:
    assert compared("Shell closed the Pernis refinery.", "en", (quote, language))
    assert compared("Shell a fermé la raffinerie de Pernis.", "fr", (quote, language))
    assert compared("Shell is considering closing the Pernis refinery.", "en", (quote, language)) is None


def test_what_was_asked_for_and_done_is_told_as_done() -> None:
    for quote in ("After calling for the ban for years, Greenpeace won it in 2018.",
                  "The law requires firms to report spills. Greenpeace won in 2018."):  # fmt: skip
        assert compared("Greenpeace won in 2018.", "en", (quote, "en")) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Расходы Acme вырастут на 5 %.", "ru"),
        ("Витрати Acme зростуть на 5 %.", "uk"),
        ("הוצאות Acme יעלו ב-5%.", "he"),
        ("Letzte Werke der Acme sollten ursprünglich um 5 % wachsen.", "de"),
        ("Acme cere o creștere de 5 %.", "ro"),
        ("Acme prevé un crecimiento del 5 % del gasto.", "es"),
        ("Acme prévoit une hausse de 5 % des dépenses.", "fr"),
        ("Acme raamt de groei op 5 procent.", "nl"),
        ("Výdaje Acme mají příští rok vzrůst o 5 %.", "cs"),
        ("Az Acme 5 %-os növekedéssel számol.", "hu"),
    ],
)
def test_a_future_without_a_word_of_its_own_is_no_past(quote: str, language: str) -> None:
    assert compared("Acme has grown its spending by 5%.", "en", (quote, language))
    assert compared("Acme will grow its spending by 5%.", "en", (quote, language)) is None
