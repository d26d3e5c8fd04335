"""A folder and a day go in; a sheet of its own that builds, its generator and theme included, lies there afterwards."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path

from factsheet import read
from factsheet.commands import WrongArgument
from factsheet.publish import Refused

STARTER = Path(__file__).parent / "starter"
# Files of a checkout that a sheet needs too, and their names in a wheel, where they lie in the starter's folder.
ALONG = {
    "build.py": "build.py", "requirements.txt": "requirements.txt", "LICENSE": "LICENSE", "NOTICE": "NOTICE",
    ".github/workflows/pages.yml": "pages.yml", ".github/workflows/facts.yml": "facts.yml",
}  # fmt: skip
RENAMED = {
    "gitignore": ".gitignore",
    "gitattributes": ".gitattributes",
    "pre-commit-config.yaml": ".pre-commit-config.yaml",
}


def new(folder: Path, today: str) -> str:
    """Write the sheet; `today` (EDTF) is the day its facts were added."""
    if folder.exists() and not folder.is_dir():
        raise WrongArgument(f"{folder} is a file; name a folder that is empty or not there yet")
    if folder.is_dir() and any(entry.name != ".git" for entry in folder.iterdir()):
        raise WrongArgument(f"{folder} is not empty; name a folder that is empty or not there yet")
    files = dict(_files())
    try:
        for path, content in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content.replace(b"{today}", today.encode()) if _is_fact(path) else content)
    except OSError as error:
        begun = (folder / "site.yaml").exists() or (folder / "build.py").exists()
        mend = "the sheet there is not whole, remove it" if begun else "name a folder that can be made and written to"
        raise Refused(f"{folder}: {error.strerror}; {mend}") from error
    return (
        f"{folder}: a sheet of three facts; site.yaml and content/facts/plant.yaml explain themselves\n"
        f"next: cd {shlex.quote(str(folder))} && python3 build.py serve"
    )


def _is_fact(path: str) -> bool:
    return path.startswith("content/facts/")


def _files() -> Iterator[tuple[str, bytes]]:
    checkout = read.PACKAGE.parent
    inside = (checkout / "build.py").is_file() and (checkout / "requirements.txt").is_file()
    for path, packed in ALONG.items():
        yield path, (checkout / path if inside else STARTER / packed).read_bytes()
    for file in sorted(STARTER.rglob("*")):
        name = file.relative_to(STARTER).as_posix()
        if file.is_file() and name not in ALONG.values():
            yield RENAMED.get(name, name), file.read_bytes()
    yield from _tree(read.PACKAGE, "factsheet")
    yield from _tree(read.theme_folder(), "templates")


def _tree(folder: Path, name: str) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        inner = path.relative_to(folder)
        ours = "__pycache__" not in inner.parts and (name, inner.parts[0]) != ("factsheet", "templates")
        if ours and path.is_file() and not (inner.parent.name == "starter" and path.name in ALONG.values()):
            yield f"{name}/{inner.as_posix()}", path.read_bytes()
