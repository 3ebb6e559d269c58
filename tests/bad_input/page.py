"""`python -m tests.bad_input.page` writes docs/bad-input.md from the cases."""

from collections.abc import Iterable
from pathlib import Path

from tests.bad_input.cases import ARTICLES, STOPS, TABLES, VOCABULARY, WARNS, Case

PATH = Path(__file__).parents[2] / "docs" / "bad-input.md"
HEAD = """# Bad input

What comes of input that is not as it should be, and what is said of it. The tables are written from the cases that the
tests run (`tests/bad_input/`, `make bad-input` writes them anew); each message names file, place, what was found, what
was expected and what to do. A build that stops exits with 3 and leaves what is published as it was.
"""
OF_ARTICLES = """
## Articles

Beside one good article. What stops the build is left out instead where `params.yaml` says `on_bad_article: quarantine`:
the file is listed with place and reason in `build/ingest/notices.csv` and on the site's page on quality, and the good
ones are published as if it were not there. A review of an article that is left out is left out, too. Warnings are
printed and listed there as well, but for dates in the future: what hangs on the day of the build is never written.

Articles are nearly the same where the sketches of their sentences (the eight smallest hashes of each) share three
quarters. Both are read, and both count as sources of what they say: a reprint can make figures agree that have one
origin. Remove the reprint where that matters.
"""
OF_TABLES = "\n## Tables beside the articles: `seeds/*.csv`\n"
OF_VOCABULARY = "\n## Code lists and lexicons: `pipeline/vocabulary/`\n"
ENDS = {STOPS: "stops", WARNS: "is read, with a warning"}


def page() -> str:
    """Return the page."""
    parts = (HEAD, OF_ARTICLES, _table(ARTICLES), OF_TABLES, _table(TABLES), OF_VOCABULARY, _table(VOCABULARY))
    return "".join(parts)


def _table(cases: Iterable[Case]) -> str:
    rows = (f"| {case.name} | {ENDS.get(case.outcome, 'is read')} | {_said(case)} |" for case in cases)
    return "\n".join(("", "| What is wrong | The build | It says |", "|---|---|---|", *rows, ""))


def _said(case: Case) -> str:
    return f"`{case.said}`".replace("|", "\\|") if case.said else ""


if __name__ == "__main__":
    PATH.write_bytes(page().encode("utf-8"))
