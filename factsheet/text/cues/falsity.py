"""The cues of a text -> the same, where each claim that its sentence calls false is denied and leaves nothing open."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence

from factsheet.text.cues.lists import CueLists, Find
from factsheet.text.cues.phrases import CLAIM, FALSE, NAMED, OF_CLAIMS, Meaning
from factsheet.text.words.tokens import WordTokens

NO, SOFT_NO = (Meaning("negation", "", strength) for strength in ("sure", "soft"))


def settled(
    finds: dict[str, list[Find]], tokens: WordTokens, stops: Collection[int], lists: CueLists
) -> dict[str, list[Find]]:
    """The cues found, with each "is wrong" as the denial it is, or as one that only answers another.

    It denies where what it is said of follows, is a claim, or stands before ("that he lied is wrong").
    """
    if not any(find.meaning.kind in (FALSE, OF_CLAIMS) for find in finds["negation"]):
        return finds
    marks = sorted(stops)
    named = {bisect_left(marks, f.first) for f in finds["hedge"] if f.meaning.kind in (CLAIM, NAMED)}
    named |= set(_opened(tokens, marks, lists.content))
    denials = [
        find if bisect_left(marks, find.first) in named or _leads(find, tokens, lists.content) else _softened(find)
        for find in finds["negation"]
    ]
    denials = [_softened(find) if _denied(find, tokens, lists) else find for find in denials]
    false = {bisect_left(marks, find.first) for find in denials if find.meaning.kind in (FALSE, OF_CLAIMS)}
    hedges = [f for f in finds["hedge"] if f.meaning.kind != CLAIM or bisect_left(marks, f.first) not in false]
    claims = [find for find in finds["hedge"] if find.meaning.kind in (CLAIM, NAMED)]
    undone = {at for find in denials for at in _undone(find, denials, claims, marks)}
    left = [find for find in denials if (find.first, find.last) not in undone]
    return {**finds, "negation": left, "hedge": hedges}


def _undone(
    false: Find, denials: Sequence[Find], claims: Sequence[Find], marks: Sequence[int]
) -> list[tuple[int, int]]:
    """“It is false that it was never tested”: the one denial of what is called false, and the word for that."""
    if false.meaning.kind not in (FALSE, OF_CLAIMS) or false.meaning.strength == "soft":
        return []
    begun = max((find.last for find in claims if find.last <= false.first), default=-1)
    inner = [
        find
        for find in denials
        if find.meaning.strength == "sure"
        and find.meaning.kind not in (FALSE, OF_CLAIMS)
        and bisect_left(marks, find.first) == bisect_left(marks, false.first)
        and (begun <= find.first < false.first if begun >= 0 else find.first >= false.last)
    ]
    return [(one.first, one.last) for one in (false, *inner)] if len(inner) == 1 else []


def _leads(find: Find, tokens: WordTokens, content: frozenset[str]) -> bool:
    """Whether "that" or a colon follows, behind a comma or not."""
    following = tokens.words[find.last : find.last + 2]
    return following[:1] == [":"] or any(word in content for word in following[: 1 + (following[:1] == [","])])


def _softened(find: Find) -> Find:
    return find._replace(meaning=SOFT_NO) if find.meaning.kind == OF_CLAIMS else find


def _denied(find: Find, tokens: WordTokens, lists: CueLists) -> bool:
    """“Is not wrong”: nothing is denied."""
    roots = (lists.phrases.get(word) for word in tokens.words[find.first : find.last])
    return any(root is not None and NO in root.meanings for root in roots)


def _opened(tokens: WordTokens, marks: Sequence[int], content: frozenset[str]) -> Iterator[int]:
    """The numbers of the sentences that "that" begins: "Dass er log, ist falsch"."""
    for number, first in enumerate((0, *(mark + 1 for mark in marks))):
        if first < len(tokens.words) and tokens.words[first] in content:
            yield number
