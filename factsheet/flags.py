"""The command line goes in; the command and its flags come out, or argparse ends the program with 2 and a sentence."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from factsheet import __version__, standing
from factsheet.commands import WrongArgument, arguments

FORMATS = ("text", "json", "github", "sarif")
EDITORS = ("vscode", "vscodium", "cursor", "zed", "idea", "textmate")
LAST_PORT = 65_535
COMMANDS = ("build", "check", "serve", "lock", "diff", "explain", "verify", *arguments.NAMES)


class Folders:
    """Where a site lies, where it is built to, and what the next build remembers."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.site: Path = options.site or beside()
        self.output: Path = options.output or self.site / "output"
        self.cache: Path = options.cache or self.site / ".cache"

    def apart(self) -> None:
        """Refuse an output and a cache of which one lies in the other.

        The cache would be published with the site; and a build would wait at one of them for its own end at the other.
        """
        output, cache, site = (Path(os.path.realpath(one)) for one in (self.output, self.cache, self.site))
        if output in (site, *site.parents):  # which is refused for all that it holds
            return
        if cache == output or output in cache.parents or cache in output.parents:
            same = "are one folder" if cache == output else "lie one in the other"
            raise WrongArgument(f"--output {self.output} and --cache {self.cache} {same}; name two that lie apart")


def beside() -> Path:
    """Where a sheet lies that nobody has named the place of."""
    return Path(standing.beside())


def parse(words: Sequence[str], called: str = "build.py") -> argparse.Namespace:
    """Read the words of the command line, which go along with what the program is called; without a command, build."""
    (parser, commands), said = _parsers(called), argparse.Namespace(words=list(words), called=called)
    named = _with_command(list(words))
    if named[0] not in COMMANDS and not named[0].startswith("-"):
        parser.error(_no_command(named[0]))
    options, left = parser.parse_known_args(named, said)
    behind = next((word for word in left if word in COMMANDS), "")
    if behind and words[0].startswith("-"):  # the command stands behind its flags
        at = len(words) - 1 - list(words)[::-1].index(behind)
        said = argparse.Namespace(words=list(words), called=called)
        options, left = parser.parse_known_args([behind, *words[:at], *words[at + 1 :]], said)
    if options.command == "cite" and not any(word.startswith("-") for word in left):
        options.recalled, left = [*options.recalled, *left], []  # argparse takes those before a flag alone
    if left:
        commands[options.command].error(_astray(left, commands[options.command]))
    if options.command == "check" and options.all and not options.corruptions:
        parser.error("--all goes with another flag: check --corruptions --all")
    return options


def _no_command(word: str) -> str:
    from factsheet.fields.reading import meant  # noqa: PLC0415 (a right command line wants none)

    near = meant(word, COMMANDS) or f"there are {', '.join(COMMANDS)}"
    return f"there is no command `{word}`; {near}"


def _astray(left: Sequence[str], command: argparse.ArgumentParser) -> str:
    """What to say of words that a command has no use for: of the first flag, else of what one space too many made."""
    from factsheet.fields.reading import meant  # noqa: PLC0415 (a right command line wants none)

    flag = next((word.partition("=")[0] for word in left if word.startswith("-")), "")
    if flag:
        near = meant(flag, re.findall(r"(?<![\w-])--?[a-z][a-z-]*", command.format_usage()))
        return f"there is no flag {flag}; {near or '--help lists all'}"
    return f'`{left[0]}` is one word too many; words that belong together go in "quotes"'


def _with_command(words: list[str]) -> list[str]:
    asks_help = words[:1] in (["-h"], ["--help"], ["--version"])
    named = bool(words) and not words[0].startswith("-")
    return words if asks_help or named else ["build", *words]


