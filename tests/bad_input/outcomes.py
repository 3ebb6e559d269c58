"""What comes of a case: the stage is run on it, and what it says is returned."""

import shutil
from datetime import date
from pathlib import Path

from pipeline import ingest, vocabulary
from pipeline.errors import InputError
from pipeline.extract.article import read
from pipeline.vocabulary import lexicon, tables
from tests.bad_input import ARTICLE
from tests.bad_input.cases import READ, STOPS, WARNS, Case
from tests.extract.reading import article

TODAY = date(2026, 1, 31)


def outcome(case: Case, folder: Path) -> tuple[str, str]:
    """Return how a case ends and what is said of it, without the path of the folder."""
    try:
        notices = _with_words(case, folder) if case.edit else _with_seeds(case, folder)
    except InputError as error:
        return STOPS, str(error).replace(f"{folder}/", "")
    return (WARNS, "\n".join(notices)) if notices else (READ, "")


def _with_seeds(case: Case, folder: Path) -> list[str]:
    """Run the stage on the file beside a good article."""
    (folder / "seeds").mkdir()
    (folder / "seeds" / "good.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "seeds" / case.file).write_bytes(case.content)
    return [str(notice) for notice in ingest.run(folder / "seeds", folder / "ingest", today=TODAY)]


def _with_words(case: Case, folder: Path) -> list[str]:
    """Load a vocabulary with the edit, as the stages do."""
    known = folder / "vocabulary"
    shutil.copytree(vocabulary.FOLDER, known, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    old, new = case.edit or ("", "")
    path = known / case.file
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{case.file} has no {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    for name in tables.TABLES:
        tables.read(name, known)
    lexicon.load(known, "language")
    read(article(ARTICLE), known)
    return []
