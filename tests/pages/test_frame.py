from __future__ import annotations

import pytest

from factsheet.pages import frame
from tests.pages import press


def placed(path: str, language: str, base_url: str = "") -> frame.Frame:
    site = press.site({"site.yaml": press.SITE + (f"    base_url: {base_url}\n" if base_url else "")})
    return frame.place(frame.surroundings(site, language), site, path)


def test_the_ways_up_lead_to_the_language_and_to_the_site() -> None:
    deep = placed("facts/a.html", "fr")
    assert (deep.path, deep.root, deep.top) == ("fr/facts/a.html", "../", "../../")


def test_the_same_page_in_every_language_is_one_link_away() -> None:
    assert [(one.language, one.name, one.href) for one in placed("facts/a.html", "fr").alternates] == [
        ("en", "English", "../../facts/a.html"),
        ("fr", "français", "../../fr/facts/a.html"),
    ]


def test_public_addresses_need_a_base_url() -> None:
    assert placed("index.html", "fr").canonical == ""
    there = placed("index.html", "fr", "https://example.org/vans/")
    assert there.canonical == "https://example.org/vans/fr/"
    assert there.alternates[0].address == "https://example.org/vans/"


def test_the_method_page_tells_which_words_it_explains() -> None:
    assert placed("index.html", "fr").method == ("said",)


def test_a_page_of_prose_is_named_in_every_language() -> None:
    assert placed("index.html", "fr").pages == (frame.Link("How it is made", "method.html", "en"),)
    assert placed("index.html", "en").pages == (frame.Link("How it is made", "method.html"),)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Words.\n\n# Later\n", "Later"),
        ("## Small\n", "Our method"),
        ("", "Our method"),
        ("a\n\n    # b\n", "Our method"),
    ],
)
def test_a_page_of_prose_goes_by_its_first_heading_or_its_name(text: str, title: str) -> None:
    assert frame.prose_titles(press.site({"content/pages/our-method.en.md": text}), "en")["our-method"] == title
