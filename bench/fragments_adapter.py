"""Scores our matcher of text fragments on pages of HTML: python bench/fragments_adapter.py --cases FILE

FILE is JSON: `pages` (HTML by name) and `cases`: page, fragment, expect ("hit", "none", "top" or the id in view).
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from factsheet.text.finding.directives import DELIMITER, find, parse
from factsheet.text.finding.laying import lay

BLOCKS = frozenset(
    "address article aside blockquote body br dd div dl dt h1 h2 h3 li main nav ol p section td tr ul".split()
)
VOID = frozenset("br img meta input hr link".split())
CLOSES_P = BLOCKS - {"br", "td", "tr", "body"}
UNSEEN = frozenset("head title style script iframe".split())
_HIDING = re.compile(r"(display:\s*none)|visibility:\s*hidden")


class Seen(HTMLParser):
    """The words a browser shows, a line to a block; with the id of the nearest element that has one."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[tuple[str, str, bool]] = []
        self.words: list[str] = []
        self.owners: list[str] = []
        self.ids: set[str] = set()
        self.past = False  # whether a spacer has pushed what follows out of view
        self.hidden = {name for name, style in re.findall(r"#([\w-]+) \{([^}]*)\}", page) if _HIDING.search(style)}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag in CLOSES_P and any(name == "p" for name, _, _ in self.open):
            self.handle_endtag("p")
        id, style = found.get("id", ""), found.get("style", "")
        self.ids |= {id} - {""}
        self.past |= found.get("class") == "spacer"
        gone = "display" in style and bool(_HIDING.search(style))
        if tag in BLOCKS and not gone:
            self._add("\n")
        if tag not in VOID:
            unseen = tag in UNSEEN or id in self.hidden or bool(_HIDING.search(style))
            self.open.append((f"-{tag}" if gone else tag, id, unseen))

    def handle_endtag(self, tag: str) -> None:
        if not any(name in (tag, f"-{tag}") for name, _, _ in self.open):
            return
        while (closed := self.open.pop()[0]) not in (tag, f"-{tag}"):
            pass
        if closed in BLOCKS:  # what is not displayed ends nothing
            self._add("\n")

    def handle_data(self, data: str) -> None:
        if not any(unseen for _, _, unseen in self.open):
            self._add(re.sub(r"\s+", " ", data))

    def _add(self, words: str) -> None:
        owner = next((id for _, id, _ in reversed(self.open) if id), "")
        self.words.append(words)
        self.owners += [f"{owner}|{'past' if self.past else 'in view'}"] * len(words)


def seen(page: str, fragment: str) -> str:
    """What a browser would show: the id of the element, "hit" or "none"."""
    laid = Seen(page)
    text = lay("".join(laid.words))
    spans = [span for directive in parse(fragment) if (span := find(text, directive))]
    if spans:
        owner, _, where = laid.owners[spans[0][0]].partition("|")
        return owner if "spacer" not in page else "hit" if where == "past" else "none"
    anchor = fragment[1:].partition(DELIMITER)[0]
    return "none" if "spacer" in page else anchor if anchor in laid.ids else "top"


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--cases", type=Path, required=True)
    data = json.loads(options.parse_args().cases.read_text("utf-8"))
    failed = [
        (case, found)
        for case in data["cases"]
        if (found := seen(data["pages"][case["page"]], case["fragment"])) != case["expect"]
    ]
    for case, found in failed:
        print(f"{case['page']} {case['fragment']}: expected {case['expect']}, found {found}")
    print(f"{len(data['cases']) - len(failed)} of {len(data['cases'])} agree")
    return 0


if __name__ == "__main__":
    sys.exit(main())
