"""What people have a month is income: `43,000 people work there for 7 million dong a month`."""

from pipeline.extract.binding.governing.candidate import BEHIND, Candidate
from pipeline.extract.binding.of_one import may_be_pay
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

INCOME = "income"  # concept
EARNERS = frozenset({"workers", "people", "population", "jobs", INCOME})  # concepts of those who have it


def monthly_pay(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return income for so little money a month, where people are spoken of."""
    if passage.view.scan.at(quantity.last, "a_month") is None or not may_be_pay(quantity):
        return []
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    told = {str(hit.value) for hit in passage.view.of("concept")} | {last.concept if last else None}
    return [Candidate(INCOME, BEHIND, "what people have a month")] if told & EARNERS else []
