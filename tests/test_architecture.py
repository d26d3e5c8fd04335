"""The layers, the doors to third parties, the sizes, and that every rule, page kind and export is registered."""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

from factsheet.exports import EXPORTS
from factsheet.pages import PAGES
from factsheet.rules import RULES

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "factsheet"

# From top to bottom; a module imports only from lines below its own, or from its own package.
STATED = (ROOT / "ARCHITECTURE.md").read_text("utf-8").partition("\n## Layers\n")[2].split("\n```\n")[1]
LAYERS = [line.split() for line in STATED.split("\n")]
LINE = {name: number for number, line in enumerate(LAYERS) for name in line}

# Each library and the one module or package of ours that knows it.
DOORS = {
    "yaml": "located", "jinja2": "render", "markdown": "prose", "nh3": "prose",
    "babel": "locale", "livereload": "serve", "tornado": "serve", "distributed": "workers",
    "resvg_py": "draw", "pagefind": "indexing", "bibtexparser": "exports", "pylatexenc": "exports", "rispy": "exports",
    "trafilatura": "commands", "pypdf": "commands", "warcio": "commands",
}  # fmt: skip

# What of Python's own leads out of the process, and the modules that may use it.
WAYS_OUT = {
    "socket": {"commands/fetching.py", "serve/__init__.py"}, "http": {"commands/fetching.py"},
    "ssl": {"commands/fetching.py"}, "urllib.request": set(), "ftplib": set(), "smtplib": set(), "xmlrpc": set(),
    "subprocess": {"bootstrap.py", "commands/revisions.py", "indexing.py"},
}  # fmt: skip
TEXT_OF = re.compile(r"\bdocuments?(\[.*\])?$")  # what a source's text is asked of
PRINTS = {"cli.py"}
KNOWS_THE_STREAMS = {"cli.py", "entry.py", "bootstrap.py", "failures.py"}  # failures.py flushes, and closes

MODULES = sorted(PACKAGE.rglob("*.py"))
BESIDE = sorted(path for folder in ("tests", "bench", "tools") for path in (ROOT / folder).rglob("*.py"))


def _name(path: Path) -> str:
    """The name under which a module of ours has its line: rules/bad_id.py -> rules, text/cues/lists.py -> text.cues."""
    dotted = ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
    return _placed(dotted) or dotted


def _placed(dotted: str) -> str | None:
    """The name on a line that a dotted name begins with."""
    parts = dotted.split(".")
    return next((name for end in (2, 1) if (name := ".".join(parts[:end])) in LINE), None)


def _imports(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


def test_every_module_has_its_layer_and_every_layer_its_modules() -> None:
    assert {_name(path) for path in MODULES} - {"__init__", "text.__init__"} == LINE.keys()


def test_the_packages_of_text_import_nothing_themselves() -> None:
    """So whoever needs one module of a package pays for no other."""
    assert [] == [str(path) for path in (PACKAGE / "text").rglob("__init__.py") if any(_imports(path))]


def test_layers_are_stated_in_full() -> None:
    assert len(LAYERS) > 10
    assert all(LAYERS), "an empty line"
    assert len(LINE) == sum(map(len, LAYERS)), "a name that stands twice"


def test_few_modules_lead_out_of_the_process() -> None:
    found: dict[str, set[str]] = {way: set() for way in WAYS_OUT}
    for path in MODULES:
        for imported, _ in _imports(path):
            for way, modules in found.items():
                if f"{imported}.".startswith(f"{way}."):
                    modules.add(path.relative_to(PACKAGE).as_posix())
    assert found == WAYS_OUT


def test_no_module_asks_the_environment() -> None:
    """The same input makes the same bytes, whatever a shell has set; pip and git, which are started, ask their own."""
    names = {"environ", "environb", "getenv", "getenvb"}
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in names and ast.unparse(node.value) == "os"
    }
    assert found == set()


