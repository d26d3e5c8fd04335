"""_headers, as Netlify and Cloudflare Pages read it: a strict content security policy, and how long to cache."""

from __future__ import annotations

from collections.abc import Iterator

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
)
EMBED = "embed.html"
# Pagefind's index is read by WebAssembly. A page obeys all policies that reach it: this one allows it everywhere, and
# that of each place but the search page forbids it again.
_WASM = "script-src 'self' 'wasm-unsafe-eval'"
POLICY = "; ".join(_DIRECTIVES)
INDEXED_POLICY = POLICY.replace("script-src 'self'", _WASM)
HEADERS = """/*
  Content-Security-Policy: {policy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Strict-Transport-Security: max-age=31536000

/assets/*
  Cache-Control: public, max-age=31536000, immutable
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
    """The one file."""
    head = HEADERS.format(policy=INDEXED_POLICY if site.indexed else POLICY)
    rules = [_UNFRAMED.format(place=place, scripts=_scripts(site, place)) for place in sorted(_places(site, pages))]
    trees = ["", *(f"{language}/" for language in site.settings.languages[1:])] if site.indexed else []
    rules += [_EMBEDDED.format(place=f"{tree}embed/*") for tree in trees]
    yield Output("_headers", (head + "".join(rules)).encode())


def _scripts(site: Site, place: str) -> str:
    is_search = place.rpartition("/")[2].removesuffix(".html") == search.TEMPLATE.removesuffix(".html")
    return "script-src 'self'; " if site.indexed and not is_search else ""


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
