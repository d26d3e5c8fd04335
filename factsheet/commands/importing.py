"""A file or an address goes in; a source with its record, or a file of facts, lies in content/ afterwards."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

import msgspec

from factsheet import edtf, located
from factsheet.commands import WrongArgument, dating
from factsheet.commands.appending import SCHEMA
from factsheet.commands.decoding import decoded
from factsheet.commands.drafting import quoted
from factsheet.commands.extracting import Extracted, extract
from factsheet.commands.fetching import Fetched, fetch
from factsheet.commands.tables import facts_of
from factsheet.commands.unpacking import LARGEST
from factsheet.diagnostics import Finding
from factsheet.digest import sha256
from factsheet.fields.naming import slug
from factsheet.fields.reading import Reader
from factsheet.fields.scalars import Address, Id
from factsheet.load.settings import TAG, meant_tag
from factsheet.load.sources import SOURCE
from factsheet.publish import Refused

SUFFIXES = (".txt", ".md", ".html", ".htm", ".xhtml", ".pdf", ".warc", ".warc.gz", ".csv")
SHOWN = 8
LONGEST_FAULT = 300  # what is wrong with a row, and its mend: our own words, with a piece of a cell in them
LONGEST_WORDS = 12  # characters a word, in the mean: no language that parts its words comes near
# Letters that Unicode takes for no accented form of another.
_SPELT = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


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
    got = _got(wanted)
    id = wanted.id or _id(got.address or wanted.named)
    if not wanted.id and Id.fault(id):
        raise WrongArgument(
            f"no id can be made of {got.address or Path(wanted.named).name}; give --id, as in --id annual-report"
        )
    if fault := Id.fault(id):
        raise WrongArgument(f"`{id}` cannot be an id: {fault}; give --id, {Id.mend(id)}")
    if got.suffix == ".csv":
        return _facts(folder, id, got)
    extracted = extract(got.content, got.suffix, got.address, wanted.pick, got.charset)
    found = _completed(extracted, wanted, got.address, day)
    files = {
        f"content/sources/{id}.txt": found.text.encode(),
        f"content/sources/{id}.yaml": _record(found).encode(),
        **({f"originals/{id}{got.suffix}": got.content} if wanted.original else {}),
    }
    _hold(f"content/sources/{id}.yaml", files)
    _write(folder, files)
    paragraphs = sum(1 for block in found.text.split("\n\n") if block.strip())
    return "\n".join(
        [
            *(f"written: {path}" for path in files),
            f"kept: {_length(found.text)} in {paragraphs} paragraph{'s'[: paragraphs != 1]}, by {found.extractor}",
            *(f"note: {doubt}" for doubt in found.doubts),
            *_told_dropped(found.dropped),
            f'next: build.py cite {id} "a few words you remember"',
        ]
    )


def _length(text: str) -> str:
    """In words, or in characters where spaces do not part words, as in Japanese."""
    words, characters = len(text.split()), sum(map(len, text.split()))
    spaced = characters <= LONGEST_WORDS * max(words, 1)
    return f"{words} words" if spaced else f"{characters} characters"


# What stands before the first slash of an address whose https:// was left out.
_HOST = re.compile(r"[\w-]+(\.[\w-]+)*\.[a-z]{2,}(?=/|$)", re.IGNORECASE)


def _unread(path: Path) -> str:
    """Why a name without one of our endings brings nothing, and what to do."""
    if path.is_dir():
        return "this is a folder; import its files one by one"
    if not path.exists():
        address = f"; if it is an address, write https://{path}" if _HOST.match(str(path)) else ""
        return f"there is no such file{address}"
    return f"a file to import ends in {', '.join(SUFFIXES)}; save it as one of these in the program that made it"


def _got(wanted: Wanted) -> Fetched:
    """The document and its suffix; a file has no address."""
    if re.match(r"https?://", wanted.named, re.IGNORECASE):
        return fetch(wanted.named, private=wanted.private)
    path = Path(wanted.named)
    if re.match(r"[a-z+]+://|www\.", wanted.named, re.IGNORECASE) and not path.exists():
        raise WrongArgument(f"{wanted.named}: an address to import begins with https:// or http://")
    suffix = next((one for one in sorted(SUFFIXES, key=len, reverse=True) if path.name.lower().endswith(one)), "")
    if not suffix:
        raise WrongArgument(f"{path}: {_unread(path)}")
    try:
        if path.stat().st_size > LARGEST:
            raise Refused(f"{path} is larger than {LARGEST // 1_000_000} MB")
        return Fetched(path.read_bytes(), "", suffix)
    except OSError as error:
        raise WrongArgument(f"{path}: {error.strerror}") from error


def _id(named: str) -> str:
    last = unquote(urlsplit(named).path if "://" in named else named).rstrip("/").rpartition("/")[2]
    stem = next(
        (last[: -len(one)] for one in sorted(SUFFIXES, key=len, reverse=True) if last.lower().endswith(one)), last
    )
    return slug(stem.lower().translate(_SPELT))[:60].strip("-")


def _completed(found: Extracted, wanted: Wanted, address: str, day: str) -> Extracted:
    """The editor's word goes before the document's; what neither says is asked for, never guessed.

    `day` is that of a document that was fetched from `address`.
    """
    if not found.text.strip():
        raise WrongArgument(f"{wanted.named} holds no text")
    fields = ("title", "publisher", "language", "published", "author")
    said = {name: _line(getattr(wanted, name, "") or getattr(found, name)) for name in fields}
    said["url"] = _address(found.url) or _address(address)
    host = urlsplit(said["url"]).hostname or ""
    said["publisher"] = said["publisher"] or host.removeprefix("www.")
    missing = [name for name in ("title", "publisher", "language") if not said[name]]
    if missing:
        raise WrongArgument(
            f"{wanted.named} does not tell its {' and '.join(missing)}: give --{' and --'.join(missing)}"
        )
    if not TAG.fullmatch(said["language"]):
        meant = meant_tag(said["language"]) or "en, de or pt-BR"
        raise WrongArgument(f"`{said['language'][:30]}` is no language tag: give --language, as in {meant}")
    if said["published"] not in ("", "unknown") and isinstance(edtf.parse(said["published"]), edtf.BadDate):
        raise WrongArgument(f"`{said['published']}` is not a date; {_meant_day(said['published'], said['language'])}")
    retrieved = found.retrieved or (day if address else "")
    return msgspec.structs.replace(found, **said, retrieved=retrieved, doubts=(*found.doubts, *_misplaced(found.url)))


def _meant_day(words: str, language: str) -> str:
    meant = edtf.meant(words) or tuple(day for day in (dating.date(words, language),) if day)
    return f"did you mean {' or '.join(meant)}?" if meant else f"write one of: {edtf.ACCEPTED}"


def _misplaced(url: str) -> Iterator[str]:
    if url and not _address(url):
        yield f"left out, since it is no address: {url[:100]!r}, which it gives as its own"


# A document's words for itself may be broken over lines, or hold what no text does.
def _line(words: str) -> str:
    return " ".join(_CONTROL.sub(" ", words).split())


def _address(text: str) -> str:
    """The address as a record may hold it; "" where a document says of itself what is none."""
    kept = (letter if letter.isprintable() and letter != " " else quote(letter, errors="replace") for letter in text)
    return Address().read(located.Scalar("".join(kept), 1, 1), Reader("", ())) or ""


def _hold(path: str, files: dict[str, bytes]) -> None:
    """To what a build reads: no source is written that could not be read again."""
    parsed = located.parse(path, files[path])
    findings: list[Finding] = list(parsed.findings)
    if parsed.root is not None:
        reader = Reader(path, ())
        SOURCE.values(parsed.root, reader)
        findings += reader.findings
    if wrong := [one for one in findings if one.sure]:
        raise WrongArgument(f"nothing is written, as the record would be wrong: {wrong[0].message}; {wrong[0].help}")


def _record(found: Extracted) -> str:
    lines = [
        "# yaml-language-server: $schema=../../output/schema/source.json",
        f"title: {quoted(found.title)}", f"publisher: {quoted(found.publisher)}",
        *([f"author: {quoted(found.author)}"] if found.author else []),
        f"language: {found.language}", f"published: {found.published or 'unknown'}",
        *([f"url: {quoted(found.url)}"] if found.url else []),
        *([f"retrieved: {found.retrieved}"] if found.retrieved else []),
        "publish: cited", f"sha256: {sha256(found.text.encode())}", f"extractor: {quoted(found.extractor)}",
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def _facts(folder: Path, id: str, got: Fetched) -> str:
    read = decoded(got.content, got.charset)
    table = facts_of(read.text)
    dropped = _told_dropped(table.dropped, LONGEST_FAULT)
    if not table.facts:
        raise WrongArgument("\n".join(["no row of the table is a fact", *dropped]))
    _write(folder, {f"content/facts/{id}.yaml": (SCHEMA + table.yaml).encode()})
    kept = f"kept: {table.facts} fact{'' if table.facts == 1 else 's'}"
    told = [*(f"note: {doubt}" for doubt in (*read.doubts, *table.doubts)), *dropped]
    return "\n".join([f"written: content/facts/{id}.yaml", kept, *told, "next: build.py check"])


def _told_dropped(dropped: Iterable[str], longest: int = 100) -> list[str]:
    all = list(dropped)
    lines = [f"dropped: {one if len(one) <= longest else one[: longest - 1] + '…'}" for one in all[:SHOWN]]
    return lines + ([f"dropped: {len(all) - SHOWN} more"] if len(all) > SHOWN else [])


def _write(folder: Path, files: dict[str, bytes]) -> None:
    for path in files:
        if (folder / path).exists():
            raise WrongArgument(f"{folder / path} is there already and is never written over; give --id another name")
    begun: list[Path] = []
    try:
        for path, content in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            with (folder / path).open("xb") as file:
                begun.append(folder / path)
                file.write(content)
    except BaseException as failed:
        for written in begun:  # half a source would be in the way of the next try
            written.unlink(missing_ok=True)
        if isinstance(failed, OSError):
            raise Refused(f"{folder}: {failed.strerror}") from failed
        raise
