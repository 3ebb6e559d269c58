"""Each case of bad input ends as it should, with these words; the docs say the same."""

from pathlib import Path

import pytest

from tests.bad_input import page
from tests.bad_input.cases import CASES, SAID, STOPS, Case
from tests.bad_input.outcomes import outcome


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_ends_with_its_words(case: Case, tmp_path: Path) -> None:
    assert outcome(case, tmp_path) == (case.outcome, case.said)


@pytest.mark.parametrize("case", [case for case in CASES if case.outcome == STOPS], ids=lambda case: case.name)
def test_what_stops_names_the_file_and_what_to_do(case: Case) -> None:
    place, _, rest = case.said.partition(": found ")
    assert case.file.rpartition("/")[2] in place or "good.txt" in place
    assert "; expected " in rest
    assert rest.endswith(".")


def test_every_message_is_of_a_case() -> None:
    assert list(SAID) == [case.name for case in CASES]


def test_the_docs_have_the_table_of_the_cases() -> None:
    assert page.PATH.read_bytes().decode("utf-8") == page.page(), "make bad-input writes it anew"
