"""A language -> what its files say of numbers and dates, each a tree of lists."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

from factsheet.text.words.spellings import every_spelling
from factsheet.text.writing.standins import for_words

FOLDER = resources.files("factsheet.text") / "languages" / "quantities"
REGIONS = dict.fromkeys(("zh-hant", "zh-tw", "zh-hk", "zh-mo"), "zh-Hant")


def stored_in(folder: str, language: str) -> dict[str, Any]:
    """The file of the language, or of the language without its region."""
    home = FOLDER / folder if folder else FOLDER
    for name in (language, language.split("-", maxsplit=1)[0]):
        file = home / f"{name if folder else for_words(name)}.json"
        if file.is_file():
            return dict(
                every_spelling(json.loads(file.read_text(encoding="utf-8")), language.split("-", maxsplit=1)[0])
            )
    return {}


def tree_of(language: str) -> dict[str, Any]:
    """A region's file says only what differs from its language's; what money is called there is added."""
    base = stored_in("", language.split("-", maxsplit=1)[0])
    if "-" not in language:
        return base
    region = stored_in("", next((home for tag, home in REGIONS.items() if language.lower().startswith(tag)), language))
    return base | region | {"money": base.get("money", {}) | region.get("money", {})}
