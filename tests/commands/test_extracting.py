from __future__ import annotations

import gzip
import io

import pytest

from factsheet.commands import WrongArgument
from factsheet.commands.extracting import extract

PAGE = """<!doctype html><html lang="en-GB"><head><title>Acme opens a plant</title>
<meta name="author" content="Jane Roe"><meta property="og:site_name" content="The Sample Gazette">
<meta property="article:published_time" content="2019-06-03T10:00:00Z"></head><body>
<nav><a href="/">Home</a> <a href="/subscribe">Subscribe to our newsletter now</a></nav>
<article><h1>Acme opens a plant</h1>
<p>Acme Motors said on Monday that it would build 4,000 electric vans a year in Leeds, where the plant is.</p>
<p>The plant opened in 2019 and employs about 1,200 people, more than any other in the city of Leeds today.</p>
<p>Jane Roe, its founder, called the plan a leap in the dark, and the company did not give a price for it.</p>
</article><footer><p>Copyright and other small print of the newspaper</p></footer></body></html>"""


def test_plain_text_stays_as_it_is_but_for_line_ends_and_control_characters() -> None:
    found = extract(b"A title\r\n\r\nWords  and\x00 more. \r\n", ".txt")
    assert (found.text, found.title) == ("A title\n\nWords  and more.\n", "A title")


def test_markdown_loses_its_marks_and_keeps_its_words() -> None:
    front = "---\ntitle: A title\ndate: 2019-06-03\n---\n"
    text = front + "# Head\n\nSome *words* with [a link](https://a.example).\n\n- One\n- Two\n"
    found = extract(text.encode(), ".md")
    assert found.text == "Head\n\nSome words with a link.\n\nOne\n\nTwo\n"
    assert (found.title, found.published) == ("A title", "2019-06-03")
    assert "title: A title" in found.dropped


def test_how_markdown_cites_works_is_kept_as_it_stands() -> None:
    text = "Earlier work [@smith2019] found, and [@jones] too.\n"
    assert extract(text.encode(), ".md").text == text


def test_a_page_of_tags_that_never_end_is_read_in_time() -> None:
    page = PAGE.replace("<body>", "<body>" + "<html " * 20_000)
    assert extract(page.encode(), ".html").language == "en"


TABLE = "| Year | Turnover |\n|:---|--:|\n| 2023 | **11** million |\n| 2024 | |\n"
ROWS = "| Year | Turnover |\n\n| 2023 | 11 million |\n\n| 2024 | |\n"


@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_a_row_of_a_table_in_markdown_is_one_paragraph(between: str) -> None:
    found = extract(f"The figures:{between}{TABLE}\nThe end, a | b.\n\n---\n".encode(), ".md")
    assert found.text == f"The figures:\n\n{ROWS}\nThe end, a | b.\n"
    assert extract(TABLE.encode(), ".md").text == ROWS


def test_a_row_of_a_table_on_a_page_is_one_too_and_its_drawn_line_is_none() -> None:
    pytest.importorskip("trafilatura")
    cells = "<tr><th>Year</th><th>Turnover</th></tr><tr><td>2023</td><td>11 million</td></tr>"
    page = PAGE.replace("</article>", f"<table>{cells}</table></article>")
    assert "\n\n| Year | Turnover |\n\n| 2023 | 11 million |" in extract(page.encode(), ".html").text


def test_a_page_gives_its_article_and_what_it_says_of_itself() -> None:
    pytest.importorskip("trafilatura")
    found = extract(PAGE.encode(), ".html", "https://gazette.example/acme")
    assert "The plant opened in 2019 and employs about 1,200 people" in found.text
    assert "Subscribe" not in found.text
    assert (found.title, found.author, found.publisher) == ("Acme opens a plant", "Jane Roe", "The Sample Gazette")
    assert (found.published, found.language, found.url) == ("2019-06-03", "en", "https://gazette.example/acme")
    assert any("Subscribe" in one for one in found.dropped)
    assert found.extractor.startswith("trafilatura ")


def test_a_day_of_publication_is_never_invented() -> None:
    pytest.importorskip("trafilatura")
    undated = PAGE.replace("article:published_time", "article:modified_time")
    assert extract(undated.encode(), ".html", "https://gazette.example/2018/01/02/acme").published == ""
    month = PAGE.replace("2019-06-03T10:00:00Z", "2019-06")
    assert extract(month.encode(), ".html").published == "2019-06"


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html"])
def test_it_is_read_as_it_was_sent_and_a_guess_is_told(suffix: str) -> None:
    pytest.importorskip("trafilatura")
    page = PAGE if suffix == ".html" else "Acme said in Leeds that the plan was a leap in the dark.\n"
    content = page.replace("Leeds", "Köln").replace("a leap", "ein „Sprung“").encode("cp1250")
    found = extract(content, suffix, charset="windows-1250")
    assert "Köln" in found.text
    assert found.doubts == ()
    assert "a guess" in extract(content, suffix).doubts[0]


