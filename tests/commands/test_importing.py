from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from factsheet import cli, read
from factsheet.commands import WrongArgument, importing
from factsheet.commands.fetching import Fetched
from factsheet.commands.importing import Wanted, bring
from factsheet.pipeline import Request, judge
from factsheet.publish import Refused
from tests import sheets
from tests.commands.test_extracting import PAGE, pdf_of
from tests.sheets import files_of

DAY = "2026-11-23"
TEXT = "A second article\n\nThe vans will be sold from 2027, says Acme.\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return sheets.write(tmp_path / "site")


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "Été à Leeds.txt"
    path.write_text(TEXT)
    return str(path)


def brought(site: Path, named: str, **said: str) -> str:
    wanted = Wanted(named=named, publisher="Courier", language="en")
    return bring(site, msgspec.structs.replace(wanted, **said), DAY)


def test_a_file_becomes_a_source_with_its_record(site: Path, article: str) -> None:
    said = brought(site, article)
    assert "written: content/sources/ete-a-leeds.txt" in said
    assert "kept: 12 words in 2 paragraphs, by factsheet " in said
    found, judgement = judge(Request(snapshot=read.snapshot(site)))
    assert found is not None
    assert ["unused-source"] == [one.rule for one in judgement.diagnostics]
    source = found.documents["ete-a-leeds"].source
    assert (source.title, source.publisher, source.published) == ("A second article", "Courier", "")
    assert found.documents["ete-a-leeds"].text == TEXT


def test_a_text_that_spaces_do_not_part_is_measured_in_characters(site: Path, tmp_path: Path) -> None:
    (tmp_path / "bridge.txt").write_text("橋が開通した\n\n橋は2019年に開通し、毎日約1200人が渡る。\n")
    said = brought(site, str(tmp_path / "bridge.txt"), language="ja")
    assert "kept: 30 characters in 2 paragraphs" in said


def test_what_the_editor_says_goes_before_what_the_document_says(site: Path, article: str) -> None:
    brought(site, article, id="mine", title='My "own": title', published="2027-01")
    record = (site / "content/sources/mine.yaml").read_text()
    assert 'title: "My \\"own\\": title"' in record
    assert "published: 2027-01" in record


def test_what_cannot_be_imported_is_told_with_what_to_do(site: Path, tmp_path: Path) -> None:
    (tmp_path / "report.docx").write_text("x")
    for named, said in {
        str(tmp_path): "this is a folder; import its files one by one",
        str(tmp_path / "report.docx"): "save it as one of these in the program that made it",
        "example.org/report": "there is no such file; if it is an address, write https://example.org/report",
        str(tmp_path / "report"): "there is no such file",
    }.items():
        with pytest.raises(WrongArgument) as refused:
            brought(site, named)
        assert str(refused.value).endswith(said)


def test_nothing_is_written_over(site: Path, article: str) -> None:
    brought(site, article)
    before = files_of(site)
    with pytest.raises(WrongArgument, match="never written over"):
        brought(site, article)
    assert before == files_of(site)


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ({"publisher": ""}, "give --publisher"), ({"language": "", "publisher": ""}, "give --publisher and --language"),
        ({"language": "German"}, "no language tag: give --language, as in de"),
        ({"id": "No Id"}, "for instance `no-id`"), ({"published": "May"}, "is not a date"),
        ({"published": "12 Feb 2026"}, "did you mean 2026-02-12"), ({"published": "12.02.2026"}, "2026-12-02"),
    ],
)  # fmt: skip
def test_what_nobody_says_is_asked_for_and_nothing_written(
    site: Path, article: str, said: dict[str, str], message: str
) -> None:
    before = files_of(site)
    with pytest.raises(WrongArgument, match=message):
        brought(site, article, **said)
    assert before == files_of(site)


@pytest.mark.parametrize("name", ["picture.png", "nowhere.txt", "empty.txt"])
def test_what_cannot_be_imported_is_said(site: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "picture.png").write_bytes(b"x")
    (tmp_path / "empty.txt").write_bytes(b" \n")
    with pytest.raises(WrongArgument):
        brought(site, str(tmp_path / name))