def _shared(*used: str) -> argparse.ArgumentParser:
    """The flags that every command takes, so that a script may give all commands the same; help tells of the `used`."""
    common = argparse.ArgumentParser(add_help=False)
    flags: dict[str, dict[str, Any]] = {
        "site": {"type": Path, "metavar": "DIR", "help": "where site.yaml lies; beside build.py, or here"},
        "output": {"type": Path, "metavar": "DIR", "help": "where the site is written; output in the site"},
        "cache": {"type": Path, "metavar": "DIR", "help": "what the next build remembers; .cache in the site"},
        "base-url": {
            "type": _address, "default": "", "metavar": "URL", "help": "the address the site will stand at"
        },
        "jobs": {
            "type": _jobs, "default": 0, "metavar": "N",
            "help": "how many processes at most; as many as there are processors",
        },
        "executor": {
            "type": _cluster, "default": "", "metavar": "dask://HOST:PORT", "help": "do the work on a cluster instead"
        },
        "quiet": {"action": "store_true", "help": "print problems only"},
    }  # fmt: skip
    for name, flag in flags.items():
        common.add_argument(f"--{name}", **(flag if name in used else {**flag, "help": argparse.SUPPRESS}))
    return common


def _parsers(called: str) -> tuple[argparse.ArgumentParser, Mapping[str, argparse.ArgumentParser]]:
    """The one of the whole line, and those of the commands by name."""
    judging = ("site", "cache", "base-url", "jobs", "executor", "quiet")
    parser = argparse.ArgumentParser(prog=called, description="Builds a sheet of facts held to their sources.")
    parser.add_argument("--version", action="version", version=f"factsheet {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    build = commands.add_parser(
        "build", parents=[_shared("output", *judging)], help="judge the content and write the site (the default)"
    )
    build.add_argument("--lock", action="store_true", help="also write factsheet.lock: for the build that is published")
    check = commands.add_parser("check", parents=[_shared(*judging)], help="only judge the content")
    check.add_argument("--format", choices=FORMATS, default="text", help="how problems are printed")
    check.add_argument("--corruptions", action="store_true", help="try the rules on facts with one word made wrong")
    check.add_argument(
        "--all", action="store_true", help="with --corruptions: try all facts; very many are else tried by a sample"
    )
    serve = commands.add_parser(
        "serve", parents=[_shared("site", "output", "base-url", "quiet")], help="build, watch, and reload the browser"
    )
    serve.add_argument("--port", type=_port, default=5500, metavar="N", help="the port on this machine (default: 5500)")
    serve.add_argument(
        "--editor", choices=EDITORS, default="vscode", help="what a finding's link opens (default: vscode)"
    )
    lock = commands.add_parser(
        "lock", parents=[_shared(*judging)], help="judge, then write what is published to factsheet.lock"
    )
    lock.add_argument(
        "--accept",
        nargs="+",
        default=[],
        metavar="FACT",
        help="lock the quotes of these facts alone, as they stand now",
    )
    diff = commands.add_parser(
        "diff", parents=[_shared("site")], help="what has changed since a git revision, fact by fact"
    )
    diff.add_argument("revision", metavar="REV", help="a git revision, or the folder of another state of the sheet")
    diff.add_argument("--format", choices=("text", "markdown"), default="text", help="markdown is for a pull request")
    arguments.add(commands, _shared)
    explain = commands.add_parser("explain", help="print the manual of a rule")
    explain.add_argument(
        "rule", nargs="?", default="", metavar="RULE", help="the id of the rule; without it, all are listed"
    )
    verify = commands.add_parser("verify", help="hold a published folder to its manifest")
    verify.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="the folder; output in the site")
    return parser, commands.choices


def _cluster(text: str) -> str:
    found = re.fullmatch(r"dask://([^\s/:@]+|\[[0-9a-fA-F:]+\]):([0-9]{1,5})/?", text)
    if text and not found:
        raise argparse.ArgumentTypeError(f"{text!r} is not an address like dask://10.0.0.5:8786")
    return f"{found[1]}:{found[2]}" if found else ""


def _jobs(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text[:6])):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of processes: give 1 or more")
    return int(text[:6])


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text[:6]) <= LAST_PORT):
        raise argparse.ArgumentTypeError(f"{text!r} is not a port: ports are 0 to {LAST_PORT}")
    return int(text)


def _address(text: str) -> str:
    page = re.search(r"[^/]/[^/]*\.html?/?$", text)
    if text and (page or not re.fullmatch(r"https?://[^\s/?#@\\]+(/[^\s?#]*)?", text)):
        raise argparse.ArgumentTypeError(f"{text!r} is not an address like https://example.org/sheet/")
    return text