def test_a_page_without_an_article_is_refused() -> None:
    pytest.importorskip("trafilatura")
    with pytest.raises(WrongArgument, match="no running text"):
        extract(b"<html><body></body></html>", ".html")


def pdf_of(words: str) -> bytes:
    """The smallest PDF with one page and some words on it."""
    stream = f"BT /F1 12 Tf 72 720 Td ({words}) Tj ET".encode()
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]  # fmt: skip
    out, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 6\n0000000000 65535 f \n"
    return out + head + table + b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(out)


def test_a_pdf_gives_the_text_of_its_pages() -> None:
    pytest.importorskip("pypdf")
    found = extract(pdf_of("The plant opened in 2019."), ".pdf")
    assert found.text == "The plant opened in 2019.\n"
    assert found.extractor.startswith("pypdf ")


def test_a_pdf_without_text_or_sense_is_refused() -> None:
    pytest.importorskip("pypdf")
    for content in (pdf_of(""), b"no PDF"):
        with pytest.raises(WrongArgument, match="PDF"):
            extract(content, ".pdf")


def archived(path: str, page: str = "") -> bytes:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\n\r\n" + (page or PAGE).encode("koi8-r")
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gazette.example/{path}\r\n"
        "WARC-Date: 2026-03-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(answer)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + answer + b"\r\n\r\n")


def test_an_archive_gives_its_first_page_with_the_day_it_was_taken() -> None:
    pytest.importorskip("trafilatura")
    pytest.importorskip("warcio")
    found = extract(archived("acme"), ".warc.gz")
    assert (found.url, found.retrieved, found.title) == (
        "https://gazette.example/acme",
        "2026-03-01",
        "Acme opens a plant",
    )
    assert found.extractor.startswith("warcio ")
    russian = extract(archived("acme", PAGE.replace("city of Leeds", "city of Москва")), ".warc.gz")
    assert "city of Москва" in russian.text


def test_of_an_archive_of_several_pages_the_others_are_named_and_can_be_picked() -> None:
    pytest.importorskip("trafilatura")
    pytest.importorskip("warcio")
    both = archived("acme") + archived("volt", PAGE.replace("Acme opens", "Volt opens"))
    assert extract(both, ".warc.gz").dropped[0] == "--pick 2: https://gazette.example/volt"
    second = extract(both, ".warc.gz", pick=2)
    assert (second.url, second.dropped[0]) == ("https://gazette.example/volt", "--pick 1: https://gazette.example/acme")
    with pytest.raises(WrongArgument, match="holds 2 pages of HTML"):
        extract(both, ".warc.gz", pick=3)


@pytest.mark.parametrize(
    "content", [b"hello", b"", b"WARC/1.0\r\n", gzip.compress(b"hello", mtime=0), b"\x1f\x8b\x08broken"]
)
def test_what_is_no_archive_is_said_in_a_sentence(content: bytes) -> None:
    pytest.importorskip("warcio")
    with pytest.raises(WrongArgument, match="WARC"):
        extract(content, ".warc.gz")


def test_a_locked_pdf_is_told_apart_from_a_broken_one(capsys: pytest.CaptureFixture[str]) -> None:
    pypdf = pytest.importorskip("pypdf")
    writer, out = pypdf.PdfWriter(), io.BytesIO()
    writer.add_blank_page(200, 200)
    writer.encrypt("secret")
    writer.write(out)
    with pytest.raises(WrongArgument, match="locked with a password"):
        extract(out.getvalue(), ".pdf")
    with pytest.raises(WrongArgument, match=r"cannot be read .*save its text as \.txt"):
        extract(b"<html>no PDF", ".pdf")
    assert capsys.readouterr().err == ""


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(WrongArgument, match="no text"):
        extract(bytes(range(256)), ".txt")


def test_a_page_may_name_its_script_beside_its_language() -> None:
    pytest.importorskip("trafilatura")
    assert extract(PAGE.replace('lang="en-GB"', 'lang="zh-Hans"').encode(), ".html").language == "zh"
