"""What a template asks for by a name that is not there: told with the one that was meant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import jinja2

from factsheet.fields.reading import meant


class Named(dict[str, str]):
    """What a template asks for by name; a name that is not there is told with the one that was meant."""

    def __init__(self, what: str, named: Mapping[str, str]) -> None:
        super().__init__(named)
        self._what = what

    def __missing__(self, name: str) -> str:
        raise jinja2.TemplateRuntimeError(absent(f"the theme has no {self._what} `{name}`", name, self))


def absent(message: str, name: str, known: Iterable[str]) -> str:
    """The message, with the one that was meant where there is one."""
    near = meant(name, known)
    return f"{message}; {near}" if near else message
