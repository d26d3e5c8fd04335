from __future__ import annotations

from xml.etree import ElementTree as ET

import feedparser
from lxml import etree

from factsheet.exports import feed
from factsheet.files import Output
from factsheet.stages import Site
from tests import sheets

ATOM = "{http://www.w3.org/2005/Atom}"
SITE = "title: Vans & <i>more</i>\nlanguages: [en, fr]\nbase_url: https://vans.example/sheet/\n"


def atoms(site: Site) -> list[Output]:
    return [one for one in feed.files(site, ()) if one.path.endswith(".atom")]


def feeds(*records: str, site: str = SITE) -> dict[str, ET.Element]:
    changes = {"site.yaml": site, **sheets.facts(*records)}
    return {one.path: ET.fromstring(one.content) for one in atoms(sheets.site(changes))}  # noqa: S314


def record(id: str, added: str = "", statement: str = "B.") -> str:
    return f"id: {id}\nstatement: {statement}\nquote: Jane Roe\n" + (f"added: {added}\n" if added else "")


def ids(root: ET.Element) -> list[str]:
    return [entry.findtext(f"{ATOM}id") or "" for entry in root.findall(f"{ATOM}entry")]


def test_every_language_has_a_feed_beside_its_index() -> None:
    assert ["feed.atom", "fr/feed.atom"] == list(feeds(record("a")))


def test_without_an_address_there_is_no_feed() -> None:
    assert feeds(record("a"), site="title: A\n") == {}


def test_facts_come_newest_first_and_those_without_a_day_not_at_all() -> None:
    root = feeds(record("old", "2024-05-06"), record("none"), record("new", "2024-05-07"))["feed.atom"]
    assert ids(root) == [f"https://vans.example/sheet/facts/{id}.html" for id in ("new", "old")]
    assert root.findtext(f"{ATOM}updated") == "2024-05-07T00:00:00Z"


def test_a_feed_of_another_language_leads_to_its_own_pages() -> None:
    root = feeds(record("a", "2024"))["fr/feed.atom"]
    assert ids(root) == ["https://vans.example/sheet/fr/facts/a.html"]
    links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}
    assert links == {
        "self": "https://vans.example/sheet/fr/feed.atom",
        "alternate": "https://vans.example/sheet/fr/",
    }


def test_a_feed_that_knows_no_day_says_the_first_of_all() -> None:
    """A build has no clock, and a feed must say when it changed."""
    assert feeds(record("a"))["feed.atom"].findtext(f"{ATOM}updated") == "1970-01-01T00:00:00Z"


def test_markup_in_a_statement_is_not_markup_in_the_feed() -> None:
    root = feeds(record("a", "2024", '"*Jane* & <b>Roe</b>"'))["feed.atom"]
    [title] = [entry.findtext(f"{ATOM}title") for entry in root.findall(f"{ATOM}entry")]
    assert title is not None
    assert "Jane &" in title
    assert "*" not in title


HOSTILE = '"</title> ]]> & <b> =cmd() \\u202eright\\u202c 🙂"'


def test_a_feed_reader_finds_the_words_as_they_were_written() -> None:
    changes = {"site.yaml": SITE, **sheets.facts(record("a", "2024-05-06", HOSTILE))}
    output = atoms(sheets.site(changes))[0]
    read = feedparser.parse(output.content)
    assert not read.bozo
    assert read.feed.title == "Vans & more"
    [entry] = read.entries
    assert entry.title == "]]> &  =cmd() \u202eright\u202c 🙂"
    assert entry.updated == "2024-05-06T00:00:00Z"


def test_libxml_takes_the_feed_for_well_formed() -> None:
    for one in atoms(sheets.site({"site.yaml": SITE, **sheets.facts(record("a", "2024", HOSTILE))})):
        assert etree.fromstring(one.content).tag == f"{ATOM}feed"


def test_a_feed_says_on_what_terms_its_words_may_be_used() -> None:
    assert feeds(record("a"))["feed.atom"].find(f"{ATOM}rights") is None
    assert feeds(record("a"), site=SITE + "licence: CC0\n")["feed.atom"].findtext(f"{ATOM}rights") == "CC0"
