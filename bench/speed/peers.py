"""The same records for the other generators: JSON, with sentences cut and quotes found."""

from __future__ import annotations

import json
import shutil
from itertools import accumulate
from pathlib import Path

from bench.speed.corpus import Fact, Sheet, Source

HERE = Path(__file__).parent
STYLES = ("sheet.css", "inner.css", "icon.svg")


def hugo(sheet: Sheet, folder: Path) -> None:
    """A Hugo site whose content adapters make a page of each fact."""
    shutil.copytree(HERE / "hugo", folder, dirs_exist_ok=True)
    _styles(folder / "static" / "assets")
    _data(sheet, folder / "data")


def eleventy(sheet: Sheet, folder: Path) -> None:
    """An Eleventy site that paginates over the facts."""
    shutil.copytree(HERE / "eleventy", folder, dirs_exist_ok=True)
    _styles(folder / "assets")
    _data(sheet, folder / "_data")


def _styles(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in STYLES:
        shutil.copy(HERE.parents[1] / "templates" / name, folder / name)


def _data(sheet: Sheet, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    whole = {
        "facts": [_fact(fact) for fact in sheet.facts],
        "sources": {source.id: _source(source) for source in sheet.sources},
        "topics": {topic.id: topic._asdict() for topic in sheet.topics},
        "sheet": {
            "standfirst": "What became of some places, and who says so.",
            "sections": dict(sheet.sections),
            "key_figures": sheet.key_figures,
        },
    }
    for name, records in whole.items():
        (folder / f"{name}.json").write_text(json.dumps(records, ensure_ascii=False), encoding="utf-8")


def _fact(fact: Fact) -> dict[str, object]:
    return {**fact._asdict(), "citations": [one._asdict() for one in fact.citations]}


def _source(source: Source) -> dict[str, object]:
    opens = [0, *accumulate(source.paragraphs[:-1])]
    return {
        "title": source.title, "publisher": source.publisher, "author": source.author, "published": source.published,
        "url": source.url, "sentences": source.sentences, "opens": opens,
    }  # fmt: skip
