"""The name of a package that few need goes in, the package comes out; or a sentence on how to install it."""

from __future__ import annotations

import importlib
import shlex
import sys
from typing import Any

from factsheet.commands import WrongArgument

# lxml no longer brings a part that trafilatura needs.
COMPANIONS = {"trafilatura": ("lxml_html_clean",)}


def needed(name: str, what: str, module: str = "") -> Any:
    """`what` is read with the package `name`; nothing is ever installed unasked."""
    try:
        return importlib.import_module(module or name)
    except ImportError as error:
        command = shlex.join([sys.executable, "-m", "pip", "install", name, *COMPANIONS.get(name, ())])
        raise WrongArgument(
            f"{what} is read with {name}, which is not installed: run {command}, then this again"
        ) from error