def test_a_sources_text_reaches_pages_and_exports_through_one_door() -> None:
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in (*PACKAGE.glob("pages/*.py"), *PACKAGE.glob("exports/*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "text" and TEXT_OF.search(ast.unparse(node.value))
    }
    assert found == {"pages/excerpts.py"}


def test_few_modules_print() -> None:
    prints, streams = set(), set()
    for path in MODULES:
        nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
        if any(isinstance(node, ast.Name) and node.id == "print" for node in nodes):
            prints.add(path.relative_to(PACKAGE).as_posix())
        if any(isinstance(node, ast.Attribute) and ast.unparse(node) in ("sys.stdout", "sys.stderr") for node in nodes):
            streams.add(path.relative_to(PACKAGE).as_posix())
    assert (prints, streams) == (PRINTS, KNOWS_THE_STREAMS)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_go_downwards_only_and_libraries_through_one_door(path: Path) -> None:
    name = _name(path)
    for imported, line in _imports(path):
        library, _, rest = imported.partition(".")
        where = f"{path}:{line} imports {imported}"
        if library == "factsheet" and name != "__init__" and (target := _placed(rest)):
            assert target == name or LINE[name] < LINE[target], where
        assert DOORS.get(library, name) == name, where


def _functions(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{path.name}:{node.lineno} {node.name}", (node.end_lineno or 0) - node.lineno + 1


def test_functions_and_files_are_short() -> None:
    functions = [one for path in MODULES for one in _functions(path)]
    lengths = {str(path): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert [] == [name for name, length in functions if length > 60]
    assert statistics.median(length for _, length in functions) <= 10
    assert [] == [path for path, length in lengths.items() if length > 300]
    assert statistics.median(lengths.values()) <= 120


def test_tests_and_tools_are_short_too() -> None:
    assert [] == [str(path) for path in BESIDE if len(path.read_text("utf-8").splitlines()) > 300]


def test_modules_import_one_another_in_one_direction() -> None:
    """No two modules can be imported only together: repeatedly taking away those that need nothing leaves none."""
    names = {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in MODULES}
    needs = {name: {found for found in _known(path, names) if found != name} for name, path in names.items()}
    while free := {name for name, needed in needs.items() if not needed & needs.keys()}:
        needs = {name: needed for name, needed in needs.items() if name not in free}
    assert {} == needs


def _known(path: Path, names: dict[str, Path]) -> Iterator[str]:
    for imported, _ in _imports(path):
        module = imported if imported in names else imported.rpartition(".")[0]
        yield from [module] if module in names and module != "factsheet" else []


def _stems(folder: str) -> set[str]:
    return {path.stem for path in (PACKAGE / folder).glob("*.py")} - {"__init__"}


def test_every_rule_is_registered_under_the_name_of_its_file() -> None:
    registered = {rule.__name__.rpartition(".")[2] for rule in RULES.values()}  # type: ignore[attr-defined]
    assert _kinds("rules", "check") <= registered
    assert _stems("rules") - registered == {"comparing", "held", "naming", "retelling"}
    assert {rule_id.replace("-", "") for rule_id in RULES} == {name.replace("_", "") for name in registered}


def _kinds(folder: str, function: str) -> set[str]:
    return {path.stem for path in (PACKAGE / folder).glob("*.py") if f"\ndef {function}(" in path.read_text("utf-8")}


def test_every_export_is_registered() -> None:
    """An export is a module of exports/ that has a function `files`."""
    assert _kinds("exports", "files") == {one.__name__.rpartition(".")[2] for one in EXPORTS}  # type: ignore[attr-defined]


def test_every_page_kind_is_registered() -> None:
    """A page kind is a module of pages/ that has a function `pages`."""
    assert _kinds("pages", "pages") == {kind.__name__.rpartition(".")[2] for kind in PAGES}


def test_every_module_has_its_test_file() -> None:
    """Rules are tested by the examples in their docstrings, and a package's own file by those of its modules."""
    missing = []
    for path in MODULES:
        relative = path.relative_to(PACKAGE)
        if path.name == "__init__.py" or relative.parts[0] == "rules":
            continue
        test = ROOT / "tests" / relative.with_name(f"test_{path.name}")
        if not test.is_file():
            missing.append(relative.as_posix())
    assert [] == missing
