"""Whether projects are the whole of which only a part is of one origin: `330 projects; 190 of them are foreign`."""

from pipeline.extract import stretch
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

THEIRS = 4  # tokens from the part to the end of `of the projects`
VERB_WITHIN = 3  # tokens from there to the origin


def is_parted_next(view: View, quantity: Quantity) -> bool:
    """Tell whether a count behind is a part of one origin: `330 projects; 190 of the projects are foreign`."""
    if not view.of("origin"):
        return False
    part = next((one for one in stretch.from_on(view.quantities, quantity.last) if one.kind == "number"), None)
    if part is None or part.value >= quantity.value or quantity.kind not in ("number", "money"):
        return False
    end = _end_of_theirs(view, part)
    return end is not None and bool(view.starting("origin", end, end + VERB_WITHIN))


def _end_of_theirs(view: View, part: Quantity) -> int | None:
    """Return the token behind `of them`, `of the projects` where that follows a count."""
    told = view.scan.at(part.last, "of_which")
    if told is not None:
        return told.last
    led = view.scan.at(part.last, "whole_of")
    named = view.starting("concept", led.last, part.last + THEIRS) if led is not None else []
    return named[0].last if named and named[0].value == "projects" else None


def is_whole_behind(view: View, quantity: Quantity) -> bool:
    """Tell whether a count is the whole behind its part, no origin named with it: `190 foreign projects out of 330`."""
    if quantity.kind != "number":
        return False
    if view.scan.before(view.scan.back_over(quantity.first, "qualifiers"), "out_of") is None:
        return False
    return not view.starting("origin", *view.behind(quantity))


def is_parted_by_origin(view: View, quantity: Quantity) -> bool:
    """Tell whether parts of several origins follow a whole and its colon: `330 projects: 190 foreign, 140 domestic`."""
    later = stretch.first_from(view.quantities, quantity.last)
    if later is None or not view.count(":", quantity.last, later.first):
        return False
    return len({hit.value for hit in view.starting("origin", later.first, view.sentence.last)}) > 1
