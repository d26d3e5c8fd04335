"""A longer search for what breaks a reader, led by what it reaches.

`python bench/fuzz.py yaml -max_total_time=600 CORPUS`. Needs atheris (`pip install atheris`), which the tests do not:
they try chance alone (tests/fire/test_fuzz.py). CORPUS is a folder that it fills, from content/ for a beginning. An
exception ends the search and is written down.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

with atheris.instrument_imports():
    from factsheet import edtf, located, prose
    from factsheet.locale.strings import catalogue
    from factsheet.lock import parse
    from factsheet.text.finding import quotes
    from factsheet.text.quantities import reading


def _quote(text: str) -> object:
    quote, _, source = text.partition("\n")
    return quotes.find(quotes.index(source), quote)


READERS: dict[str, Callable[[bytes], object]] = {
    "yaml": lambda content: located.parse("a.yaml", content),
    "markdown": lambda content: (prose.inline(_text(content)), prose.block(_text(content))),
    "quote": lambda content: _quote(_text(content)),
    "quantity": lambda content: [reading.read(_text(content), language) for language in ("en", "fr", "de", "zh")],
    "date": lambda content: edtf.parse(_text(content)),
    "lock": parse,
    "catalogue": lambda content: catalogue(content, "fr"),
}


def _text(content: bytes) -> str:
    return content.decode("utf-8", "replace")


def main() -> None:
    if len(sys.argv) < 2 or sys.argv[1] not in READERS:
        sys.exit(f"usage: fuzz.py {'|'.join(READERS)} [libFuzzer's options] [CORPUS …]")
    read = READERS[sys.argv.pop(1)]
    atheris.Setup(sys.argv, lambda content: (read(content), None)[1])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