@pytest.mark.parametrize(
    ("name", "id"),
    [("Größe – Ærø.txt", "grosse-aero"), ("Łódź “2024”.md", "lodz-2024"), ("archive.WARC.GZ.txt", "archive-warc-gz")],
)
def test_an_id_is_made_of_the_letters_of_a_name(site: Path, tmp_path: Path, name: str, id: str) -> None:
    (tmp_path / name).write_text(TEXT)
    assert f"written: content/sources/{id}.txt" in brought(site, str(tmp_path / name))


@pytest.mark.parametrize("name", ["новость.txt", "nul.txt", "—.txt"])
def test_where_no_id_can_be_made_of_a_name_one_is_asked_for(site: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(TEXT)
    with pytest.raises(WrongArgument, match=f"no id can be made of {name}; give --id"):
        brought(site, str(tmp_path / name))


def test_an_address_without_its_beginning_is_told_from_a_file(site: Path) -> None:
    for named in ("www.example.org/page", "ftp://example.org/a.html"):
        with pytest.raises(WrongArgument, match="begins with https://"):
            brought(site, named)


def test_a_title_of_two_lines_becomes_one(site: Path, article: str) -> None:
    brought(site, article, id="two", title="One\ntwo")
    assert 'title: "One two"\n' in (site / "content/sources/two.yaml").read_text()


def test_the_original_is_kept_when_asked_for(site: Path, article: str) -> None:
    bring(site, Wanted(named=article, publisher="C", language="en", original=True, id="kept"), DAY)
    assert (site / "originals/kept.txt").read_text() == TEXT
    assert not [one for one in judge(Request(snapshot=read.snapshot(site)))[1].diagnostics if one.level == "error"]


def test_a_table_becomes_a_file_of_facts(site: Path, tmp_path: Path) -> None:
    (tmp_path / "more.csv").write_text(
        'id,statement,quote,source\njane,Jane Roe founded it.,"Jane Roe, its founder",gazette\n,x,,\n'
    )
    said = brought(site, str(tmp_path / "more.csv"))
    assert said.splitlines() == [
        "written: content/facts/more.yaml", "kept: 1 fact", "dropped: row 3: no id, quote, source",
        "next: build.py check",
    ]  # fmt: skip
    found, _ = judge(Request(snapshot=read.snapshot(site)))
    assert found is not None
    assert "jane" in found.facts


def fetched(monkeypatch: pytest.MonkeyPatch, content: bytes, address: str, suffix: str, charset: str = "") -> None:
    monkeypatch.setattr(importing, "fetch", lambda *_, **__: Fetched(content, address, suffix, charset))


def test_what_is_wrong_with_a_row_is_told_with_its_whole_mend(site: Path, tmp_path: Path) -> None:
    rows = "".join(f"{id},It opened.,The plant opened,gazette\n" for id in ("One Fact", "b"))
    (tmp_path / "more.csv").write_text("id,statement,quote,source\n" + rows)
    mend = "only a-z, 0-9 and single hyphens between them are allowed; for instance `one-fact`"
    assert f"dropped: row 2: `One Fact` cannot be an id: {mend}\n" in brought(site, str(tmp_path / "more.csv"))


@pytest.mark.parametrize("suffix", [".txt", ".md"])
@pytest.mark.parametrize(
    "head", ["<!DOCTYPE html>\n<html>", "<html lang=en>", "\n<!doctype HTML>", '<?xml version="1.0"?>\n<!DOCTYPE html>']
)
def test_a_web_page_that_is_called_a_text_is_refused(site: Path, tmp_path: Path, suffix: str, head: str) -> None:
    (tmp_path / f"page{suffix}").write_text(f"{head}<body><p>The plant opened.</p></body></html>")
    with pytest.raises(WrongArgument, match=r"this is a web page, and no text: .*\.html"):
        brought(site, str(tmp_path / f"page{suffix}"))


def test_a_text_with_marks_of_html_is_doubted(site: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("<p>The plant opened.</p>\n" * 5)
    assert "note: it holds 5 marks of HTML, such as </p>" in brought(site, str(tmp_path / "a.txt"))
    (tmp_path / "b.txt").write_text("In HTML a <p> begins a paragraph and </p> ends it.\n")
    assert "note:" not in brought(site, str(tmp_path / "b.txt"))


@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_a_text_whose_letters_were_broken_before_is_doubted(site: Path, tmp_path: Path, suffix: str) -> None:
    broken = "Die Brücke für Köln".encode().decode("cp1252")
    (tmp_path / f"a{suffix}").write_text(broken, encoding="utf-8")
    said = brought(site, str(tmp_path / f"a{suffix}"))
    assert "note: its letters seem to have been broken before, as in “BrÃ¼cke” for “Brücke” (3 times)" in said


@pytest.mark.parametrize("suffix", [".txt", ".md", ".pdf"])
def test_what_is_fetched_keeps_its_address(site: Path, monkeypatch: pytest.MonkeyPatch, suffix: str) -> None:
    pytest.importorskip("pypdf")
    content = pdf_of("The vans will be sold.") if suffix == ".pdf" else TEXT.encode()
    fetched(monkeypatch, content, "https://www.courier.example/report: the year #1", suffix)
    brought(site, "https://courier.example/go", id="fetched", publisher="")
    found, judgement = judge(Request(snapshot=read.snapshot(site)))
    assert found is not None
    assert ["unused-source"] == [one.rule for one in judgement.diagnostics]
    source = found.documents["fetched"].source
    assert (source.url, source.retrieved) == ("https://www.courier.example/report:%20the%20year%20#1", DAY)
    assert source.publisher == "courier.example"


def test_the_encoding_it_was_sent_with_is_kept_to_and_a_guess_is_told(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = "Цены выросли.\n".encode("koi8-r")
    fetched(monkeypatch, content, "https://courier.example/a", ".txt", "koi8-r")
    assert "note: " not in brought(site, "https://courier.example/a")
    assert (site / "content/sources/a.txt").read_text("utf-8") == "Цены выросли.\n"
    (tmp_path / "b.txt").write_bytes(content)
    assert "note: read as Windows-1252, a guess" in brought(site, str(tmp_path / "b.txt"))


def test_a_page_whose_own_address_is_none_is_stored_without_it(site: Path, tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    page = PAGE.replace("<head>", '<head><link rel="canonical" href="https://me@gazette.example/ acme">')
    (tmp_path / "page.html").write_text(page)
    brought(site, str(tmp_path / "page.html"))
    assert "url:" not in (site / "content/sources/page.yaml").read_text()


def test_a_record_that_could_not_be_read_is_not_written(
    site: Path, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files_of(site)
    for record in ("title: a: b\n", "title: A\npublisher: B\nlanguage: en\nurl: nowhere\n"):
        monkeypatch.setattr(importing, "_record", lambda _, record=record: record)
        with pytest.raises(WrongArgument, match="nothing is written"):
            brought(site, article)
    assert before == files_of(site)


def test_control_characters_in_what_a_document_says_of_itself_are_left_out(site: Path, article: str) -> None:
    brought(site, article, id="odd", title="One\x00two\x85", publisher="Cou\x1brier")
    assert not [one for one in judge(Request(snapshot=read.snapshot(site)))[1].diagnostics if one.level == "error"]


def test_the_command_line_does_the_same(site: Path, article: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["import", article, "--site", str(site), "--publisher", "C", "--language", "en", "--id", "c"]) == 0
    assert re.search(r'^next: \S.* cite c "a few words you remember"$', capsys.readouterr().out, re.MULTILINE)
    assert cli.main(["import", article, "--site", str(site)]) == 2
    assert cli.main(["import", "http://127.0.0.1:1/", "--site", str(site)]) == 1


@pytest.mark.parametrize("failure", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_an_import_that_fails_half_way_leaves_nothing_and_can_be_tried_again(
    site: Path, article: str, monkeypatch: pytest.MonkeyPatch, failure: BaseException
) -> None:
    whole = files_of(site)
    opened = Path.open

    def full(path: Path, mode: str = "r", **more: object) -> object:
        if mode == "xb" and path.suffix == ".yaml":
            raise failure
        return opened(path, mode, **more)  # type: ignore[call-overload]

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", full)
        with pytest.raises((Refused, KeyboardInterrupt)):
            brought(site, article)
    assert files_of(site) == whole
    assert "written:" in brought(site, article)
