"""A strict content security policy and its like: _headers for hosts that read it, settings for nginx and Caddy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from factsheet.files import Output
from factsheet.pages import search
from factsheet.stages import Page, Site

_DIRECTIVES = (
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "script-src 'self'",
    # Lighthouse fetches robots.txt from inside the page.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
)
EMBED = "embed.html"
# Pagefind's index is read by WebAssembly. A page obeys all policies that reach it: this one allows it everywhere, and
# that of each place but the search page forbids it again.
_WASM = "script-src 'self' 'wasm-unsafe-eval'"
POLICY = "; ".join(_DIRECTIVES)
INDEXED_POLICY = POLICY.replace("script-src 'self'", _WASM)
FRAMELESS = "frame-ancestors 'none'"
UNFRAMED = f"{POLICY}; {FRAMELESS}"
# A page of facts needs nothing of the machine it is read on.
_NEEDLESS = (
    "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "encrypted-media",
    "fullscreen", "geolocation", "gyroscope", "hid", "idle-detection", "magnetometer", "microphone",
    "midi", "payment", "picture-in-picture", "publickey-credentials-get", "screen-wake-lock", "serial",
    "storage-access", "usb", "xr-spatial-tracking",
)  # fmt: skip
COMMON = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _NEEDLESS),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Strict-Transport-Security": "max-age=31536000",
}
# Data are there to be taken: a script on anybody's page may ask for them, and a host sends no cookie along.
TAKEN = {"Access-Control-Allow-Origin": "*"}
FOR_EVER = "public, max-age=31536000, immutable"
_LINES = "".join(f"  {name}: {value}\n" for name, value in COMMON.items())
HEADERS = f"""/*
  Content-Security-Policy: {{policy}}
{_LINES}
/assets/*
  Cache-Control: {FOR_EVER}

/data/*
  Access-Control-Allow-Origin: {TAKEN["Access-Control-Allow-Origin"]}
"""
# Where several rules fit an address a host sends them all, and none can take one back: so the ban on frames stands at
# each place but embed/, and not at the root of all.
_UNFRAMED = """
/{place}
  Content-Security-Policy: {scripts}frame-ancestors 'none'
  X-Frame-Options: DENY
"""
_EMBEDDED = """
/{place}
  Content-Security-Policy: script-src 'self'
"""


def files(site: Site, pages: tuple[Page, ...]) -> Iterator[Output]:
    """The file that hosts read, and the same for two servers that read none."""
    head = HEADERS.format(policy=INDEXED_POLICY if site.indexed else POLICY)
    rules = [_UNFRAMED.format(place=place, scripts=_scripts(site, place)) for place in sorted(_places(site, pages))]
    trees = ["", *(f"{language}/" for language in site.settings.languages[1:])] if site.indexed else []
    rules += [_EMBEDDED.format(place=f"{tree}embed/*") for tree in trees]
    yield Output("_headers", (head + "".join(rules)).encode())
    yield Output(
        "server/nginx.conf", nginx(urlsplit(site.settings.base_url).path or "/", indexed=site.indexed).encode()
    )
    yield Output("server/caddyfile", caddy(indexed=site.indexed).encode())


def _scripts(site: Site, place: str) -> str:
    is_search = place.rpartition("/")[2].removesuffix(".html") == search.TEMPLATE.removesuffix(".html")
    return "script-src 'self'; " if site.indexed and not is_search else ""


def nginx(root: str = "/", *, indexed: bool = False) -> str:
    """For a server block. A location with an add_header loses those around it, so each says all.

    Under a sub-path nothing is said of the rest of the server.
    """
    framed = {"Content-Security-Policy": POLICY, **COMMON}
    closed = {"Content-Security-Policy": UNFRAMED, "X-Frame-Options": "DENY", **COMMON}
    searched = {**closed, "Content-Security-Policy": f"{INDEXED_POLICY}; {FRAMELESS}"}
    below = "~ /" if root == "/" else f"~ ^{re.escape(root)}(.*/)?"
    places = {
        root: closed, rf"{below}embed/[^/]+\.html$": framed,
        rf"{below}assets/[^/]+\.[0-9a-f]{{10}}\.[a-z0-9]+$": {**closed, "Cache-Control": FOR_EVER},
        rf"{below}data/[^/]+$": {**closed, **TAKEN},
        **({rf"{below}search(\.html)?$": searched} if indexed else {}),
    }  # fmt: skip
    missing = f"error_page 404 {root}404.html;\n"
    inside = "" if root == "/" else f"    charset utf-8;\n    {missing}"
    around = "" if inside else f"charset utf-8;\n{missing}"
    blocks = "".join(f"{_location(place)} {{\n{inside}{_added(headers)}}}\n" for place, headers in places.items())
    return (
        "# Inside server { } beside its root: include /path/to/server/nginx.conf;\n"
        "# If the server has locations of its own, copy the lines of the first block into each of them.\n"
        f"{around}{blocks}"
    )


def _location(place: str) -> str:
    kind, _, pattern = place.partition(" ")
    return f'location {kind} "{pattern}"' if pattern else f"location {kind}"


def _added(headers: Mapping[str, str]) -> str:
    return "".join(f'    add_header {name} "{value}" always;\n' for name, value in headers.items())


def caddy(*, indexed: bool = False) -> str:
    """For a site block."""
    common = "".join(f'    {name} "{value}"\n' for name, value in COMMON.items())
    searched = f"""@searched path_regexp /search(\\.html)?$
header @searched Content-Security-Policy "{INDEXED_POLICY}; {FRAMELESS}"
"""
    return f"""# Inside the block of the site: import /path/to/server/caddyfile
@framed path_regexp /embed/[^/]+\\.html$
@unframed not path_regexp /embed/[^/]+\\.html$
@policed not path_regexp /(embed/[^/]+\\.html|search(\\.html)?)$
@named path_regexp /assets/[^/]+\\.[0-9a-f]{{10}}\\.[a-z0-9]+$
header {{
{common}}}
header @framed Content-Security-Policy "{POLICY}"
header {"@policed" if indexed else "@unframed"} Content-Security-Policy "{UNFRAMED}"
header @unframed X-Frame-Options "DENY"
header @named Cache-Control "{FOR_EVER}"
@taken path_regexp /data/[^/]+$
header @taken Access-Control-Allow-Origin "{TAKEN["Access-Control-Allow-Origin"]}"
{searched if indexed else ""}"""


def _places(site: Site, pages: tuple[Page, ...]) -> Iterator[str]:
    """Every folder of pages but those made for frames, and every page beside them by each name a host may give it."""
    trees = {"" if language == site.settings.languages[0] else f"{language}/" for language in site.settings.languages}
    found = set()
    for page in pages:
        if page.template == EMBED:
            continue
        folder, _, name = page.path.rpartition("/")
        if f"{folder}/" in trees or not folder:
            tree = f"{folder}/" if folder else ""
            found |= {tree if name == "index.html" else f"{tree}{name.removesuffix('.html')}", page.path}
        else:
            found.add(f"{folder}/*")
    yield from found
