"""A headline tells what the article tells again, and more fully: of what, of which period, measured from what."""

from collections.abc import Sequence

from pipeline.extract.binding.features import ORIGINS
from pipeline.extract.binding.setting import Setting
from pipeline.extract.binding.to_come import is_to_come
from pipeline.extract.draft import Draft
from pipeline.extract.qualifiers import interval

# what the text tells of a figure that its headline need not say
TOLD = ("concept", "features", "indicator", "dimension", "place", "partner", "item", "item_name", "of_indicator",
        "of_place")  # fmt: skip
FLOWS = frozenset({"exports", "imports", "trade_turnover", "trade_balance"})  # that no two words confuse
OPPOSITE = frozenset({"under", "over"})  # qualifiers of the same value that tell two figures
COUNTS = "number"  # the kind of quantities that no headline rounds


def complete(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give the figures of the headline what the text tells of the figure that they restate.

    `CPI up 0.13% in November` of `0.13% over the previous month`; `draws 170 projects` of those that there are.
    """
    end = setting.headline_end
    if not end:
        return
    below = [one for one in drafts if one.quantity.first >= end]
    for draft in drafts[: len(drafts) - len(below)]:
        fuller = _fuller(draft, below) if draft.role in ("observation", "unclassified") else None
        if fuller is not None and _may_be(setting, draft, fuller):
            _copy(draft, fuller)
            if fuller.span is not None and draft.span == fuller.span and is_to_come(fuller.span, setting.day):
                draft.status = fuller.status


def _fuller(draft: Draft, below: Sequence[Draft]) -> Draft | None:
    """Return the first figure of the text that one of the headline restates, or the one that is converted into it."""
    for at, one in enumerate(below):
        if not _restates(draft, one) or _is_other_rank(draft, one):
            continue
        if one.role != "conversion":
            return one if one.is_figure else None
        return next((other for other in reversed(below[:at]) if other.quantity.numeral == one.converts), None)
    return None


def _is_other_rank(draft: Draft, fuller: Draft) -> bool:
    """Tell whether a headline's rank is by something else: by capital, and not by the number of projects."""
    return fuller.measure == "rank" and draft.concept is not None and draft.concept != fuller.concept


def _restates(draft: Draft, fuller: Draft) -> bool:
    """Tell whether a headline's figure can be a rounded form of a figure in the text."""
    mine, other = draft.quantity, fuller.quantity
    if (mine.kind, mine.unit, mine.end_of_range) != (other.kind, other.unit, other.end_of_range):
        return False
    if mine.value == other.value and {draft.qualifier, fuller.qualifier} == OPPOSITE:
        return False  # nearly 11% is not over 11%
    if mine.kind == COUNTS:
        return mine.value == other.value and not mine.in_words
    low, high = interval(mine.value, mine.step, draft.qualifier, counted=False)
    return (low is None or low <= other.value) and (high is None or other.value <= high)


def _may_be(setting: Setting, draft: Draft, fuller: Draft) -> bool:
    """Tell whether the text may speak of the same: an indicator of one topic, of one place, a level or a change."""
    if draft.indicator is None:
        return fuller.is_figure
    known = setting.grammar.lists.indicators
    if {draft.indicator, fuller.indicator} <= FLOWS and draft.indicator != fuller.indicator:
        return False
    one, other = (known[each.indicator or ""].topic for each in (draft, fuller))
    alike = draft.measure == fuller.measure or all(_is_change(each) for each in (draft, fuller))
    is_other = draft.is_dated and draft.measure != fuller.measure and draft.span != fuller.span  # 8% this year
    return one == other and draft.place == fuller.place and alike and not is_other


def _is_change(draft: Draft) -> bool:
    return (draft.measure or "").startswith("change")


def _copy(draft: Draft, fuller: Draft) -> None:
    """Take over what the text tells; a period of its own stays, and an origin of capital that only it names."""
    draft.span = draft.span if draft.is_dated else fuller.span
    if draft.features & ORIGINS - fuller.features:
        return
    for name in TOLD:
        setattr(draft, name, getattr(fuller, name))
    draft.role, draft.reason, draft.measure, draft.base_span = "observation", None, fuller.measure, fuller.base_span
    draft.value = -draft.quantity.value if fuller.value < 0 else draft.quantity.value
    draft.rules = [*draft.rules, "as in the text below the headline"]
