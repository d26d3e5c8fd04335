from __future__ import annotations

import msgspec

from factsheet.diagnostics import Origin
from factsheet.model import LanguageMap, Settings, Wording
from factsheet.theming import lacking, themed, wordless
from tests import sheets

SETTINGS = Settings(title=LanguageMap((Wording("A sheet", "en"),)), languages=("en", "fr"))


def test_templates_words_assets_and_tokens_are_taken_apart() -> None:
    made, faults = themed(sheets.theme(), SETTINGS)
    assert faults == []
    assert {"base.html", "fact.html"} <= made.templates.keys()
    assert not [name for name in made.templates if name.endswith((".css", ".po"))]
    assert {"en", "fr"} == made.strings.keys()
    assert made.strings["fr"].gettext("Sources") == "Sources"
    assert made.assets["sheet.css"].startswith("assets/sheet.")
    assert "paper" in made.tokens


def test_what_cannot_be_read_is_told_with_its_place_and_the_rest_is_there() -> None:
    broken = {**sheets.theme(), "fact.html": b"\xff", "strings/fr.po": b'msgid "a"\nmsgstr b\n'}
    made, faults = themed(broken, SETTINGS)
    assert [("unreadable-file", "templates/strings/fr.po"), ("not-utf-8", "templates/fact.html")] == [
        (one.rule, one.at.file) for one in faults if isinstance(one.at, Origin)
    ]
    assert "fact.html" not in made.templates
    assert "base.html" in made.templates


def test_a_template_that_nothing_is_made_of_is_told_with_the_one_that_was_meant() -> None:
    files = {**sheets.theme(), "fcat.html": b"<p>", "overview.html": b"<p>", "mine.html": b"<p>"}
    files["fact.html"] += b'{# #}{% include "mine.html" %}'
    _, faults = themed(files, SETTINGS)
    assert [
        ("templates/fcat.html", "did you mean `fact.html`?"),
        ("templates/overview.html", "move it out of templates/, or include it in another"),
    ] == [(str(one.at), one.help) for one in faults]


def test_what_a_catalogue_lacks_is_known() -> None:
    settings = msgspec.structs.replace(SETTINGS, languages=("en", "fr", "ar"))
    files = {**sheets.theme(), "strings/ar.po": 'msgid "Skip to the text"\nmsgstr "إلى النص"\n'.encode()}
    [found] = lacking(files, settings)
    assert ("ar", found.of - 1) == (found.language, found.number)
    assert found.first in sheets.theme()["404.html"].decode()


def test_a_language_without_a_catalogue_is_known() -> None:
    settings = msgspec.structs.replace(SETTINGS, languages=("en-GB", "fr", "ar"))
    assert ["ar"] == list(wordless(sheets.theme(), settings))
