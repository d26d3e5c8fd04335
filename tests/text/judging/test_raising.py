"""Every language's ladders have the rungs that are asked for; what stands on them is tested ladder by ladder."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.proving import PROVED, REASONS
from factsheet.text.judging.quantifying import AMOUNTS, FREQUENCIES, PORTIONS, quantifier_raised
from factsheet.text.judging.stages import STAGES

FOLDER = files("factsheet.text") / "languages" / "ladders"
LANGUAGES = sorted(entry.name.removesuffix(".json") for entry in FOLDER.iterdir())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ladder_has_its_rungs_and_those_that_ask_begin_with_letters(language: str) -> None:
    stored = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))
    for scale in [one for one in (REASONS, STAGES, AMOUNTS, FREQUENCIES, PROVED, PORTIONS) if one.ladder in stored]:
        lists = stored[scale.ladder]
        assert {*scale.heights} - {"point"} <= {*lists}
        assert {*lists} <= {*scale.heights, "link", "source", "open", "none"}
        asking = [word for rung in scale.asking for pattern in lists.get(rung, ()) for word in pattern.split()[:1]]
        assert [] == [word for word in asking if word[0] in "-_…#"]


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Das Gericht hat die Beschwerden in weiten Teilen abgewiesen.", "de"),
        ("Domstolen avslog till stor del klagomålen.", "sv"),
        ("La corte ha respinto in gran parte i ricorsi.", "it"),
        ("La cour a rejeté en grande partie les recours.", "fr"),
        ("Sąd w dużej mierze oddalił skargi.", "pl"),
    ],
)
def test_largely_is_not_all_and_may_be_told_as_most(quote: str, language: str) -> None:
    theirs = [read_cues(quote, language)]
    assert quantifier_raised(read_cues("The court dismissed all of the complaints.", "en"), theirs)
    assert not quantifier_raised(read_cues("The court dismissed most of the complaints.", "en"), theirs)
