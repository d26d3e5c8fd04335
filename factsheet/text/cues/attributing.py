"""The words of a text and its verbs of saying -> who says so: the attributions, with the name near each."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from factsheet.text.cues.lists import CueLists, Find
from factsheet.text.words.tokens import WordTokens
from factsheet.text.writing.spans import Span

# How far, in words, may lie: a speaker; the comma before a parenthesis; a denied verb; what is said, on either side.
SPEAKER_REACH = 7
PARENTHESIS_REACH = 20
DENIAL_REACH = 3
CONTENT_BEFORE, CONTENT_REACH, CONTENT_NEAR = 8, 5, 3
CLOSING_REACH = 5
CLAUSE_ENDS = frozenset(".,;!?。，；！？،؛؟।")
QUOTING = frozenset('"«»“”„「」『』')
STOPS = frozenset(".;:!?。；：！？؛؟।")
AFTER_CONTENT = frozenset(',»”"」')


class Attribution(msgspec.Struct, frozen=True, array_like=True):
    """Words that lay a statement at somebody's door; `speaker` is the name near them, if there is one.

    Frame: "said" or "reported"; tense: "past", "present" or nothing. Strength: "sure" for verbs of saying and for
    "according to", "fair" for others where what is said stands by, else "soft".
    """

    start: int
    end: int
    strength: str
    frame: str
    tense: str
    speaker: Span | None


def attributions(tokens: WordTokens, finds: dict[str, list[Find]], lists: CueLists) -> Iterator[Attribution]:
    """Who says so in a text, and by which verb, as they come.

    None for a verb that is negated ("has not replied"), or that is itself a hedge ("is said to").
    """
    taken = {place for find in finds["hedge"] if find.meaning.strength == "sure" for place in range(*find[1:])}
    denials = () if lists.trailing else finds["negation"]
    taken |= {at for find in denials if find.meaning.strength == "sure" for at in _denied(find, tokens)}
    for find in finds["attribution"]:
        if not find.meaning.kind.startswith("none") and not taken.intersection(range(find.first, find.last)):
            yield _attribution(tokens, find, lists)


def _denied(find: Find, tokens: WordTokens) -> range:
    """The next words of its clause."""
    following = tokens.words[find.last : find.last + DENIAL_REACH]
    reach = next((at for at, word in enumerate(following) if word in CLAUSE_ENDS), DENIAL_REACH)
    return range(find.last, find.last + reach)


def _attribution(tokens: WordTokens, find: Find, lists: CueLists) -> Attribution:
    frame, _, tense = find.meaning.kind.partition(" ")
    start, end = tokens.span(find.first, find.last)
    after = _name_after(tokens, find.last)
    if frame == "according":
        postposed = tokens.words[find.first] in lists.postposed
        strength, speaker = "sure", _name_before(tokens, find.first, lists) if postposed else after
    else:
        words = tokens.words[find.first : find.last]
        core = words[0] in lists.core or "".join(words) in lists.core or _tells(tokens, find, lists)
        strength = "sure" if core else "fair" if _has_content(tokens, find, lists) else "soft"
        speaker = _name_before(tokens, find.first, lists) or after
    relayed = frame == "reported" or _is_relay(tokens, speaker or (find.last, find.last), lists)
    frame = "reported" if relayed else "said"
    return Attribution(start, end, strength, frame, tense, _span(tokens, speaker) if speaker else None)


def _has_content(tokens: WordTokens, find: Find, lists: CueLists) -> bool:
    """Whether what a verb says stands by it: "that", a colon or a quotation mark is near, or it ends its clause."""
    words = tokens.words
    following = words[find.last : find.last + CONTENT_REACH]
    if not following or following[0] in CLAUSE_ENDS:
        return True
    if any(word in lists.content or word in QUOTING or word == ":" for word in following):
        return True
    return any(word in QUOTING for word in words[max(0, find.first - CONTENT_BEFORE) : find.first])


def _tells(tokens: WordTokens, find: Find, lists: CueLists) -> bool:
    """Whether a verb that may mean something else has what is said right beside it."""
    if tokens.words[find.first] in lists.closing:
        return _turned_round(tokens, find, lists) and _closes(tokens, find)
    if lists.telling.isdisjoint(tokens.words[find.first : find.last]):
        return False
    following = tokens.words[find.last : find.last + CONTENT_NEAR]
    if _turned_round(tokens, find, lists):
        return True
    return not following or following[0] in CLAUSE_ENDS or any(word in lists.content for word in following)


def _turned_round(tokens: WordTokens, find: Find, lists: CueLists) -> bool:
    """“…, a indiqué la préfecture”, "…, añadió el alcalde": what is said stands before, whoever says it after."""
    first, after = find.first, find.last
    if first > 1 and tokens.words[first - 1] in lists.auxiliaries:
        first -= 1
    if first < 2 or tokens.words[first - 1] not in AFTER_CONTENT or after >= len(tokens.words):
        return False
    return tokens.words[after] in lists.articles or tokens.capital(after)


def _closes(tokens: WordTokens, find: Find) -> bool:
    """Whether few words follow in the clause: ", so die Anklage.", and not ", so die Brücke dann noch steht"."""
    following = tokens.words[find.last : find.last + CLOSING_REACH]
    return any(word in CLAUSE_ENDS or word in QUOTING for word in following) or len(following) < CLOSING_REACH


def _is_relay(tokens: WordTokens, place: Span, lists: CueLists) -> bool:
    first, last = place
    return any(word in lists.relays for word in tokens.words[max(0, first - 3) : last + 3])


def _name_before(tokens: WordTokens, place: int, lists: CueLists) -> Span | None:
    """The nearest name to the left in the clause, over a parenthesis between commas; nobody before a pronoun."""
    at, reach = place - 1, max(0, place - SPEAKER_REACH)
    while at >= reach and tokens.words[at] not in STOPS:
        if tokens.words[at] == "," and "," in tokens.words[max(0, at - PARENTHESIS_REACH) : at]:
            at -= 1 + tokens.words[max(0, at - PARENTHESIS_REACH) : at][::-1].index(",")
            reach = max(0, at - SPEAKER_REACH)
        elif tokens.words[at] in lists.pronouns or tokens.words[at] in QUOTING:
            return None
        elif tokens.capital(at) or tokens.words[at] in lists.relays:
            first = at
            while first > 0 and tokens.capital(first - 1):
                first -= 1
            return first, at + 1
        at -= 1
    return None


def _name_after(tokens: WordTokens, place: int) -> Span | None:
    """The first name to the right, before any mark."""
    for first in range(place, min(place + SPEAKER_REACH, len(tokens.words))):
        if not tokens.words[first].isalnum():
            return None
        if tokens.capital(first):
            last = first + 1
            while last < len(tokens.words) and tokens.capital(last):
                last += 1
            return first, last
    return None


def _span(tokens: WordTokens, place: Span) -> Span:
    return tokens.starts[place[0]], tokens.ends[place[1] - 1]
