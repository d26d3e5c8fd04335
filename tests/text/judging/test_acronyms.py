"""A name in full is told by the acronym that its words begin with."""

from __future__ import annotations

import pytest

from factsheet.text.judging.acronyms import spelt_out
from factsheet.text.judging.names import name_index, names_unsupported


@pytest.mark.parametrize(
    ("text", "other", "found"),
    [
        ("The Arvo Conference on Tidal Mills (ACTM) was full.", "ACTM drew 90.", "Arvo Conference on Tidal Mills"),
        ("She leads the Bela Institute for Rope-Walking.", "The BIRW named her.", "Bela Institute for Rope-Walking"),
        ("She leads the Bela Institute of Canals.", "The BIRW named her.", ""),
        ("She leads Bela, Institute of Canals.", "BIC named her.", ""),
        ("She leads the Bela Institute of Canals.", "ABICE named her.", ""),
    ],
)  # fmt: skip
def test_the_words_that_an_acronym_stands_for_are_found(text: str, other: str, found: str) -> None:
    assert [text[start:end] for start, end in spelt_out(text, [other])] == ([found] if found else [])


def test_a_name_that_a_quote_has_as_an_acronym_is_there() -> None:
    statement = "The third Arvo Conference on Tidal Mills was held in Leeds."
    none = name_index({})
    assert not names_unsupported(statement, "en", none, ["ACTM was held in Leeds."])
    assert names_unsupported(statement, "en", none, ["ACTX was held in Leeds."])
