"""Diagnostics go in; what other programs read comes out: annotations on GitHub, and SARIF for all the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

import msgspec

from factsheet import __version__
from factsheet.diagnostics import Diagnostic, Level, Origin

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Level.ERROR: "error", Level.WARN: "warning", Level.OFF: "none"}


def report(format: str, diagnostics: Iterable[Diagnostic], manuals: Mapping[str, str]) -> str:
    """In one of the two formats; `manuals` are the rules' texts by id."""
    return as_github(diagnostics) if format == "github" else as_sarif(diagnostics, manuals.items())


def as_github(diagnostics: Iterable[Diagnostic]) -> str:
    """A workflow command a line: GitHub shows it beside the line it is about."""
    return "\n".join(_annotation(one) for one in diagnostics)


def _annotation(one: Diagnostic) -> str:
    place = {"file": one.origin.file, "line": one.origin.line, "col": one.origin.column, "title": one.rule}
    named = ",".join(f"{name}={_escaped(str(value), ':,')}" for name, value in place.items() if value)
    said = "\n".join([one.message, *one.notes, *([one.help] if one.help else [])])
    return f"::{_LEVELS[one.level]} {named}::{_escaped(said)}"


# What the runner takes for the end of a command, a value or a property.
def _escaped(text: str, more: str = "") -> str:
    for character in "%\r\n" + more:
        text = text.replace(character, f"%{ord(character):02X}")
    return text


def as_sarif(diagnostics: Iterable[Diagnostic], manuals: Iterable[tuple[str, str]]) -> str:
    """SARIF 2.1.0; `manuals` are the rules' ids with their texts, of which the first line is the summary."""
    found = list(diagnostics)
    used = {one.rule for one in found}
    rules = [_rule(id, text) for id, text in manuals if id in used]
    driver = {"name": "factsheet", "version": __version__, "rules": rules}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": [_result(one) for one in found]}
    return msgspec.json.format(
        msgspec.json.encode({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}), indent=1
    ).decode()


def _rule(id: str, text: str) -> dict[str, Any]:
    return {"id": id, "shortDescription": {"text": text.partition("\n")[0]}, "fullDescription": {"text": text.strip()}}


def _result(one: Diagnostic) -> dict[str, Any]:
    said = "\n".join([one.message, *one.notes, *([one.help] if one.help else [])])
    return {
        "ruleId": one.rule,
        "level": _LEVELS[one.level],
        "message": {"text": said},
        "locations": [_place(one.origin)],
    }


def _place(at: Origin) -> dict[str, Any]:
    region = {"startLine": at.line, "startColumn": max(at.column, 1)} if at.line else None
    place: dict[str, Any] = {"artifactLocation": {"uri": quote(at.file)}}
    return {"physicalLocation": {**place, **({"region": region} if region else {})}}
