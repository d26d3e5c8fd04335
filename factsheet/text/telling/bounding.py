"""The cues of a text and its figures -> the cues without the denials that are part of a figure's bound."""

from __future__ import annotations

import msgspec

from factsheet.text.cues.reading import Cues, Negation
from factsheet.text.quantities.reading import Reading

# Of these a bound is not compared ("have not more than doubled").
SILENT = frozenset(("multiple", "loose", "vague", "name"))


def beside_bounds(cues: Cues, reading: Reading) -> Cues:
    """“no longer than 28 days”, “no superará las 35 hectáreas” deny nothing: the bound is held by itself."""
    bounded = [one for one in reading.quantities if one.form not in SILENT]
    spans = [one.bound_span for one in bounded if one.bound_span is not None]
    own = tuple(one for one in cues.negations if not any(_meet(one, span) for span in spans))
    return cues if len(own) == len(cues.negations) else msgspec.structs.replace(cues, negations=own)


def _meet(one: Negation, span: tuple[int, int]) -> bool:
    return one.start < span[1] and one.end > span[0]
