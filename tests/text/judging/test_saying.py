"""Of a text it is told how much of it only says who says the rest."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.crediting import attribution_dropped
from factsheet.text.judging.saying import saying
from factsheet.text.judging.wording import hedge_dropped
from tests.growing import in_proportion


@pytest.mark.parametrize(
    ("text", "language", "frame"),
    [
        ("Jane Roe said the plant was full.", "en", "Jane Roe said"),
        ("The plant was full, said Jane Roe.", "en", " said Jane Roe"),
        ("The plant was full, according to the works council.", "en", " according to the works council"),
        ("Das Werk war voll, teilte die Polizei in Leipzig mit.", "de", " teilte die Polizei in Leipzig mit"),
        ("L'usine était pleine, a indiqué la préfecture du Rhône.", "fr", " a indiqué la préfecture du Rhône"),
        ("The plant was full.", "en", ""),
    ],
)
def test_what_only_says_who_says_it_is_measured(text: str, language: str, frame: str) -> None:
    assert abs(saying(read_cues(text, language)) - len(frame)) <= 3


def test_whoever_leaves_out_the_speaker_still_tells_what_is_said() -> None:
    quote = read_cues("Offenbar war der Motor zu alt, teilte die Polizei in Leipzig mit.", "de")
    assert hedge_dropped(read_cues("The engine was too old.", "en"), [quote])
    assert attribution_dropped(read_cues("The engine was apparently too old.", "en"), [quote])
    assert not hedge_dropped(read_cues("The engine was apparently too old.", "en"), [quote])


@pytest.mark.parametrize("piece", ["said ", ", said Roe", "Roe said that ", "a"])
def test_a_long_text_is_measured(piece: str) -> None:
    in_proportion(lambda size: saying(read_cues(piece * (size // len(piece)), "en")), 50_000)
