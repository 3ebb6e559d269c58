"""Two changes that answer two others: `up 7% on last month and 5% on last year; mining 8% and 6%`.

The others may stand in an earlier sentence: `Of the amount, $5m was that of FDI firms, up 8% and 6%`.
"""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.binding.features import TRADED
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

JOINED_WITHIN = 3  # tokens between two changes that `and` joins


def answers_another(passage: Passage, draft: Draft) -> bool:
    """Take the base of the change that one of two answers to; tell whether there is such a change."""
    told = _told(passage, draft.quantity)
    if told is None or told.span != draft.span or not _is_alike(told, draft):
        return False
    if _names_base(passage.view, draft.quantity):
        return False
    draft.measure, draft.base_span = told.measure, told.base_span
    return True


def _is_alike(told: Draft, draft: Draft) -> bool:
    """Tell whether two changes are of one thing, or of the two ways of trade."""
    return told.concept == draft.concept or {told.concept, draft.concept} <= TRADED


def changes_told(figures: Sequence[Draft]) -> Sequence[Draft]:
    """Return the last two changes of one thing on two bases among the figures of a sentence, but for its last level."""
    told = figures[:-1] if figures and figures[-1].is_level else figures
    return told[-2:] if _are_changes(told[-2:]) else ()


def _told(passage: Passage, quantity: Quantity) -> Draft | None:
    """Return the change of the two before that a quantity answers to: the first is joined with the one behind it."""
    view, figures = passage.view, passage.figures
    if passage.pair(quantity) is not None:
        return None  # exports and imports rose 8% and 5%
    following = stretch.first_from(view.quantities, quantity.last)
    if following is not None and _are_two(view, quantity, following):
        before = _before(passage, figures)
        return before[0] if before and not _names_base(view, following) else None
    if figures and _are_two(view, figures[-1].quantity, quantity):
        before = _before(passage, figures[:-1])
        return before[1] if before else None
    return None


def _before(passage: Passage, figures: Sequence[Draft]) -> Sequence[Draft]:
    """Return the two changes that the next two answer to: told in the sentence, else before it."""
    if passage.view.of("base"):
        return changes_told(figures)
    return changes_told(figures) or passage.discourse.changes


def _are_two(view: View, one: Quantity, other: Quantity) -> bool:
    """Tell whether two quantities of a kind are joined by `and`."""
    is_near = one.kind == other.kind and other.first - one.last <= JOINED_WITHIN
    return is_near and view.scan.at(one.last, "conj") is not None


def _are_changes(two: Sequence[Draft]) -> bool:
    """Tell whether two figures are changes of one thing on two bases."""
    if len(two) < 2 or two[0].concept != two[1].concept or two[0].measure == two[1].measure:
        return False
    return all((one.measure or "").startswith("change") for one in two)


def _names_base(view: View, quantity: Quantity) -> bool:
    """Tell whether the words of a quantity itself say what it is measured from."""
    if view.within("base", *view.behind(quantity)):
        return True
    ahead = view.within("base", *view.before(quantity))
    return bool(ahead) and not view.count(STOPS, ahead[-1].last, quantity.first)
