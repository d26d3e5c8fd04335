"""Kinds of fields that hold others: lists, texts by language, mappings, records."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, TypeVar

import msgspec

from factsheet import located, prose
from factsheet.fields.reading import Kind, Reader, describe, did_you_mean, meant
from factsheet.fields.scalars import SIGN, Text, is_nothing
from factsheet.model import LanguageMap, Wording

T = TypeVar("T")
NOTHING = "write it, or remove the key"
COMMA = 'inside { } a comma ends a text: put text that holds one in "double quotes"'


# Text that stays what it is inside [ ] and { }.
_BARE = re.compile(r"\w[\w .,'’-]{0,80}")


_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)*")


# The rest of a text that a comma has cut, as in {en: One, two}, is a key with nothing after it.
def _is_cut(node: located.Node) -> bool:
    return isinstance(node, located.Scalar) and node.plain and not node.text


def _is_empty(node: located.Node) -> bool:
    return is_nothing(node) or (isinstance(node, located.Mapping) and not node.pairs)


class ListOf(msgspec.Struct, Generic[T], frozen=True):
    """A list of one kind."""

    kind: Kind[T]

    def read(self, node: located.Node, reader: Reader) -> tuple[T, ...] | None:
        """Those items that fit."""
        if not isinstance(node, located.Sequence):
            help = self._mend(node)
            reader.report("bad-type", node, f"a list is expected here, not {describe(node)}", help)
            return None
        items = (self.kind.read(item, reader) for item in node.items)
        return tuple(item for item in items if item is not None)

    def _mend(self, node: located.Node) -> str:
        records = self.kind.schema().get("type") == "object"
        if isinstance(node, located.Mapping) and records:
            return "put a - before the first key, and indent the others as far"
        if isinstance(node, located.Scalar) and node.plain and _BARE.fullmatch(node.text) and not records:
            return f"write [{node.text}]"
        return "write [one, two], or one - item a line"

    def schema(self) -> dict[str, Any]:
        """An array."""
        return {"type": "array", "items": self.kind.schema()}


class ByLanguage(msgspec.Struct, frozen=True):
    """A text in the site's first language, or one text a language: {en: …, fr: …}."""

    longest: int = 0

    def read(self, node: located.Node, reader: Reader) -> LanguageMap | None:
        """The texts in the order they were written."""
        if not isinstance(node, located.Mapping):
            text = self._text("text, or text by language,", node, reader)
            return None if text is None else LanguageMap((Wording(text, reader.languages[0]),))
        entries = tuple(self._entries(node, reader))
        if not node.pairs:
            reader.report("bad-type", node, "text by language is expected here, and there is nothing", NOTHING)
        return LanguageMap(entries) if entries else None

    def _entries(self, node: located.Mapping, reader: Reader) -> Iterable[Wording]:
        for key, value in node.pairs:
            if key.text not in reader.languages:
                self._strange(key, value, reader)
            elif text := self._text(f"text in {key.text}", value, reader):
                yield Wording(text, key.text)

    # A language that the site has not, or has no more, may stand in every text of a file.
    def _strange(self, key: located.Scalar, value: located.Node, reader: Reader) -> None:
        if key.text in reader.strange:
            return
        message = f"`{key.text[:60]}` is not one of the site's languages ({', '.join(reader.languages)})"
        help = "add it to `languages` in site.yaml, or remove it here and wherever else it stands in this file"
        if _is_cut(value):
            help = COMMA
        elif near := meant(key.text, reader.languages):
            help = near
        elif not _LANGUAGE.fullmatch(key.text):
            help = (
                f"write it as one of these; if `{key.text[:60]}` is a field, begin it in the column of the field above"
            )
        else:
            reader.strange.add(key.text)
        reader.report("unknown-field", key, message, help)

    def _text(self, what: str, node: located.Node, reader: Reader) -> str | None:
        return Text(what, self.longest).read(node, reader)

    def schema(self) -> dict[str, Any]:
        """A string or an object of strings."""
        text = Text(longest=self.longest).schema()
        return {"anyOf": [text, {"type": "object", "additionalProperties": text, "minProperties": 1}]}


class Marked(ByLanguage, frozen=True):
    """The same in Markdown, of which some words are left for a reader; `cites` if facts that it cites are shown."""

    cites: bool = False

    def _text(self, what: str, node: located.Node, reader: Reader) -> str | None:
        text = super()._text(what, node, reader)
        if text is None:
            return None
        if prose.blank(text):
            reader.report("bad-type", node, "no words are left once the mark-up is taken away", "say it in words")
            return None
        if not self.cites and (cited := prose.cites(text)):
            message = f"[@{cited[0]}] cites a fact, and would not be shown here"
            help = "take it out; facts are cited in the standfirst, a topic's lede and content/pages"
            reader.report("bad-value", node, message, help)
        if lost := prose.astray(text):
            help = "write the whole address of a link, https://…; pictures are not shown"
            reader.report("bad-value", node, f"no reader would get to `{lost[:80]}` from here", help)
        return text


