"""The tests of factsheet: `python3 tests` runs them all, and says and sets up what they need."""

from __future__ import annotations

import shutil

# What Debian, Ubuntu and Google call the one browser.
_CHROMIUMS = ("chromium", "chromium-browser", "google-chrome")


def chromium() -> str | None:
    """The path of the system's Chromium; None where Playwright's own is to be used."""
    return next((found for name in _CHROMIUMS if (found := shutil.which(name))), None)
