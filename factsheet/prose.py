"""An editor's Markdown goes in; clean HTML, cut where a fact is cited, comes out. The one door to markdown and nh3."""

from __future__ import annotations

import html
import itertools
import re
import threading
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    import markdown
    from markdown.extensions import Extension


class Html(msgspec.Struct, frozen=True):
    """HTML that is safe to put on a page as it is. One piece of a text may close what an earlier piece opened."""

    markup: str

    def __html__(self) -> str:
        return self.markup


class Cite(msgspec.Struct, frozen=True):
    """A place where a text cites a fact; nobody has asked yet whether there is such a fact."""

    fact: str


Pieces = tuple[Html | Cite, ...]


def inline(text: str) -> Pieces:
    """A statement: one run of words with emphasis, links and code, never a block. `2019. It` is no list here."""
    words = _SPACES.sub(" ", _writable(text)).strip()
    if _PLAIN.fullmatch(words):
        return _html(html.escape(words, quote=False).replace("\u00a0", "&nbsp;"))
    return _pieces(_clean_words(words))


def page(text: str) -> Pieces:
    """Paragraphs, headings with ids of the editor's choice, lists, quotations, tables."""
    return _pieces(_clean_blocks(_writable(text)))


def block(text: str) -> Pieces:
    """A note: as a page, but it stands among others, so that its headings have no ids."""
    return _pieces(_NAMED.sub(r"\1", _clean_blocks(_writable(text))))


@lru_cache(maxsize=16384)
def plain(text: str) -> str:
    """A statement's words alone; a cite goes, and the space before it."""
    if text.isprintable() and "  " not in text and _PLAIN.fullmatch(text):
        return text.strip()  # what nearly every statement is
    return _words(inline(text))


def cites(text: str) -> tuple[str, ...]:
    """The ids of the facts that a text cites, in order, repeats included."""
    return tuple(piece.fact for piece in page(text) if isinstance(piece, Cite)) if "[@" in text else ()


def links(text: str) -> tuple[str, ...]:
    """The addresses that a page leads to, in order, repeats included."""
    if "](" not in text and "]:" not in text and "][" not in text:
        return ()
    markup = "".join(piece.markup for piece in page(text) if isinstance(piece, Html))
    return tuple(html.unescape(address) for address in _HREF.findall(markup))


def blank(text: str) -> bool:
    """Whether no words of a statement or a note are left for a reader."""
    return bool(_HIDING.search(text)) and not plain(text).strip()


def astray(text: str) -> str:
    """The first link or picture of a statement or a note that no reader would get to, "" where there is none.

    From a page in a folder a relative address leads elsewhere than from the index; pictures are not shown.
    """
    words = _SPACES.sub(" ", _writable(text)).strip()
    if not _HIDING.search(words) or len(words) > LONGEST_STATEMENT or not _readable(words):
        return ""
    with _READING:
        markup = _words_reader().reset().convert(words)
    found = ((tag[1], html.unescape(tag[2])) for tag in _LEADING.finditer(markup))
    return next((address for tag, address in found if tag == "img" or not _ABROAD.match(address)), "")


def mentions(text: str) -> frozenset[str]:
    """The ids that a text cites, and those in places where nothing is cited, such as code: to be had at once."""
    return frozenset(_CITED.findall(text))


def title(markdown: str) -> str:
    """The words of the first top heading that has some, "" where there is none."""
    begins = _BEGINS.match(markdown)
    if begins and begins[1].isprintable() and _as_blocks(markdown):
        return begins[1].strip()  # as nearly every page does
    found = (_words(_pieces(heading)) for heading in _HEADING.findall(_clean_blocks(_writable(markdown))))
    return next(filter(None, found), "")


