"""How often the rules are wrong on what translators of free software have written: a message as statement or quote.

usage: python bench/catalogues.py FILE.po ... [--reverse] [--corrupt] [--show N]

A catalogue's header says its language. Descriptions, manuals and learning games are worth the most: messages of a
sentence or more that hold a figure, a date, a denial or a hedge are taken, without their mark-up; those with
placeholders, and those that are marked as doubtful ("fuzzy"), are not. What is found is printed as in corruptions.py.
"""

from __future__ import annotations

import argparse
import html
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from babel.messages.pofile import read_po

from bench.corruptions import measure

SHORTEST, LONGEST = 30, 420  # characters of a message
TELLING = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand|million|half|third|most|many|never|"
    r"no|not|about|nearly|almost|may|could|said|first|last)\b",
    re.IGNORECASE,
)
PLACEHOLDER = re.compile(r"%[\w(.{]|\{\w*\}|\$\w|_\(")
MARKED, ENTITY, SPACES = re.compile(r"<[^<>]+>"), re.compile(r"&[\w.-]+;"), re.compile(r"\s+")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE.po")
    parser.add_argument("--reverse", action="store_true", help="translation as the statement, English as the quote")
    parser.add_argument("--corrupt", action="store_true", help="corrupt the statements too, and say what is seen")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print so many false alarms")
    options = parser.parse_args()
    by_language: dict[str, dict[str, str]] = defaultdict(dict)
    for path in options.files:
        for language, message, translation in pairs(path):
            by_language[language].setdefault(message, translation)
    for language, found in sorted(by_language.items()):
        both = [(theirs, ours) if options.reverse else (ours, theirs) for ours, theirs in found.items()]
        sides = (language, "en") if options.reverse else ("en", language)
        measure(both, *sides, options.show, corrupt=options.corrupt)


def pairs(path: Path) -> Iterator[tuple[str, str, str]]:
    """The language of a catalogue with each message that tells something, and its translation."""
    with path.open("rb") as file:
        catalogue = read_po(file)
    language = str(catalogue.locale_identifier or path.stem).replace("_", "-")
    for one in catalogue:
        if isinstance(one.id, str) and isinstance(one.string, str) and one.string and not one.fuzzy:
            ours, theirs = plain(one.id), plain(one.string)
            told = TELLING.search(ours) and not PLACEHOLDER.search(one.id)
            if told and ours != theirs and SHORTEST <= len(ours) <= LONGEST:
                yield language, ours, theirs


def plain(message: str) -> str:
    """Without tags and spaces that mean nothing; entities that HTML does not know name things, and go."""
    words = ENTITY.sub("", html.unescape(MARKED.sub(" ", message)))
    return re.sub(r" ([.,;:])", r"\1", SPACES.sub(" ", words)).strip()


if __name__ == "__main__":
    main()
