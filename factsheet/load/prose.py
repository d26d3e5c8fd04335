"""content/pages/<slug>.<language>.md: texts go in, pages of Markdown come out."""

from __future__ import annotations

import re

from factsheet.diagnostics import Finding, Origin
from factsheet.fields import naming
from factsheet.fields.scalars import Id
from factsheet.load.gathering import Gathering
from factsheet.model import Prose

# These names are taken by pages that every sheet has.
TAKEN = ("index", "topics", "sources", "timeline", "search", "corrections", "404")


def read_prose(gathering: Gathering) -> list[Prose]:
    """All pages whose file name says what they are."""
    pages = []
    for path, name in gathering.paths("pages", ".md"):
        slug, _, language = name.rpartition(".")
        fault = _fault(slug, language, gathering)
        if fault:
            gathering.findings.append(Finding("bad-id", Origin(path), *fault))
            continue
        text = gathering.text(path)
        if text is not None:
            pages.append(Prose(slug=slug, language=language, text=text.removeprefix("\ufeff")))
    return pages


def _fault(slug: str, language: str, gathering: Gathering) -> tuple[str, str] | None:
    if language not in gathering.languages:
        return "the file name does not say a language of the site", _other_name(slug, language, gathering)
    if slug in TAKEN:
        return f"every sheet has its own page `{slug}`", "choose another name"
    fault = Id.fault(slug)
    return (f"`{slug[:60]}` cannot be an address: {fault}", Id.mend(slug)) if fault else None


def _other_name(slug: str, language: str, gathering: Gathering) -> str:
    """A name that no page has yet, and the other way where the file names a language."""
    names = [f"{_base(slug, language)}.{one}.md" for one in gathering.languages]
    free = " or ".join(name for name in names if f"content/pages/{name}" not in gathering.files)
    listed = f"add `{language}` to `languages` in site.yaml" if slug and _TAG.fullmatch(language) else ""
    return ", or ".join(filter(None, (listed, free and f"name it {free}"))) or "give it another name"


_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]+)*")


def _base(slug: str, language: str) -> str:
    """`about` of `about.de.md` and of `about.md`; what is behind the last point need not be a language."""
    named = slug if slug and _TAG.fullmatch(language) else f"{slug} {language}"
    return naming.slug(named) or "name"
