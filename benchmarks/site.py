"""Build the site of made articles, in both languages, and print what its two stages took.

    python -m benchmarks.site [ARTICLES [FOLDER]]

What comes before the site is made in FOLDER (default: one that is deleted afterwards) and does not count; where FOLDER
has it already, it is used as it is. The goal is 2,000 articles in 180 s on two cores, within 1 GB of all processes
together.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks import articles
from benchmarks.measuring import measured

CHECKOUT = Path(__file__).parents[1]
LINKED = ("docs", "mkdocs.yml", "mkdocs.vi.yml", "params.yaml", "releases")
BEFORE = ("ingest", "extract", "reconcile", "package", "validate", "publish", "formats")
ENVIRONMENT = os.environ | {"PYTHONPATH": str(CHECKOUT)}


def main() -> None:
    """Make what the site needs, run its stages and print what they took."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(sys.argv[2] if len(sys.argv) > 2 else name).absolute()
        _prepare(count, folder)
        for stage in ("document", "site"):
            took = measured(_command(stage), folder, ENVIRONMENT)
            print(f"{stage:9} {took.clock:6.1f} s, {took.cpu:6.1f} s of processor time, peak {took.peak:5.0f} MB")
        pages = list((folder / "site").rglob("*.html"))
        largest = max(page.stat().st_size for page in pages)
        index = (folder / "site" / "search" / "search_index.json").stat().st_size
    print(f"{count} articles: {len(pages)} pages, the largest {largest:,} bytes, the search's index {index:,} bytes")


def _prepare(count: int, folder: Path) -> None:
    """Run the stages before the site's in a folder that looks like a checkout, where they have not run."""
    if (folder / "build" / "formats").exists():
        return
    articles.write(count, folder / "seeds")
    for name in LINKED:
        (folder / name).symlink_to(CHECKOUT / name)
    for stage in BEFORE:
        subprocess.run(_command(stage), cwd=folder, env=ENVIRONMENT, check=True, stdout=subprocess.DEVNULL)


def _command(stage: str) -> list[str]:
    return [sys.executable, "-m", "pipeline", stage]


if __name__ == "__main__":
    main()
