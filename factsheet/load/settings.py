"""site.yaml: the node of the file goes in, the settings come out."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from factsheet import located
from factsheet.diagnostics import Finding, Level, Origin
from factsheet.fields.reading import Reader
from factsheet.fields.records import ByLanguage, Field, ListOf, MapOf, Marked, RecordOf
from factsheet.fields.scalars import DEVICES, Address, Choice, Id, Text
from factsheet.homes import Home
from factsheet.load.gathering import Gathering
from factsheet.locale import cldr
from factsheet.model import BESIDE, CARDS, SEARCHES, TRIED, Publisher, Settings

FILE = "site.yaml"


TAGS = "write it like en, fr, pt-BR or zh-Hant"
# A sheet may well be in a language that CLDR lacks, so this warns and stops nothing.
UNKNOWN = "CLDR knows no such language, so only bare figures are read in it, and no dates, units or hedges"


TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?", re.ASCII)


class Language(msgspec.Struct, frozen=True):
    """A language tag such as en, fr or pt-BR."""

    def read(self, node: located.Node, reader: Reader) -> str | None:
        """The tag."""
        text = Text("a language").read(node, reader)
        if text is None:
            return None
        if text not in DEVICES and TAG.fullmatch(text):
            if not cldr.known(text):
                at = Origin(reader.file, node.line, node.column)
                reader.findings.append(Finding("bad-value", at, f"`{text}`: {UNKNOWN}", TAGS, sure=False))
            return text
        help = f"did you mean `{tag}`?" if (tag := meant_tag(text)) else TAGS
        reader.report("bad-value", node, f"`{text[:30]}` is not a language tag", help)
        return None

    def schema(self) -> dict[str, Any]:
        """A pattern."""
        return {"type": "string", "pattern": f"^{TAG.pattern}$"}


def meant_tag(text: str) -> str:
    """The tag that somebody means by "IT", "pt_br" or "Italian"; nothing where nobody knows."""
    first, *others = re.split(r"[-_]", text.strip()[:30])
    sized = (part.upper() if len(part) == cldr.CODE else part.title() for part in others)
    tag = "-".join((first.lower(), *sized))
    return tag if TAG.fullmatch(tag) and tag not in DEVICES and cldr.known(tag) else cldr.tag_named(text.strip()[:30])


PUBLISHER = RecordOf(
    "the publisher",
    (
        Field("name", Text(), "who answers for the sheet", required=True),
        Field("contact", Address(mail=True), "where a reader reports an error"),
    ),
    Publisher,
)


def _settings(**values: Any) -> Settings:
    return Settings(**{**values, "levels": dict(values.get("levels", ()))})


SETTINGS = RecordOf(
    "site.yaml",
    (
        Field("title", ByLanguage(), "the title of the sheet", required=True),
        Field("standfirst", Marked(cites=True), "two sentences under the title; may cite facts as [@id]"),
        Field("languages", ListOf(Language()), "the languages of the sheet, default first"),
        Field("base_url", Address(), "the address the sheet is published at"),
        Field("publisher", PUBLISHER, "who publishes the sheet"),
        Field("licence", Text(), "the licence of the sheet's own words"),
        Field("sections", ListOf(Id()), "the files of content/facts in the order of the sheet"),
        Field("key_figures", ListOf(Id()), "two to four facts shown large"),
        Field("levels", MapOf(Text(), Choice(tuple(Level))), "how much a rule weighs: error, warn or off"),
        Field("cards", Choice(CARDS), "which share cards are drawn: none, key (the sheet and its key figures) or all"),
        Field(
            "beside", ListOf(Choice(BESIDE)), "what each fact has beside its page: json, references, embed; all of it"
        ),
        Field(
            "self_test", Choice(TRIED), "how many facts a build makes wrong on purpose: none, sample (2,000), or all"
        ),
        Field(
            "search",
            Choice(SEARCHES),
            "what a search page asks: none (there is no such page), list (itself) or index (above 500 facts, an index)",
        ),
        Field("theme", Id(), "the colours and letters: ledger, quiet, or a file of templates/themes"),
    ),
    _settings,
)


def read_settings(gathering: Gathering) -> Settings | None:
    """The settings, None with a finding when there are none that can be used."""
    if FILE not in gathering.files:
        help = "give --site the folder where it lies; `build.py new DIR` starts a sheet that has one"
        gathering.findings.append(Finding("unreadable-file", Origin(FILE), "there is no site.yaml", help))
        return None
    root = gathering.parse(FILE)
    if root is None:
        return None
    gathering.languages = _languages(root)
    gathering.homes["site", ""] = Home(FILE, root, content=gathering.files[FILE])
    settings = SETTINGS.read(root, gathering.reader(FILE))
    if settings is None:
        return None
    _check_base(settings, gathering)
    _check_languages(root, gathering)
    return msgspec.structs.replace(settings, languages=gathering.languages)


# Texts by language can only be read once the languages are known, so these are looked up first, without a report: what
# is meant by a wrong tag is taken, or every text in that language would be at fault as well.
def _languages(root: located.Node) -> tuple[str, ...]:
    node = root.get("languages") if isinstance(root, located.Mapping) else None
    items = node.items if isinstance(node, located.Sequence) else [node]
    typed = [one.text for one in items if isinstance(one, located.Scalar)]
    if isinstance(node, located.Scalar):
        typed = re.split(r"[,; ]+", node.text)
    found = (text if TAG.fullmatch(text) and text not in DEVICES else meant_tag(text) for text in typed)
    return tuple(dict.fromkeys(filter(None, found))) or ("en",)


def _check_languages(root: located.Node, gathering: Gathering) -> None:
    node = root.get("languages") if isinstance(root, located.Mapping) else None
    if isinstance(node, located.Sequence) and not node.items:
        gathering.reader(FILE).report("bad-value", node, "a sheet has at least one language", "write languages: [en]")


def _check_base(settings: Settings, gathering: Gathering) -> None:
    page = re.search(r"(?<=[^/]/)[^/]*\.html?/?$", settings.base_url)
    if page or re.search(r"[?#]", settings.base_url):
        at = gathering.homes["site", ""].origin(("base_url",))
        message = f"base_url is a folder, not the page {page[0]}" if page else "base_url cannot hold ? or #"
        help = f"write {settings.base_url[: page.start()]}" if page else "write https://example.org/"
        gathering.findings.append(Finding("bad-address", at, message, help))
