from __future__ import annotations

import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from factsheet import serve
from tests import sheets


def test_a_port_that_is_taken_is_said(tmp_path: Path) -> None:
    said: list[str] = []
    with socket.create_server((serve.HOST, 0)) as taken:
        port = taken.getsockname()[1]
        assert serve.serve(tmp_path, tmp_path, "", port, "vscode", said.append) == 1
    assert said == [f"error: port {port} is taken; try --port {port + 1}"]


def test_a_quiet_server_says_problems_only(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    async def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(serve, "_follow", stopped)
    site, said = sheets.write(tmp_path), list[str]()

    def served(*, quiet: bool) -> int:
        """In a thread of its own: a browser of another test may have a loop in this one."""
        with ThreadPoolExecutor(max_workers=1) as pool:
            return pool.submit(
                serve.serve, site, tmp_path / "output", "", 0, "vscode", said.append, quiet=quiet
            ).result()

    assert served(quiet=True) == 0
    assert said == []
    (site / sheets.FACTS).write_text("[]")
    served(quiet=True)
    assert ["error[bad-type]" in one and "shown:" not in one for one in said] == [True]
    served(quiet=False)
    assert "shown:" in said[1]
    assert said[2].startswith("http://127.0.0.1:")
