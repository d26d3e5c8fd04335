import json

import pytest

from factsheet.text.dates.frames import SIDES, frames
from factsheet.text.holding.pointing import HOURS, SCALES, SEASONS
from factsheet.text.notation.trees import FOLDER

PARTS = {"?", *SEASONS, *HOURS, *(part for scale in SCALES for part in scale)}
STORED = {
    file.name.removesuffix(".json"): stored["said"]
    for file in FOLDER.iterdir()
    if file.name.endswith(".json") and "said" in (stored := json.loads(file.read_text("utf-8")))
}


def test_a_language_without_lists_has_no_frames() -> None:
    assert (None, None) == (frames("bn"), frames("xx"))


def test_a_region_has_its_languages_lists() -> None:
    assert frames("fr-CA") == frames("fr")


def test_alternatives_stand_for_phrases_of_their_own() -> None:
    known = frames("en")
    assert known is not None
    assert [("no", "later"), ("not", "later")] == [rest for rest, side in known.sides["than"] if side == "by"]


@pytest.mark.parametrize("language", STORED)
def test_the_lists_name_known_sides_and_parts_in_lower_case(language: str) -> None:
    stored = STORED[language]
    sides = {*stored.get("sides", {}), *stored.get("sides_after", {})}
    parts = {*stored.get("parts", {}), *stored.get("parts_after", {})}
    words = [
        word for table in stored.values() if isinstance(table, dict) for listed in table.values() for word in listed
    ]
    assert (set(), set(), []) == (sides - set(SIDES), parts - PARTS, [word for word in words if word != word.lower()])


@pytest.mark.parametrize("language", STORED)
def test_no_phrase_means_two_things(language: str) -> None:
    for name in ("sides", "parts", "sides_after", "parts_after"):
        phrases = [phrase for listed in STORED[language].get(name, {}).values() for phrase in listed]
        assert sorted(set(phrases)) == sorted(phrases)
