"""300 altered articles, tables and vocabularies: each is read with a right ledger, or refused by file and place.

`make fuzz` does 10,000.
"""

import pytest

from tests.fuzz import cases

SEED, PARTS, EACH = 7, 10, 30


@pytest.mark.parametrize("part", range(PARTS))
def test_what_is_altered_is_read_or_refused(part: int) -> None:
    ended = [cases.run(number, SEED) for number in range(part * EACH, (part + 1) * EACH)]
    assert set(ended) == {"read", "refused"}
