"""The bytes of a document go in; its text, what it says of itself, and what was left out of it come out."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from importlib.metadata import version
from io import BytesIO

import msgspec

from factsheet import __version__, prose
from factsheet.commands import WrongArgument, archives, dating, extras
from factsheet.commands.decoding import decoded, twice_encoded


class Extracted(msgspec.Struct, frozen=True, kw_only=True):
    """`dropped` are the pieces of the document that its text leaves out, in order; fields not known are "".

    `doubts` say where the text may not be what was written.
    """

    text: str
    extractor: str
    title: str = ""
    author: str = ""
    publisher: str = ""
    published: str = ""
    language: str = ""
    url: str = ""
    retrieved: str = ""
    dropped: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def extract(content: bytes, suffix: str, address: str = "", pick: int = 1, charset: str = "") -> Extracted:
    """`suffix` tells the format: .txt .md .html .pdf .warc .warc.gz; `pick` the page of an archive, from 1.

    `charset` is the encoding that the sender named, "" where nobody did.
    """
    found = _extracted(content, suffix, address, pick, charset)
    return msgspec.structs.replace(found, doubts=(*found.doubts, *twice_encoded(found.text)))


def _extracted(content: bytes, suffix: str, address: str, pick: int, charset: str) -> Extracted:
    if suffix in (".warc", ".warc.gz"):
        return _warc(content, pick)
    if suffix in (".html", ".htm", ".xhtml"):
        return _html(content, address, charset)
    if suffix == ".pdf":
        return _pdf(content)
    read = decoded(content, charset)
    found = _plain(read.text, suffix)
    return msgspec.structs.replace(found, doubts=(*read.doubts, *found.doubts))


def _plain(text: str, suffix: str) -> Extracted:
    if len(_CONTROL.findall(text)) > 2 + len(text) / 100:
        raise WrongArgument("this is no text: it is full of control characters; save its text as .txt and import that")
    if _PAGE.match(text):
        raise WrongArgument("this is a web page, and no text: give its file a name that ends in .html and import that")
    if suffix == ".md":
        return _markdown(text)
    return Extracted(
        text=_tidy(text), extractor=f"factsheet {__version__}, plain text", title=_first_line(text),
        doubts=tuple(_marked(text)),
    )  # fmt: skip


MANY_MARKS = 5  # a text about HTML may hold a few
_MARKS = re.compile(r"</(?:p|div|span|a|li|td|h[1-6])>|<br ?/?>|&(?:nbsp|amp|quot);", re.IGNORECASE)


def _marked(text: str) -> Iterator[str]:
    marks = _MARKS.findall(text)
    if len(marks) >= MANY_MARKS:
        yield f"it holds {len(marks)} marks of HTML, such as {marks[0]}: if it is a web page, save it as .html"


_PAGE = re.compile(
    r"\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_HALF = re.compile(r"[\ud800-\udfff]")  # of a letter in UTF-16, as some PDFs have them


# Control characters have no place in a text, and a file of lines ends with one.
def _tidy(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    text = _HALF.sub("\N{REPLACEMENT CHARACTER}", _CONTROL.sub("", text))
    return "\n".join(line.rstrip() for line in text.split("\n")).strip("\n") + "\n"


def _first_line(text: str) -> str:
    return next((line.strip()[:200] for line in text.splitlines() if line.strip()), "")


def _markdown(text: str) -> Extracted:
    front, body = _front_matter(text.replace("\r\n", "\n"))
    pieces = prose.block(_TABLE.sub("\n", body))
    # What cites a fact in our prose is how others cite a work.
    html = "".join(one.markup if isinstance(one, prose.Html) else f"[@{one.fact}]" for one in pieces)
    words = [block for block in _Rows.of(html) if block.strip("| ")]
    return Extracted(
        text=_tidy("\n\n".join(words)), extractor=f"factsheet {__version__}, Markdown",
        title=front.get("title", "") or _first_line("\n".join(words)), author=front.get("author", ""),
        published=dating.date(front.get("date", ""), front.get("lang", "")), language=front.get("lang", ""),
        dropped=tuple(f"{key}: {value}" for key, value in front.items()),
    )  # fmt: skip


# A table just below a line of text is one where most Markdown is read; our reader wants an empty line between.
_TABLE = re.compile(r"(?<=[^\n]\n)(?=[^\n|]*\|[^\n]*\n *\|?( *:?-+:? *\|)+( *:?-+:? *)?(\n|\Z))")


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    found = re.match(r"---\n(.*?)\n---\n", text, re.DOTALL)
    if not found:
        return {}, text
    pairs = (line.partition(":") for line in found[1].splitlines() if ":" in line and not line.startswith((" ", "#")))
    return {key.strip(): value.strip().strip("\"'") for key, _, value in pairs}, text[found.end() :]


class _Blocks(HTMLParser):
    """The pieces of running text of a page, in order, without those that are never shown."""

    HIDDEN = frozenset({"script", "style", "template", "noscript", "head", "svg"})
    INLINE = frozenset(
        "a abbr b bdi cite code data dfn em i kbd mark q s small span strong sub sup time u var wbr".split()
    )

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[str] = [""]
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        self.hidden += tag in self.HIDDEN
        if tag not in self.INLINE:
            self.blocks.append("")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in self.HIDDEN and self.hidden > 0
        if tag not in self.INLINE:
            self.blocks.append("")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.blocks[-1] += data

    @classmethod
    def of(cls, html: str) -> list[str]:
        reader = cls()
        reader.feed(html)
        reader.close()
        return [words for block in reader.blocks if (words := " ".join(block.split()))]


class _Rows(_Blocks):
    """The same, but a row of a table is one piece, as `| 2023 | 11 million |`: a figure stays beside what it is of."""

    CELLS = ("td", "th")

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in self.CELLS:
            self.blocks[-1] += " | "
        else:
            super().handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag == "tr":
            self.blocks[-1] += " |"
        if tag not in self.CELLS:
            super().handle_endtag(tag)


_HEAD = 20_000  # characters of a page in which it begins
_LANG = re.compile(r"<html\b[^<>]*?\blang\s*=\s*[\"']?([a-zA-Z]{2,3}(?:-[A-Za-z]{2}(?![A-Za-z]))?)")


# trafilatura's dates are not asked for: it takes them from addresses, pictures and the text, and makes days of months.
def _html(content: bytes, address: str, charset: str) -> Extracted:
    trafilatura = extras.needed("trafilatura", "an HTML page")
    read = decoded(content, charset, html=True)
    html = read.text
    text = trafilatura.extract(
        html, include_comments=False, include_tables=True, output_format="txt", url=address or None
    )
    if not text:
        raise WrongArgument("no running text can be found in this page; save its text as .txt and import that")
    about = trafilatura.extract_metadata(html, default_url=address or None, date_config={"extensive_search": False})
    said = {name: str(getattr(about, name, "") or "") for name in ("title", "author", "sitename", "url")}
    lang = _LANG.search(html, 0, _HEAD)
    language = _tag(lang[1]) if lang else ""
    return Extracted(
        text=_tidy(_set_apart(text)), extractor=f"trafilatura {version('trafilatura')}",
        title=said["title"] or _first_line(text), author=said["author"], publisher=said["sitename"],
        published=dating.published(html, language), language=language, url=address or said["url"],
        dropped=tuple(_left_out(_Blocks.of(html), text)), doubts=read.doubts,
    )  # fmt: skip


# trafilatura gives one paragraph a line; an empty line between them is what a reader of text expects. What it draws
# below the head of a table is no sentence of anybody's.
def _set_apart(text: str) -> str:
    return "\n\n".join(line for line in text.splitlines() if line.strip() and not _DRAWN.fullmatch(line.strip()))


_DRAWN = re.compile(r"\|(?: *:?-+:? *\|)+")


def _left_out(blocks: list[str], text: str) -> Iterator[str]:
    kept = " ".join(text.split())
    yield from (block for block in dict.fromkeys(blocks) if block not in kept)


def _tag(tag: str) -> str:
    language, _, place = tag.partition("-")
    return language.lower() + (f"-{place.upper()}" if place and language.lower() in ("pt", "zh") else "")


def _pdf(content: bytes) -> Extracted:
    pypdf = extras.needed("pypdf", "a PDF")
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it would tell of repairs amid what we have to say
    try:
        reader = pypdf.PdfReader(BytesIO(content))
        pages = [page.extract_text() or "" for page in reader.pages]
        about = reader.metadata or {}
    except pypdf.errors.FileNotDecryptedError as error:
        raise WrongArgument("the PDF is locked with a password; save it without one and import that") from error
    except Exception as error:  # what a broken PDF makes of its reader is in no list
        raise WrongArgument(f"the PDF cannot be read ({error}); save its text as .txt and import that") from error
    text = "\n\n".join(page.strip() for page in pages if page.strip())
    if not text:
        raise WrongArgument("the PDF holds pictures of text, and no text; have it read by a program for that first")
    empty = tuple(f"page {number}: no text" for number, page in enumerate(pages, 1) if not page.strip())
    return Extracted(
        text=_tidy(text), extractor=f"pypdf {version('pypdf')}", dropped=empty,
        title=str(about.get("/Title") or "").strip() or _first_line(text),
        author=str(about.get("/Author") or "").strip(),
    )  # fmt: skip


def _warc(content: bytes, pick: int) -> Extracted:
    page = archives.page_of(content, pick)
    found = _html(page.html, page.address, page.charset)
    return msgspec.structs.replace(
        found, retrieved=page.day, dropped=(*page.others, *found.dropped),
        extractor=f"warcio {version('warcio')}, {found.extractor}",
    )  # fmt: skip
