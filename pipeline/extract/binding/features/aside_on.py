"""An aside between an amount and the projects that it is of: `$2m, or 1.6 times last year's, for 9 running ones`."""

from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

LONGEST = 14  # tokens
CLOSINGS = {"(": ")", ",": ","}


def behind_aside(view: View, first: int, said: Quantity) -> int:
    """Return the token behind an aside that opens at a token and holds a quantity; the same token where none does."""
    closing = CLOSINGS.get(view.scan.sign(first))
    if closing is None or said.first - first > LONGEST:
        return first
    end = min(said.last + LONGEST, view.following(said.last))
    return next((at + 1 for at in range(said.last, end) if view.scan.sign(at) == closing), first)
