"""No list of a language's words holds a phrase twice, as its reader tells phrases apart; no table has a key twice."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from factsheet.text.cues import phrases as cues
from factsheet.text.words import tokens
from factsheet.text.words.patterns import written

LANGUAGES = Path(cues.__file__).parent.parent / "languages"
FOLDERS = sorted({file.parent.relative_to(LANGUAGES).as_posix() for file in LANGUAGES.rglob("*.json")})

Reader = Callable[[str, Mapping[str, Any]], set[tuple[str, ...]]]


def _cues(pattern: str, tree: Mapping[str, Any]) -> set[tuple[str, ...]]:
    """There "_" is a word or none, so that "would _ be" has "would be" in it."""
    classes = {f"{{{name}}}": words.split("/") for name, words in tree.get("classes", {}).items()}
    return set(cues._phrases(pattern, classes, tokens.SIGN if tree.get("unspaced") else tokens.TOKEN))


def _written(pattern: str, tree: Mapping[str, Any]) -> set[tuple[str, ...]]:
    return set(written([pattern], tree.get("classes")))


READERS: dict[str, Reader] = {"cues": _cues}


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    assert [] == [key for key, count in Counter(key for key, _ in pairs).items() if count > 1]
    return dict(pairs)


def _lists(tree: Any, path: str, *, one_string: bool) -> Iterator[tuple[str, list[str]]]:
    """Every list of phrases, with where it stands; where sentences end, a list of words is one string."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from _lists(value, f"{path} {key}", one_string=one_string)
    elif isinstance(tree, list) and all(isinstance(one, str) for one in tree):
        yield path, tree
    elif isinstance(tree, str) and one_string:
        yield path, tree.split()


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_list_holds_a_phrase_twice(folder: str) -> None:
    reader, twice = READERS.get(folder, _written), []
    for file in sorted((LANGUAGES / folder).glob("*.json")):
        tree = json.loads(file.read_text("utf-8"), object_pairs_hook=_once)
        for path, patterns in _lists(tree, file.stem, one_string=folder == "sentences"):
            found = Counter(phrase for pattern in patterns for phrase in reader(pattern, tree))
            twice += [f"{path}: {' '.join(phrase)}" for phrase, count in found.items() if count > 1]
    assert [] == twice


# What stands in a file that is no language's, and what is asked for by a name that is put together.
UNITS, PUT_TOGETHER = "units", {"far_min", "far_max"}
NAMED = {word for path in LANGUAGES.parents[1].rglob("*.py") for word in re.findall(r"[\w-]+", path.read_text("utf-8"))}


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_list_is_asked_for_by_its_name(folder: str) -> None:
    trees = [json.loads(path.read_text("utf-8")) for path in (LANGUAGES / folder).glob("*.json") if path.stem != UNITS]
    names = {name.removesuffix("?") for tree in trees for name in tree}
    assert set() == names - NAMED - PUT_TOGETHER


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_file_says_its_language(folder: str) -> None:
    trees = {file.stem: json.loads(file.read_text("utf-8")) for file in (LANGUAGES / folder).glob("*.json")}
    assert [] == [name for name, tree in trees.items() if tree.get("language", name) != name]
