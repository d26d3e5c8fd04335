"""Writes sbom.cdx.json, the bill of materials of a release (CycloneDX); for when a lock has changed.

It lists what requirements.txt installs, each package with its licence and what it needs. Needs the package index.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
WRITTEN = ROOT / "sbom.cdx.json"
TOOL = "cyclonedx-bom==7.5.0"
# Packages whose metadata leave it to their LICENSE file.
UNSTATED = {"resvg_py": "MIT"}
FORMAT = ["--output-reproducible", "--of", "JSON", "--sv", "1.6"]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        ours, tool = Path(folder, "ours"), Path(folder, "tool")
        for place in (ours, tool):
            venv.create(place, with_pip=place == tool)
        pip = [str(tool / "bin/python"), "-m", "pip", "--quiet", "--disable-pip-version-check"]
        packages = next((ours / "lib").glob("python*/site-packages"))
        locked = ["--require-hashes", "--target", str(packages), "-r", str(ROOT / "requirements.txt")]
        subprocess.run([*pip, "install", *locked], check=True)
        subprocess.run([*pip, "install", TOOL], check=True)
        command = [
            str(tool / "bin/cyclonedx-py"),
            "environment",
            str(ours),
            "--pyproject",
            str(ROOT / "pyproject.toml"),
        ]
        subprocess.run([*command, *FORMAT, "-o", str(WRITTEN)], check=True)
    bill = json.loads(WRITTEN.read_text("utf-8"), object_hook=_without_places)
    for component in bill["components"]:
        if component["name"] in UNSTATED:
            component.setdefault("licenses", [{"license": {"id": UNSTATED[component["name"]]}}])
    WRITTEN.write_text(json.dumps(bill, indent=2) + "\n", "utf-8")
    print(f"sbom.cdx.json: made by {TOOL} on Python {sys.version_info[0]}.{sys.version_info[1]}")


def _without_places(found: dict[str, Any]) -> dict[str, Any]:
    """Where a package may be had from is the installer's affair; its `purl` names it."""
    references = [one for one in found.get("externalReferences", ()) if one["type"] != "distribution"]
    return {**found, "externalReferences": references} if "externalReferences" in found else found


if __name__ == "__main__":
    main()
