"""What is collected or spent where the budget is spoken of: `Spending was 9 trillion VND. Receipts stood at 5`."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import BEFORE, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

SPENT, RECEIVED = "budget_expenditure", "budget_revenue"
TURNED = {SPENT: (RECEIVED, "received"), RECEIVED: (SPENT, "spends")}  # what follows, and the list that says so
PER_TOKEN = 0.05  # taken off for each token between the words and the money


def of_treasury(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that what is received is revenue of the budget behind what it spent, and the other way round."""
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    if last is None or last.concept not in TURNED:
        return []
    concept, words = TURNED[last.concept]
    view = passage.view
    told = stretch.last_before(view.within(words, *view.before(quantity)), quantity.first)
    verb = view.scan.at(quantity.last, "copula") if told is None else None
    if verb is not None and (done := view.scan.at(verb.last, words)) is not None:
        return [Candidate(concept, BEFORE, "what the budget took in or spent", done)]  # 9 trillion dong was spent
    if told is None or any(hit.value != last.concept for hit in view.within("concept", told.last, quantity.first)):
        return []
    weight = BEFORE - PER_TOKEN * (quantity.first - told.last)
    return [Candidate(concept, weight, "what the budget took in or spent", told)]
