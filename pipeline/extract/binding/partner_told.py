"""What the sentence before was on, and the partner that a sentence points back to."""

from pipeline.extract.binding.discourse import Subject
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL


def subject_told(passage: Passage) -> Subject | None:
    """Return what the sentence before spoke of, if it stands in the same line or this one points back to it."""
    told = passage.discourse.subject
    if told is None:
        return None
    return told if told.line == passage.view.sentence.line or passage.points_back else None


def partner_told(passage: Passage) -> str:
    """Return the partner that the sentence before was on: `The US remained the top customer. It spent $2 billion`.

    So is what came from the one that the paragraph named: `Quang Ninh has got most from them, $343 million`.
    """
    told, last, view = subject_told(passage), passage.discourse.last, passage.view
    if told is not None and passage.points_back:
        return told.partner
    named = passage.discourse.partners
    if len(named) == 1 and view.of("them") and passage.view.sentence.line == passage.discourse.line:
        return next(iter(named))
    first = view.following(view.sentence.first)
    is_theirs = last is not None and passage.goes_on and bool(view.within("they", view.sentence.first, first))
    return last.partner if last is not None and is_theirs and last.measure == "rank" else TOTAL
