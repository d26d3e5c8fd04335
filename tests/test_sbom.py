from __future__ import annotations

import json
import re

from tests.sheets import ROOT

SBOM = json.loads((ROOT / "sbom.cdx.json").read_text("utf-8"))


def test_the_bill_of_materials_lists_what_is_locked() -> None:
    """Made anew by tools/make_sbom.py when a lock changes; packages for some systems alone need not be on it."""
    locked = dict(
        re.findall(r"^([\w.-]+)==([\w.!+]+) \\$", (ROOT / "requirements.txt").read_text("utf-8"), re.MULTILINE)
    )
    listed = {one["name"].lower().replace("_", "-"): one["version"] for one in SBOM["components"]}
    assert listed == locked
    assert all(one["licenses"] and one["purl"].startswith("pkg:pypi/") for one in SBOM["components"])


def test_it_says_what_it_is_and_nothing_of_where_it_was_made() -> None:
    assert (SBOM["bomFormat"], SBOM["metadata"]["component"]["name"]) == ("CycloneDX", "factsheet")
    assert "timestamp" not in SBOM["metadata"]
    assert "file://" not in json.dumps(SBOM)
