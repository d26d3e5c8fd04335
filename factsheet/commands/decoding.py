"""Bytes and what is said of their encoding go in; their text, and what is doubtful about it, come out."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

import msgspec

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# What the web means by these names, by the WHATWG's Encoding Standard: larger sets than the standards they are of.
_MEANT = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "shift_jis": "cp932", "euc_kr": "cp949",
}  # fmt: skip
# Notations of Python, of Windows and of names; and one that no browser reads any more.
_NEVER = {"unicode-escape", "raw-unicode-escape", "punycode", "idna", "undefined", "utf-7", "mbcs", "oem"}
_LOST = "\N{REPLACEMENT CHARACTER}"


class Decoded(msgspec.Struct, frozen=True):
    """The text; `doubts` say where its encoding was guessed or bytes of it made no sense."""

    text: str
    doubts: tuple[str, ...] = ()


def decoded(content: bytes, charset: str = "", *, html: bool = False) -> Decoded:
    """By its byte order mark, by what was said when it was sent, by what the page says; else UTF-8 or Windows-1252."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _replaced(content, encoding, encoding.upper().removesuffix("-SIG"))
    said = [name for name in (charset, _declared(content) if html else "") if name]
    doubts = [f"it is said to be {name[:30]}, which is no encoding known here" for name in said if not _known(name)]
    known = [(name, encoding) for name in said if (encoding := _known(name))]
    for name, encoding in known:
        text = _strictly(content, encoding)
        if text is not None:
            return Decoded(text, (*doubts, *_beside(content, name, encoding)))
        doubts.append(f"it is said to be {name[:30]}, and is not throughout")
    found = _unsaid(content, known)
    return Decoded(found.text, (*doubts, *found.doubts))


# What "ü", "é" or "’" look like where the bytes of UTF-8 were read as Windows-1252 and written anew. Words in capitals
# may end so: “AMANHÔ has a quotation mark behind it.
_BEYOND = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u00a0-\u00bf\u0080-\u009f"
_TWICE = re.compile(
    rf"(?<=[a-zß-ÿ])[ÃÂÄÅ][{_BEYOND}]|Ã[{_BEYOND}](?=[a-zß-ÿ])|â€[˜™œ¦“”\u009d]|(?:[ÐÑ][{_BEYOND}]){{3}}"
)
_WORD = re.compile(r"\S{1,60}")


def twice_encoded(text: str) -> Iterator[str]:
    """A doubt, where letters stand as those do that were read in another encoding than they were written in."""
    places = [match.start() for match in _TWICE.finditer(text)]
    if places:
        begin = max(text.rfind(space, 0, places[0]) for space in " \n\t") + 1
        word = _WORD.findall(text, begin, begin + 60)[0]
        meant = _undone(word)
        example = f"“{word}”{meant and f' for “{meant}”'} ({len(places)} times)"
        yield f"its letters seem to have been broken before, as in {example}: save it anew as UTF-8"


def _undone(word: str) -> str:
    """The word as it was written, "" where that cannot be told."""
    try:
        return b"".join(one.encode("latin-1" if one <= "\xff" else "cp1252") for one in word).decode("utf-8")
    except UnicodeError:
        return ""


def charset_of(content_type: str) -> str:
    """The encoding that a header like `text/html; charset=koi8-r` names, or ""."""
    found = re.search(r"charset\s*=\s*[\"']?\s*([^\s;\"',]+)", content_type, re.IGNORECASE)
    return found[1] if found else ""


def _unsaid(content: bytes, said: list[tuple[str, str]]) -> Decoded:
    text = _strictly(content, "utf-8")
    if text is not None:
        return Decoded(text)
    for name, encoding in (*said, ("UTF-8", "utf-8")):
        found = _replaced(content, encoding, name)
        lost, other = found.text.count(_LOST), sum(1 for letter in found.text if letter > "\x7f")
        if lost * 10 < other:  # a few bytes went wrong in a text that is otherwise of this encoding
            return found
    found = _replaced(content, "cp1252", "Windows-1252")
    return Decoded(found.text, ("read as Windows-1252, a guess; if that is wrong, save it as UTF-8", *found.doubts))


# What is valid UTF-8 beyond ASCII is hardly ever anything else; yet what the sender says goes before.
def _beside(content: bytes, name: str, encoding: str) -> Iterator[str]:
    if encoding != "utf-8" and not content.isascii() and _strictly(content, "utf-8") is not None:
        yield f"read as {name[:30]}, as it is said to be; it could be UTF-8"


def _declared(content: bytes) -> str:
    """What a page says of itself: in a meta element, or the first line of XHTML."""
    head = content[:4096].decode("latin-1")
    found = re.search(r"<meta\b[^>]{0,300}?charset\s*=[^>]{1,60}>", head, re.IGNORECASE)
    xml = re.match(r"\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]+)", head)
    name = charset_of(found[0].replace("/>", ">").replace(">", " ")) if found else xml[1] if xml else ""
    return "" if name.lower().startswith(("utf-16", "utf-32")) else name  # such bytes could not be read as they were


def _known(name: str) -> str:
    """Python's name of an encoding of text, or ""."""
    try:
        found = codecs.lookup(name)
        b"text".decode(found.name, "ignore")  # a few are no encodings of text
    except (LookupError, ValueError):
        return ""
    return "" if found.name in _NEVER else _MEANT.get(found.name, found.name)


def _strictly(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeError:
        return None


def _replaced(content: bytes, encoding: str, name: str) -> Decoded:
    text = _strictly(content, encoding)
    if text is not None:
        return Decoded(text)
    text = content.decode(encoding, "replace")
    lost = f"read as {name[:30]}; bytes that make no sense in it stand as {_LOST}, {text.count(_LOST)} times"
    return Decoded(text, (lost,))
