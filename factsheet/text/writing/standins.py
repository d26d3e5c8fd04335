"""The code of a language -> that of the one whose lists serve it: for all that is read, or for its sentences alone."""

from __future__ import annotations

# Who says Norwegian mostly means Bokmål.
_FOR_ALL = {"no": "nb"}
# They cut the same words short, or write the same script; the words themselves are others.
_FOR_SENTENCES = {
    "nn": "nb", "bs": "hr", "sh": "hr", "fa": "ar", "ur": "ar", "mr": "hi", "ne": "hi", "mk": "bg", "ms": "id",
    "gl": "pt", "af": "nl", "lb": "de", "fo": "is",
}  # fmt: skip


def for_words(code: str) -> str:
    """Whose words are read: its own where nobody stands in."""
    return _FOR_ALL.get(code, code)


def for_sentences(code: str) -> str:
    """Whose abbreviations tell where its sentences end."""
    return _FOR_SENTENCES.get(code, for_words(code))
