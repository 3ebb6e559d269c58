"""Lighthouse on the built site, served with compression: the median of three runs of each page.

`python -m benchmarks.lighthouse [PATH/TO/lighthouse]`, after `make repro`. Lighthouse is an npm package
(`npm install lighthouse`, then node_modules/.bin/lighthouse) and in no lock of ours; it drives the Chromium that is
installed here. Its phone is a throttled one, so its figures hang on the machine: run it on one that does nothing else.
"""

import gzip
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from typing import Any

SITE = Path(__file__).parents[1] / "site"
PAGES = ["", "indicators/exports/", "sources/002_58fdf01b090e0110/"]
LANGUAGES = ["", "vi/"]
FORMS: dict[str, list[str]] = {"phone": [], "desktop": ["--preset=desktop"]}
RUNS = 3
CATEGORIES = ["performance", "accessibility", "best-practices", "seo"]
TIMES = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"]
COMPRESSED = {".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".csv"}
GOAL = 95


class Compressing(SimpleHTTPRequestHandler):
    """Serves a folder as hosts of static sites do: text compressed, to be kept for an hour."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        found = path.is_file()
        path = path if found else SITE / "404.html"
        content = path.read_bytes()
        self.send_response(200 if found else 404)
        if path.suffix in COMPRESSED:
            content = gzip.compress(content, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=3600")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Yield the address at which this machine serves the site."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Compressing, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def measured(program: str, address: str, settings: list[str]) -> dict[str, float]:
    """Return the scores, of 100, and the times, in milliseconds, of one run."""
    chrome = ["--chrome-flags=--headless --no-sandbox --disable-gpu", "--output=json", "--quiet"]
    environment = os.environ | {"CHROME_PATH": shutil.which("chromium") or "chromium-browser"}
    done = subprocess.run(
        [program, address, *chrome, *settings], env=environment, capture_output=True, text=True, check=True
    )
    report: dict[str, Any] = json.loads(done.stdout)
    scores = {name: 100 * report["categories"][name]["score"] for name in CATEGORIES}
    return scores | {name: report["audits"][name]["numericValue"] for name in TIMES}


def main(program: str) -> int:
    """Print a row for each page; return 1 where a median is below the goal."""
    low = 0
    print("page", "form", *CATEGORIES, *TIMES, sep="\t")
    with served(SITE) as address:
        for page in (folder + page for page in PAGES for folder in LANGUAGES):
            for form, settings in FORMS.items():
                runs = [measured(program, address + page, settings) for _ in range(RUNS)]
                row = {name: median(run[name] for run in runs) for name in runs[0]}
                low += any(row[name] < GOAL for name in CATEGORIES)
                print(page or "home", form, *(f"{value:.3g}" for value in row.values()), sep="\t", flush=True)
    return int(low > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "lighthouse"))
