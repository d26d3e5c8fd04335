"""Data put away as a build does it, in memory: what comes in pieces is whole."""

from __future__ import annotations

from factsheet.exports.data import Data, rows
from factsheet.exports.rows import NOTHING, Last
from factsheet.files import Held, Output
from factsheet.stages import Site


def put(site: Site, last: Last = NOTHING) -> dict[str, Output]:
    """The files of data/ and those beside the facts, by their paths."""
    shelf, data = Held(), Data(site, last)
    made: list[Output] = []
    for ids, fresh in data.batches:
        some = rows(site, fresh)
        made += [*some.singles, *data.add(ids, some.rows)]
    whole = [one for piece in made if (one := shelf(piece))]
    whole += [one for piece in data.rest(shelf.read) if (one := shelf(piece))]
    return {one.path: one for one in whole}
