"""What an editor can do besides building and serving: one command a file; the only modules that write content."""

from __future__ import annotations


class WrongArgument(Exception):
    """The command line names something that is not there; the message is for the editor."""
