"""Kinds of fields that are one piece of text: words, ids, dates, addresses."""

from __future__ import annotations

import re
from typing import Any
from unicodedata import is_normalized, normalize
from urllib.parse import urlsplit

import msgspec

from factsheet import edtf, located
from factsheet.fields.naming import slug
from factsheet.fields.reading import Reader, describe, meant


def is_nothing(node: located.Node) -> bool:
    """Whether a key has nothing after it, or what YAML takes for nothing."""
    return isinstance(node, located.Scalar) and (not node.text.strip() or (node.plain and node.text == "~"))


class Text(msgspec.Struct, frozen=True):
    """A text that is not empty, and has no more than `longest` characters where there is a bound."""

    what: str = "text"
    longest: int = 0
    needed: bool = False

    def read(self, node: located.Node, reader: Reader) -> str | None:
        """The text without white space at its ends, its accents composed."""
        if not isinstance(node, located.Scalar):
            message = f"{self.what} is expected here, not {describe(node)}"
            reader.report("bad-type", node, message, _as_text(node, reader.languages))
        elif is_nothing(node):
            help = f"write it{'' if self.needed else ', or remove the key'}; {SIGN}"
            reader.report("bad-type", node, f"{self.what} is expected here, and there is nothing", help)
        elif control := _CONTROL.search(node.text):
            message = f"the text holds the control character U+{ord(control[0]):04X}"
            reader.report("bad-value", node, message, "delete it")
        elif self.longest and len(node.text.strip()) > self.longest:
            message = f"the text has {len(node.text.strip()):,} characters, at most {self.longest:,} are allowed"
            reader.report("bad-value", node, message, "shorten it, or divide it among several")
        else:
            return _composed(node.text.strip())
        return None

    def schema(self) -> dict[str, Any]:
        """A string with something in it."""
        return {"type": "string", "minLength": 1, **({"maxLength": self.longest} if self.longest else {})}


# Word lists have each accent on its letter, which a PDF or macOS may part from it.
def _composed(text: str) -> str:
    return text if text.isascii() or is_normalized("NFC", text) else normalize("NFC", text)


# YAML lets them in through escapes ("\x00"); neither HTML nor XML has a way to write them.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
SIGN = 'text that begins with # needs "double quotes"'
QUOTES = 'text that begins with [ or { or holds ": " needs "double quotes"'


def _as_text(node: located.Node, languages: tuple[str, ...]) -> str:
    """How to write one text where a list or a mapping stands."""
    if isinstance(node, located.Mapping) and node.pairs and all(key.text in languages for key, _ in node.pairs):
        return "here one text serves all languages: write it without { } and without their names"
    if isinstance(node, located.Sequence) and len(node.items) == 1:
        return 'write it without the - or the [ ]; text that begins with [ needs "double quotes"'
    return QUOTES


class Verbatim(msgspec.Struct, frozen=True):
    """Words copied from a source: nothing is trimmed off them but white space at the ends."""

    longest: int = 0
    needed: bool = False

    def read(self, node: located.Node, reader: Reader) -> str | None:
        """The words as they were typed."""
        if isinstance(node, located.Sequence) and len(node.items) > 1:
            help = "write each under `citations:`, as one - quote: a line"
            reader.report("bad-type", node, "one quote is expected here, not a list", help)
            return None
        return Text("a quote", self.longest, self.needed).read(node, reader)

    def schema(self) -> dict[str, Any]:
        """A string with something in it."""
        return Text(longest=self.longest).schema()


class Choice(msgspec.Struct, frozen=True):
    """One word of a few."""

    words: tuple[str, ...]

    def read(self, node: located.Node, reader: Reader) -> Any:
        """The word."""
        text = Text("one of " + ", ".join(self.words)).read(node, reader)
        if text is None or text in self.words:
            return text
        help = meant(text, self.words) or "write one of these words"
        reader.report("bad-value", node, f"`{text}` is not one of {', '.join(self.words)}", help)
        return None

    def schema(self) -> dict[str, Any]:
        """An enumeration."""
        return {"enum": list(self.words)}


