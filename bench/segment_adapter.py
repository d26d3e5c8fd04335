"""Adapter for a scorer of sentence boundaries: a text and its language in, the spans of its sentences out."""

from __future__ import annotations

from factsheet.text.writing.sentences import split

__all__ = ["split"]
