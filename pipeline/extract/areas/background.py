"""Names in what only describes the subject of a sentence, or tells why, when or how: no figure is theirs."""

from collections.abc import Sequence

from pipeline.extract.areas.circumstance import is_circumstance
from pipeline.extract.areas.inset import AREAS, is_inset
from pipeline.extract.scan import Scan


def is_background(scan: Scan, first: int, last: int, subjects: Sequence[str] = AREAS) -> bool:
    """Tell whether a name stands there: `Hue, on the border with Laos,`; `As rents in Hanoi climb,`."""
    return is_inset(scan, first, last, subjects) or is_circumstance(scan, first, last)
