"""Texts that readers of one language see in another."""

from __future__ import annotations

from tests.sheets import Changes, facts, told

BOTH = "id: a\nstatement: {en: It opened in 2019., fr: Elle a ouvert en 2019.}\nquote: The plant opened in 2019"
SITE: Changes = {"site.yaml": "title: A sheet\nlanguages: [en, fr]\n", **facts(BOTH)}


def test_a_statement_in_all_languages_is_enough() -> None:
    assert [] == told(SITE)


def test_a_page_that_is_not_translated_is_told_with_the_file_to_write() -> None:
    page: Changes = {"content/pages/about.fr.md": "# Nous\n"}
    message = "the page `about` is not written in en; readers of it see it in `fr`"
    assert [f"content/pages/about.fr.md: warn[missing-translation] {message}"] == told({**SITE, **page})


def test_a_standfirst_is_told_too() -> None:
    site = {**SITE, "site.yaml": "title: A sheet\nlanguages: [en, fr]\nstandfirst: It opened.\n"}
    message = "the standfirst is not written in fr; readers of it see the standfirst in `en`"
    assert [f"site.yaml:3:13: warn[missing-translation] {message}"] == told(site)
