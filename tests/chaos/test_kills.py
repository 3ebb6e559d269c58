"""20 kills at random moments: the published package is never half, and the next run gives the same bytes.

`make chaos` does 200.
"""

from pathlib import Path
from random import Random

from tests.chaos import rounds
from tests.chaos.checkout import Checkout


def test_after_each_of_20_kills_the_next_run_gives_the_same_bytes(tmp_path: Path) -> None:
    checkout = Checkout.made(tmp_path / "checkout")
    rounds.prepare(checkout)
    assert rounds.kills(checkout, Random(20)) == 20
