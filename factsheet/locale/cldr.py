"""A language tag goes in; the CLDR locale to print it by, and phrases CLDR has no place for, come out."""

from __future__ import annotations

import json
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from babel import Locale

CODE = 2  # letters of a language that has a code of ISO 639-1
SCRIPT = 4  # letters of a script's code in ISO 15924
# English without a region is written for the world: days before months, metres. A dollar is "$" all the same.
_WORLD = {"en": "en-GB"}


@lru_cache(maxsize=64)
def locale(language: str) -> Locale:
    """The locale of a BCP 47 tag, else of the tag less its last parts, else English."""
    return next((found for tag in _shorter(language) if (found := _parsed(tag))), None) or _english()


def known(language: str) -> bool:
    """Whether CLDR has the language, with or without its region and script."""
    return any(_parsed(tag) for tag in _shorter(language))


def world(language: str) -> Locale:
    """The locale for dates, units and lists."""
    return locale(_WORLD.get(str(locale(language)), language))


@lru_cache(maxsize=64)
def script(language: str) -> str:
    """The script that a language is most often written in, or that its tag names: "Latn", "Cyrl"; "" where unknown."""
    from babel.core import get_global  # noqa: PLC0415 (as below)

    said = next((part.title() for part in _parts(language)[1:] if len(part) == SCRIPT and part.isalpha()), "")
    likely: str | None = get_global("likely_subtags").get(_parts(language)[0].lower())
    return said or (likely.split("_")[1] if likely else "")


def symbol(name: str, language: str) -> str:
    """One of CLDR's number symbols, as it goes with the digits 0 to 9: "decimal", "group", "minusSign"."""
    found = locale(language)
    symbols = found.number_symbols.get("latn") or found.number_symbols[found.default_numbering_system]
    return str(symbols[name])


@lru_cache(maxsize=64)
def phrases(language: str, file: str) -> dict[str, Any]:
    """What a data file beside this module says of a language; a region's words stand over its language's."""
    said = _file(file)
    merged: dict[str, Any] = {}
    for tag in reversed(_shorter(language if any(map(_parsed, _shorter(language))) else "en")):
        merged |= said.get(tag, {})
    return merged


@lru_cache(maxsize=64)
def tag_named(name: str) -> str:
    """The tag of a language by its name in English or in itself ("Italian", "italiano"); nothing where nobody knows."""
    wanted = name.casefold()
    english = {str(code): str(called).casefold() for code, called in _english().languages.items()}
    named = (code for code, called in english.items() if called == wanted)
    own = (code for code in english if len(code) == CODE and _own_name(code) == wanted)
    return next(named, "") or next(own, "")


def _own_name(code: str) -> str:
    found = _parsed(code)
    return str(found.languages.get(code, "")).casefold() if found else ""


def _shorter(language: str) -> list[str]:
    """`zh-Hant-TW`, `zh-Hant`, `zh`."""
    parts = _parts(language)
    return ["-".join(parts[:length]) for length in range(len(parts), 0, -1)]


def _parts(language: str) -> list[str]:
    return language.replace("_", "-").split("-", 4)[:4]


@lru_cache(maxsize=64)
def _parsed(tag: str) -> Locale | None:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 (28 ms, and a check prints no figure)

    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


def _english() -> Locale:
    from babel import Locale  # noqa: PLC0415 (as above)

    return Locale("en")


@lru_cache(maxsize=4)
def _file(name: str) -> dict[str, dict[str, Any]]:
    text = resources.files("factsheet.locale").joinpath(name).read_text("utf-8")
    content: dict[str, dict[str, Any]] = json.loads(text)
    return content
