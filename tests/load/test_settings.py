from __future__ import annotations

import pytest

from factsheet.load.settings import meant_tag
from factsheet.model import LanguageMap, Publisher, Settings, Wording
from tests import sheets


def settings(text: str) -> Settings:
    return sheets.corpus({"site.yaml": text}).settings


def told(text: str | None) -> list[str]:
    """The findings about site.yaml alone."""
    lines = sheets.told({"site.yaml": text})
    return [line.removeprefix("site.yaml:") for line in lines if line.startswith("site.yaml")]


def test_a_sheet_needs_no_more_than_a_title() -> None:
    assert Settings(title=LanguageMap((Wording("A", "en"),))) == settings("title: A\n")


def test_settings_with_everything() -> None:
    expected = Settings(
        title=LanguageMap((Wording("Un", "fr"), Wording("One", "en"))),
        languages=("fr", "en"),
        standfirst=LanguageMap((Wording("Deux.", "fr"),)),
        base_url="https://example.org/sheet/",
        publisher=Publisher("The desk", "mailto:desk@example.org"),
        licence="CC-BY-4.0",
        sections=("plant",),
        key_figures=("plant-opened",),
        levels={"hedge-dropped": "warn"},
    )
    text = """
        title: {fr: Un, en: One}
        languages: [fr, en]
        standfirst: Deux.
        base_url: https://example.org/sheet/
        publisher: {name: The desk, contact: "mailto:desk@example.org"}
        licence: CC-BY-4.0
        sections: [plant]
        key_figures: [plant-opened]
        levels: {hedge-dropped: warn}
        """
    assert expected == settings(text)


def test_a_language_counts_once() -> None:
    assert settings("title: A\nlanguages: [en, fr, en]\n").languages == ("en", "fr")


@pytest.mark.parametrize("tag", ["en", "fr", "pt-BR", "zh-Hant", "sr-Latn-RS", "ast"])
def test_languages_are_named_by_their_tags(tag: str) -> None:
    assert settings(f"title: A\nlanguages: [{tag}]\n").languages == (tag,)


@pytest.mark.parametrize("tag", ["EN", "fr_FR", "english", "pt-br", "../fr", "e"])
def test_anything_else_is_no_language(tag: str) -> None:
    assert f"2:13: error[bad-value] `{tag}` is not a language tag" in told(f"title: A\nlanguages: [{tag}]\n")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("FR", "fr"), ("fr_FR", "fr-FR"), ("French", "fr"), ("français", "fr"), ("PT-br", "pt-BR"), ("Elvish", "")],
)
def test_a_tag_is_meant_by_other_letters_and_by_names(typed: str, meant: str) -> None:
    assert meant_tag(typed) == meant


@pytest.mark.parametrize("typed", ["[EN, Français]", "en, fr", "English fr"])
def test_languages_that_are_meant_leave_their_texts_without_fault(typed: str) -> None:
    lines = told(f"title: {{en: A, fr: B}}\nlanguages: {typed}\n")
    assert lines
    assert not [line for line in lines if not line.startswith("2:")]


def test_without_settings_there_is_no_sheet_but_every_other_file_is_still_read() -> None:
    changes = {"site.yaml": None, "content/topics.yaml": "- acme\n"}
    assert sheets.told(changes) == [
        "content/topics.yaml:1:1: error[bad-type] a mapping of topic ids is expected here",
        "site.yaml: error[unreadable-file] there is no site.yaml",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", " error[unreadable-file] the file is empty"),
        ("- a\n", "1:1: error[bad-type] site.yaml is a mapping of fields, not a list"),
        ("languages: [en]\n", "1:1: error[missing-field] site.yaml has no `title`: the title of the sheet"),
        ("title: A: B\n", "1:9: error[bad-yaml] this is not YAML: mapping values are not allowed in this context"),
        ("title: A\nlicense: MIT\n", "2:1: error[unknown-field] site.yaml has no field `license`"),
        ("title: A\nlanguages: en\n", "2:12: error[bad-type] a list is expected here, not `en`"),
        ("title: A\npublisher: Desk\n", "2:12: error[bad-type] the publisher is a mapping of fields, not `Desk`"),
        ("title: A\nlevels: {x: loud}\n", "2:13: error[bad-value] `loud` is not one of error, warn, off"),
        ("title: A\nsections: [Plant]\n", "2:12: error[bad-id] `Plant` cannot be an id: "),
        ("title: {de: A}\n", "1:9: error[unknown-field] `de` is not one of the site's languages (en)"),
        ("title: A\nbase_url: example.org\n", "2:11: error[bad-address] `example.org` is not an address "),
        ("title: A\nbase_url: https://a.b/?c\n", "2:11: error[bad-address] base_url cannot hold ? or #"),
        (
            "title: A\nbase_url: https://a.b/c/index.html\n",
            "2:11: error[bad-address] base_url is a folder, not the page index.html",
        ),
        ("title: A\nbase_url: https://a.b/#c\n", "2:11: error[bad-address] base_url cannot hold ? or #"),
        ("title: A\npublisher: {name: D, contact: javascript:x}\n", "2:31: error[bad-address] `javascript:x` is not "),
    ],
)
def test_what_is_amiss_is_told_at_its_place(text: str, expected: str) -> None:
    assert any(line.startswith(expected) for line in told(text)), told(text)


def test_all_that_is_amiss_is_told_at_once() -> None:
    text = "title: A\nlanguages: [EN]\nbase_url: x\nsections: [A B]\nkey_figures: plant\nlicense: MIT\n"
    assert [line[0] for line in told(text)] == ["2", "3", "4", "5", "6"]


def test_a_language_that_cldr_lacks_is_told_and_stops_nothing() -> None:
    told = sheets.judged({sheets.RECORD: sheets.SMALL[sheets.RECORD].replace("language: en", "language: zz")})
    found = [one for one in told.diagnostics if one.rule == "bad-value"]
    assert [(one.level, str(one.origin)) for one in found] == [("warn", f"{sheets.RECORD}:3:11")]
    assert "pt-BR" in found[0].help
