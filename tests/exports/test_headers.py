from __future__ import annotations

from factsheet.exports import headers
from tests import sheets


def blocks() -> dict[str, dict[str, str]]:
    """The headers by the paths they are for."""
    [output] = headers.files(sheets.site(), ())
    assert output.path == "_headers"
    found = {}
    for block in output.content.decode().strip().split("\n\n"):
        path, *lines = block.split("\n")
        assert all(line.startswith("  ") for line in lines)
        found[path] = dict(line.strip().split(": ", 1) for line in lines)
    return found


def test_nothing_is_loaded_from_elsewhere() -> None:
    policy = dict(rule.split(" ", 1) for rule in blocks()["/*"]["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert set(policy.values()) == {"'none'", "'self'", "'script'"}


def test_files_with_a_digest_in_their_name_are_kept_for_ever_and_others_are_not() -> None:
    assert "immutable" in blocks()["/assets/*"]["Cache-Control"]
    assert "Cache-Control" not in blocks()["/*"]
