"""Rows of `vocabulary/clauses.csv`: the classes that they name are those of words or of what the code looks for."""

import pytest

from pipeline import vocabulary
from pipeline.extract.binding.governing.beside_verb import SAID_BY_GOODS
from pipeline.extract.binding.governing.clause import AREA, PARTNER
from pipeline.extract.grammar import grammar
from pipeline.vocabulary import lexicon, tables

ROWS = tables.read("clauses", vocabulary.FOLDER)


def classes(name: str) -> set[str]:
    """Return the classes of words that either language has in a list."""
    both = (lexicon.load(vocabulary.FOLDER, "cues", language).get(name, {}) for language in ("en", "vi"))
    return {value for found in both for value in found}


@pytest.mark.parametrize(
    ("column", "words", "others"),
    [
        ("verb", "clause_verb", frozenset()),
        ("doer", "clause_doer", frozenset({AREA, PARTNER})),
        ("beside", "clause_words", SAID_BY_GOODS),
    ],
)
def test_each_class_has_words(column: str, words: str, others: frozenset[str]) -> None:
    told = {one for row in ROWS for one in row[column].split(";")} - {"", *others}
    assert told <= classes(words)


@pytest.mark.parametrize("row", [row for row in ROWS if row["dimension"]])
def test_each_concept_can_be_told_in_its_dimension(row: dict[str, str]) -> None:
    assert grammar("en").concepts.fits(row["concept"], row["dimension"])


def test_no_two_rows_ask_for_the_same() -> None:
    asked = [
        (verb, row["doer"], row["beside"], row["dimension"], row["unit"])
        for row in ROWS for verb in row["verb"].split(";")
    ]  # fmt: skip
    assert len(set(asked)) == len(asked)
