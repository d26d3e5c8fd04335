"""The theme a sheet names goes in; what would make its text hard to read comes out as findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factsheet import tokens
from factsheet.diagnostics import Finding, Origin
from factsheet.fields.reading import did_you_mean
from factsheet.tokens import Unread

FOLDER = "themes/"
SUFFIX = ".css"


def check_theme(files: Mapping[str, bytes], name: str, at: Origin) -> Iterator[Finding]:
    """`files` are the templates, the site's laid over ours; where there is no theme at all, nothing is dressed."""
    path = f"{FOLDER}{name}{SUFFIX}"
    if path in files:
        css = files[path].decode("utf-8", "replace")
        yield from (_finding(Origin(f"templates/{path}", fault.line), fault) for fault in tokens.faults(css))
    elif known := [one.removeprefix(FOLDER).removesuffix(SUFFIX) for one in files if one.startswith(FOLDER)]:
        help = did_you_mean(name, known) or f"themes are: {', '.join(sorted(known))}; or write templates/{path}"
        yield Finding("bad-value", at, f"there is no theme `{name}`", help)


def _finding(at: Origin, fault: tokens.Close | Unread) -> Finding:
    if isinstance(fault, Unread):
        what = f"is `{fault.value[:40]}`" if fault.value else "is missing"
        message = f"the colour --{fault.name} {what} ({fault.scheme}): its contrast cannot be told"
        return Finding("low-contrast", at, message, "write it as #rrggbb")
    message = f"--{fault.text} on --{fault.ground} has a contrast of {fault.ratio:.2f}:1 ({fault.scheme})"
    return Finding("low-contrast", at, message, f"text needs {tokens.LEAST_CONTRAST:.0f}:1: move the two colours apart")
