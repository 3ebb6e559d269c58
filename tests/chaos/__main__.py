"""`python -m tests.chaos [ROUNDS] [SEED]`: rounds of 20 kills in one checkout, to the first that is not mended."""

import sys
import tempfile
from pathlib import Path
from random import Random

from tests.chaos import rounds
from tests.chaos.checkout import Checkout


def main(count: int = 10, seed: int = 1) -> None:
    """Do the rounds and print how many kills were mended."""
    with tempfile.TemporaryDirectory(prefix="chaos-") as folder:
        checkout = Checkout.made(Path(folder) / "checkout")
        rounds.prepare(checkout)
        print(f"in peace, seconds: { {name: round(value, 1) for name, value in checkout.seconds.items()} }", flush=True)
        done = 0
        for number in range(count):
            done += rounds.kills(checkout, Random(f"{seed}/{number}"))
            print(f"{done} kills, {done} times the same bytes after the next run", flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
