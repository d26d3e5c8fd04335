"""Data put away as a build does it, in memory: what comes in pieces is whole."""

from __future__ import annotations

from factsheet.exports import data
from factsheet.exports.rows import NOTHING, Last
from factsheet.files import Held, Output
from factsheet.stages import Site


def put(site: Site, last: Last = NOTHING) -> dict[str, Output]:
    """The files of data/ and those beside the facts, by their paths."""
    shelf = Held()
    some = data.rowed(site, last, shelf.read)
    return {whole.path: whole for made in some for one in made if (whole := shelf(one))}
