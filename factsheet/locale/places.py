"""From a language tag to CLDR's names of countries, continents, and the cities that time zones are named for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factsheet.locale.cldr import locale

COUNTRY_LETTERS = 2  # of an ISO code; a continent's is a number


@lru_cache(maxsize=16)
def places(language: str) -> dict[str, frozenset[str]]:
    """By a place's name, the codes of all that have it: "FR" or "150" for a territory, "Europe/London" for a city."""
    found: dict[str, frozenset[str]] = {}
    for code, name in (*locale(language).territories.items(), *_cities(language)):
        found[name] = found.get(name, frozenset()) | {code}
    return found


def _cities(language: str) -> Iterator[tuple[str, str]]:
    """By its zone; one that a language writes as English does has no entry, and the name is the zone's."""
    from babel.core import get_global  # noqa: PLC0415 (as in cldr)

    named = locale(language).time_zones
    for zone in get_global("zone_territories"):
        if "/" in zone:
            yield zone, named.get(zone, {}).get("city") or zone.rpartition("/")[2].replace("_", " ")


@lru_cache(maxsize=64)
def countries(language: str) -> dict[str, str]:
    """By its name the ISO code of each country or territory; what stands in brackets behind a name is no part of it."""
    named = locale(language).territories.items()
    return {name.partition(" (")[0]: code for code, name in named if len(code) == COUNTRY_LETTERS and code.isalpha()}


@lru_cache(maxsize=64)
def country_by_city(language: str) -> dict[str, str]:
    """By the name of a city that a time zone is named for, the ISO code of its country."""
    from babel.core import get_global  # noqa: PLC0415 (as in cldr)

    zones = get_global("zone_territories")
    return {name: zones[zone] for zone, name in _cities(language)}
