"""The words the sheets of the trials are made of: sentences with gaps, and names to fill them.

Each shape holds under every rule, whatever fills its gaps.
"""

from __future__ import annotations

from typing import NamedTuple

PLACES = """Aberlow Bexcombe Corwen Dunmow Elsmere Fromley Goolton Hythe Ilkley Jarrow Kelso Louth Malvern Nairn Oakham
Penzance Quorn Ryde Selby Thirsk Ulverton Ventnor Whitby Yarm Alnwick Bodmin Calne Dartmoor Evesham Fakenham Glossop
Hexham Ilminster Keswick Ludlow Matlock Newquay Ormskirk Pickering Redruth Settle Tetbury Uckfield Wadebridge Yeovil
Ashbourne Bideford Clitheroe Driffield Easingwold Fowey Garstang Holmfirth Kington Leyburn Morpeth Northam Otley
Pershore Ripley""".split()
ROOTS = """harbour ferry market school tower canal museum station garden library quarry mill depot tunnel theatre
hospital lighthouse observatory brewery orchard chapel arcade dairy foundry""".split()
BODIES = (
    "Harbour Trust", "Water Board", "Town Council", "Museum Society", "Railway Company", "School Board", "Garden Club",
    "Bus Company", "Housing Trust", "Market Guild", "Rowing Club", "Reading Society", "Building Fund",
    "Lighthouse Board", "Fishing Company",
)  # fmt: skip
FIRST = """Ada Boris Clara Dario Edith Fergus Greta Hugo Ingrid Jonas Karin Leon Mira Nils Olga Pavel Ruth Stefan Thea
Ulrich Vera Walter Xenia Yusuf Zelda Anton Berta Cyril Dora Emil""".split()
LAST = """Abbot Barlow Cotter Denham Eddery Falk Gresham Hallam Irving Jessop Keller Lindqvist Marlow Norden Osborne
Pembury Quayle Rowland Sander Tilney Underhill Vance Wickham Yardley Zeller Ashdown Birkett Colville Draper
Ellery""".split()
PAPERS = "Gazette Courier Herald Observer".split()
MONTHS = "January February March April May June July August September October November December".split()
NOUNS = {
    "visitors": "visitor", "meals": "meal", "books": "book", "members": "member", "vehicles": "vehicle",
    "seats": "seat",
}  # fmt: skip


class Shape(NamedTuple):
    """A sentence is its quoted words and the rest; `voice` is who says it, `second` a further sentence it rests on."""

    quoted: str
    rest: str
    statement: str
    value: str = ""
    date: str = ""
    certainty: str = "stated"
    voice: str = ""
    noun: str = ""
    second: str = ""
    inferred: str = ""


SHAPES = (
    Shape(
        "In {year}, the {body} counted {n} visitors at the {thing}", ", and the pier stayed open through the winter.",
        "The {body} counted {n} visitors at the {thing} in {year}.", "{n} visitors", "{year}", noun="visitors",
    ),
    Shape(
        "The {body} spent about ${m} million on the {thing} in {year}", ", most of it on the roof.",
        "In {year}, the {body} spent about ${m} million on the {thing}.", "about ${m} million", "{year}",
    ),
    Shape(
        "{person} said that the {thing} had served {n} meals in {year}", ".",
        "The {thing} served {n} meals in {year}, {person} said.", "{n} meals", "{year}", "said", "person", "meals",
    ),
    Shape(
        "The {paper} reported that the {body} had closed the {thing} on {day} {month} {year}", ".",
        "The {body} closed the {thing} on {day} {month} {year}, the {paper} reported.", "", "{year}-{mm}-{dd}",
        "reported", "paper",
    ),
    Shape(
        "It is thought that the {thing} holds around {n} books", ", in its long upper rooms.",
        "The {thing} is thought to hold around {n} books.", "around {n} books", "", "believed", noun="books",
    ),
    Shape(
        "At least {n} members of the {body} signed the letter on the {thing} in {month} {year}", ".",
        "At least {n} members of the {body} signed the letter on the {thing} in {month} {year}.",
        "at least {n} members", "{year}-{mm}", noun="members",
    ),
    Shape(
        "Between {n} and {more} vehicles cross the yard of the {thing} on a market day", ".",
        "On a market day, between {n} and {more} vehicles cross the yard of the {thing}.",
        "{n} to {more} vehicles", noun="vehicles",
    ),
    Shape(
        "The share of visitors who came to the {thing} by train rose to {p} percent in {year}", ".",
        "In {year}, the share of visitors who came to the {thing} by train rose to {p} percent.", "{p} percent",
        "{year}",
    ),
    Shape(
        "The {body} did not renew the lease of the {thing} in {year}", ", and the keeper moved out.",
        "In {year}, the {body} did not renew the lease of the {thing}.", "", "{year}",
    ),
    Shape(
        "{person}, who has led the {body} since {year}, laid the first stone of the {thing}", " in the rain.",
        "{person}, who has led the {body} since {year}, laid the first stone of the {thing}.",
    ),
    Shape(
        "The repairs to the {thing} may last until {year}", ", and its clock stands still meanwhile.",
        "The repairs to the {thing} may last until {year}.", "", "{year}",
    ),
    Shape(
        "The upper hall of the {thing} has up to {n} seats", ".",
        "The upper hall of the {thing} has up to {n} seats.", "up to {n} seats", noun="seats",
    ),
    Shape(
        "The {body} gave the upper floor of the {thing} to the choir", " and kept the cellar for itself.",
        "The {body} gave the upper floor of the {thing} to the choir.",
    ),
    Shape(
        "{person} said that the {body} had kept the {thing} for the sake of the school", ".",
        "{person} said that the {body} had kept the {thing} for the sake of the school.", "", "", "said", "person",
    ),
    Shape(
        "The {body} moved its papers to the {thing}", " and sold the old house.",
        "The {body} moved its papers to the {thing} in {year}.", "", "{year}",
        second="The move to the {thing} was made in {year}",
        inferred="The move stands in one sentence, its year in another.",
    ),
)  # fmt: skip
SECONDS = (
    "The keeper of the {thing} has the books of those years", "The {thing} stands on land of the {body}",
    "Boats for the {thing} leave from the lower quay", "The doors of the {thing} were painted green by {person}",
)  # fmt: skip
IDLE = (
    "Nothing else was said of the {thing} that day.", "The lamps of the {thing} were lit early.",
    "Rain fell on the {thing} all through the fair.", "A band played in front of the {thing} until dusk.",
    "The bell of the {thing} is heard as far as the mill.", "Children drew the {thing} in coloured chalk.",
)  # fmt: skip
NOTE = "The figure is the *keeper’s own*, and the books behind it have **not** been seen."
