from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from factsheet import publish, read
from factsheet.digest import sha256
from factsheet.files import MANIFEST, Output, State
from factsheet.publish.staging import given
from tests.rights import without_rights
from tests.sheets import files_of

INDEX, FACT = "index.html", "facts/plant.html"


def written(output: Path, pages: dict[str, str], kept: tuple[str, ...] = ()) -> publish.Published:
    """Publish these pages over whatever is there, as a build does."""
    outputs = [Output(path, content.encode()) for path, content in pages.items()]
    return publish.publish(output, outputs, kept, read.manifest(output))


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """A published site of two pages."""
    written(tmp_path / "output", {INDEX: "old", FACT: "plant"})
    return tmp_path / "output"


def tree(output: Path) -> dict[str, bytes]:
    return {path: content for path, content in files_of(output).items() if path != MANIFEST}


def beside(output: Path) -> list[str]:
    """What lies next to the output: nothing that a build has forgotten there."""
    return sorted(path.name for path in output.parent.iterdir() if path != output)


def test_the_output_holds_the_pages_and_a_manifest_of_them(output: Path) -> None:
    assert {INDEX: b"old", FACT: b"plant"} == tree(output)
    assert {INDEX: sha256(b"old"), FACT: sha256(b"plant")} == read.manifest(output)
    assert beside(output) == []


def test_a_build_counts_what_it_has_written_kept_and_removed(output: Path) -> None:
    published = written(output, {INDEX: "new", "a.html": "a"})
    assert (published.written, published.kept, published.removed) == (2, 0, 1)
    published = written(output, {INDEX: "newer", "b.html": "b"}, kept=("a.html",))
    assert (published.written, published.kept, published.removed) == (2, 1, 0)
    published = written(output, {INDEX: "newer", "a.html": "a", "b.html": "b"})
    assert (published.written, published.kept, published.removed) == (0, 3, 0)


def test_a_file_that_somebody_changed_or_deleted_is_counted_as_written(output: Path) -> None:
    pages = {INDEX: "new", "a.html": "a", "b.html": "b"}
    written(output, pages)
    (output / INDEX).write_text("wen")
    (output / "a.html").unlink()
    published = written(output, pages)
    assert (published.written, published.kept, published.removed) == (2, 1, 0)


def test_where_making_the_files_has_left_faults_the_old_site_stands(output: Path) -> None:
    faults: list[str] = []

    def outputs() -> Iterator[Output]:
        yield Output(INDEX, b"new")
        faults.append("the next page cannot be made")

    with publish.alone(output) as turn:
        publish.put(turn, given(outputs()), (), read.manifest(output), faults)
    assert {INDEX: b"old", FACT: b"plant"} == tree(output)
    assert beside(output) == []


def test_pages_that_are_kept_stay_as_they_are(output: Path) -> None:
    written(output, {INDEX: "new"}, kept=(FACT,))
    assert {INDEX: b"new", FACT: b"plant"} == tree(output)


def test_pages_that_the_sheet_no_longer_has_are_gone_with_their_folder(output: Path) -> None:
    written(output, {INDEX: "new"})
    assert {INDEX: b"new"} == tree(output)
    assert not (output / "facts").exists()


def test_a_file_of_the_users_is_kept_and_named(output: Path) -> None:
    (output / "CNAME").write_text("facts.example.org")
    (output / "facts/photo.jpg").write_bytes(b"\xff")
    published = written(output, {INDEX: "new"})
    assert published.foreign == ("CNAME", "facts/photo.jpg")
    assert {INDEX: b"new", "CNAME": b"facts.example.org", "facts/photo.jpg": b"\xff"} == tree(output)
    written(output, {INDEX: "newer"})
    assert {INDEX: b"newer", "CNAME": b"facts.example.org", "facts/photo.jpg": b"\xff"} == tree(output)


