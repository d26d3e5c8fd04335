"""A date as people write it, in a language of the site; the EDTF that was meant comes out."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.edtf import SEASONS
from factsheet.text.dates.date import Date
from factsheet.text.quantities.reading import Nouns, read

_NUMBERS = {name: number for number, name in SEASONS.items()}
_BESIDE_LETTERS = 4  # letters that may stand beside the date: "le ", "the "
# Where the site's own languages leave a word beside the date, these are asked: an editor may have copied the source's.
_OTHERS = ("en", "de", "es", "fr", "it", "nl", "pt")


def in_words(text: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """`June 2024` is `2024-06`, `spring 2024` is `2024-21`, `since 2017` is `2017/..`: each reading once.

    `Mai 2024` is `2024-05` where no language is German or French too, and never the year alone.
    """
    own = [one for language in languages for one in _readings(text, language)]
    least = min((len(beside) for beside, _ in own), default=1)
    whole = [edtf for language in _OTHERS for beside, edtf in _readings(text, language) if not beside] if least else []
    fit = [edtf for beside, edtf in own if len(beside) == least <= _BESIDE_LETTERS and not _lost(beside, edtf)]
    return tuple(dict.fromkeys(whole or fit))


def _readings(text: str, language: str) -> Iterator[tuple[str, str]]:
    """What stands beside each date of the text, and the date."""
    for date in read(text, language, Nouns()).dates:
        beside = f"{text[: date.span[0]]}{text[date.span[1] :]}"
        if not any(map(str.isdigit, beside)):
            yield from ((beside, edtf) for edtf in _written(date))


def _lost(beside: str, edtf: str) -> bool:
    """Whether a month may stand beside a year."""
    return edtf.isdigit() and beside.strip()[:1].isupper()


def _written(date: Date) -> Iterator[str]:
    if not date.edtf or date.edtf.startswith("XXXX"):
        return
    if date.part in _NUMBERS:
        yield f"{date.edtf}-{_NUMBERS[date.part]}"
    elif not date.part and date.side == "since":
        yield f"{date.edtf}/.."
    elif not date.part and date.side in ("", "in"):
        yield date.edtf