class MapOf(msgspec.Struct, Generic[T], frozen=True):
    """Keys of one kind with values of one kind."""

    key: Kind[str]
    kind: Kind[T]

    def read(self, node: located.Node, reader: Reader) -> tuple[tuple[str, T], ...] | None:
        """Those pairs that fit."""
        if not isinstance(node, located.Mapping):
            reader.report(
                "bad-type", node, f"a mapping is expected here, not {describe(node)}", "write key: value, one a line"
            )
            return None
        pairs = ((self.key.read(key, reader), self.kind.read(value, reader)) for key, value in node.pairs)
        return tuple((key, value) for key, value in pairs if key is not None and value is not None)

    def schema(self) -> dict[str, Any]:
        """An object."""
        return {"type": "object", "additionalProperties": self.kind.schema()}


class Field(msgspec.Struct, frozen=True):
    """A field of a record: its name as written, its kind, and what it means in one sentence."""

    name: str
    kind: Kind[Any]
    means: str
    required: bool = False


class RecordOf(msgspec.Struct, Generic[T], frozen=True):
    """A mapping with known fields, made into one value by `build(**fields)`."""

    what: str
    fields: tuple[Field, ...]
    build: Callable[..., T]

    def read(self, node: located.Node, reader: Reader) -> T | None:
        """The record, if every required field is there and fits; other fields that do not fit are left out."""
        values = self.values(node, reader)
        if values is None or any(f.required and f.name not in values for f in self.fields):
            return None
        return self.build(**values)

    def values(self, node: located.Node, reader: Reader) -> dict[str, Any] | None:
        """The fields that are there and fit, by name."""
        if not isinstance(node, located.Mapping):
            names = [field.name for field in self.fields if field.required] or [field.name for field in self.fields]
            help = f"write its fields, one a line: {', '.join(names)}"
            listed = _is_list(self.fields, names)
            if listed:
                items = (
                    " above the list" if isinstance(node, located.Sequence) else ", and each item below it after a dash"
                )
                help = f"put `{names[0]}:` on a line of its own{items}"
            elif (
                len(names) == 1
                and isinstance(node, located.Scalar)
                and _BARE.fullmatch(node.text)
                and "," not in node.text
            ):
                help = f"write {{{names[0]}: {node.text}}}"
            reader.report("bad-type", node, f"{self.what} is a mapping of fields, not {describe(node)}", help)
            return None
        known: Mapping[str, Field] = {field.name: field for field in self.fields}
        values = {}
        for key, child in node.pairs:
            if key.text not in known:
                help = did_you_mean(key.text, known) or f"known: {', '.join(known)}"
                help = help if reader.told < located.MOST_TOLD else ""
                help = COMMA if _is_cut(child) and not meant(key.text, known) else help
                reader.report("unknown-field", key, f"{self.what} has no field `{key.text[:60]}`", help)
            elif known[key.text].required and _is_empty(child):
                message = f"{self.what} needs `{key.text}`, and there is nothing: {known[key.text].means}"
                reader.report(
                    "bad-type", child, message, f"write it; {SIGN}" if _is_text(known[key.text]) else "write it"
                )
            elif (value := known[key.text].kind.read(child, reader)) is not None:
                values[key.text] = value
        for field in self.fields:
            if field.required and node.get(field.name) is None:
                reader.report(
                    "missing-field", node, f"{self.what} has no `{field.name}`: {field.means}", f"add `{field.name}:`"
                )
        return values

    def schema(self) -> dict[str, Any]:
        """An object that allows no other fields."""
        properties = {f.name: {**f.kind.schema(), "description": f.means} for f in self.fields}
        required = [f.name for f in self.fields if f.required]
        return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _is_text(field: Field) -> bool:
    """Whether words of the editor's may stand in the field."""
    schema = field.kind.schema()
    return "string" in (schema.get("type"), *(one.get("type") for one in schema.get("anyOf", ())))


def _is_list(fields: Iterable[Field], names: list[str]) -> bool:
    """Whether one field alone is named, and it is a list."""
    kinds = [field.kind for field in fields if field.name in names]
    return len(kinds) == 1 and kinds[0].schema().get("type") == "array"
