"""A date as people write it, in a language of the site; the EDTF that was meant comes out."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.edtf import SEASONS
from factsheet.text.dates.date import Date
from factsheet.text.quantities.reading import Nouns, read

_NUMBERS = {name: number for number, name in SEASONS.items()}
_LONGEST = 4  # letters that may stand beside the date: "le ", "the "


def in_words(text: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """`June 2024` is `2024-06`, `spring 2024` is `2024-21`, `since 2017` is `2017/..`: each reading once."""
    found = [
        (len(beside), edtf)
        for language in languages
        for date in read(text, language, Nouns()).dates
        for beside in (f"{text[: date.span[0]]}{text[date.span[1] :]}",)
        for edtf in (() if any(map(str.isdigit, beside)) else _written(date))
    ]
    least = min((beside for beside, _ in found), default=0)
    return tuple(dict.fromkeys(edtf for beside, edtf in found if beside == least <= _LONGEST))


def _written(date: Date) -> Iterator[str]:
    if not date.edtf or date.edtf.startswith("XXXX"):
        return
    if date.part in _NUMBERS:
        yield f"{date.edtf}-{_NUMBERS[date.part]}"
    elif not date.part and date.side == "since":
        yield f"{date.edtf}/.."
    elif not date.part and date.side in ("", "in"):
        yield date.edtf
