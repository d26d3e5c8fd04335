"""A folder of lists and a language in; what is stored for the language, or for the one it is a variety of, out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

from factsheet.text.words.spellings import every_spelling
from factsheet.text.writing.standins import for_words


# One folder's lists of a language are asked for by each table that is made of a part of them.
@lru_cache(maxsize=8)
def stored(folder: str, language: str) -> Mapping[str, Any] | None:
    """The word lists of a language in one folder of `languages/`, as they are written there, in every spelling.

    The language is a BCP 47 tag: "pt-BR" has the lists of "pt". None where there are none.
    """
    code = for_words(language.lower().split("-")[0])
    path = files("factsheet.text") / "languages" / folder / f"{code}.json"
    known = code.isalpha() and path.is_file()
    return every_spelling(json.loads(path.read_text(encoding="utf-8")), code) if known else None


def tended(folder: str, *languages: str) -> bool:
    """Whether the lists of all these languages were tried on true pairs; those that were not only ever warn."""
    return all(_tended(folder, language) for language in languages)


@lru_cache(maxsize=4096)
def _tended(folder: str, language: str) -> bool:
    return bool((stored(folder, language) or {}).get("tended"))
