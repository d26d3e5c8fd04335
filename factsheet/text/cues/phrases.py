"""A language's lists of cues -> a tree of their phrases, each with what it is a cue of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

import msgspec

from factsheet.text.words.patterns import takes_attached
from factsheet.text.words.tokens import SIGN, TOKEN

# Kinds of denials: what says that a thing is false; what does where a claim is named ("is wrong").
FALSE, OF_CLAIMS = "false", "of_claims"
# Kinds of hedges: a claim or a rumour leaves open what is said in it; an idea is only named.
CLAIM, NAMED = "claim", "named"
# "Expects it to": many tell it by a plain future.
FORECAST = "forecast"
EXPECTED = frozenset(("expectation", FORECAST))


class Meaning(msgspec.Struct, frozen=True):
    """What a phrase is a cue of: family "hedge", "negation", "attribution", "future" or "none", and its kind there.

    Strength: "sure" and "fair" cues ask for one on the other side, "fair" ones less firmly; "soft" ones only
    answer, "faint" ones only where the same thing is said.
    """

    family: str
    kind: str
    strength: str
    lower: bool = False


class Branch(msgspec.Struct):
    """A node of the tree of phrases. `any` is followed by whatever word stands there."""

    words: dict[str, Branch] = {}
    any: Branch | None = None
    meanings: tuple[Meaning, ...] = ()


def planted(listed: Mapping[str, Any]) -> Branch:
    """The root of the tree of all phrases that a language's lists have."""
    root, token = Branch(), SIGN if listed.get("unspaced") else TOKEN
    classes = {f"{{{name}}}": words.split("/") for name, words in listed.get("classes", {}).items()}
    found = [(words, one) for pattern, one in _meanings(listed) for words in _phrases(pattern, classes, token)]
    attached = listed.get("attached", "")
    joined = [((attached + words[0], *words[1:]), one) for words, one in found if takes_attached(words[0])]
    for words, meaning in (*found, *(joined if attached else ())):
        _plant(root, words, meaning)
    return root


def _meanings(listed: Mapping[str, Any]) -> Iterator[tuple[str, Meaning]]:
    yield from _of_falsity(listed.get("falsity", {}))
    for kind, by_strength in listed["hedges"].items():
        for strength, patterns in by_strength.items():
            yield from ((p, Meaning("hedge", kind, strength)) for p in patterns)
    yield from ((p, Meaning("hedge", "none", "none")) for p in listed.get("no_hedges", ()))
    for strength in ("sure", "fair", "soft", "faint"):
        yield from ((p, Meaning("negation", "", strength)) for p in listed["negations"].get(strength, ()))
    yield from ((p, Meaning("negation", "until", "sure")) for p in listed["negations"].get("until", ()))
    yield from ((p, Meaning("none", "", "")) for p in listed["negations"].get("none", ()))
    for frame, tenses in listed["attributions"].items():
        by_tense = tenses if isinstance(tenses, dict) else {"": tenses}
        for tense, patterns in by_tense.items():
            yield from ((p, Meaning("attribution", f"{frame} {tense}", "sure")) for p in patterns)
    yield from ((p, Meaning("future", "", "sure")) for p in listed.get("futures", ()))


def _of_falsity(listed: Mapping[str, Any]) -> Iterator[tuple[str, Meaning]]:
    for kind in (FALSE, OF_CLAIMS):
        yield from ((p, Meaning("negation", kind, "fair")) for p in listed.get(kind, ()))
    yield from ((p, Meaning("negation", FALSE, "sure")) for p in listed.get("untrue", ()))
    yield from ((p, Meaning("none", "", "")) for p in listed.get("not_false", ()))
    yield from ((p, Meaning("hedge", CLAIM, "fair")) for p in listed.get("claims", ()))
    yield from ((p, Meaning("hedge", NAMED, "faint")) for p in listed.get("named", ()))


def _phrases(pattern: str, classes: Mapping[str, list[str]], token: re.Pattern[str]) -> Iterator[tuple[str, ...]]:
    """Every phrase a pattern stands for: "a/b c" is two, "{be}" a class, "_" any word or none."""
    places: list[list[tuple[str, ...]]] = []
    for part in pattern.split():
        choices = [tuple(token.findall(word)) for word in classes.get(part) or part.split("/")]
        places.append([*choices, ()] if part == "_" else choices)
    for chosen in product(*places):
        yield tuple(word for words in chosen for word in words)


def _plant(branch: Branch, words: tuple[str, ...], meaning: Meaning) -> None:
    lower = words[0] == "="
    for word in words[lower:]:
        if word == "_":
            branch.any = branch.any or Branch()
            branch = branch.any
        else:
            branch = branch.words.setdefault(word, Branch())
    meaning = msgspec.structs.replace(meaning, lower=lower)
    if not any(known.family == meaning.family for known in branch.meanings):
        branch.meanings += (meaning,)
