"""A static fact-sheet generator that holds every fact to the exact sentence of its source."""

__version__ = "0.1.0"
