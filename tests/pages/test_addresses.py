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


def test_a_short_quote_is_named_whole_and_a_long_one_by_its_ends() -> None:
    assert addresses.at_words("https://e.org/a", "a “bet”, well-known") == (
        "https://e.org/a#:~:text=a%20%E2%80%9Cbet%E2%80%9D%2C%20well%2Dknown"
    )
    long = " ".join(f"w{n}" for n in range(20))
    assert addresses.at_words("https://e.org/a", long) == (
        "https://e.org/a#:~:text=w0%20w1%20w2%20w3%20w4,w15%20w16%20w17%20w18%20w19"
    )


def test_an_address_with_a_fragment_of_its_own_keeps_it() -> None:
    assert addresses.at_words("https://e.org/a#part", "a bet") == "https://e.org/a#part"
