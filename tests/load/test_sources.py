from __future__ import annotations

import pytest

from factsheet.digest import sha256
from factsheet.load import load
from factsheet.model import LanguageMap, Publish, Source, Wording
from tests import sheets
from tests.sheets import RECORD, TEXT

HEAD = "title: Acme opens a second plant\npublisher: Sample Gazette\nlanguage: en\n"


def source(more: str) -> Source:
    [found] = sheets.corpus({RECORD: HEAD + more}).sources
    return found


def told(more: str) -> list[str]:
    return [line.removeprefix(f"{RECORD}:") for line in sheets.told({RECORD: HEAD + more})]


def test_a_source_has_a_title_a_publisher_and_a_language() -> None:
    expected = Source(id="gazette", title="Acme opens a second plant", publisher="Sample Gazette", language="en")
    assert expected == source("")


def test_a_source_with_everything() -> None:
    more = f"""author: Jane Roe
published: 2024-05-06
url: https://example.org/vans
archived: https://archive.example/vans
retrieved: 2024-05-07
licence: CC-BY-4.0
note: Printed.
publish: context 2
sha256: {"AB" * 32}
sentences: [Acme opens a second plant]
"""
    expected = Source(
        id="gazette", title="Acme opens a second plant", publisher="Sample Gazette", language="en", author="Jane Roe",
        published="2024-05-06", url="https://example.org/vans", archived="https://archive.example/vans",
        retrieved="2024-05-07", licence="CC-BY-4.0", note=LanguageMap((Wording("Printed.", "en"),)),
        publish=Publish("context", 2), sha256="ab" * 32, sentences=("Acme opens a second plant",),
    )  # fmt: skip
    assert expected == source(more)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("none", Publish("none")), ("cited", Publish()), ("full", Publish("full")), ("context 0", Publish("context", 0))],
)
def test_a_publish_level_is_one_of_four(typed: str, expected: Publish) -> None:
    assert expected == source(f"publish: {typed}").publish


@pytest.mark.parametrize("typed", ["all", "context", "context -1", "context x", "context 1000", "Full", "context ٣"])
def test_a_level_that_is_none_of_them_is_refused_so_that_nothing_is_shown_by_mistake(typed: str) -> None:
    assert [f"4:10: error[bad-value] `{typed}` is not a publish level"] == told(f"publish: {typed}")


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("published: May", "4:12: error[bad-date] `May` is not a date we can read"),
        (
            "url: ftp://a.b",
            "4:6: error[bad-address] `ftp://a.b` is not an address that begins with https:// or http://",
        ),
        ("sha256: 12", "4:9: error[bad-value] a sha256 is 64 hexadecimal digits"),
        ("sentences: one", "4:12: error[bad-type] a list is expected here, not `one`"),
        ("licens: x", "4:1: error[unknown-field] a source has no field `licens`"),
    ],
)
def test_what_is_amiss_is_told_at_its_place(more: str, expected: str) -> None:
    assert [expected] == told(more)


def test_the_stored_text_is_the_bytes_of_the_file_and_nothing_else() -> None:
    text = "The plant opened in 2019.\r\n\r\n\u00a0Une\u2028fin "
    assert {"gazette": text} == sheets.corpus({TEXT: text.encode()}).texts


def test_a_byte_order_mark_is_part_of_the_stored_text() -> None:
    """Its digest is that of sha256sum, its first sentence is quoted without the mark, and offsets count it."""
    content = b"\xef\xbb\xbfThe plant opened in 2019. It is small.\n"
    record = f"{HEAD}sha256: {sha256(content)}\n"
    changes = sheets.facts("id: a\nstatement: The plant opened in 2019.\nquote: The plant opened in 2019.")
    assert sheets.told({**changes, TEXT: content, RECORD: record}) == []
    [evidence] = sheets.site({**changes, TEXT: content}).evidence["a"]
    assert evidence.passage is not None
    assert evidence.passage.start == 1


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({TEXT: None}, f"{RECORD}: error[unreadable-file] the source has no stored text"),
        ({RECORD: None}, f"{TEXT}: error[unreadable-file] the text has no record beside it"),
        ({RECORD: b""}, f"{RECORD}: error[unreadable-file] the file is empty"),
        ({TEXT: "café".encode("cp1252")}, f"{TEXT}:1:4: error[not-utf-8] the byte 0xe9 is not UTF-8; "),
        ({TEXT: "cafe".encode("utf-16")}, f"{TEXT}:1:1: error[not-utf-8] the byte 0xff is not UTF-8; "),
        ({RECORD: "title: A\n"}, f"{RECORD}:1:1: error[missing-field] a source has no `language`: "),
    ],
)
def test_a_source_is_a_record_and_a_text_that_can_be_read(changes: sheets.Changes, expected: str) -> None:
    assert sheets.told(changes)[0].startswith(expected)


def test_a_source_that_cannot_be_read_is_told_alone_and_not_with_every_fact_that_cites_it() -> None:
    assert [f"{TEXT}:1:4: error[not-utf-8]"] == [
        line.partition("] ")[0] + "]" for line in sheets.told({TEXT: "café".encode("cp1252")})
    ]


def test_the_name_of_the_files_is_the_id_of_the_source() -> None:
    changes = {"content/sources/Le Monde.yaml": HEAD, "content/sources/Le Monde.txt": "x"}
    [line] = sheets.told(changes)
    assert "the file name `Le Monde` cannot be an id" in line
    assert [source.id for source in (load(sheets.snapshot(changes)).corpus or sheets.corpus()).sources] == ["gazette"]
