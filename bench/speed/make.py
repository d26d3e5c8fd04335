"""Write a seeded sheet to a folder: hundreds or hundreds of thousands of facts that hold under every rule.

usage: python bench/speed/make.py FOLDER --facts 10000 [--seed 1]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from bench.speed import corpus, ours


def write(folder: Path, files: dict[str, str]) -> None:
    """Files go below a folder; what it had of the same names is replaced."""
    for parent in {(folder / path).parent for path in files}:
        parent.mkdir(parents=True, exist_ok=True)
    for path, text in files.items():
        (folder / path).write_bytes(text.encode())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--facts", type=int, required=True)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    made = dict(ours.files(corpus.sheet(asked.facts, asked.seed)))
    write(asked.folder, made)
    print(f"{asked.folder}: {asked.facts} facts in {len(made)} files")


if __name__ == "__main__":
    main()
