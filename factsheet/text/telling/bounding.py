"""The cues of a text and its figures -> the cues without the denials that are part of a figure's bound."""

from __future__ import annotations

import msgspec

from factsheet.text.cues.reading import Cues
from factsheet.text.quantities.reading import Reading
from factsheet.text.writing.spans import meets

# Of these a bound is not compared ("have not more than doubled").
SILENT = frozenset(("multiple", "loose", "vague", "name"))


def beside_bounds(cues: Cues, reading: Reading) -> Cues:
    """The cues without the denials that are part of a figure's bound: “no longer than 28 days” is held as a bound."""
    bounded = [one for one in reading.quantities if one.form not in SILENT]
    spans = [one.bound_span for one in bounded if one.bound_span is not None]
    own = tuple(one for one in cues.negations if not any(meets(one, span) for span in spans))
    return cues if len(own) == len(cues.negations) else msgspec.structs.replace(cues, negations=own)
