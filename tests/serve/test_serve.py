from __future__ import annotations

import socket
from pathlib import Path

from factsheet import serve


def test_a_port_that_is_taken_is_said(tmp_path: Path) -> None:
    said: list[str] = []
    with socket.create_server((serve.HOST, 0)) as taken:
        port = taken.getsockname()[1]
        assert serve.serve(tmp_path, tmp_path, "", port, "vscode", said.append) == 1
    assert said == [f"error: port {port} is taken; try --port {port + 1}"]
