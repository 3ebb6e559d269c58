"""A headline tells what the article tells again, and more fully: of which period, and measured from what."""

from collections.abc import Sequence

from pipeline.extract.binding.setting import Setting
from pipeline.extract.draft import Draft
from pipeline.extract.qualifiers import interval


def complete(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give the figures of the headline the period and the base of the figure in the text that they restate.

    `CPI up 0.13% in November` of `0.13% over the previous month`.
    """
    end = setting.headline_end
    if not end:
        return
    told = [one for one in drafts if one.is_figure]
    below = [one for one in told if one.quantity.first >= end]
    for draft in told[: len(told) - len(below)]:
        fuller = next((one for one in below if _restates(draft, one)), None)
        if fuller is not None:
            draft.measure, draft.base_span = fuller.measure, fuller.base_span
            draft.span = draft.span if draft.is_dated else fuller.span


def _restates(draft: Draft, fuller: Draft) -> bool:
    """Tell whether a headline's figure can be a rounded form of a figure in the text."""
    key = (draft.indicator, draft.place, draft.item, draft.partner, draft.quantity.unit)
    if key != (fuller.indicator, fuller.place, fuller.item, fuller.partner, fuller.quantity.unit):
        return False
    alike = draft.measure == fuller.measure or all(_is_change(one) for one in (draft, fuller))
    low, high = interval(draft.value, draft.quantity.step, draft.qualifier, counted=False)
    return alike and (low is None or low <= fuller.value) and (high is None or fuller.value <= high)


def _is_change(draft: Draft) -> bool:
    return (draft.measure or "").startswith("change")