# U+FDD0 and U+FDD1 are no characters and mean nothing outside a program: they carry cites through Markdown.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_MARKED = re.compile(f"{_OPEN}({_ID}){_CLOSE}")
_CITED = re.compile(rf"\[@({_ID})\]")
_TAG = re.compile(r"<[^>]*>")
_HREF = re.compile(r'<a [^>]*?href="([^"]*)"')
_HEADING = re.compile(r"<h1(?: [^>]*)?>([^\n]*?)</h1>")
_NAMED = re.compile(r'(<h[1-6](?: \w+="[^"]*")*?) id="[^"]*"')
_NAME = re.compile(r"[a-z0-9-]+")
_BEGINS = re.compile(
    r"\n*# *([^ \n\\`*_{}\[\]<>&#|][^\n\\`*_{}\[\]<>&#|]*)(?:\n|\Z)"
)  # a page, with a heading of plain words
_HIDING = re.compile(r"[\[<&]")  # of Markdown and HTML, what may begin something that is not shown
_LEADING = re.compile(r"""<(a|img)\b[^>]*?\b(?:href|src)="([^"]*)\"""")
_ABROAD = re.compile(r"(?:https?://|mailto:).", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\n]+")
_LINE_END = re.compile(r"\r\n?|[\u2028\u2029]")
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
# Words that mean the same to Markdown, to HTML and to a reader.
_PLAIN = re.compile(r"[^\n\\`*_{}\[\]<>&]*")

_WORDS = frozenset("a abbr b br cite code del em i ins kbd q s small span strong sub sup".split())
_BLOCKS = _WORDS | frozenset(
    "blockquote dd dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre table tbody td tfoot th thead tr ul".split()
)
_ATTRIBUTES = {
    "*": {"lang", "dir"},
    "a": {"href", "title"},
    "abbr": {"title"},
    "ol": {"start"},
    **{f"h{level}": {"id"} for level in range(1, 7)},
}


def _writable(text: str) -> str:
    """Line ends made one, and what HTML cannot hold or we keep for ourselves made U+FFFD."""
    if text.isprintable():  # none of these is
        return text
    return _UNWRITABLE.sub("\ufffd", _LINE_END.sub("\n", text))


def _html(markup: str) -> Pieces:
    return (Html(markup),) if markup else ()


def _pieces(markup: str) -> Pieces:
    parts = _MARKED.split(markup)
    return tuple(Cite(part) if i % 2 else Html(part) for i, part in enumerate(parts) if part)


def _words(pieces: Pieces) -> str:
    text = ""
    for piece in pieces:
        text = text.rstrip(" ") if isinstance(piece, Cite) else text + html.unescape(_TAG.sub("", piece.markup))
    return text.strip(" ")


@lru_cache(maxsize=4096)
def _clean_words(words: str) -> str:
    if len(words) > LONGEST_STATEMENT or not _readable(words):
        return html.escape(words, quote=False)
    return _clean(_words_reader(), words, _WORDS)


@lru_cache(maxsize=256)
def _clean_blocks(text: str) -> str:
    if not _as_blocks(text):
        paragraphs = (html.escape(part, quote=False) for part in _GAP.split(text) if part.strip())
        return "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return _clean(_blocks_reader(), text, _BLOCKS)


LONGEST_STATEMENT = 20_000
LONGEST_PAGE = 100_000
MOST_STEPS = 2_000_000
MOST_LEVELS = 25
MOST_COPIES = 60_000
_GAP = re.compile(r"\n(?:[ \t]*\n)+")
_MARK = re.compile(r">|[-+*][ \t]|\d{1,9}\.[ \t]")
_MARGIN = re.compile(rf"(?:[ \t]*(?:{_MARK.pattern}))*[ \t]*")
_HEADS = re.compile(r"[ \t]*(?:#|[-=*_][-=*_ \t]*$)")
_SPECIAL = re.compile(r"[\\`*_&<!\[]")
_BRACKET = re.compile(r"\[|\]\(?")
_TARGET = re.compile(r"[^()\[\]\"'\n]*\)")


def _as_blocks(text: str) -> bool:
    """Whether a page is read as Markdown."""
    return len(text) <= LONGEST_PAGE and _readable(text)