# Names that Windows keeps for devices; a page named so could not be copied there.
DEVICES = {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
LONGEST_ID = 80


class Id(msgspec.Struct, frozen=True):
    """An identifier that is also an address: small letters, digits and single hyphens.

    One `of_topic` leads to a topic, whose label or alias may have been typed in its place.
    """

    of_topic: bool = False

    def read(self, node: located.Node, reader: Reader) -> str | None:
        """The identifier."""
        text = Text("an id").read(node, reader)
        if text is None:
            return None
        fault = self.fault(text)
        if fault:
            topic = reader.topics.get(slug(text)) if self.of_topic else None
            help = f"did you mean `{topic}`?" if topic else self.mend(text)
            reader.report("bad-id", node, f"`{text[:60]}` cannot be an id: {fault}", help)
            return None
        return text

    @staticmethod
    def fault(text: str) -> str:
        """Why a text cannot be an id, or ""."""
        if len(text) > LONGEST_ID:
            return f"it has {len(text)} characters, at most {LONGEST_ID} are allowed"
        if text in DEVICES:
            return "the name is reserved on Windows"
        return "" if _ID.fullmatch(text) else "only a-z, 0-9 and single hyphens between them are allowed"

    @staticmethod
    def mend(text: str) -> str:
        """An id that would be allowed, made from the text."""
        made = slug(re.sub(r"\.(yaml|yml|txt|md)\Z", "", text.lower()))[:LONGEST_ID].strip("-")  # a file for its id
        return f"for instance `{made}`" if made and made not in DEVICES else "for instance `mai-1-parameters`"

    def schema(self) -> dict[str, Any]:
        """A pattern."""
        return {"type": "string", "pattern": f"^{_ID.pattern}$", "maxLength": LONGEST_ID}


class EdtfDate(msgspec.Struct, frozen=True):
    """A date in EDTF, or `unknown`; of what we did ourselves (`ours`) the day is known, or the month or the year."""

    unknown: bool = True
    ours: bool = False

    def read(self, node: located.Node, reader: Reader) -> str | None:
        """The date as typed; "" for `unknown`."""
        text = Text("a date").read(node, reader)
        if text is None:
            return None
        if text == "unknown" and self.unknown:
            return ""
        date = self._parse(text)
        if not isinstance(date, edtf.BadDate):
            return text
        read_as = edtf.meant(text) or reader.dated(text[:60], reader.languages)
        fault = edtf.fault(text, date, read_as)
        reason = _NOT.get(fault.reason, f"a date: {fault.reason}")
        reader.report("bad-date", node, f"`{text[:60]}` is not {reason}", self._mend(fault, read_as))
        return None

    def _parse(self, text: str) -> edtf.Date | edtf.BadDate:
        return edtf.plain(text) if self.ours else edtf.parse(text)

    def _mend(self, fault: edtf.BadDate, read_as: tuple[str, ...]) -> str:
        if fault.month:
            return f"write the day that was meant, or `{fault.month}` alone"
        proposed = " or ".join(f"`{one}`" for one in read_as if not isinstance(self._parse(one), edtf.BadDate))
        return f"did you mean {proposed}?" if proposed else f"write one of: {self._accepted}"

    @property
    def _accepted(self) -> str:
        known = edtf.PLAIN if self.ours else edtf.ACCEPTED.removesuffix(", or unknown")
        return f"{known}, or unknown" if self.unknown else known

    def schema(self) -> dict[str, Any]:
        """A string; the calendar is checked by the reader."""
        return {"type": "string", "description": self._accepted}


_NOT = {edtf.UNREAD: "a date we can read", edtf.VAGUE: "a day, a month or a year"}


_ADDRESS = re.compile(r"(?:https?://[^\s/?#@\\]+(?:[/?#]\S*)?|mailto:[^\s@]+@[^\s@]+)", re.IGNORECASE)


class Address(msgspec.Struct, frozen=True):
    """An http, https or mailto address."""

    mail: bool = False

    def read(self, node: located.Node, reader: Reader) -> str | None:
        """The address as typed."""
        text = Text("an address").read(node, reader)
        if text is None:
            return None
        allowed = "https://, http:// or mailto:" if self.mail else "https:// or http://"
        fits = _ADDRESS.fullmatch(text) and (self.mail or not text.lower().startswith("mailto:"))
        if fits and text.isprintable() and _parts(text):
            return text
        message = f"`{text[:60]}` is not an address that begins with {allowed}"
        reader.report("bad-address", node, message, self._mend(text))
        return None

    def _mend(self, text: str) -> str:
        begun = f"mailto:{text}" if self.mail and "@" in text else f"https://{text}"
        likely = re.match(r"[\w.+@-]+\.\w{2,}(/|$)", text, re.ASCII)
        return f"write {begun}" if likely and len(text) <= 200 and _ADDRESS.fullmatch(begun) else ""

    def schema(self) -> dict[str, Any]:
        """A URI."""
        return {"type": "string", "format": "uri"}


def _parts(text: str) -> bool:
    """Whether the address can be taken apart: a bracket or a port may be wrong in it."""
    try:
        parts = urlsplit(text)
        return parts.port is None or bool(parts.hostname)
    except ValueError:
        return False


class Flag(msgspec.Struct, frozen=True):
    """true or false, in just these letters."""

    def read(self, node: located.Node, reader: Reader) -> bool | None:
        """The truth value."""
        text = Text("true or false").read(node, reader)
        if text in ("true", "false"):
            return text == "true"
        if text is not None:
            reader.report("bad-type", node, f"true or false is expected here, not `{text[:60]}`", "write true or false")
        return None

    def schema(self) -> dict[str, Any]:
        """A boolean."""
        return {"type": "boolean"}
