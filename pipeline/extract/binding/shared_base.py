"""The base that a change takes where none is said: that of the change before or of its row, or the usual of prices."""

from pipeline.extract.binding.features import TRADED
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.measures import against
from pipeline.periods import last_month

PRICES = "cpi"


def shares_base(passage: Passage, draft: Draft) -> bool:
    """Take the base of the change before where none is said: `up 1.3% on last month, of which mining 1.8%`.

    A sentence that names no base at all goes on with that of the one before, for the same thing.
    """
    said = passage.said.of_kind.get(draft.quantity.kind)
    last = said or _goes_on_with(passage)
    if last is None or last.span != draft.span or against.base(passage.view, draft.quantity):
        return False
    is_of_it = last.concept == draft.concept or (said is not None and {last.concept, draft.concept} <= TRADED)
    is_part = passage.view.within("of_which", passage.view.sentence.first, draft.quantity.first)
    if last.measure == "change_base" or (last.measure == "change_pop" and (is_of_it or is_part)):
        draft.measure, draft.base_span = last.measure, last.base_span
        return True
    return False


def shares_base_of_row(passage: Passage, draft: Draft) -> bool:
    """Take the only base that a sentence on one month names: `rice rose 7%, tea 5% and rubber 2% on last month`."""
    told = passage.view.of("base")
    if draft.span is None or draft.span != last_month(draft.span):
        return False
    if not told or any(hit.value != "pop" for hit in told):
        return False
    draft.measure = "change_pop"
    return True


def _goes_on_with(passage: Passage) -> Draft | None:
    """Return the last figure of the sentence before, if that goes on and no base is named in this one."""
    last, view = passage.discourse.last, passage.view
    is_change_pop = last is not None and last.measure == "change_pop"
    goes_on = passage.goes_on or view.scan.at(view.sentence.first, "goes_down") is not None
    return last if is_change_pop and goes_on and not view.of("base") else None


def is_of_prices(passage: Passage, draft: Draft) -> bool:
    """Tell whether consumer prices of one month are told without a base: they are held against the month before.

    Groups of goods told right behind a change on the year before go on with that.
    """
    if draft.concept != PRICES or not _is_of_one_month(passage, draft):
        return False
    if draft.quantity.kind != "percent" or against.base(passage.view, draft.quantity):
        return False
    is_told_anew = draft.moment is not None and draft.moment.anaphoric  # fell most in the month
    told = None if is_told_anew or not passage.goes_on else passage.discourse.last
    before = passage.said.of_kind.get("percent") or told
    return before is None or before.concept != PRICES or before.measure == "change_pop"


def _is_of_one_month(passage: Passage, draft: Draft) -> bool:
    """Tell whether a figure is of one month, also in an article whose year nobody knows."""
    if draft.span is not None:
        return draft.span == last_month(draft.span)
    told = draft.moment or passage.discourse.expression
    return told is not None and told.kind == "month"
