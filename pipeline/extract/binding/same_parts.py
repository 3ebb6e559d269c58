"""Years of which the part told before is meant: `In the corresponding quarters it grew 4% in 2022, 5% in 2021`."""

from dataclasses import replace

from pipeline.extract.binding.passage import Passage
from pipeline.extract.periods import Expression

PARTS = ("month", "months")


def of_same_parts(passage: Passage, found: Expression) -> Expression:
    """Return the part of a year that the last period before was of its own, where the sentence speaks of such parts."""
    part = passage.discourse.expression
    if found.kind != "year" or found.year is None or part is None or part.kind not in PARTS:
        return found
    is_told = passage.view.within("same_parts", passage.view.sentence.first, found.first)
    return replace(part, year=found.year, relative=None) if is_told else found
