from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator

from factsheet.exports import archive
from factsheet.exports.recording import sheet
from factsheet.exports.rows import summed
from factsheet.files import Output
from tests.exports.putting import put
from tests.pages import press

FILES = {"facts.json": b"{}\n", "facts.csv": "é\r\n".encode()}


def pack(files: dict[str, bytes], some: int = 4) -> bytes:
    """Files that are read some bytes at a time."""
    written = {name: summed(Output(f"data/{name}", content)) for name, content in files.items()}

    def read(path: str) -> Iterator[bytes]:
        content = files[path.removeprefix("data/")]
        return (content[at : at + some] for at in range(0, len(content), some))

    return b"".join(archive.pack(sheet(press.site()), written, read))


def packed(files: dict[str, bytes]) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(pack(files)))


def test_the_files_come_out_as_they_went_in() -> None:
    opened = packed(FILES)
    assert opened.testzip() is None
    assert FILES == {name: opened.read(name) for name in FILES}


def test_the_order_of_the_files_changes_no_byte() -> None:
    assert pack(FILES) == pack(dict(reversed(FILES.items())))
    assert {(1980, 1, 1, 0, 0, 0)} == {entry.date_time for entry in packed(FILES).infolist()}


def test_it_is_the_same_however_much_is_read_at_a_time() -> None:
    """A build of a large sheet reads files back from the disk, one of a small sheet has them in memory."""
    files = {"facts.json": b"".join(b'{"id": "%d", "says": "%d"}' % (at * at, at % 7) for at in range(5000))}
    assert len({pack(files, some) for some in (100, 4096, 1 << 20)}) == 1


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
    files = {path.removeprefix("data/") for path in put(press.site()) if path.startswith("data/")}
    assert files - {"facts.zip"} <= archive.HELD.keys()
