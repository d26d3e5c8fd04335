"""What somebody refused to tell is not told as told, nor what ceased as what was only left undone."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.alleging import attempt_told_as_done


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("Acme reported the leak.", "Acme failed to report the leak.", "en"),
        ("Acme meldete das Leck.", "Acme weigerte sich, das Leck zu melden.", "de"),
        ("Acme a signalé la fuite.", "Acme a refusé de signaler la fuite.", "fr"),
        ("Acme informó de la fuga.", "Acme se negó a informar de la fuga.", "es"),
        ("Acme ha riferito la perdita.", "Acme ha rifiutato di riferire la perdita.", "it"),
        ("Acme meldde het lek.", "Acme weigerde het lek te melden.", "nl"),
    ],
)
def test_what_was_to_be_told_is_no_speaker(statement: str, quote: str, language: str) -> None:
    assert attempt_told_as_done(read_cues(statement, language), [read_cues(quote, language)])


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("Norland left the pact.", "A Norlândia deixou de ser membro do pacto.", "pt"),
        ("Norland left the pact.", "Norlandia dejó de ser miembro del pacto.", "es"),
    ],
)
def test_to_cease_is_to_do_so(statement: str, quote: str, language: str) -> None:
    assert not attempt_told_as_done(read_cues(statement, "en"), [read_cues(quote, language)])
