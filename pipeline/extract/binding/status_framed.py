"""The status that the frame of a figure gives it: the head of its sentence or list, or words that govern its clause."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TARGET
from pipeline.extract.quantities import Quantity


def is_among_aims(passage: Passage) -> bool:
    """Tell whether what is expected stands among aims, which the head of its sentence or list announces.

    `The province has set targets: growth is expected at 9%`.
    """
    view, discourse = passage.view, passage.discourse
    if view.is_entry and TARGET in (discourse.plan_status, discourse.head_status):
        return True
    first = view.quantities[0].first if view.quantities else view.sentence.last
    colon = view.first_sign(":", first)
    if colon is None:
        return False
    told = view.within("status", view.sentence.first, colon)
    return any(hit.value == TARGET for hit in told) or bool(view.within("aims", view.sentence.first, colon))


def is_in_aimed_clause(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether what should be is what the words before ask for: `The council wants that exports should reach 9`.

    They govern all clauses that say what should be, up to the first figure of which something else is told.
    """
    view, first = passage.view, passage.view.sentence.first
    if not view.of("ought"):
        return False
    told = next((hit for hit in view.of("status") if hit.value == TARGET and hit.last <= view.following(first)), None)
    if told is None or not view.within("ought", told.last, view.following(first)):
        return False
    return bool(view.within("ought", *view.before(quantity))) and all(one.status == TARGET for one in passage.figures)
