from __future__ import annotations

from factsheet.diagnostics import Finding, Origin
from factsheet.files import Snapshot
from factsheet.load import load
from factsheet.load.gathering import Gathering
from tests import sheets


def gathering(**files: bytes) -> Gathering:
    return Gathering(Snapshot(files, {}))


def test_files_of_a_folder_come_in_order_of_name() -> None:
    names = ("b.yaml", "a.yaml", "a.txt", "sub/c.yaml")
    found = gathering(**{f"content/facts/{name}": b"" for name in names}, **{"content/factsX/d.yaml": b""})
    assert [("content/facts/a.yaml", "a"), ("content/facts/b.yaml", "b")] == list(found.paths("facts", ".yaml"))


def test_an_empty_file_is_told_once() -> None:
    found = gathering(a=b"# nothing yet\n")
    assert found.parse("a") is None
    expected = Finding("unreadable-file", Origin("a"), "the file is empty", "write something or delete it")
    assert [expected] == found.findings


def test_a_text_is_the_bytes_of_its_file() -> None:
    assert gathering(a=b"\xef\xbb\xbfone\r\ntwo").text("a") == "\ufeffone\r\ntwo"


def test_a_text_that_is_not_utf_8_is_told() -> None:
    found = gathering(a="café".encode("latin-1"))
    assert found.text("a") is None
    assert [(one.rule, str(one.at)) for one in found.findings] == [("not-utf-8", "a:1:4")]


def test_a_file_that_nothing_reads_is_told_since_its_facts_would_be_missing_without_a_word() -> None:
    strays = [
        "content/Topics.yaml",
        "content/fact/more.yaml",
        "content/facts/more.yml",
        "content/facts/sub/more.yaml",
        "content/notes.txt",
        "content/sources/scan.pdf",
    ]
    expected = [f"{path}: error[unreadable-file] no part of the sheet reads this file" for path in strays]
    assert expected == sheets.told(dict.fromkeys(strays, "x"))


def test_the_order_in_which_files_are_handed_over_does_not_matter() -> None:
    snapshot = sheets.snapshot({"content/facts/more.yaml": "facts: [{id: A}]\n", "content/stray": "x"})
    backwards = Snapshot(dict(reversed(list(snapshot.site.items()))), {})
    assert load(snapshot) == load(backwards)
