"""A denial inside a figure's bound is no denial; any other stays one."""

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.quantities.reading import read
from factsheet.text.telling.bounding import beside_bounds


def denials(language: str, text: str) -> list[str]:
    cues = beside_bounds(read_cues(text, language), read(text, language))
    return [text[one.start : one.end] for one in cues.negations]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Custody may last no longer than 28 days."),
        ("en", "It will not exceed 35 hectares."),
        ("es", "La superficie no superará las 35 hectáreas."),
        ("fr", "La surface ne dépassera pas 35 hectares."),
        ("de", "Nicht einmal jede dritte Person hatte Beistand."),
        ("de", "Die Fläche wird 35 Hektar nicht übersteigen."),
        ("it", "La superficie non supererà i 35 ettari."),
        ("pt", "A área não ultrapassará 35 hectares."),
        ("nl", "Nog geen 30 procent had hulp."),
    ],
)
def test_a_denial_that_bounds_a_figure_denies_nothing(language: str, text: str) -> None:
    assert denials(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "It did not hire 35 people.", ["not"]),
        ("es", "La empresa no contratará a 35 personas.", ["no"]),
        ("en", "Ratings have not more than doubled.", ["not"]),
    ],
)
def test_any_other_denial_stays_one(language: str, text: str, found: list[str]) -> None:
    assert denials(language, text) == found