def _readable(text: str) -> bool:
    """Whether python-Markdown can read the text in bounded time and depth; if not, it is shown as it was typed."""
    paragraphs = _GAP.split(text)
    copies = text.count("<") * (text.count("<") + len(paragraphs))
    return copies <= MOST_COPIES and sum(map(_steps, paragraphs)) <= MOST_STEPS and _levels(text) <= MOST_LEVELS


def _steps(paragraph: str) -> int:
    """How many characters python-Markdown walks over: again after every heading, and for every bracket to its match.

    For other marks it has regular expressions, some fifty times faster.
    """
    length = len(paragraph)
    starts = itertools.accumulate((len(line) + 1 for line in paragraph.split("\n")), initial=0)
    heads = sum(length - at for line, at in zip(paragraph.split("\n"), starts, strict=False) if _HEADS.match(line))
    steps, opened = heads + len(_SPECIAL.findall(paragraph)) * length // 50, list[int]()
    for match in _BRACKET.finditer(paragraph):
        if match[0] == "[":
            opened.append(match.start())
            continue
        steps += match.start() - opened.pop() if opened else 0
        if match[0] == "](" and not _TARGET.match(paragraph, match.end()):
            steps += length - match.end()
    return steps + sum(length - at for at in opened)


def _levels(text: str) -> int:
    """How deep lists and quotations go into one another, by the marks that begin a line and by its indentation."""
    margins = [match[0] for line in text.split("\n") if (match := _MARGIN.match(line.rstrip(" \t")))]
    return max(len(_MARK.findall(margin)) + len(margin.expandtabs(4).replace(">", "")) // 4 for margin in margins)


def _clean(reader: markdown.Markdown, text: str, tags: frozenset[str]) -> str:
    """Links go anywhere the web or mail leads; nothing is loaded; rel would guard windows we never open."""
    import nh3  # noqa: PLC0415 (most texts have no mark-up and need neither)

    with _READING:
        markup = reader.reset().convert(text)
    taken: set[str] = set()

    def kept(_tag: str, attribute: str, value: str) -> str | None:
        """Ids of ours have an underscore, and each is there once."""
        if attribute == "id" and (value in taken or not _NAME.fullmatch(value)):
            return None
        taken.update([value] if attribute == "id" else [])
        return value

    clean = nh3.clean(
        markup, tags=set(tags), attributes=_ATTRIBUTES, attribute_filter=kept,
        url_schemes={"http", "https", "mailto"}, link_rel=None,
    )  # fmt: skip
    return _TAG.sub(lambda tag: _MARKED.sub("", tag[0]), clean)


_READING = threading.Lock()  # a reader keeps what it is reading in itself


@lru_cache(maxsize=1)
def _words_reader() -> markdown.Markdown:
    """Knows no blocks at all."""
    reader = _reader()
    for name in ("empty", "indent", "code", "hashheader", "setextheader", "hr", "olist", "ulist", "quote", "reference"):
        reader.parser.blockprocessors.deregister(name)
    return reader


@lru_cache(maxsize=1)
def _blocks_reader() -> markdown.Markdown:
    # By their names python-Markdown would look for them in the metadata of all that is installed.
    from markdown.extensions.attr_list import AttrListExtension  # noqa: PLC0415 (as below)
    from markdown.extensions.sane_lists import SaneListExtension  # noqa: PLC0415
    from markdown.extensions.tables import TableExtension  # noqa: PLC0415

    return _reader(AttrListExtension(), TableExtension(), SaneListExtension())


def _reader(*extensions: Extension) -> markdown.Markdown:
    import markdown  # noqa: PLC0415 (40 ms that a sheet without mark-up need not pay)
    from markdown.inlinepatterns import InlineProcessor  # noqa: PLC0415

    class Citing(InlineProcessor):
        def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]  # noqa: ARG002, N802
            return f"{_OPEN}{m[1]}{_CLOSE}", m.start(0), m.end(0)

    reader = markdown.Markdown(extensions=extensions)
    reader.preprocessors.deregister("html_block")  # tags are cleaned away; what stands between them is still ours
    reader.inlinePatterns.register(Citing(_CITED.pattern, reader), "cite", 175)  # after code, before links
    return reader
