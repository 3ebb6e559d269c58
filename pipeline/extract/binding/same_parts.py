"""Years of which the part told before is meant: `In the corresponding quarters it grew 4% in 2022, 5% in 2021`."""

from dataclasses import replace

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.periods import PARTS, Expression


def of_same_parts(passage: Passage, found: Expression) -> Expression:
    """Return the part of a year that the last period before was of its own, where the sentence speaks of such parts."""
    part, view = passage.discourse.expression, passage.view
    if found.kind == "year" and found.relative == -1 and view.of("had_been"):  # last year it had been 8 projects
        return _of_year_before(stretch.last_before(view.times, found.first) or part) or found
    if found.kind != "year" or found.year is None or part is None or part.kind not in PARTS:
        return found
    is_told = passage.view.of("same_parts")
    return replace(part, year=found.year, relative=None) if is_told else found


def _of_year_before(part: Expression | None) -> Expression | None:
    """Return the same months of the year before, None where no months of this year were told."""
    if part is None or part.kind != "months" or part.compared or part.relative not in (None, 0):
        return None
    return replace(part, year=part.year - 1 if part.year else None, relative=None if part.year else -1)
