"""Parks that a sentence points back to: what they drew is what they have, as they were told of."""

from pipeline.extract.binding.features import OF_PARKS
from pipeline.extract.binding.passage import Passage
from pipeline.extract.view import View


def goes_on_with_parks(passage: Passage) -> bool:
    """Tell whether a sentence without a time opens with parks counted before: `These parks drew 90 projects`.

    Parks of no time are those that there are now, unless their line tells of a time.
    """
    view, last = passage.view, passage.discourse.last
    if not view.of("these_parks") or last is None or last.concept not in OF_PARKS:
        return False
    if _tells_time(view):
        return False
    is_dated = last.span is not None or passage.discourse.expression_line != view.sentence.line
    return is_dated and view.scan.at(view.sentence.first, "these_parks") is not None


def has_parks(passage: Passage) -> bool:
    """Tell whether a sentence without a time opened with the parks that there are: `6 parks, with 90 projects`."""
    first, view = next(iter(passage.figures), None), passage.view
    if first is None or first.concept not in OF_PARKS or first.span is not None:
        return False
    return not _tells_time(view) and passage.discourse.expression_line != view.sentence.line


def _tells_time(view: View) -> bool:
    return bool(view.times or view.of("base") or view.of("plan"))
