"""`python3 -m factsheet`: the program, where it is installed or lies at hand."""

from __future__ import annotations

from pathlib import Path

from factsheet import bootstrap
from factsheet.entry import main

ROOT = Path(__file__).resolve().parent.parent

if __name__ == "__main__":
    if (ROOT / "requirements.txt").is_file():  # a checkout, whose packages may not be there yet
        bootstrap.ensure(ROOT, "requirements.txt")
    main()
