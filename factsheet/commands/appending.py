"""A file of facts and the lines of one more go in; the file with that fact last in its list comes out."""

from __future__ import annotations

from pathlib import Path

from factsheet import located
from factsheet.commands import WrongArgument
from factsheet.publish import Refused


def place(site: Path, named: str) -> Path:
    """The file that an editor means: a path, or the name of a section."""
    path = Path(named)
    if path.suffix != ".yaml":
        return site / "content/facts" / f"{named}.yaml"
    return path if path.is_absolute() or path.parent != Path() else site / "content/facts" / path


def default_source(path: Path) -> str:
    """The source that the file names for all its facts, or ""."""
    root = _root(path) if path.is_file() else None
    node = root.get("source") if root else None
    return node.text.strip() if isinstance(node, located.Scalar) else ""


def append(path: Path, lines: list[str], source: str) -> None:
    """Add one fact; a file that is not there begins with the source's name."""
    if not path.is_file():
        _write(path, f"source: {source}\n\nfacts:\n" + "\n".join(_item(lines, 2)) + "\n")
        return
    text, root = path.read_bytes().decode("utf-8"), _root(path)
    ends = "\r\n" if "\r\n" in text else "\n"
    facts = root.get("facts")
    if isinstance(facts, located.Scalar) and not facts.text.strip():
        indent = 2
    elif isinstance(facts, located.Sequence) and facts.items and _is_block(text, facts):
        indent = facts.column - 1
    else:
        raise WrongArgument(f"{path}: `facts:` is not a list with one - a fact; write it so, then facts can be added")
    rows = text.split(ends)
    at = _end(rows, root)
    blank = [""] if at and rows[at - 1].strip() else []
    more = [*blank, *_item(lines, indent), *([""] if at < len(rows) else [])]
    new = ends.join([*rows[:at], *more, *rows[at:]]).rstrip() + ends
    if not _only_more(root, located.parse(path.name, new.encode()).root):
        raise WrongArgument(f"{path}: nothing can be added to this file without changing it; add the fact by hand")
    _write(path, new)


def _root(path: Path) -> located.Mapping:
    parsed = located.parse(path.as_posix(), path.read_bytes())
    if not isinstance(parsed.root, located.Mapping):
        said = parsed.findings[0].message if parsed.findings else "it holds no keys"
        raise WrongArgument(f"{path} cannot be read: {said}")
    return parsed.root


def _is_block(text: str, facts: located.Sequence) -> bool:
    line = text.split("\n")[facts.line - 1]
    return line[facts.column - 1 : facts.column] == "-"


def _item(lines: list[str], indent: int) -> list[str]:
    return [" " * indent + ("- " if number == 0 else "  ") + line for number, line in enumerate(lines)]


def _end(rows: list[str], root: located.Mapping) -> int:
    """The row after the last of the facts: before the next key and its comments, or the end of the file."""
    keys = [key for key, _ in root.pairs]
    after = [key.line for key in keys[[key.text for key in keys].index("facts") + 1 :]]
    at = after[0] - 1 if after else len(rows)
    while at and (not rows[at - 1].strip() or (after and rows[at - 1].startswith("#"))):
        at -= 1
    return at


def _only_more(before: located.Mapping, after: located.Node | None) -> bool:
    """Whether all that was there still is, in its order, and one fact has come."""
    if not isinstance(after, located.Mapping):
        return False
    old, new = dict(_plain(before)), dict(_plain(after))
    facts, more = old.pop("facts"), new.pop("facts")
    listed = facts if isinstance(facts, list) else []
    return list(old.items()) == list(new.items()) and isinstance(more, list) and more[:-1] == listed


def _plain(node: located.Mapping) -> list[tuple[str, object]]:
    return [(key.text, _value(value)) for key, value in node.pairs]


def _value(node: located.Node) -> object:
    if isinstance(node, located.Scalar):
        return node.text
    return [_value(item) for item in node.items] if isinstance(node, located.Sequence) else _plain(node)


def _write(path: Path, text: str) -> None:
    beside = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(text.encode())
        beside.replace(path)
    except OSError as error:
        raise Refused(f"{path}: {error.strerror}; the file is as it was") from error
