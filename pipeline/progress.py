"""Progress of long work, for a person at a terminal; silent where the output goes elsewhere."""

import sys
from collections.abc import Iterator, Sequence
from typing import TextIO, TypeVar

Item = TypeVar("Item")
STEPS = 200  # how often at most a line is written anew


def shown(items: Sequence[Item], what: str, stream: TextIO | None = None) -> Iterator[Item]:
    """Yield the items; on a terminal (standard error unless given) tell after each step how many are done."""
    out = sys.stderr if stream is None else stream
    every = max(len(items) // STEPS, 1) if out.isatty() else 0
    for done, item in enumerate(items, 1):
        yield item
        if every and (done % every == 0 or done == len(items)):
            out.write(f"\r{done:,} of {len(items):,} {what}" + ("\n" if done == len(items) else ""))
            out.flush()
