"""`python -m tests.fuzz [CASES] [SEED]`: do as many cases, on all cores; print what must not be, and how they ended."""

import os
import sys
from collections import Counter
from multiprocessing import get_context

from tests.fuzz.watched import ended

PART = 100  # cases of one process: what they loaded goes with it


def main(count: int = 10_000, seed: int = 1) -> int:
    """Return 0 where every case ended as it must."""
    found: Counter[str] = Counter()
    with get_context("spawn").Pool(os.cpu_count(), maxtasksperchild=PART) as pool:
        for how, why in pool.imap_unordered(ended, ((seed, number) for number in range(count))):
            found[how] += 1
            if why or found.total() % 500 == 0:
                print(why or f"{found.total():,} of {count:,}: {dict(found)}", flush=True)
    print(f"{count:,} cases of seed {seed}: {dict(found)}")
    return int(found["wrong"] > 0)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
