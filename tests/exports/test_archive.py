from __future__ import annotations

import hashlib
import io
import zipfile

from factsheet.exports import archive, data
from factsheet.exports.recording import sheet
from tests.pages import press

FILES = {"facts.json": b"{}\n", "facts.csv": "é\r\n".encode()}


def packed(files: dict[str, bytes]) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(archive.pack(sheet(press.site()), files)))


def test_the_files_come_out_as_they_went_in() -> None:
    opened = packed(FILES)
    assert opened.testzip() is None
    assert FILES == {name: opened.read(name) for name in FILES}


def test_the_order_of_the_files_changes_no_byte() -> None:
    whole = sheet(press.site())
    assert archive.pack(whole, FILES) == archive.pack(whole, dict(reversed(FILES.items())))
    assert {(1980, 1, 1, 0, 0, 0)} == {entry.date_time for entry in packed(FILES).infolist()}


def test_every_file_has_its_digest() -> None:
    opened = packed(FILES)
    lines = (line.split("  ") for line in opened.read("SHA256SUMS").decode().splitlines())
    sums = {name: digest for digest, name in lines}
    assert sums.keys() == set(opened.namelist()) - {"SHA256SUMS"}
    assert sums == {name: hashlib.sha256(opened.read(name)).hexdigest() for name in sums}


def test_the_readme_tells_the_licence_how_to_cite_and_what_there_is() -> None:
    readme = packed(FILES).read("README.txt").decode()
    assert readme.startswith("Vans, in facts / Des fourgons, en faits\n")
    assert "How to cite: Vans, in facts. The Desk. CC-BY-4.0." in readme
    assert "Licence of our words: CC-BY-4.0." in readme
    assert all(name in readme for name in FILES)


def test_every_file_of_the_sheet_is_described() -> None:
    files = {one.path.removeprefix("data/") for one in data.files(press.site(), ()) if one.path.startswith("data/")}
    assert files - {"facts.zip"} <= archive.HELD.keys()
