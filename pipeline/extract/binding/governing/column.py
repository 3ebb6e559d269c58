"""What the head of a column says of the figures below it: `| Gate | Exports | Imports |`."""

from pipeline.extract.binding.governing.candidate import BEHIND, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity
from pipeline.extract.scan import Scan

BAR = "|"  # parts the columns of a table


def of_column(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the concept that heads the column of a figure, in the row above that names concepts and has no figure."""
    heading, view = passage.discourse.heading, passage.view
    if heading is None or not view.count(BAR, view.sentence.first, quantity.first):
        return []
    column, concepts = _column(view.scan, quantity.first), passage.setting.grammar.concepts
    for hit in heading.concepts:
        if _column(view.scan, hit.first) == column and concepts.fits(str(hit.value), quantity.dimension):
            return [Candidate(str(hit.value), BEHIND, "the head of the column")]
    return []


def _column(scan: Scan, index: int) -> int:
    """Return how many bars stand before a token in its line."""
    bars = 0
    while index > 0 and not scan.ends_line(index - 1):
        index -= 1
        bars += scan.sign(index) == BAR
    return bars
