from __future__ import annotations

import contextlib
import re
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from factsheet.digest import integrity
from factsheet.exports import headers
from factsheet.files import Snapshot
from factsheet.pipeline import Request, build
from factsheet.plan import plan
from tests import sheets
from tests.pages import press


def blocks(*, indexed: bool = False) -> dict[str, dict[str, str]]:
    """The headers by the paths they are for."""
    site = sheets.site({"site.yaml": "title: A\nlanguages: [en, fr]\nbase_url: https://example.org/\n"})
    site = msgspec.structs.replace(site, indexed=indexed)
    output, *_ = headers.files(site, plan(site, {}).pages)
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


def test_a_script_on_anybodys_page_may_ask_for_data_and_for_nothing_else() -> None:
    assert [path for path, found in blocks().items() if "Access-Control-Allow-Origin" in found] == ["/data/*"]
    assert (
        headers.nginx().count("Access-Control-Allow-Origin")
        == headers.caddy().count("Access-Control-Allow-Origin")
        == 1
    )


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


def test_no_location_of_nginx_loses_a_header() -> None:
    """One add_header in a location takes away all that stand around it."""
    blocks = headers.nginx().split("location ")[1:]
    assert len(blocks) == 4
    for block in blocks:
        for name, value in headers.COMMON.items():
            assert f'add_header {name} "{value}" always;' in block
        assert headers.POLICY in block
    assert ["embed" in block for block in blocks] == ["frame-ancestors 'none'" not in block for block in blocks]


def test_under_a_sub_path_nothing_is_said_of_the_rest_of_the_server() -> None:
    before, *places = headers.nginx("/a/b/").split("location ")
    assert not [line for line in before.splitlines() if not line.startswith("#")]
    assert all(place.startswith(("/a/b/ {", '~ "^/a/b/(.*/)?')) for place in places)
    assert all("error_page 404 /a/b/404.html;" in place for place in places)


@pytest.mark.skipif(not shutil.which("nginx"), reason="there is no nginx here to ask")
def test_nginx_sends_them(tmp_path: Path) -> None:
    for path in ("index.html", "embed/a.html", "assets/sheet.0123456789.css", "404.html"):
        (tmp_path / "www" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "www" / path).write_text(path)
    with nginx(tmp_path) as address:
        index, embed = sent(f"{address}index.html"), sent(f"{address}embed/a.html")
        asset, missing = sent(f"{address}assets/sheet.0123456789.css"), sent(f"{address}nowhere")
    assert all(set(headers.COMMON.items()) <= set(one.items()) for one in (index, embed, asset, missing))
    assert index["Content-Security-Policy"] == missing["Content-Security-Policy"] == headers.UNFRAMED
    assert embed["Content-Security-Policy"] == headers.POLICY
    assert "X-Frame-Options" not in embed
    assert (asset["Cache-Control"], index.get("Cache-Control")) == (headers.FOR_EVER, None)


@contextlib.contextmanager
def nginx(folder: Path) -> Iterator[str]:
    folder.chmod(0o755)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (folder / "factsheet.conf").write_text(headers.nginx())
    (folder / "nginx.conf").write_text(
        f"daemon off; pid {folder}/pid; error_log {folder}/log; worker_processes 1; user root;\n"
        "events { worker_connections 64; }\nhttp { access_log off; server {\n"
        f"listen 127.0.0.1:{port}; root {folder}/www; include {folder}/factsheet.conf; }} }}\n"
    )
    server = subprocess.Popen(["nginx", "-e", f"{folder}/log", "-c", f"{folder}/nginx.conf"])
    try:
        for _ in range(200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait()


def sent(address: str) -> dict[str, str]:
    try:
        with urllib.request.urlopen(address) as answer:  # noqa: S310  an address of our own
            return dict(answer.headers)
    except urllib.error.HTTPError as error:
        return dict(error.headers)


def test_webassembly_may_run_on_the_search_pages_of_a_sheet_with_an_index_and_nowhere_else() -> None:
    assert "wasm" not in str(blocks())
    policies = {path: found.get("Content-Security-Policy", "") for path, found in blocks(indexed=True).items()}
    assert "script-src 'self' 'wasm-unsafe-eval'" in policies["/*"]
    free = {path for path, policy in policies.items() if policy and "script-src 'self';" not in policy + ";"}
    assert {"/*", "/search", "/search.html", "/fr/search", "/fr/search.html"} == free
    assert {"/embed/*", "/fr/embed/*"} <= set(policies)


def test_every_page_brings_a_policy_for_hosts_that_send_none() -> None:
    """No script runs but our own; the data for machines are named by their digest, as checkers ask."""
    built = build(Request(snapshot=Snapshot(sheets.snapshot(press.EVERYTHING).site, sheets.theme())))
    for page in (one.content.decode() for one in built.outputs if one.path.endswith(".html")):
        [policy] = re.findall('<meta http-equiv="Content-Security-Policy" content="([^"]*)">', page)
        said = dict(rule.split(" ", 1) for rule in policy.split("; "))
        asked = dict(rule.split(" ", 1) for rule in headers.POLICY.split("; "))
        for name in ("img-src", "base-uri", "form-action", "trusted-types"):
            assert said[name] == asked[name]
        scripts = re.findall('<script type="application/ld[^>]*>(.*?)</script>', page)
        if "script-src-attr" not in said:
            assert all(f"'self' '{integrity(one.encode())}'" == said["script-src"] for one in scripts)
