"""Write a seeded sheet of any size to a folder, for trials of speed and of looks.

usage: python bench/sheets.py FOLDER --facts 200 [--seed 1]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests import large


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--facts", type=int, required=True)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    made = large.files(asked.facts, asked.seed)
    for path, content in made.items():
        (asked.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (asked.folder / path).write_bytes(content)
    print(f"{asked.folder}: {asked.facts} facts in {len(made)} files")


if __name__ == "__main__":
    main()
