from __future__ import annotations

import pytest

from factsheet.model import LanguageMap, Settings, Wording
from factsheet.pages import addresses

SETTINGS = Settings(title=LanguageMap((Wording("A sheet", "en"),)), languages=("en", "fr"))


def test_the_default_language_lies_at_the_root_and_others_in_their_folder() -> None:
    assert [addresses.tree(SETTINGS, language) for language in ("en", "fr")] == ["", "fr/"]


def test_the_way_up_has_a_step_for_every_folder() -> None:
    assert [addresses.up(path) for path in ("index.html", "facts/a.html", "fr/facts/a.html")] == ["", "../", "../../"]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("index.html", "https://example.org/sheet/"),
        ("fr/index.html", "https://example.org/sheet/fr/"),
        ("facts/a.html", "https://example.org/sheet/facts/a.html"),
    ],
)
def test_an_index_has_the_address_of_its_folder(path: str, expected: str) -> None:
    assert addresses.absolute("https://example.org/sheet/", path) == expected


def test_without_a_base_url_there_is_no_public_address() -> None:
    assert addresses.absolute("", "index.html") == ""


def test_the_root_is_the_path_of_the_base_url() -> None:
    roots = [addresses.root_of(url) for url in ("", "https://example.org", "https://example.org/sheet/")]
    assert roots == ["/", "/", "/sheet/"]
