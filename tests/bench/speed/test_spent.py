"""What a process and its children take is counted; what does not work is no figure."""

from __future__ import annotations

import sys

import pytest

from bench.speed.spent import Failed, measure, peak

HUNDRED = 100 * 2**20


def _python(program: str) -> list[str]:
    return [sys.executable, "-c", program]


def test_a_child_s_processor_time_counts() -> None:
    busy = "import time\nwhile time.process_time() < .2: pass"
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {busy!r}], check=True)"
    assert measure(_python(child)).cpu >= 0.2


def test_memory_of_the_children_is_added_up() -> None:
    hold = f"held = bytearray(b'x') * {HUNDRED}; import time; time.sleep(1)"
    start = f"subprocess.Popen([sys.executable, '-c', {hold!r}])"
    two = f"import subprocess, sys\nfor one in [{start}, {start}]: one.wait()"
    assert 2 * HUNDRED <= peak(_python(two)) < 3 * HUNDRED


def test_a_failure_is_no_figure() -> None:
    with pytest.raises(Failed, match="no such sheet"):
        measure(_python("import sys; sys.exit('no such sheet')"))
