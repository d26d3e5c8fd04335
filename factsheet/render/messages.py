"""Templates go in; the words of the pages that a catalogue can translate come out."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping

import jinja2


def messages(templates: Mapping[str, str]) -> tuple[str, ...]:
    """Each message once, of a plural its singular, in the order of the templates' names; one at fault has none."""
    environment = jinja2.Environment(extensions=["jinja2.ext.i18n"], autoescape=True)
    found: dict[str, None] = {}
    for name, source in sorted(templates.items()):
        with contextlib.suppress(jinja2.TemplateSyntaxError):
            said = environment.extract_translations(source) if name.endswith(".html") else ()  # type: ignore[attr-defined]
            found |= dict.fromkeys(message if isinstance(message, str) else message[0] for _, _, message in said)
    return tuple(found)
