"""A file of facts and the lines of one more go in; the file with that fact last in its list comes out."""

from __future__ import annotations

from pathlib import Path

from factsheet import located
from factsheet.commands import WrongArgument
from factsheet.diagnostics import Origin
from factsheet.fields.scalars import Id
from factsheet.publish import Refused

# Editors that know YAML's language server complete and check a file by it.
SCHEMA = "# yaml-language-server: $schema=../../output/schema/facts.json\n"


def place(site: Path, named: str) -> Path:
    """The file that an editor means: a path, or the name of a section."""
    folder, path = site / "content/facts", Path(named)
    name = path.name.removesuffix(".yaml")
    if fault := Id.fault(name):
        raise WrongArgument(f"`{named}` names no file of facts: `{name}` cannot be an id: {fault}; {Id.mend(name)}")
    bare = path.parent == Path()
    if not bare and path.parent.resolve() != folder.resolve():
        raise WrongArgument(f"`{named}`: facts are added to files of {folder}; give the name of one")
    return folder / f"{name}.yaml"


def default_source(path: Path, begun: str) -> str:
    """The source that the file names for all its facts, or ""; `begun` where it is still to be begun with that one."""
    content = _content(path)
    if _is_bare(content):
        return begun
    node = _root(path, content).get("source")
    return node.text.strip() if isinstance(node, located.Scalar) else ""


def ids(path: Path) -> frozenset[str]:
    """The ids of the facts in a file, those among them whose statement is still to be written."""
    content = _content(path)
    facts = None if _is_bare(content) else _root(path, content).get("facts")
    listed = facts.items if isinstance(facts, located.Sequence) else ()
    named = (fact.get("id") for fact in listed if isinstance(fact, located.Mapping))
    return frozenset(id.text for id in named if isinstance(id, located.Scalar))


def append(path: Path, lines: list[str], source: str) -> None:
    """Add one fact; a file that says nothing yet begins with the source's name."""
    content = _content(path)
    if _is_bare(content):
        kept = content.decode("utf-8").rstrip()
        head = f"{kept}\n" if kept else SCHEMA
        _write(path, f"{head}source: {source}\n\nfacts:\n" + "\n".join(_item(lines, 2)) + "\n")
        return
    root, text = _root(path, content), content.decode("utf-8")
    ends = "\r\n" if "\r\n" in text else "\n"
    if root.get("facts") is None:
        text = f"{text.rstrip()}{ends * 2}facts:{ends}"
        root = _root(path, text.encode())
    facts = root.get("facts")
    if isinstance(facts, located.Scalar) and not facts.text.strip():
        indent = 2
    elif isinstance(facts, located.Sequence) and facts.items and _is_block(text, facts):
        indent = facts.column - 1
    else:
        raise WrongArgument(f"{path}: `facts:` is not a list with one - a fact; write it so, then facts can be added")
    new = _added(text, root, _item(lines, indent), ends)
    if not _only_more(root, located.parse(path.name, new.encode()).root):
        raise WrongArgument(f"{path}: nothing can be added to this file without changing it; add the fact by hand")
    _write(path, new)


def _added(text: str, root: located.Mapping, item: list[str], ends: str) -> str:
    rows = text.split(ends)
    at = _end(rows, root)
    blank = [""] if at and rows[at - 1].strip() else []
    more = [*blank, *item, *([""] if at < len(rows) else [])]
    return ends.join([*rows[:at], *more, *rows[at:]]).rstrip() + ends


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes() if path.exists() else b""
    except OSError as error:
        raise WrongArgument(f"{path} cannot be read: {error.strerror}") from error


# Nothing but comments and white space: no YAML that a fact could be added to.
def _is_bare(content: bytes) -> bool:
    lines = content.removeprefix(b"\xef\xbb\xbf").splitlines()
    return all(not line.strip() or line.lstrip().startswith(b"#") for line in lines) and _is_utf8(content)


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _root(path: Path, content: bytes) -> located.Mapping:
    parsed = located.parse(path.as_posix(), content)
    if isinstance(parsed.root, located.Mapping):
        return parsed.root
    if not parsed.findings:
        raise WrongArgument(f"{path}: a file of facts has `facts:` and a list below it; this one has no keys")
    one = parsed.findings[0]
    raise WrongArgument(f"{one.at if isinstance(one.at, Origin) else path}: {one.message}; {one.help}")


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
