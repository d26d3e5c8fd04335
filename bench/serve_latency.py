"""A copy of a sheet is served, one quote is edited again and again; the median time from save to new page is printed.

`python bench/serve_latency.py [SITE]`: needs the development packages and a Chromium. Two times are measured: when the
new words stand in the page, and when the browser has painted the frame that shows them.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests import chromium

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 20
QUOTE, OTHER = "qui est CTO de Microsoft", "qui est le CTO de Microsoft"
# In every document, a reloaded one too: when the quoted words became others, and when a frame with them was drawn.
WATCH = """
    const clock = () => performance.timeOrigin + performance.now();
    const quoted = () => [...document.querySelectorAll("mark, q")].map((one) => one.textContent).join();
    let before = "";
    function look() {
      const now = quoted();
      if (now === before) return;
      before = now;
      const put = clock();
      requestAnimationFrame(() => setTimeout(() => { window.changed = { now, put, drawn: clock() }; }));
    }
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
"""


def main(site: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "site"
        copy.mkdir()
        shutil.copy(site / "site.yaml", copy)
        shutil.copytree(site / "content", copy / "content")
        command = [sys.executable, "-u", "-m", "factsheet", "serve", "--site", str(copy), "--port", "0"]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            address = next(line.split()[0] for line in process.stdout or () if "shows the sheet" in line)
            try:
                taken = _measured(copy / "content/facts/people.yaml", f"{address}facts/scott-cto.html")
            finally:
                process.kill()
    _print("in the page", [put for put, _ in taken])
    _print("on the screen", [drawn for _, drawn in taken])


def _measured(path: Path, address: str) -> list[tuple[float, float]]:
    text, taken = path.read_text("utf-8"), []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        page.add_init_script(WATCH)
        page.goto(address)
        for number in range(ROUNDS + 1):
            words = OTHER if number % 2 == 0 else QUOTE
            page.wait_for_timeout(1500)
            began = time.time()
            path.write_text(text.replace(QUOTE, words, 1), "utf-8")
            taken.append(_shown(page, words, began))
        browser.close()
    return taken[1:]


def _shown(page: Page, words: str, began: float) -> tuple[float, float]:
    page.wait_for_function("words => window.changed?.now.includes(words)", arg=words, polling=200)
    put, drawn = page.evaluate("[window.changed.put, window.changed.drawn]")
    return put / 1000 - began, drawn / 1000 - began


def _print(what: str, taken: list[float]) -> None:
    print(f"{what}: median {1000 * statistics.median(taken):.0f} ms of {len(taken)}; ", end="")
    print(f"{1000 * min(taken):.0f} to {1000 * max(taken):.0f} ms")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("site", nargs="?", type=Path, default=ROOT, metavar="SITE")
    main(parser.parse_args().site)
