"""Names in what only describes the subject of a sentence, or tells why, when or how: no figure is theirs."""

from pipeline.extract.areas.circumstance import is_circumstance
from pipeline.extract.areas.inset import is_inset
from pipeline.extract.scan import Scan


def is_background(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a name stands there: `Hue, on the border with Laos,`; `As rents in Hanoi climb,`."""
    return is_inset(scan, first, last) or is_circumstance(scan, first, last)
