"""A licence as an editor writes it goes in, the address where its terms stand comes out."""

from __future__ import annotations

import re

# As Creative Commons writes it ("CC BY 4.0") and as SPDX does.
_CREATIVE = re.compile(r"CC[- ](BY(?:-NC)?(?:-SA|-ND)?)[- ]([0-9]\.[0-9])", re.IGNORECASE)
_WAIVED = re.compile(r"CC0[- ]1\.0", re.IGNORECASE)
# Of the SPDX list, those under which words and data are published; some publish them as they do programs.
_SPDX = {
    name.lower(): name
    for name in (
        "0BSD", "AGPL-3.0-only", "AGPL-3.0-or-later", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "C-UDA-1.0",
        "CC-PDDC", "CDLA-Permissive-1.0", "CDLA-Permissive-2.0", "CDLA-Sharing-1.0", "DL-DE-BY-2.0", "DL-DE-ZERO-2.0",
        "EUPL-1.2", "GFDL-1.2-only", "GFDL-1.2-or-later", "GFDL-1.3-only", "GFDL-1.3-or-later", "GPL-2.0-only",
        "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later", "ISC", "LAL-1.3", "LGPL-3.0-only", "LGPL-3.0-or-later",
        "MIT", "MIT-0", "MPL-2.0", "NLOD-1.0", "NLOD-2.0", "ODbL-1.0", "ODC-By-1.0", "OGC-1.0", "OGDL-Taiwan-1.0",
        "OGL-Canada-2.0", "OGL-UK-1.0", "OGL-UK-2.0", "OGL-UK-3.0", "PDDL-1.0", "TU-Berlin-2.0", "Unlicense",
        "WTFPL", "etalab-2.0",
    )
}  # fmt: skip


def address(licence: str) -> str:
    """Empty for words that name no licence we know the address of."""
    if re.fullmatch(r"https?://\S+", licence):
        return licence
    if _WAIVED.fullmatch(licence):
        return "https://creativecommons.org/publicdomain/zero/1.0/"
    creative = _CREATIVE.fullmatch(licence)
    if creative:
        return f"https://creativecommons.org/licenses/{creative[1].lower()}/{creative[2]}/"
    listed = _SPDX.get(licence.lower(), "")
    return f"https://spdx.org/licenses/{listed}.html" if listed else ""
