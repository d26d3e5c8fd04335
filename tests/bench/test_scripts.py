"""The scripts that measure can be run from any folder."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.sheets import ROOT

ASKS = "\nimport argparse\n"
SCRIPTS = [path for path in sorted((ROOT / "bench").rglob("*.py")) if ASKS in path.read_text("utf-8")]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_a_script_says_what_it_wants(script: Path, tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, script, "--help"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.startswith(f"usage: {script.name}")
