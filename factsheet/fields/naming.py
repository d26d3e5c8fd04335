"""What a thing is called goes in; the id it would have comes out, and the topic that is called so."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from factsheet.model import Topic


def slug(text: str) -> str:
    """Small letters without accents, digits, and single hyphens between them: "Été 2019" is "ete-2019"."""
    plain = re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFD", text.lower()))
    return "-".join(re.findall(r"[a-z0-9]+", plain, re.ASCII))


def as_property(noun: str, language: str, languages: Sequence[str]) -> str:
    """What to write in content/properties.yaml, so that values may count a noun of one of the site's languages."""
    others = ", ".join(f"{one}: …" for one in languages if one != language)
    label = f"{{{language}: {noun}{others and f', {others}'}}}" if others else noun
    return f"add to content/properties.yaml: `{slug(noun)}: {{label: {label}}}`"


def by_name(topics: Iterable[Topic]) -> dict[str, str]:
    """From every label and alias, without its case and accents, to the id of the topic; of two, to the first."""
    found: dict[str, str] = {}
    for topic in topics:
        for name in (*topic.label.entries, *topic.aliases):
            found.setdefault(slug(name.text), topic.id)
    found.pop("", None)
    return found
