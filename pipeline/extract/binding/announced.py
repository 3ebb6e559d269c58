"""What a sentence without figures announces of those behind it: that they are aimed at, estimated or foreseen.

A word of status says so from two positions only: in a line of its own, or before the colon that leads to them. What is
only compared with (`more than forecast`, `nears its export goal`) announces nothing, and prose that goes on neither.
"""

from pipeline.extract.binding.headed_aims import heads_aims
from pipeline.extract.binding.passage import Passage
from pipeline.extract.phrases import Hit
from pipeline.extract.view import View

COMPARED = ("comparison", "passes")  # lists of which a phrase measures by an aim
WHOSE = 3  # tokens from such a phrase to the aim: `nears its own export goal`


def announced(passage: Passage) -> str | None:
    """Return the status that a sentence without figures announces."""
    view = passage.view
    told = view.of("status")
    if passage.said.is_silent and heads_aims(view):
        return "target"
    if not passage.said.is_silent or not told or not _leads(view):
        return None
    free = [hit for hit in told if not _is_compared(view, hit)]
    return str(free[-1].value) if free else None


def _leads(view: View) -> bool:
    """Tell whether a sentence is a line of its own, or leads to what follows by a colon."""
    last = view.sentence.last - 1
    return view.scan.sign(last) == ":" or (view.scan.opens_line(view.sentence.first, " ") and view.scan.ends_line(last))


def _is_compared(view: View, hit: Hit) -> bool:
    """Tell whether something is only measured by an aim or forecast: `more than forecast`, `nears its goal`."""
    near = (max(view.sentence.first, hit.first - WHOSE), hit.last)
    return any(view.within(kind, *near) for kind in COMPARED)