def test_links_and_empty_folders_of_the_users_are_kept_too(output: Path, tmp_path: Path) -> None:
    """A work tree of git has such folders, and is broken without them."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/precious").write_text("x")
    (output / "link").symlink_to(tmp_path / "elsewhere")
    (output / "nowhere").symlink_to("not-there")
    (output / ".git/refs/tags").mkdir(parents=True)
    published = written(output, {INDEX: "new"})
    assert published.foreign == (".git/refs/tags", "link", "nowhere")
    assert (output / "link").readlink() == tmp_path / "elsewhere"
    assert (output / "nowhere").is_symlink()
    assert (output / ".git/refs/tags").is_dir()
    assert (tmp_path / "elsewhere/precious").read_text() == "x"


def test_a_file_of_the_users_is_never_written_over(output: Path) -> None:
    (output / "robots.txt").write_text("mine")
    before = files_of(output)
    with pytest.raises(publish.Refused, match=r"robots\.txt is not ours"):
        written(output, {INDEX: "new", "robots.txt": "ours"})
    assert before == files_of(output)
    assert beside(output) == []


def refusal(output: Path) -> str:
    """What is said of a folder that is not published to; nothing in it may change."""
    before = sorted(output.iterdir()) if output.is_dir() else []
    with pytest.raises(publish.Refused) as refused:
        written(output, {INDEX: "new"})
    assert before == (sorted(output.iterdir()) if output.is_dir() else [])
    return str(refused.value)


def test_the_root_and_the_home_folder_are_refused() -> None:
    assert "this folder holds other things" in refusal(Path("/"))
    assert "this folder holds other things" in refusal(Path.home())


@pytest.mark.parametrize("name", [".", "content", "content/output", "templates/new/output"])
def test_the_sites_own_folders_are_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / "site.yaml").touch()
    assert "this folder holds other things" in refusal(tmp_path / name)


def test_a_folder_with_other_things_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.odt").touch()
    assert "the folder is not empty and no build of ours made it" in refusal(tmp_path)


def test_a_folder_whose_manifest_cannot_be_read_is_refused(output: Path) -> None:
    (output / MANIFEST).write_text("{")
    assert "no build of ours made it" in refusal(output)


def test_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "output").touch()
    assert "this is a file" in refusal(tmp_path / "output")


def test_an_empty_folder_and_one_that_is_not_there_are_taken(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for output in (tmp_path / "empty", tmp_path / "not/yet/there"):
        written(output, {INDEX: "new"})
        assert {INDEX: b"new"} == tree(output)


def test_of_a_link_to_a_folder_the_folder_is_published_to(tmp_path: Path) -> None:
    (tmp_path / "www").mkdir()
    (tmp_path / "output").symlink_to("www")
    for content in ("one", "two"):
        written(tmp_path / "output", {INDEX: content})
        assert (tmp_path / "www" / INDEX).read_text() == content
    assert (tmp_path / "output").is_symlink()


def test_where_nothing_can_be_written_a_sentence_says_so() -> None:
    with without_rights() as folder:
        said = refusal(folder / "output")
        assert said.startswith(f"{folder / 'output'}: Permission denied ({folder / '.output.factsheet'}); ")
        assert said.endswith("the old site is as it was; see whose folder it is")
        with pytest.raises(publish.Refused, match="the site is built, the next build starts from nothing"):
            publish.remember(folder / "cache", State())


def test_a_page_whose_folder_is_a_file_of_the_users_is_refused_and_nothing_changes(output: Path) -> None:
    (output / "topics").write_text("mine")
    before = files_of(output)
    with pytest.raises(publish.Refused, match="the old site is as it was"):
        written(output, {INDEX: "new", "topics/a.html": "a"})
    assert before == files_of(output)
    assert beside(output) == []


def test_files_can_be_read_by_a_web_server_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        written(tmp_path / "output", {INDEX: "one", FACT: "plant"})
        written(tmp_path / "output", {INDEX: "two"}, kept=(FACT,))
    finally:
        os.umask(before)
    modes = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "output").rglob("*")}
    assert modes == {INDEX: 0o644, "plant.html": 0o644, MANIFEST: 0o644, "facts": 0o755}
    assert (tmp_path / "output").stat().st_mode & 0o777 == 0o755


def test_files_of_the_users_keep_their_modes(output: Path) -> None:
    (output / "hook.sh").touch(mode=0o750)
    (output / "hook.sh").chmod(0o750)
    written(output, {INDEX: "new"})
    assert (output / "hook.sh").stat().st_mode & 0o777 == 0o750


def test_a_reader_always_finds_one_whole_site_or_the_other(output: Path) -> None:
    """The folder is exchanged in one step: the page is never missing and never half written."""
    versions = {f"{number:02}" * 50_000 for number in range(50)} | {"old"}
    seen: list[str] = []
    done = threading.Event()

    def look() -> None:
        while not done.is_set():
            try:
                seen.append((output / INDEX).read_text())
            except OSError as error:
                seen.append(str(error))

    reader = threading.Thread(target=look)
    reader.start()
    for version in sorted(versions - {"old"}):
        written(output, {INDEX: version, FACT: "plant"})
    done.set()
    reader.join()
    assert set() == set(seen) - versions
    assert len(set(seen)) > 1


@pytest.mark.parametrize("links", [True, False])
def test_where_folders_cannot_be_exchanged_or_files_linked_the_way_is_longer_and_the_end_the_same(
    links: bool, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on other systems than Linux; a folder left by a crash on that way is no hindrance."""
    monkeypatch.setattr(publish, "exchanged", not_here)
    if not links:
        monkeypatch.setattr(os, "link", not_allowed)
    (output.parent / ".output.factsheet").mkdir()
    (output.parent / ".output.factsheet/index.html").touch()
    (output / "CNAME").write_text("facts.example.org")
    (output / "empty").mkdir()
    written(output, {INDEX: "new"}, kept=(FACT,))
    assert {INDEX: b"new", FACT: b"plant", "CNAME": b"facts.example.org"} == tree(output)
    assert (output / "empty").is_dir()
    assert (output / FACT).stat().st_mode & 0o777 == 0o644
    assert beside(output) == []


def not_here(*_: object) -> bool:
    return False


def not_allowed(*_: object, **__: object) -> None:
    raise PermissionError


def test_what_the_next_build_needs_is_left_in_the_cache(tmp_path: Path) -> None:
    state = State(made_from="x", keys={INDEX: "k"}, files={INDEX: "f"})
    publish.remember(tmp_path / "a/cache", state)
    assert read.state(tmp_path / "a/cache") == state
