"""A file or an address goes in; a source with its record, or a file of facts, lies in content/ afterwards."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote, urlsplit

import msgspec

from factsheet import edtf
from factsheet.commands import WrongArgument
from factsheet.commands.appending import SCHEMA
from factsheet.commands.drafting import quoted
from factsheet.commands.extracting import Extracted, decoded, extract
from factsheet.commands.fetching import LARGEST, fetch
from factsheet.commands.tables import facts_of
from factsheet.digest import sha256
from factsheet.fields.scalars import Id
from factsheet.load.settings import TAG
from factsheet.publish import Refused

SUFFIXES = (".txt", ".md", ".html", ".htm", ".xhtml", ".pdf", ".warc", ".warc.gz", ".csv")
SHOWN = 8
# Letters that Unicode takes for no accented form of another.
_SPELT = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What the editor has said on the command line; "" where nothing."""

    named: str
    id: str = ""
    title: str = ""
    publisher: str = ""
    language: str = ""
    published: str = ""
    pick: int = 1
    original: bool = False
    private: bool = False


def bring(folder: Path, wanted: Wanted, day: str) -> str:
    """Store it, and say what was kept and what was not. Nothing that is there is ever written over."""
    content, suffix, address = _got(wanted)
    id = wanted.id or _id(address or wanted.named)
    if not wanted.id and Id.fault(id):
        raise WrongArgument(
            f"no id can be made of {address or Path(wanted.named).name}; give --id, as in --id annual-report"
        )
    if fault := Id.fault(id):
        raise WrongArgument(f"`{id}` cannot be an id: {fault}; give --id, {Id.mend(id)}")
    if suffix == ".csv":
        return _facts(folder, id, content)
    found = _completed(extract(content, suffix, address, wanted.pick), wanted, day if address else "")
    files = {
        f"content/sources/{id}.txt": found.text.encode(),
        f"content/sources/{id}.yaml": _record(found).encode(),
        **({f"originals/{id}{suffix}": content} if wanted.original else {}),
    }
    _write(folder, files)
    kept = len(found.text.split())
    paragraphs = sum(1 for block in found.text.split("\n\n") if block.strip())
    return "\n".join(
        [
            *(f"written: {path}" for path in files),
            f"kept: {kept} words in {paragraphs} paragraph{'s'[: paragraphs != 1]}, by {found.extractor}",
            *_told_dropped(found.dropped),
            f'next: cite {id} "a few words you remember"',
        ]
    )


def _got(wanted: Wanted) -> tuple[bytes, str, str]:
    """The document, its suffix, and its address where it has one."""
    if re.match(r"https?://", wanted.named, re.IGNORECASE):
        fetched = fetch(wanted.named, private=wanted.private)
        return fetched.content, fetched.suffix, fetched.address
    path = Path(wanted.named)
    if re.match(r"[a-z+]+://|www\.", wanted.named, re.IGNORECASE) and not path.exists():
        raise WrongArgument(f"{wanted.named}: an address to import begins with https:// or http://")
    suffix = next((one for one in sorted(SUFFIXES, key=len, reverse=True) if path.name.lower().endswith(one)), "")
    if not suffix:
        raise WrongArgument(f"{path}: a file to import ends in {', '.join(SUFFIXES)}")
    try:
        if path.stat().st_size > LARGEST:
            raise Refused(f"{path} is larger than {LARGEST // 1_000_000} MB")
        return path.read_bytes(), suffix, ""
    except OSError as error:
        raise WrongArgument(f"{path}: {error.strerror}") from error


def _id(named: str) -> str:
    last = unquote(urlsplit(named).path if "://" in named else named).rstrip("/").rpartition("/")[2]
    stem = next(
        (last[: -len(one)] for one in sorted(SUFFIXES, key=len, reverse=True) if last.lower().endswith(one)), last
    )
    plain = unicodedata.normalize("NFKD", stem.lower().translate(_SPELT)).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain))[:60].strip("-")


def _completed(found: Extracted, wanted: Wanted, day: str) -> Extracted:
    """The editor's word goes before the document's; what neither says is asked for, never guessed."""
    if not found.text.strip():
        raise WrongArgument(f"{wanted.named} holds no text")
    said = {name: getattr(wanted, name) for name in ("title", "publisher", "language", "published")}
    host = urlsplit(found.url).hostname or ""
    said = {name: " ".join((value or getattr(found, name)).split()) for name, value in said.items()}
    said["publisher"] = said["publisher"] or host.removeprefix("www.")
    missing = [name for name in ("title", "publisher", "language") if not said[name]]
    if missing:
        raise WrongArgument(
            f"{wanted.named} does not tell its {' and '.join(missing)}: give --{' and --'.join(missing)}"
        )
    if not TAG.fullmatch(said["language"]):
        raise WrongArgument(f"`{said['language'][:30]}` is no language tag: give --language, as in en, de or pt-BR")
    if said["published"] not in ("", "unknown") and isinstance(edtf.parse(said["published"]), edtf.BadDate):
        raise WrongArgument(f"`{said['published']}` is not a date; write one of: {edtf.ACCEPTED}")
    return msgspec.structs.replace(found, **said, retrieved=found.retrieved or day)


def _record(found: Extracted) -> str:
    lines = [
        "# yaml-language-server: $schema=../../output/schema/source.json",
        f"title: {quoted(found.title)}", f"publisher: {quoted(found.publisher)}",
        *([f"author: {quoted(found.author)}"] if found.author else []),
        f"language: {found.language}", f"published: {found.published or 'unknown'}",
        *([f"url: {found.url}"] if found.url else []),
        *([f"retrieved: {found.retrieved}"] if found.retrieved else []),
        "publish: cited", f"sha256: {sha256(found.text.encode())}", f"extractor: {quoted(found.extractor)}",
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def _facts(folder: Path, id: str, content: bytes) -> str:
    table = facts_of(decoded(content))
    if not table.facts:
        raise WrongArgument("\n".join(["no row of the table is a fact", *_told_dropped(table.dropped)]))
    _write(folder, {f"content/facts/{id}.yaml": (SCHEMA + table.yaml).encode()})
    kept = f"kept: {table.facts} fact{'' if table.facts == 1 else 's'}"
    return "\n".join([f"written: content/facts/{id}.yaml", kept, *_told_dropped(table.dropped), "next: check"])


def _told_dropped(dropped: Iterable[str]) -> list[str]:
    all = list(dropped)
    lines = [f"dropped: {one if len(one) <= 100 else one[:99] + '…'}" for one in all[:SHOWN]]
    return lines + ([f"dropped: {len(all) - SHOWN} more"] if len(all) > SHOWN else [])


def _write(folder: Path, files: dict[str, bytes]) -> None:
    for path in files:
        if (folder / path).exists():
            raise WrongArgument(f"{folder / path} is there already and is never written over; give --id another name")
    try:
        for path, content in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            with (folder / path).open("xb") as file:
                file.write(content)
    except OSError as error:
        raise Refused(f"{folder}: {error.strerror}") from error
