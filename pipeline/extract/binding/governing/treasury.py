"""What is collected or spent where the budget is spoken of: `Spending was 9 trillion VND. Receipts stood at 5`."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import BEFORE, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

SPENT, RECEIVED = "budget_expenditure", "budget_revenue"
PER_TOKEN = 0.05  # taken off for each token between the words and the money


def of_treasury(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that what is received is revenue of the budget, where the figure before is of what it spent."""
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    if last is None or last.concept != SPENT:
        return []
    view = passage.view
    told = stretch.last_before(view.within("received", *view.before(quantity)), quantity.first)
    if told is None or any(hit.value != SPENT for hit in view.within("concept", told.last, quantity.first)):
        return []
    return [Candidate(RECEIVED, BEFORE - PER_TOKEN * (quantity.first - told.last), "received by the budget", told)]
