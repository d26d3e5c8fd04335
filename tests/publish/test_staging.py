from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path

import msgspec
import pytest

from factsheet.digest import sha256
from factsheet.files import Output, Shelf, Written
from factsheet.publish.refused import Refused
from factsheet.publish.staging import Writer, above, assemble, foreign_to, given, verify, write


def test_outputs_are_taken_one_by_one(tmp_path: Path) -> None:
    """A site need never be in memory as a whole."""

    def outputs() -> Iterator[Output]:
        for number in range(3):
            assert len(list((tmp_path / "new").iterdir())) == number
            yield Output(f"{number}.html", b"x")

    (tmp_path / "new").mkdir()
    assert assemble(tmp_path / "old", tmp_path / "new", given(outputs()), (), {}).written == 3


@pytest.mark.parametrize("path", ["../up.html", "/etc/passwd", "a/../../up.html"])
def test_nothing_is_written_outside(path: str, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    with pytest.raises(Refused, match="outside the site"):
        assemble(tmp_path / "old", tmp_path / "new", given([Output(path, b"x")]), (), {})


def test_what_was_written_and_is_no_longer_there_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    published = assemble(tmp_path / "old", tmp_path / "new", given([Output("a.html", b"x")]), (), {})
    verify(tmp_path / "new", published)
    (tmp_path / "new/a.html").write_text("")
    with pytest.raises(Refused, match=r"a\.html: it was written and is not there as it was"):
        verify(tmp_path / "new", published)
    with pytest.raises(Refused, match=r"b\.html"):
        verify(tmp_path / "new", msgspec.structs.replace(published, sizes={"b.html": 1}))


def test_a_link_of_the_users_in_the_place_of_a_folder_is_not_written_through(tmp_path: Path) -> None:
    for name in ("old", "new", "elsewhere"):
        (tmp_path / name).mkdir()
    (tmp_path / "old/facts").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Refused, match="is not ours, and the sheet has a folder of that name"):
        assemble(tmp_path / "old", tmp_path / "new", given([Output("facts/a.html", b"x")]), (), {})
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_folders_of_the_users_keep_their_modes(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "old/private").mkdir(parents=True)
    (tmp_path / "old/private/log").touch()
    (tmp_path / "old/private").chmod(0o700)
    assemble(tmp_path / "old", tmp_path / "new", given([]), (), {})
    assert (tmp_path / "new/private").stat().st_mode & 0o777 == 0o700


def test_folders_without_end_are_refused(tmp_path: Path) -> None:
    (tmp_path / "/".join("a" * 120)).mkdir(parents=True)
    with pytest.raises(Refused, match="nested more than 100 deep"):
        list(foreign_to(tmp_path, {}))


def test_a_file_is_new_or_it_is_an_error(tmp_path: Path) -> None:
    write(str(tmp_path / "a"), b"x")
    with pytest.raises(FileExistsError):
        write(str(tmp_path / "a"), b"y")
    (tmp_path / "b").symlink_to("/etc/passwd")
    with pytest.raises(FileExistsError):
        write(str(tmp_path / "b"), b"y")


def test_the_folders_a_path_lies_in() -> None:
    assert above("a/b/c.html") == ["a/b", "a"]
    assert above("c.html") == []


def test_a_file_that_comes_in_pieces_is_the_file(tmp_path: Path) -> None:
    """Two of them grow side by side, and what there is of them can be read at any time."""
    put = Writer(tmp_path)
    pieces = [("a/b", b"one"), ("c", b"two"), ("a/b", b""), ("c", b"three")]
    assert [put(Output(path, content, more=True)) for path, content in pieces] == [None] * 4
    assert b"".join(put.read("c")) == b"twothree"
    assert put(Output("a/b", b"!", (0, 3))) == Written("a/b", sha256(b"one!"), 4, (0, 3))
    assert put(Output("c", b"")) == Written("c", sha256(b"twothree"), 8)
    assert ((tmp_path / "a/b").read_bytes(), (tmp_path / "c").read_bytes()) == (b"one!", b"twothree")
    with pytest.raises(FileExistsError):
        put(Output("c", b"again"))


def test_whatever_ends_the_filling_of_a_folder_ends_the_making_first(tmp_path: Path) -> None:
    """Else a worker that goes on could write where it has been cleared away."""
    ended: list[str] = []

    def make(write: Shelf[Written]) -> Generator[Written, None, None]:
        try:
            write(Output("a.html", b"x"))
            yield Written("b.html", "", -1)
        finally:
            ended.append("made")

    class Stopped(dict[str, str]):
        def get(self, path: str, *_default: object) -> str:
            if path == "b.html":
                raise KeyboardInterrupt
            return ""

    (tmp_path / "new").mkdir()
    with pytest.raises(KeyboardInterrupt) as stopped:
        assemble(tmp_path / "old", tmp_path / "new", make, (), Stopped())
    assert (ended, stopped.type) == (["made"], KeyboardInterrupt)
