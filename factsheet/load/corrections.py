"""content/corrections.yaml: its node goes in, the public notices that facts have changed come out."""

from __future__ import annotations

from typing import Any

import msgspec

from factsheet import located
from factsheet.fields.reading import Reader
from factsheet.fields.records import ByLanguage, Field, ListOf, Marked, RecordOf
from factsheet.fields.scalars import Choice, EdtfDate, Id
from factsheet.homes import Home
from factsheet.load.gathering import Gathering
from factsheet.model import KINDS, Correction

PATH = "content/corrections.yaml"
CORRECTION = RecordOf(
    "a correction",
    (
        Field("fact", Id(), "the id of the fact that has changed", required=True),
        Field("date", EdtfDate(unknown=False, ours=True), "the day of the notice", required=True),
        Field("kind", Choice(KINDS), "correction, clarification, update or retraction", required=True),
        Field("note", Marked(), "what has changed and why, for readers", required=True),
        Field("before", ByLanguage(), "what the fact said"),
        Field("after", ByLanguage(), "what it says now"),
    ),
    Correction,
)


class Placed(msgspec.Struct, frozen=True):
    """A correction beside its node; one that cannot be read does not take the others along."""

    def read(self, node: located.Node, reader: Reader) -> tuple[located.Node, Correction] | None:
        """The node and the record."""
        correction = CORRECTION.read(node, reader)
        return None if correction is None else (node, correction)

    def schema(self) -> dict[str, Any]:
        """As the record."""
        return CORRECTION.schema()


FILE: RecordOf[dict[str, Any]] = RecordOf(
    "the file of corrections", (Field("corrections", ListOf(Placed()), "the corrections", required=True),), dict
)


def read_corrections(gathering: Gathering) -> list[Correction]:
    """In the order of the file; a correction's id is its place among those that could be read, from 0."""
    root = gathering.parse(PATH) if PATH in gathering.files else None
    if root is None:
        return []
    values = FILE.values(root, gathering.reader(PATH)) or {}
    placed: tuple[tuple[located.Node, Correction], ...] = values.get("corrections", ())
    for number, (node, _) in enumerate(placed):
        gathering.homes["correction", str(number)] = Home(PATH, node)
    return [correction for _, correction in placed]
