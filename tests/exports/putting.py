"""Data put away as a build does it, in memory: what comes in pieces is whole."""

from __future__ import annotations

import msgspec

from factsheet.exports import data
from factsheet.exports.rows import EMPTY, Desk
from factsheet.files import Held, Output
from factsheet.stages import Site


def put(site: Site, desk: Desk = EMPTY) -> dict[str, Output]:
    """The files of data/ and those beside the facts, by their paths."""
    shelf = Held()
    made = data.files(site, (), msgspec.structs.replace(desk, put=shelf.read))
    return {whole.path: whole for one in made if (whole := shelf(one))}
