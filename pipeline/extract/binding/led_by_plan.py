"""Words for a plan that only open a sentence: what it tells of a time that is over has come true."""

from datetime import date

from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.to_come import SOON
from pipeline.extract.draft import Draft
from pipeline.periods import Span

SAYS_AHEAD = ("will", "ought", "intends")  # lists of which a phrase says that the plan is still to be carried out


def has_come_true(passage: Passage, draft: Draft) -> bool:
    """Tell whether a plan that a comma parts from its sentence says nothing of the status of a figure.

    `Under its plan, Hue earned $4m in 2023` tells what was; `Under its plan, Hue will earn $5m` and `The plan was to
    earn $4m in 2023` what is aimed at: there the words for the plan, or those behind them, govern the figure.
    """
    view, first = passage.view, passage.view.sentence.first
    led = next((hit for hit in view.of("status") if hit.first == first), None)
    if led is None or led.value != "target" or led.last > draft.quantity.first:
        return False
    comma = view.first_sign(",", view.following(first))
    if comma is None or comma > draft.quantity.first or not _is_over(draft.span, passage.setting.day):
        return False
    return not any(view.within(kind, led.last, draft.quantity.first) for kind in ("status", *SAYS_AHEAD))


def _is_over(span: Span | None, day: date | None) -> bool:
    """Tell whether a period is over, or about to be."""
    return span is not None and day is not None and span.end <= day + SOON
