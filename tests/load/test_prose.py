from __future__ import annotations

import pytest

from factsheet.model import Prose
from tests import sheets


def pages(**texts: str) -> tuple[Prose, ...]:
    changes = {f"content/pages/{name.replace('_', '.')}.md": text for name, text in texts.items()}
    return sheets.corpus(changes | {"site.yaml": "title: A small sheet\nlanguages: [en, pt-BR]\n"}).prose


def test_a_page_is_a_file_of_markdown_in_one_language() -> None:
    expected = Prose(slug="about", language="en", text="# About us\n\nWe count vans.\n")
    assert (expected,) == pages(about_en="# About us\n\nWe count vans.\n")


def test_a_byte_order_mark_does_not_hide_the_title() -> None:
    [page] = pages(about_en="\ufeff# About us\n")
    assert page.text == "# About us\n"


def test_one_page_may_stand_in_several_languages() -> None:
    found = pages(about_en="# About", **{"about_pt-BR": "# Sobre"})
    assert [("about", "en", "# About"), ("about", "pt-BR", "# Sobre")] == [(p.slug, p.language, p.text) for p in found]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("about", "the file name does not say a language of the site"),
        ("about.de", "the file name does not say a language of the site"),
        ("A b.en", "`A b` cannot be an address: only a-z, 0-9 and single hyphens between them are allowed"),
        ("con.en", "`con` cannot be an address: the name is reserved on Windows"),
        ("index.en", "every sheet has its own page `index`"),
        ("timeline.en", "every sheet has its own page `timeline`"),
        (".en", "`` cannot be an address: "),
    ],
)
def test_a_file_name_is_an_address_and_a_language(name: str, expected: str) -> None:
    path = f"content/pages/{name}.md"
    assert sheets.told({path: "# A"})[0].startswith(f"{path}: error[bad-id] {expected}")


def test_a_page_that_is_not_utf_8_is_told() -> None:
    assert "not-utf-8" in sheets.told({"content/pages/about.en.md": "# Été".encode("cp1252")})[0]


@pytest.mark.parametrize(
    ("name", "mend"),
    [
        ("about.de", "add `de` to `languages` in site.yaml, or name it about.en.md"),
        ("method.de", "add `de` to `languages` in site.yaml"),  # there is a method.en.md
        ("about", "name it about.en.md"),
        ("my.page", "name it my-page.en.md"),
    ],
)
def test_a_file_without_a_language_of_the_site_keeps_its_name_in_the_proposal(name: str, mend: str) -> None:
    pages = {"content/pages/method.en.md": "# Method\n", f"content/pages/{name}.md": "# About\n"}
    (one,) = sheets.judged(pages).diagnostics
    assert one.help == mend
