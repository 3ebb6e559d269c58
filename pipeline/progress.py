"""Progress of long work, for a person at a terminal; silent where the output goes elsewhere."""

import sys
from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

Item = TypeVar("Item")
STEPS = 200  # how often at most a line is written anew


def shown(items: Iterable[Item], total: int, what: str, stream: TextIO | None = None) -> Iterator[Item]:
    """Yield the items; on a terminal (standard error unless given) tell in steps how many of `total` are done."""
    out = sys.stderr if stream is None else stream
    every = max(total // STEPS, 1) if out.isatty() else 0
    for done, item in enumerate(items, 1):
        yield item
        if every and (done % every == 0 or done == total):
            out.write(f"\r{done:,} of {total:,} {what}" + ("\n" if done == total else ""))
            out.flush()
