"""Days until which something was counted: they date what is counted with it, and nothing else."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.planned import SPENT
from pipeline.extract.binding.stock import is_stock
from pipeline.extract.draft import Draft
from pipeline.extract.periods import Expression

REPORTED = frozenset({"months", "year"})  # what a text reports on
COUNTED = frozenset({"investment", "trade"})  # topics all of which is counted until one day
FOREIGN = "fdi"  # feature of capital from abroad


def is_day_of_another(passage: Passage, draft: Draft, day: Expression) -> bool:
    """Tell whether the day until which another indicator was counted dates no figure of this one.

    `Budget revenue was X as of June 15. Consumer prices rose Y`, in a text on the first six months. Customs count all
    trade until one day, and so do those who license investment.
    """
    setting, last = passage.setting, passage.discourse.last
    if day.kind != "day" or not day.to_date or setting.first_time is None or setting.first_time.kind not in REPORTED:
        return False
    if last is None or (is_stock(passage, draft) and is_stock(passage, last)):
        return False
    if last.indicator == draft.indicator:
        return last.span == setting.span(setting.first_time) and passage.goes_on
    until = setting.span(day)
    is_counted = last.span is not None and until is not None and last.span.end == until.end
    is_told_since = is_counted and passage.discourse.expression_line <= passage.discourse.figure_line
    if not is_told_since and last.quantity.last <= day.first:
        return False  # no figure was told yet since the day was named
    return not _are_counted_together(passage, last, draft)


def _are_counted_together(passage: Passage, one: Draft, other: Draft) -> bool:
    """Tell whether two figures are of one topic that is counted until one day, trade or investment, or of one concept.

    What the state spends is not counted by those who license foreign capital.
    """
    known = passage.setting.grammar.lists.indicators
    topics = {known[each.indicator].topic if each.indicator else "" for each in (one, other)}
    if one.concept == other.concept:
        return True  # enterprises that are new, and those that resumed
    if len(topics) > 1 or not topics <= COUNTED:
        return False
    spends = [each.concept == SPENT for each in (one, other)]
    return all(spends) or not any(spends) or FOREIGN not in one.features | other.features
