"""What the kinds of fields share: the reader that gathers findings, and words for what an editor has written."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from factsheet import located
from factsheet.diagnostics import Finding, Origin

T_co = TypeVar("T_co", covariant=True)


Dated = Callable[[str, tuple[str, ...]], tuple[str, ...]]


class Reader:
    """What reading one file has found amiss so far, and the site's languages, default first; `strange` are others.

    `dated` gives what a date in words comes to in EDTF, `topics` the id of a topic by its name (`naming.by_name`).
    """

    def __init__(self, file: str, languages: tuple[str, ...], dated: Dated = lambda _text, _languages: ()) -> None:
        self.file = file
        self.languages = languages
        self.dated = dated
        self.topics: Mapping[str, str] = {}
        self.findings: list[Finding] = []
        self.told = 0
        self.strange: set[str] = set()

    def report(self, rule: str, node: located.Node, message: str, help: str = "") -> None:
        """Note a problem at a node; a file that has a thousand has had something happen to it as a whole."""
        self.told += 1
        if self.told > located.MOST_TOLD:
            return
        if self.told == located.MOST_TOLD:
            message, help = f"{message}; what follows in this file is not listed", "mend these first"
        self.findings.append(Finding(rule, Origin(self.file, node.line, node.column), message, help))


class Kind(Protocol[T_co]):
    """How a field is written, read and described."""

    def read(self, node: located.Node, reader: Reader) -> T_co | None:
        """The value, or None after a report."""

    def schema(self) -> dict[str, Any]:
        """The JSON Schema of what may be written."""


LONGEST_WORD = 200
NEARLY, LONG = 0.8, 5  # as much of a word, or letters of one whose beginning tells it
NEAR_BY = 0.6  # so much of the letters of a word and of one that is near are the same
# Characters that are compared for those who ask again and again: a second or so. Who has mistyped a thousand ids has
# done something else than to mistype.
_COMPARED = 1_000_000


class Guesses:
    """What is known, for whoever asks for many words that are not.

    For each word the nearest is looked for once, and where there are too many, only for the first of them.
    """

    def __init__(self, known: Iterable[str], near_by: float = NEAR_BY) -> None:
        self._known = list(known)
        self._near_by = near_by
        self._left = _COMPARED
        self._length = sum(map(len, self._known))
        self._found: dict[str, str] = {}

    def nearest(self, word: str) -> str:
        """As the function of this name."""
        if word not in self._found:
            self._found[word] = nearest(word, self._known, self._near_by) if self._left > 0 else ""
            self._left -= self._length + len(word) * len(self._known)
        return self._found[word]

    def meant(self, word: str) -> str:
        """As the function of this name."""
        return _question(self.nearest(word))

    def did_you_mean(self, word: str) -> str:
        """As the function of this name."""
        return self.meant(word) or _all(self._known)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question that names the nearest known word, or all of them when they are few, or ""; `meant` alone asks."""
    choices = list(known)
    return meant(word, choices) or _all(choices)


def _all(choices: Sequence[str]) -> str:
    return f"known: {', '.join(choices)}" if 0 < len(choices) <= 12 else ""


def meant(word: str, known: Iterable[str], near_by: float = NEAR_BY) -> str:
    """The question alone, "" where no known word is near: as many of the letters of both are the same."""
    return _question(nearest(word, known, near_by))


def nearest(word: str, known: Iterable[str], near_by: float = NEAR_BY) -> str:
    """The known word that is most like one, "" where none is near.

    A word that begins as a known one is nearer to it than to one that shares some letters: "quotation" to "quote".
    """
    choices = list(known) if len(word) <= LONGEST_WORD else []
    same = difflib.get_close_matches(word, choices, n=1, cutoff=NEARLY)
    begun = [one for one in choices if len(one) >= LONG and word.startswith(one[:-1])]
    near = same or sorted(begun, key=len)[-1:] or difflib.get_close_matches(word, choices, n=1, cutoff=near_by)
    return near[0] if near else ""


def _question(near: str) -> str:
    return f"did you mean `{near}`?" if near else ""


def describe(node: located.Node) -> str:
    """What a node is, in the editor's words."""
    if isinstance(node, located.Sequence):
        return "a list"
    if isinstance(node, located.Mapping):
        return "a mapping of keys to values"
    return f"`{node.text[:60]}`" if node.text else "nothing"
