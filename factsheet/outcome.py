"""A build that has made its site goes in; what there is to say of it comes out, one thing a line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from factsheet import read
from factsheet.diagnostics import counted
from factsheet.flags import Folders

if TYPE_CHECKING:
    from factsheet.model import Settings
    from factsheet.pipeline import Built
    from factsheet.publish import Published

UNADDRESSED = "no base_url in site.yaml, so no feeds, sitemap, share cards or public addresses (or give --base-url)"
WORDLESS = (
    "no templates/strings/{0}.po, so what the pages in `{0}` say of themselves is English (begin with a copy of fr.po)"
)
LACKING = (
    "templates/strings/{0}.po lacks {1} of the {2} messages of the templates, which stand in English (the first: “{3}”)"
)
UNINDEXED = (
    "over 500 facts, a search index keeps the search page light: python3 -m pip install 'pagefind[bin]' and build again"
)


def told(
    built: Built, theme: Mapping[str, bytes], folders: Folders, published: Published, *, unindexed: bool
) -> Iterator[str]:
    """What came of the corruptions, what the site lacks that it could have, which files were written."""
    from factsheet.commands import corruptions

    if built.site:
        if built.site.trial.outcomes:
            yield corruptions.sentence(built.site.trial)
        yield from untranslated(theme, built.site.settings, whole=not read.has_templates(folders.site))
    if built.site and not built.site.settings.base_url:
        yield UNADDRESSED
    if unindexed:
        yield UNINDEXED
    yield summary(published, folders.output)


def untranslated(theme: Mapping[str, bytes], settings: Settings, *, whole: bool) -> Iterator[str]:
    """What a build says of words of its pages that are English elsewhere; a `whole` theme has ours, which lack none."""
    from factsheet.theming import lacking, wordless

    yield from map(WORDLESS.format, wordless(theme, settings))
    for one in () if whole else lacking(theme, settings):
        yield LACKING.format(one.language, one.number, one.of, one.first)


def summary(published: Published, output: Path) -> str:
    """Where the site begins, and what was done to its files."""
    written = f"{counted(published.written, 'file')} written, {published.kept} unchanged"
    said = f"{shown(output / 'index.html')}: {written}"
    said += f", {published.removed} removed" if published.removed else ""
    return said + (f"; not ours and left in place: {', '.join(published.foreign[:5])}" if published.foreign else "")


def shown(path: Path) -> Path:
    """A path as it is said: from the folder the program is run in, where it lies there."""
    try:
        return path.resolve().relative_to(Path.cwd())
    except ValueError:
        return path
