"""A licence as an editor writes it goes in, the address where its terms stand comes out."""

from __future__ import annotations

import re

# As Creative Commons writes it ("CC BY 4.0") and as SPDX does.
_CREATIVE = re.compile(r"CC[- ](BY(?:-NC)?(?:-SA|-ND)?)[- ]([0-9]\.[0-9])", re.IGNORECASE)
_WAIVED = re.compile(r"CC0[- ]1\.0", re.IGNORECASE)
_SPDX = re.compile(r"[A-Z][A-Za-z0-9.+]*-[-A-Za-z0-9.+]*[0-9][-A-Za-z0-9.+]*")


def address(licence: str) -> str:
    """Empty for words that name no licence we know the address of."""
    if re.fullmatch(r"https?://\S+", licence):
        return licence
    if _WAIVED.fullmatch(licence):
        return "https://creativecommons.org/publicdomain/zero/1.0/"
    creative = _CREATIVE.fullmatch(licence)
    if creative:
        return f"https://creativecommons.org/licenses/{creative[1].lower()}/{creative[2]}/"
    return f"https://spdx.org/licenses/{licence}.html" if _SPDX.fullmatch(licence) else ""
