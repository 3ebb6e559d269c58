"""Parts that are larger than what a month brought: they are parts of the longer time that the text reports on.

`FDI hit $18.4 billion in six months. June contributed $1.7 billion. Manufacturing drew $13.1 billion`.
"""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.periods import Expression
from pipeline.periods import Span


def outgrown(passage: Passage, draft: Draft, in_force: Expression) -> Expression | None:
    """Return the longer time whose part a figure must be: it exceeds all that came in the part told last."""
    last, main = passage.discourse.last, passage.discourse.main
    if last is None or main is None or main is in_force or not draft.is_level or not last.is_level:
        return None
    if (last.indicator, last.place, last.quantity.unit) != (draft.indicator, draft.place, draft.quantity.unit):
        return None
    is_part = (draft.item, draft.partner) != (TOTAL, TOTAL) == (last.item, last.partner)
    if not is_part or draft.value <= last.value:
        return None
    part, whole = passage.setting.span(in_force), passage.setting.span(main)
    is_longer = part is not None and whole is not None and last.span == part and _holds(whole, part)
    return main if is_longer else None


def _holds(whole: Span, part: Span) -> bool:
    return whole != part and whole.start <= part.start and part.end <= whole.end
