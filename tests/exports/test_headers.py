from __future__ import annotations

import msgspec

from factsheet.exports import headers
from factsheet.plan import plan
from tests import sheets


def blocks(*, indexed: bool = False) -> dict[str, dict[str, str]]:
    """The headers by the paths they are for."""
    site = sheets.site({"site.yaml": "title: A\nlanguages: [en, fr]\nbase_url: https://example.org/\n"})
    site = msgspec.structs.replace(site, indexed=indexed)
    [output] = headers.files(site, plan(site, {}).pages)
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


def test_no_page_can_be_framed_but_those_made_for_it() -> None:
    """Where several rules fit, a host sends the headers of all of them."""
    unframed = {path for path, found in blocks().items() if "X-Frame-Options" in found}
    assert {
        "/", "/facts/*", "/sources/*", "/search", "/search.html", "/timeline", "/404.html",
        "/fr/", "/fr/facts/*", "/fr/search",
    } <= unframed  # fmt: skip
    assert not [path for path in unframed if path == "/*" or "embed" in path]
    assert "frame-ancestors" not in blocks()["/*"]["Content-Security-Policy"]
    assert all("frame-ancestors 'none'" in blocks()[path]["Content-Security-Policy"] for path in unframed)


def test_webassembly_may_run_on_the_search_pages_of_a_sheet_with_an_index_and_nowhere_else() -> None:
    assert "wasm" not in str(blocks())
    policies = {path: found.get("Content-Security-Policy", "") for path, found in blocks(indexed=True).items()}
    assert "script-src 'self' 'wasm-unsafe-eval'" in policies["/*"]
    free = {path for path, policy in policies.items() if policy and "script-src 'self';" not in policy + ";"}
    assert {"/*", "/search", "/search.html", "/fr/search", "/fr/search.html"} == free
    assert {"/embed/*", "/fr/embed/*"} <= set(policies)
