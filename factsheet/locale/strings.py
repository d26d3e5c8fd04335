"""A .po file's bytes go in; the words of the pages in one language, or the line that is amiss, come out."""

from __future__ import annotations

import datetime
import gettext
import io
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from factsheet.locale import cldr

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message


class Strings(msgspec.Struct, frozen=True):
    """The translations of one language as a .mo file's bytes; without any, a message is its own translation."""

    mo: bytes = b""

    def gettext(self, message: str) -> str:
        return _translations(self.mo).gettext(message)

    def ngettext(self, singular: str, plural: str, n: int) -> str:
        return _translations(self.mo).ngettext(singular, plural, n)

    def lacks(self, messages: Iterable[str]) -> tuple[str, ...]:
        """Those of some messages that have no translation; of a plural the singular stands for it."""
        known = gettext.GNUTranslations(io.BytesIO(self.mo)) if self.mo else gettext.NullTranslations()
        known.add_fallback(_Untranslated())
        # Before Python 3.11.3 only `ngettext` finds what has a plural.
        return tuple(one for one in messages if not (known.gettext(one) or known.ngettext(one, one, 1)))


class _Untranslated(gettext.NullTranslations):
    def gettext(self, message: str) -> str:
        return "" if message else message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return "" if n else msgid1 or msgid2


class BadCatalogue(msgspec.Struct, frozen=True):
    """Why a .po file cannot be used; `line` counts from 1, 0 means the whole file."""

    line: int
    reason: str


NO_STRINGS = Strings()


@lru_cache(maxsize=16)
def catalogue(po: bytes, language: str) -> Strings | BadCatalogue:
    """Fuzzy and empty translations are left out; every other has the names of its message, and no stray %."""
    try:
        lines = po.decode("utf-8-sig").replace("\r\n", "\n").split("\n")
    except UnicodeDecodeError as error:
        return BadCatalogue(po.count(b"\n", 0, error.start) + 1, "it is not UTF-8")
    odd = next((at for at, line in enumerate(lines, 1) if not _LINE.fullmatch(line)), None)
    if odd:
        return BadCatalogue(odd, 'a line is a comment, or msgid, msgid_plural or msgstr and words in "quotation marks"')
    read = _read(lines, language)
    if isinstance(read, BadCatalogue):
        return read
    return next((fault for message in read for fault in _faults(message)), None) or _written(read)


FORMS = "the translation has more forms than Plural-Forms in the head of the file tells of"
# Babel cuts the first and last letter off words that lack their quotation marks, so we look ourselves.
_LINE = re.compile(r'\s*(?:#.*|(?:(?:msgid(?:_plural)?|msgctxt|msgstr(?:\[\d\])?)\s*)?"(?:[^"\\]|\\.)*"\s*)?')
# jinja2 formats every translated message, even one without variables; a template uses names and nothing else.
_NAMED = re.compile(r"%\((\w+)\)[sd]|%%")


def _read(lines: list[str], language: str) -> Catalog | BadCatalogue:
    from babel.messages.pofile import PoFileError, read_po  # noqa: PLC0415 (a sheet in English needs no catalogue)

    try:
        return read_po(lines, locale=str(cldr.locale(language)), abort_invalid=True)
    except PoFileError as error:
        said = str(error.args[0] if error.args else "it cannot be read")
        return BadCatalogue((error.lineno or 0) + 1, FORMS if "num_plurals" in said else said)
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        return BadCatalogue(0, f"it cannot be read: {error}")


def _faults(message: Message) -> Iterator[BadCatalogue]:
    if not message.id:
        return
    ids = _texts(message.id)
    names = {name for text in ids for name in _NAMED.findall(text)} | {""}
    about = f"the translation of “{ids[0]}”"
    for text in _texts(message.string):
        strange = sorted(set(_NAMED.findall(text)) - names)
        if strange:
            yield BadCatalogue(message.lineno or 0, f"{about} has %({strange[0]})s, which the message has not")
        elif "%" in _NAMED.sub("", text):
            yield BadCatalogue(message.lineno or 0, f"{about} has a bare %, which is written %%")


def _texts(words: object) -> tuple[str, ...]:
    """Babel gives one text, or several for a plural, some of them None."""
    return tuple(str(text or "") for text in (words if isinstance(words, (tuple, list)) else (words,)))


def _written(catalog: Catalog) -> Strings | BadCatalogue:
    from babel.messages.mofile import write_mo  # noqa: PLC0415 (as above)

    # Babel puts the clock into a header that lacks its dates; the words do not depend on it.
    catalog.charset = "utf-8"
    catalog.creation_date = catalog.revision_date = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
    out = io.BytesIO()
    try:
        write_mo(out, catalog)
        _translations(out.getvalue())
    except (ValueError, LookupError, TypeError, OverflowError, OSError, RecursionError) as error:
        return BadCatalogue(0, f"its header cannot be read: {error}")
    return Strings(out.getvalue())


@lru_cache(maxsize=64)
def _translations(mo: bytes) -> gettext.NullTranslations:
    return gettext.GNUTranslations(io.BytesIO(mo)) if mo else gettext.NullTranslations()
