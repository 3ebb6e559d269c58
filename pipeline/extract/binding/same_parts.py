"""Years of which the part told before is meant: `In the corresponding quarters it grew 4% in 2022, 5% in 2021`.

So it is in lines that open with a year, below a colon: `Third-quarter growth: / 2022: 4% / 2021: 5%`.
"""

from collections.abc import Iterable
from dataclasses import replace

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.periods import PARTS, Expression
from pipeline.extract.view import View

MARGIN = 2  # tokens at the start of a line in which its year stands: `- 2022: 4%`


def leave_part(passage: Passage) -> None:
    """Leave the part of a year that a sentence names whose colon opens lines on years; any other line ends them."""
    view, discourse = passage.view, passage.discourse
    if discourse.part_of_years is not None and _opens_with_year(view):
        return
    discourse.part_of_years = None
    if not view.times or not passage.said.is_silent or view.scan.sign(view.sentence.last - 1) != ":":
        return
    parts = [one for one in view.times if one.kind in PARTS]
    discourse.part_of_years = parts[-1] if len(parts) == len(view.times) else None


def _opens_with_year(view: View) -> bool:
    opened = stretch.starting(view.times, view.sentence.first, view.sentence.first + MARGIN)
    return bool(opened) and opened[0].kind == "year"


def of_same_parts(passage: Passage, found: Expression) -> Expression:
    """Return the part of a year that the last period before was of its own, where the sentence speaks of such parts."""
    part, view = passage.discourse.part_of_years, passage.view
    if part is not None and found.kind == "year" and found.year is not None and _opens_with_year(view):
        return replace(part, year=found.year, relative=None)
    before = _last_part(stretch.back_from(view.times, found.first))
    part = before or passage.discourse.expression
    if found.kind == "year" and found.relative == -1 and view.of("had_been"):  # last year it had been 8 projects
        return _of_year_before(stretch.last_before(view.times, found.first) or passage.discourse.expression) or found
    if found.kind != "year" or found.year is None or part is None or not _is_part(part):
        return found
    is_told = passage.view.of("same_parts")
    return replace(part, year=found.year, relative=None) if is_told else found


def _last_part(times: Iterable[Expression]) -> Expression | None:
    """Return the last of some times that is a part of a year of which something is told."""
    return next((one for one in times if _is_part(one) and not one.compared), None)


def _is_part(one: Expression) -> bool:
    return one.kind in PARTS or (one.kind == "day" and one.to_date)


def _of_year_before(part: Expression | None) -> Expression | None:
    """Return the same months of the year before, None where no months of this year were told."""
    if part is None or part.kind != "months" or part.compared or part.relative not in (None, 0):
        return None
    return replace(part, year=part.year - 1 if part.year else None, relative=None if part.year else -1)
