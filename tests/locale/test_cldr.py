from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from babel import Locale

from factsheet.locale import cldr


@pytest.mark.parametrize(
    ("tag", "found"),
    [
        ("fr", "fr"),
        ("pt-PT", "pt_PT"),
        ("pt_PT", "pt_PT"),
        ("fr-XX", "fr"),
        ("zh-Hant-TW", "zh_Hant_TW"),
        ("xx", "en"),
        ("", "en"),
        ("../fr", "en"),
    ],
)
def test_a_tag_leads_to_the_nearest_locale_at_last_to_english(tag: str, found: str) -> None:
    assert Locale.parse(found) == cldr.locale(tag)


@pytest.mark.parametrize(
    ("tag", "script"),
    [
        ("fr", "Latn"),
        ("ru", "Cyrl"),
        ("ja", "Jpan"),
        ("sr", "Cyrl"),
        ("sr-Latn", "Latn"),
        ("zh-Hant-TW", "Hant"),
        ("", ""),
    ],
)
def test_a_language_has_the_script_that_it_is_most_often_written_in(tag: str, script: str) -> None:
    assert script == cldr.script(tag)


def test_plain_english_is_the_worlds() -> None:
    assert ["en_GB", "en_US", "fr", "en_GB"] == [str(cldr.world(tag)) for tag in ("en", "en-US", "fr", "xx")]


def test_a_region_adds_to_what_is_said_of_its_language() -> None:
    french, canadian = cldr.phrases("fr", "figures.json"), cldr.phrases("fr-CA", "figures.json")
    assert ("environ {0}", {}) == (canadian["approx"], canadian["currencies"])
    assert french["currencies"]
    assert cldr.phrases("en", "figures.json") == cldr.phrases("xx", "figures.json")
    assert {} == cldr.phrases("pl", "figures.json")


@pytest.mark.parametrize("file", ["figures.json", "dates.json"])
def test_every_phrase_says_where_its_number_goes(file: str) -> None:
    for language, said in cldr._file(file).items():
        for name, phrase in said.items():
            for text in phrase if name == "seasons" else [phrase]:
                assert not isinstance(text, str) or "{0}" in text, (language, name)
            assert name != "seasons" or len(phrase) == 4
            assert name != "range" or "{1}" in phrase


def test_babel_is_not_loaded_before_something_is_printed() -> None:
    script = (
        "import sys; from factsheet import charts, prose; from factsheet.locale import figures, strings;"
        "prose.inline('plain words'); print(sorted({'babel', 'markdown', 'nh3'} & sys.modules.keys()))"
    )
    root = Path(__file__).parents[2]
    assert b"[]" == subprocess.check_output([sys.executable, "-c", script], cwd=root).strip()
