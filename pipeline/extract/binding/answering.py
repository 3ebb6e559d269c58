"""Two changes that answer two others: `up 7% on last month and 5% on last year; mining 8% and 6%`."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

JOINED_WITHIN = 3  # tokens between two changes that `and` joins


def answers_another(passage: Passage, draft: Draft) -> bool:
    """Take the base of the change that one of two answers to; tell whether there is such a change."""
    told = _told(passage, draft.quantity)
    if told is None or told.concept != draft.concept or _names_base(passage.view, draft.quantity):
        return False
    draft.measure, draft.base_span = told.measure, told.base_span
    return True


def _told(passage: Passage, quantity: Quantity) -> Draft | None:
    """Return the change of the two before that a quantity answers to: the first is joined with the one behind it."""
    view, figures = passage.view, passage.figures
    following = next(stretch.from_on(view.quantities, quantity.last), None)
    if following is not None and _are_two(view, quantity, following):
        return figures[-2] if _are_changes(figures[-2:]) and not _names_base(view, following) else None
    if figures and _are_two(view, figures[-1].quantity, quantity):
        return figures[-2] if _are_changes(figures[-3:-1]) else None
    return None


def _are_two(view: View, one: Quantity, other: Quantity) -> bool:
    """Tell whether two quantities of a kind are joined by `and`."""
    is_near = one.kind == other.kind and other.first - one.last <= JOINED_WITHIN
    return is_near and view.scan.at(one.last, "conj") is not None


def _are_changes(two: list[Draft]) -> bool:
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
