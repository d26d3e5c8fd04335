"""Every command and code block of docs/guide.md, run as a new user would."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from factsheet import flags
from factsheet.fields.reading import Reader as Fields
from factsheet.load.facts import FACT
from factsheet.located import parse
from tests.guide import Block, Reader, blocks, from_checkout
from tests.sheets import ROOT

# Every attempt to leave this machine fails at once, in each Python that is started.
OFFLINE = """
import socket
connect = socket.socket.connect
def refuse(self, address):
    if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in ("127.0.0.1", "::1", "localhost"):
        raise OSError("the network is off")
    return connect(self, address)
socket.socket.connect = refuse
"""


def last_build(reader: Reader) -> None:
    reader.run(["python3", "build.py", "check"])
    assert reader.said.rstrip().endswith("0 errors, 0 warnings"), reader.said


def test_a_new_user_who_follows_the_guide_has_a_sheet_without_a_fault(tmp_path: Path) -> None:
    reader = from_checkout(tmp_path)
    for block in blocks():
        reader.follow(block)
    last_build(reader)


@pytest.mark.setup
def test_so_does_one_who_has_the_wheel_and_no_network(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(tmp_path), str(ROOT)],
        check=True, cwd=tmp_path,
    )  # fmt: skip
    [wheel] = tmp_path.glob("factsheet-*.whl")
    venv.create(tmp_path / "venv", with_pip=True)
    programs = tmp_path / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    install = [str(programs / "python"), "-m", "pip", "install", "--quiet", "-r", str(ROOT / "requirements.txt")]
    subprocess.run(install, check=True)
    subprocess.run([*install[:4], "--quiet", "--no-deps", str(wheel)], check=True)
    (tmp_path / "off").mkdir()
    (tmp_path / "off/sitecustomize.py").write_text(OFFLINE)
    (tmp_path / "user").mkdir()
    reader = from_checkout(tmp_path / "user")
    reader.commands |= {"factsheet": [str(programs / "factsheet")], "python3": [str(programs / "python")]}
    reader.environment |= {"PYTHONPATH": str(tmp_path / "off"), "PIP_NO_INDEX": "1"}
    reader.environment["PATH"] = f"{programs}{os.pathsep}{reader.environment['PATH']}"
    for block in blocks():
        reader.follow(block)
    last_build(reader)


@pytest.mark.parametrize("block", [one for one in blocks() if one.language == "yaml" and not one.name])
def test_a_piece_of_a_fact_is_read_without_a_fault(block: Block) -> None:
    root = parse("guide", block.text.encode()).root
    reader = Fields("guide", ("en", "fr"))
    assert root is not None
    FACT.values(root, reader)
    assert {"missing-field"} >= {one.rule for one in reader.findings}


def test_every_command_there_is_has_a_place_in_the_guide() -> None:
    text = (ROOT / "docs/guide.md").read_text("utf-8")
    left_out = {"build", "lock"}
    assert set() == {name for name in flags.COMMANDS if not re.search(rf"\b{name}\b", text)} - left_out


def test_every_section_the_guide_promises_is_there() -> None:
    headings = re.findall(r"^## (.*)$", (ROOT / "docs/guide.md").read_text("utf-8"), re.MULTILINE)
    wanted = [
        "Ten minutes", "Writing facts", "Key figures and charts", "Sources and rights", "Languages", "Themes",
        "Publishing", "Rules",
    ]  # fmt: skip
    assert wanted == headings
