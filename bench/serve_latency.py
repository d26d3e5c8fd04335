"""A copy of a sheet is served, one quote is edited again and again; the median time from save to new page is printed.

`python bench/serve_latency.py [SITE]`: needs the development packages and a Chromium.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests import chromium

ROOT = Path(__file__).parent.parent
ROUNDS = 20
QUOTE, OTHER = "qui est CTO de Microsoft", "qui est le CTO de Microsoft"


def main(site: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "site"
        copy.mkdir()
        shutil.copy(site / "site.yaml", copy)
        shutil.copytree(site / "content", copy / "content")
        command = [sys.executable, "-u", "-m", "factsheet.cli", "serve", "--site", str(copy), "--port", "0"]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            address = next(line.split()[0] for line in process.stdout or () if "shows the sheet" in line)
            try:
                _print(_measured(copy / "content/facts/people.yaml", f"{address}facts/scott-cto.html"))
            finally:
                process.kill()


def _measured(path: Path, address: str) -> list[float]:
    text, taken = path.read_text("utf-8"), []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        page.goto(address)
        for number in range(ROUNDS + 1):
            words = OTHER if number % 2 == 0 else QUOTE
            page.wait_for_timeout(1500)
            began = time.time()
            path.write_text(text.replace(QUOTE, words, 1), "utf-8")
            page.locator("mark, q").filter(has_text=words).first.wait_for(state="attached")
            # The browser's own clock tells when it began to show the new page, whenever we came to ask.
            shown = "performance.timeOrigin + performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"
            taken.append(page.evaluate(shown) / 1000 - began)
        browser.close()
    return taken[1:]


def _print(taken: list[float]) -> None:
    print(f"median {1000 * statistics.median(taken):.0f} ms of {len(taken)}; ", end="")
    print(f"{1000 * min(taken):.0f} to {1000 * max(taken):.0f} ms")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else ROOT)
