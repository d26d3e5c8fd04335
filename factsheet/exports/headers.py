"""_headers, as Netlify and Cloudflare Pages read it: a strict content security policy, and how long to cache."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.files import Output
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
POLICY = "; ".join(_DIRECTIVES)
HEADERS = f"""/*
  Content-Security-Policy: {POLICY}
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
  Content-Security-Policy: frame-ancestors 'none'
  X-Frame-Options: DENY
"""


def files(site: Site, pages: tuple[Page, ...]) -> Iterator[Output]:
    """The one file."""
    rules = (_UNFRAMED.format(place=place) for place in sorted(_places(site, pages)))
    yield Output("_headers", (HEADERS + "".join(rules)).encode())


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
