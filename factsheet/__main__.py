"""`python3 -m factsheet`, where the package is installed or lies at hand."""

from __future__ import annotations

from factsheet.entry import main

if __name__ == "__main__":
    main()
