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
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
)
POLICY = "; ".join(_DIRECTIVES)
HEADERS = f"""/*
  Content-Security-Policy: {POLICY}
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Strict-Transport-Security: max-age=31536000

/assets/*
  Cache-Control: public, max-age=31536000, immutable
"""


def files(site: Site, pages: tuple[Page, ...]) -> Iterator[Output]:
    """The one file."""
    yield Output("_headers", HEADERS.encode())
