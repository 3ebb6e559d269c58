"""A month that only narrows what the sentence before told of all the months that a text reports on."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.periods import Expression


def month_aside(passage: Passage) -> Expression | None:
    """Return such a month: `In nine months the index rose 9%. In September it rose 2%`, before anything is left.

    A sentence without a figure leaves the one of before.
    """
    figures, discourse, span = passage.figures, passage.discourse, passage.setting.span
    if not figures:
        return discourse.month_aside
    moment, last, main = figures[-1].moment, discourse.last, discourse.main
    if moment is None or moment.kind != "month" or main is None or last is None or not passage.goes_on:
        return None
    part, whole = span(moment), span(main)
    if part is None or whole is None or last.span != whole or part == whole:
        return None
    is_inside = whole.start <= part.start and part.end <= whole.end
    return moment if is_inside and all(one.indicator == last.indicator for one in figures) else None


def is_beside_aside(passage: Passage, draft: Draft, found: Expression | None) -> bool:
    """Tell whether a figure of something else follows such a month: it is of all the months again."""
    last, aside = passage.discourse.last, passage.discourse.month_aside
    return aside is not None and found is aside and last is not None and draft.indicator != last.indicator
