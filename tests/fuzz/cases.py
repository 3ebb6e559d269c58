"""A case: altered input, and what must come of it: an error that names file and place, or a right reading.

Of every 10 cases 8 are articles, 1 is a table of the seeds, 1 is a file of the vocabulary.
"""

import shutil
import tempfile
from pathlib import Path
from random import Random

from pipeline import ingest, vocabulary
from pipeline.errors import InputError
from pipeline.extract.article import read
from pipeline.ingest import read_article
from pipeline.vocabulary import tables as code_tables
from tests.extract.holding import (
    require_complete_ledger,
    require_evidence,
    require_known_words,
    require_sound_observations,
)
from tests.extract.reading import article
from tests.fuzz import articles, tables

SEEDS = articles.ROOT / "seeds"
TEXTS = {
    "en": "Exports of Bac Ninh to China reached 5.2 billion USD in the first 10 months of 2025, up 12.5% year-on-year, "
    "of which phones made up 1,200 tonnes; it ranked second, with 34 FDI projects worth $3 million.",
    "vi": "Kim ngạch xuất khẩu của Bắc Ninh năm 2024 đạt 5,2 tỷ USD, tăng 12,5% so với cùng kỳ, đứng thứ hai cả nước.",
}


def run(number: int, seed: int) -> str:
    """Do a case and return how it ended: `read` or `refused`. Raises what must not be, by its cause."""
    random = Random(f"{seed}/{number}")
    with tempfile.TemporaryDirectory(prefix="fuzz-") as name:
        try:
            CASES[number % 10](Path(name), random)
        except InputError as error:
            _require_told(error, name)
            return "refused"
    return "read"


def _require_told(error: InputError, folder: str) -> None:
    """An error names the file, what is there, what should be, and what to do."""
    assert folder in error.where or f"{folder}/" in str(error), f"no file is named: {error}"
    assert error.found, error
    assert error.expected, error
    assert error.advice, error


def _article(folder: Path, random: Random) -> None:
    path = folder / "a.txt"
    path.write_bytes(articles.article(random))
    found = read(read_article(path))
    require_evidence(found)
    require_complete_ledger(found)
    require_sound_observations(found)
    require_known_words(found)


def _seeds(folder: Path, random: Random) -> None:
    seeds = folder / "seeds"
    shutil.copytree(SEEDS, seeds)
    path = random.choice(sorted(seeds.glob("*.csv")))
    path.write_bytes(tables.table(path.read_bytes(), random))
    ingest.run(seeds, folder / "ingest")


def _vocabulary(folder: Path, random: Random) -> None:
    known = folder / "vocabulary"
    shutil.copytree(vocabulary.FOLDER, known, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    path = random.choice(sorted(path for path in known.rglob("*.*") if path.suffix in (".csv", ".yaml")))
    alter = tables.table if path.suffix == ".csv" else tables.lexicon
    path.write_bytes(alter(path.read_bytes(), random))
    for name in code_tables.TABLES:
        code_tables.read(name, known)
    language = random.choice(list(TEXTS))
    found = read(article(TEXTS[language], language), known)
    require_evidence(found)
    require_complete_ledger(found)


CASES = (*(_article,) * 8, _seeds, _vocabulary)
